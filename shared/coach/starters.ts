import type { Language } from '../language.ts';
import type { Stage } from '../stage.ts';
import { DE } from './starters/de.ts';
import { EN } from './starters/en.ts';
import { ES } from './starters/es.ts';
import { FR } from './starters/fr.ts';
import { IT } from './starters/it.ts';
import { PT } from './starters/pt.ts';
import { RU } from './starters/ru.ts';
import { UNFILLED, type Variable } from './starters/variables.ts';

/** Beginnings of answers for each stage, in PRODUCT.md's order: own it, apologise, understand, solve and one thing more, follow up. */
export type StarterTable = Readonly<Record<Stage, readonly string[]>>;

const STARTERS: Readonly<Record<Language, StarterTable>> = { en: EN, it: IT, pt: PT, ru: RU, es: ES, fr: FR, de: DE };

/** The starters of a stage in the customer's language: plain text, paragraphs apart by an empty line, variables in braces. */
export const startersFor = (stage: Stage, language: Language): readonly string[] => STARTERS[language][stage];

/** Puts in what is known. What is not stays as `{day}`, for the agent; the coach finds it before the mail goes out. */
export function fillStarter(starter: string, values: Readonly<Partial<Record<Variable, string>>>): string {
	return starter.replace(UNFILLED, (braced) => {
		const value = values[braced.slice(1, -1) as Variable];
		return value === undefined || value.trim() === '' ? braced : value.trim();
	});
}
