import { amountsAsked } from './amounts.ts';
import { type Period, periodOf } from './dates.ts';
import { type FacetName, isDateOperator, operatorOf } from './operators.ts';
import { domainMark, happenedOn, numberMark, type Run, runsIn } from './runs.ts';

/** One thing looked for: these words one right after the other, or any of the marks. */
export interface Term {
	/** as it was typed */
	readonly text: string;
	/** as written; folded and stemmed when they are looked up */
	readonly words: readonly string[];
	readonly marks: readonly string[];
	/** between quotation marks: no word of it may be left out, or taken for another */
	readonly isQuoted: boolean;
}

/** What a case must be, or must not be: any of the values will do. */
export interface Facet {
	readonly name: FacetName;
	readonly values: readonly string[];
	readonly isNot: boolean;
}

/** A search as it is understood. */
export interface Query {
	/** all of them must be there */
	readonly terms: readonly Term[];
	/** none of them may be there */
	readonly without: readonly Term[];
	readonly facets: readonly Facet[];
	/** cases in which something happened on this day or later, and that were opened before `until` (ISO dates; null: whenever) */
	readonly from: string | null;
	readonly until: string | null;
}

/** The value that somebody means by what stands behind a colon; null where there is none such: then it is words. */
export type ValueOf = (name: FacetName, asked: string) => string | null;

/** A minus, a word with a colon, then words between quotation marks or up to the next white space. */
const PIECE = /(-)?(?:([\p{L}]{2,20}):)?(?:"([^"]*)"|(\S+))/gu;
const QUOTES = /[“”„«»‟]/g;

/**
 * Reads what somebody typed into the search box. Everything has a meaning: what is no operator with a value that exists is words, and a
 * quotation mark without its other is none. Never throws.
 */
export function parseQuery(typed: string, valueNamed: ValueOf): Query {
	const text = typed.replace(QUOTES, '"');
	const parts: Part[] = [];
	let bareFrom: number | null = null;
	for (const match of text.matchAll(PIECE)) {
		const part = partOf(match, valueNamed);
		// Bare words go on together: `129,90 €` is one amount.
		if (part === null) bareFrom ??= match.index;
		if (part === null) continue;
		if (bareFrom !== null) parts.push({ terms: termsIn(text.slice(bareFrom, match.index)) });
		bareFrom = null;
		parts.push(part);
	}
	if (bareFrom !== null) parts.push({ terms: termsIn(text.slice(bareFrom)) });
	return queryOf(parts);
}

/** What one piece says; several make a query. */
type Part = Partial<Query>;

function partOf([whole, minus, word, quoted, plain]: RegExpExecArray, valueNamed: ValueOf): Part | null {
	const isNot = minus !== undefined;
	const value = quoted ?? plain ?? '';
	const operator = word === undefined ? null : operatorOf(word);
	const narrowed = operator === null ? null : narrow(operator, { value, isNot }, valueNamed);
	if (narrowed !== null) return narrowed;
	if (quoted !== undefined && word === undefined) return { [isNot ? 'without' : 'terms']: quotedTerm(quoted) };
	return isNot ? { without: termsIn(whole.slice(1)) } : null;
}

function narrow(
	operator: NonNullable<ReturnType<typeof operatorOf>>,
	{ value, isNot }: { readonly value: string; readonly isNot: boolean },
	valueNamed: ValueOf,
): Part | null {
	if (isDateOperator(operator)) {
		const period = isNot ? null : periodOf(value.trim());
		return period && DATES[operator](period);
	}
	const asked = value.split(',').filter((one) => one.trim() !== '');
	const values = asked.flatMap((one) => valueNamed(operator, one) ?? []);
	return values.length === 0 || values.length < asked.length ? null : { facets: [{ name: operator, values, isNot }] };
}

/** A day is found by the mails of that day; a month or a year by what was going on in it. */
const DATES: Readonly<Record<'before' | 'after' | 'on', (period: Period) => Part>> = {
	before: ({ from }) => ({ until: from }),
	after: ({ from }) => ({ from }),
	on: (period) =>
		isDay(period)
			? { terms: [{ text: period.from, words: [], marks: [happenedOn(period.from)], isQuoted: true }] }
			: period,
};

const isDay = ({ from, until }: Period): boolean => Date.parse(until) - Date.parse(from) === 86_400_000;

/** Several limits narrow each other. */
function queryOf(parts: readonly Part[]): Query {
	const froms = parts.flatMap(({ from }) => from ?? []).toSorted();
	const untils = parts.flatMap(({ until }) => until ?? []).toSorted();
	return {
		terms: parts.flatMap(({ terms }) => terms ?? []),
		without: parts.flatMap(({ without }) => without ?? []),
		facets: parts.flatMap(({ facets }) => facets ?? []),
		from: froms.at(-1) ?? null,
		until: untils[0] ?? null,
	};
}

/** Words in quotation marks, one right after the other. */
function quotedTerm(text: string): readonly Term[] {
	const runs = runsIn(text);
	const words = runs.flatMap((run) => run.words.map((word) => word.text));
	const [only] = runs;
	const marks = runs.length === 1 && only !== undefined ? only.asked : [];
	return words.length === 0 ? [] : [{ text: text.trim(), words, marks, isQuoted: true }];
}

const termsIn = (text: string): readonly Term[] =>
	runsIn(text)
		.filter(({ isCurrency }) => !isCurrency)
		.map((run) => termOf(text, run));

function termOf(text: string, run: Run): Term {
	const written = text.slice(run.start, run.end);
	const before = text.charAt(run.start - 1);
	return {
		text: written,
		// An amount is found by what it is worth, however it is written: its digits are also those of another currency.
		words:
			/\D/.test(written) && run.asked.some((mark) => mark.startsWith('=')) ? [] : run.words.map((word) => word.text),
		marks: [
			...run.asked,
			...(/^\d{1,9}$/.test(written) ? [...wholeAmount(run, written), numberMark(String(Number(written)))] : []),
			...(before === '@' && written.includes('.') ? [domainMark(written)] : []),
		],
		isQuoted: false,
	};
}

/** `129` may be the amount in "129 €"; where a currency was typed, the run knows already. */
const wholeAmount = ({ asked }: Run, written: string): readonly string[] =>
	asked.length > 0 ? [] : amountsAsked({ value: Number(written), currency: null });
