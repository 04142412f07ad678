import { currencyNamed, numberOf } from '../triage/money.ts';

/** A number that may be an amount of money. */
export interface FoundAmount {
	readonly value: number;
	/** ISO 4217; null: none stands beside it */
	readonly currency: string | null;
	/** where the currency stands, if it is a word of its own; null: it is a sign, or there is none */
	readonly currencyAt: number | null;
}

/** `129,90`, `1.299,90`, `1'299`: the last mark is the decimal one where one or two digits follow it, every other only groups. */
const WRITTEN = /^(?:\d{1,3}(?:[.,'’]\d{3})+|\d{1,9})(?:[.,]\d{1,2})?$/;

const BEFORE = /(?:^|[^\p{L}])((?:\p{L}{1,2})?\p{Sc}|\p{L}{2,8}\.?)\s?$/u;
const AFTER = /^(?:,-|,–)?\s?((?:\p{L}{1,2})?\p{Sc}|\p{L}{2,8})(?![\p{L}\d])/u;

/** How far around a number its currency is looked for, in characters. */
const REACH = 10;

/**
 * The amount that a number in a text may be; null when it can be none. A whole number is one only beside a currency.
 * @param place where the number stands, in UTF-16 units
 */
export function amountAt(
	text: string,
	{ start, end }: { readonly start: number; readonly end: number },
): FoundAmount | null {
	const written = text.slice(start, end).replace(/\s/g, '');
	if (!WRITTEN.test(written)) return null;
	const value = numberOf(written);
	const after = AFTER.exec(text.slice(end, end + REACH));
	const behind = after?.[1] === undefined ? null : currencyNamed(after[1]);
	if (behind !== null && after !== null) {
		return { value, currency: behind, currencyAt: end + after[0].length - (after[1]?.length ?? 0) };
	}
	const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
	const ahead = before?.[1] === undefined ? null : currencyNamed(before[1]);
	if (ahead !== null && before !== null) {
		const at = Math.max(0, start - REACH) + before.index + before[0].lastIndexOf(before[1] ?? '');
		return { value, currency: ahead, currencyAt: at };
	}
	return /\D/.test(written) ? { value, currency: null, currencyAt: null } : null;
}

/**
 * How a document holds an amount: the bare number, and the number with its currency, or with the word that it has none. A number without a
 * currency may be of any.
 */
export const amountMarks = ({ value, currency }: Pick<FoundAmount, 'value' | 'currency'>): readonly string[] => [
	`=${value}`,
	`=${value}${currency?.toLowerCase() ?? '?'}`,
];

/** What a search for an amount looks for; any of these will do. */
export const amountsAsked = ({ value, currency }: Pick<FoundAmount, 'value' | 'currency'>): readonly string[] =>
	currency === null ? [`=${value}`] : [`=${value}${currency.toLowerCase()}`, `=${value}?`];
