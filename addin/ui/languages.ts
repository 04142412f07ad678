import { isLanguage, type Language } from '../../shared/language.ts';
import type { ConsoleWords, PaneWords } from '../../shared/locale/catalogue.ts';
import { en } from '../../shared/locale/pane/en.ts';
import { SAYINGS, type Sayings } from '../../shared/sayings/english.ts';
import { keep, recall } from '../identity.ts';

/** All words of one language: the interface's own, and the reasons that Amends keeps. */
export interface Wording {
	/** of the console's own only where that is what runs */
	readonly catalogue: PaneWords & Partial<ConsoleWords>;
	readonly sayings: Sayings;
}

/** English is always there: the language of whatever has not come yet. */
export const ENGLISH: Wording = { catalogue: en, sayings: SAYINGS };

/** Each language comes as files of its own when it is asked for. */
const WORDINGS: Record<Language, () => Promise<Wording>> = {
	en: async () => ENGLISH,
	it: async () => ({
		catalogue: (await import('../../shared/locale/pane/it.ts')).it,
		sayings: (await import('../../shared/sayings/it.ts')).it,
	}),
	pt: async () => ({
		catalogue: (await import('../../shared/locale/pane/pt.ts')).pt,
		sayings: (await import('../../shared/sayings/pt.ts')).pt,
	}),
	ru: async () => ({
		catalogue: (await import('../../shared/locale/pane/ru.ts')).ru,
		sayings: (await import('../../shared/sayings/ru.ts')).ru,
	}),
	es: async () => ({
		catalogue: (await import('../../shared/locale/pane/es.ts')).es,
		sayings: (await import('../../shared/sayings/es.ts')).es,
	}),
	fr: async () => ({
		catalogue: (await import('../../shared/locale/pane/fr.ts')).fr,
		sayings: (await import('../../shared/sayings/fr.ts')).fr,
	}),
	de: async () => ({
		catalogue: (await import('../../shared/locale/pane/de.ts')).de,
		sayings: (await import('../../shared/sayings/de.ts')).de,
	}),
};

/** Fetches the words of `language`. Rejects when a file cannot be had. */
export const loadWording = (language: Language): Promise<Wording> => WORDINGS[language]();

const CHOSEN = 'amends.language';

/** What this person chose in this browser, else the person's own language, else the browser's, else English. */
export function languageOf(personal: Language | null): Language {
	const wanted = [recall(CHOSEN), personal, ...navigator.languages].map((tag) => (tag ?? '').slice(0, 2));
	return wanted.find(isLanguage) ?? 'en';
}

/** Remembers the choice for this browser. */
export const chooseLanguage = (language: Language): void => keep(CHOSEN, language);
