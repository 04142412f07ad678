import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Language } from '../../shared/language.ts';
import type { MessageKey, Params } from '../../shared/locale/catalogue.ts';
import {
	clockTime,
	dayName,
	duration,
	exactTime,
	formatMessage,
	relativeTime,
	shortTime,
} from '../../shared/locale/format.ts';
import { sayMoney, type WrittenMoney } from '../../shared/remedy/money.ts';
import { translate } from '../../shared/sayings/translate.ts';
import { HERE } from './here.ts';
import { ENGLISH, type Wording } from './languages.ts';

type Rest<K extends MessageKey> = [keyof Params<K>] extends [never] ? [] : [params: Params<K>];

/** The interface's words and times in one language. */
export interface Words {
	readonly language: Language;
	readonly t: <K extends MessageKey>(key: K, ...params: Rest<K>) => string;
	readonly relative: (iso: string, now: number) => string;
	readonly short: (iso: string) => string;
	readonly exact: (iso: string) => string;
	/** the hour on a clock so many minutes ahead of UTC */
	readonly clock: (now: number, offset: number) => string;
	/** a reason that Amends kept */
	readonly said: (because: string) => string;
	/** of an ISO date without an hour */
	readonly day: (date: string) => string;
	readonly money: (money: WrittenMoney) => string;
	/** how long something took */
	readonly lasted: (milliseconds: number) => string;
}

/** Makes the words of `language`. */
export function wordsOf(language: Language, { catalogue, sayings }: Wording): Words {
	const locale = regionalOf(language);
	return {
		language,
		// Words of the console that have not come: their name is better than nothing.
		t: (key, ...params) => formatMessage(catalogue[key] ?? key, params[0] ?? {}, language),
		relative: (iso, now) => relativeTime(Date.parse(iso), now, locale),
		short: (iso) => shortTime(Date.parse(iso), locale, HERE),
		exact: (iso) => exactTime(Date.parse(iso), locale, HERE),
		clock: (now, offset) => clockTime(now, offset, locale),
		said: (because) => translate(because, sayings),
		day: (date) => dayName(date, locale),
		money: (money) => sayMoney(money, locale),
		lasted: (milliseconds) => duration(milliseconds, locale),
	};
}

/** The reader's own kind of that language: who reads English in London wants no AM and PM. */
const regionalOf = (language: Language): string =>
	navigator.languages.find((tag) => tag.slice(0, 2) === language) ?? language;

const WordsContext = createContext<Words>(wordsOf('en', ENGLISH));

/** The words in the language chosen. */
export const useWords = (): Words => use(WordsContext);

/** Gives all below it the words of `language`. */
export function WordsProvider(props: {
	readonly language: Language;
	readonly wording: Wording;
	readonly children: ReactNode;
}): ReactNode {
	const words = useMemo(() => wordsOf(props.language, props.wording), [props.language, props.wording]);
	return <WordsContext value={words}>{props.children}</WordsContext>;
}
