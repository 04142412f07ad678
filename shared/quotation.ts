import type { Language } from './language.ts';

/** What opens and what closes words of somebody else; French leaves air that no line breaks in. */
const MARKS: Readonly<Record<Language, readonly [opens: string, closes: string]>> = {
	en: ['“', '”'],
	it: ['«', '»'],
	pt: ['«', '»'],
	ru: ['«', '»'],
	es: ['«', '»'],
	fr: ['«\u00a0', '\u00a0»'],
	de: ['„', '“'],
};

/** Words in the quotation marks of the language that stands around them. */
export function quoted(words: string, language: Language): string {
	const [opens, closes] = MARKS[language];
	return `${opens}${words}${closes}`;
}
