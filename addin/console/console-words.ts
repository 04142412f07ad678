import type { Language } from '../../shared/language.ts';
import type { ConsoleWords } from '../../shared/locale/catalogue.ts';

/** What the console says beyond the pane, each language as a file of its own. */
const WORDS: Record<Language, () => Promise<ConsoleWords>> = {
	en: async () => (await import('../../shared/locale/console/en.ts')).en,
	it: async () => (await import('../../shared/locale/console/it.ts')).it,
	pt: async () => (await import('../../shared/locale/console/pt.ts')).pt,
	ru: async () => (await import('../../shared/locale/console/ru.ts')).ru,
	es: async () => (await import('../../shared/locale/console/es.ts')).es,
	fr: async () => (await import('../../shared/locale/console/fr.ts')).fr,
	de: async () => (await import('../../shared/locale/console/de.ts')).de,
};

/** Fetches them. Rejects when the file cannot be had. */
export const loadConsoleWords = (language: Language): Promise<ConsoleWords> => WORDS[language]();
