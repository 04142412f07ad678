import type { Language } from '../language.ts';
import { DE } from './rules/de.ts';
import { EN } from './rules/en.ts';
import { ES } from './rules/es.ts';
import { FR } from './rules/fr.ts';
import { IT } from './rules/it.ts';
import { PT } from './rules/pt.ts';
import { RU } from './rules/ru.ts';
import type { CoachTable } from './rules.ts';

/** The words of each language. They are most of the bundle, so a build for a team of few languages replaces this one file. */
export const TABLES: Readonly<Record<Language, CoachTable>> = {
	en: EN,
	it: IT,
	pt: PT,
	ru: RU,
	es: ES,
	fr: FR,
	de: DE,
};
