/** The seven languages of Amends: what triage reads, what the interface and our mails speak. */
export const LANGUAGES = {
	en: { name: 'English' },
	it: { name: 'Italiano' },
	pt: { name: 'Português' },
	ru: { name: 'Русский' },
	es: { name: 'Español' },
	fr: { name: 'Français' },
	de: { name: 'Deutsch' },
} as const;

export type Language = keyof typeof LANGUAGES;

/** Type guard for a language tag such as `pt-BR` cut to its first part, or any other word from outside. */
export const isLanguage = (value: string): value is Language => Object.hasOwn(LANGUAGES, value);

/** A language as people of `reader` call it, without capital where they write none: "italiano". */
export const languageName = (language: Language, reader: Language): string =>
	new Intl.DisplayNames(reader, { type: 'language' }).of(language) ?? LANGUAGES[language].name;
