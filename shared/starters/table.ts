import type { Language } from '../language.ts';
import type { Stage } from '../stage.ts';
import { DE } from './words/de.ts';
import { EN } from './words/en.ts';
import { ES } from './words/es.ts';
import { FR } from './words/fr.ts';
import { IT } from './words/it.ts';
import { PT } from './words/pt.ts';
import { RU } from './words/ru.ts';

/** Beginnings of answers for each stage, in PRODUCT.md's order: own it, apologise, understand, solve and one thing more, follow up. */
export type StarterTable = Readonly<Record<Stage, readonly string[]>>;

const STARTERS: Readonly<Record<Language, StarterTable>> = { en: EN, it: IT, pt: PT, ru: RU, es: ES, fr: FR, de: DE };

/** The starters of a stage in the customer's language: plain text, paragraphs apart by an empty line, variables in braces. */
export const startersFor = (stage: Stage, language: Language): readonly string[] => STARTERS[language][stage];
