import type { Language } from '../language.ts';
import { DE } from './reasons/de.ts';
import { EN } from './reasons/en.ts';
import { ES } from './reasons/es.ts';
import { FR } from './reasons/fr.ts';
import { IT } from './reasons/it.ts';
import { PT } from './reasons/pt.ts';
import { RU } from './reasons/ru.ts';
import type { ReasonId } from './rules.ts';

/** What the coach says to a colleague, in one language of the interface. A reason missing or spare does not compile. */
export interface ReasonBook {
	/** one short sentence each, with its full stop */
	readonly reasons: Readonly<Record<ReasonId, string>>;
	/** the alert before sending */
	readonly alert: {
		readonly opens: string;
		/** what needs a look besides what is told; holds `{count}` */
		readonly more: string;
		/** a quote between the marks of the language, in the place of `{quote}` */
		readonly quoted: string;
	};
}

const BOOKS: Readonly<Record<Language, ReasonBook>> = { en: EN, it: IT, pt: PT, ru: RU, es: ES, fr: FR, de: DE };

/** The coach's words for a language of the interface, which need not be the language of the draft. */
export const reasonBook = (language: Language): ReasonBook => BOOKS[language];
