import type { Language } from '../../../../shared/language.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import type { Examples } from './example.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import { PT } from './pt.ts';
import { RU } from './ru.ts';

/** The examples of each language. */
export const EXAMPLES: Readonly<Record<Language, Examples>> = {
	en: EN,
	it: IT,
	pt: PT,
	ru: RU,
	es: ES,
	fr: FR,
	de: DE,
};
