import { isLanguage, type Language } from '../language.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import type { PageWords } from './page-words.ts';
import { PT } from './pt.ts';
import { RU } from './ru.ts';

/** The words of the pages for customers. */
export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
	en: EN,
	it: IT,
	pt: PT,
	ru: RU,
	es: ES,
	fr: FR,
	de: DE,
};

/** The language of a page that belongs to nobody we know: the first that the browser asks for and we speak. @param accept header */
export function languageFor(accept: string | undefined): Language {
	const asked = (accept ?? '')
		.slice(0, 500)
		.split(',')
		.map((part) => {
			const [tag = '', weight] = part.trim().split(';q=');
			return { language: tag.slice(0, 2).toLowerCase(), weight: weight === undefined ? 1 : Number(weight) || 0 };
		})
		.toSorted((one, other) => other.weight - one.weight)
		.map(({ language }) => language);
	return asked.find(isLanguage) ?? 'en';
}
