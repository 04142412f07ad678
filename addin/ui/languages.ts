import { isLanguage, type Language } from '../../shared/language.ts';
import type { Catalogue } from '../../shared/locale/catalogue.ts';
import { en } from '../../shared/locale/en.ts';
import { keep, recall } from '../identity.ts';

/** Each language comes as a file of its own when it is asked for; English is always there. */
const CATALOGUES: Record<Language, () => Promise<Catalogue>> = {
	en: async () => en,
	it: async () => (await import('../../shared/locale/it.ts')).it,
	pt: async () => (await import('../../shared/locale/pt.ts')).pt,
	ru: async () => (await import('../../shared/locale/ru.ts')).ru,
	es: async () => (await import('../../shared/locale/es.ts')).es,
	fr: async () => (await import('../../shared/locale/fr.ts')).fr,
	de: async () => (await import('../../shared/locale/de.ts')).de,
};

/** Fetches the words of `language`. Rejects when the file cannot be had. */
export const loadCatalogue = (language: Language): Promise<Catalogue> => CATALOGUES[language]();

const CHOSEN = 'amends.language';

/** What this person chose in this browser, else the person's own language, else the browser's, else English. */
export function languageOf(personal: Language | null): Language {
	const wanted = [recall(CHOSEN), personal, ...navigator.languages].map((tag) => (tag ?? '').slice(0, 2));
	return wanted.find(isLanguage) ?? 'en';
}

/** Remembers the choice for this browser. */
export const chooseLanguage = (language: Language): void => keep(CHOSEN, language);
