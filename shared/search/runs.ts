import { amountAt, amountMarks, amountsAsked, type FoundAmount } from './amounts.ts';
import { daysOf } from './dates.ts';
import { fold } from './fold.ts';

/** One word of a run, as it is written. */
export interface Word {
	readonly text: string;
	/** UTF-16 units into the text */
	readonly start: number;
	readonly end: number;
}

/**
 * What people write without a space in it: a word, an order number, an amount, a date, an address. Found by its words (`DE-4711-22` by
 * `4711`), and whole by what it is.
 */
export interface Run {
	readonly start: number;
	readonly end: number;
	readonly words: readonly Word[];
	/** the whole of it, in forms that no word has; what a document is found by */
	readonly marks: readonly string[];
	/** what a search for this run looks for beside its words; any will do */
	readonly asked: readonly string[];
	/** it only names the currency of the amount beside it */
	readonly isCurrency: boolean;
}

const RUN = /[\p{L}\p{M}\d]+(?:[-_/.,'’@+#][\p{L}\p{M}\d]+)*/gu;
const WORD = /[\p{L}\p{M}]+|\d+/gu;

/** Apostrophes and commas join numbers (`1'299`, `129,90`), never words (`l'ordine`, `hello,world`). */
const JOINS_NUMBERS_ALONE = /(?<!\d)[,'’]|[,'’](?!\d)/;

/** A whole longer than this is no number of anything. */
const WHOLE_AT_MOST = 40;

/** The runs of a text in their order. Never throws, whatever the text holds. */
export function runsIn(text: string): readonly Run[] {
	const runs: Run[] = [];
	let currencyAt: number | null = null;
	for (const match of text.matchAll(RUN)) {
		const { index: start, 0: written } = match;
		if (isPlain(written)) {
			runs.push(plainRun(written, start, currencyAt === start));
			currencyAt = null;
			continue;
		}
		for (const piece of piecesOf(written, start)) currencyAt = takePiece(text, runs, { piece, currencyAt });
	}
	return runs;
}

/** Most runs are one word, and all that is done for a number would be done for nothing. */
function isPlain(written: string): boolean {
	for (let at = 0; at < written.length; at += 1) {
		const code = written.charCodeAt(at);
		if (code < 65 || code === 95 || code === 0x2019) return false;
	}
	return true;
}

const NONE: readonly string[] = [];

const plainRun = (text: string, start: number, isCurrency: boolean): Run => {
	const end = start + text.length;
	return { start, end, words: [{ text, start, end }], marks: NONE, asked: NONE, isCurrency };
};

/** Adds one run, with what the one before it turns out to be. @returns where the word is that names its currency; null: nowhere behind it */
function takePiece(
	text: string,
	runs: Run[],
	{ piece, currencyAt }: { readonly piece: Place; readonly currencyAt: number | null },
): number | null {
	const { place, amount } = numberAt(text, runs.at(-1), piece);
	if (place.start < piece.start) runs.pop();
	const before = runs.at(-1);
	if (before !== undefined && amount?.currencyAt === before.start)
		runs[runs.length - 1] = { ...before, isCurrency: true };
	runs.push({ ...runOf(text, place, amount), isCurrency: piece.start === currencyAt });
	return amount?.currencyAt ?? null;
}

interface Place {
	readonly start: number;
	readonly end: number;
}

/** What a piece is as a number: with the group before it where a currency says that both are one (`1 299,90 €`). */
function numberAt(
	text: string,
	before: Run | undefined,
	piece: Place,
): { readonly place: Place; readonly amount: FoundAmount | null } {
	if (!/\d/.test(text.slice(piece.start, piece.end))) return { place: piece, amount: null };
	if (before !== undefined && isGroupBefore(text, before, piece)) {
		const place = { start: before.start, end: piece.end };
		const amount = amountAt(text, place);
		if (amount !== null && amount.currency !== null) return { place, amount };
	}
	return { place: piece, amount: amountAt(text, piece) };
}

/** What is written together, cut where a mark stands that joins nothing here. */
function piecesOf(written: string, from: number): readonly Place[] {
	let start = from;
	return written.split(JOINS_NUMBERS_ALONE).map((part) => {
		const place = { start, end: start + part.length };
		start += part.length + 1;
		return place;
	});
}

/** One to three digits, one space, three digits. */
const isGroupBefore = (text: string, before: Place, { start, end }: Place): boolean =>
	start - before.end === 1 &&
	/\s/.test(text.charAt(before.end)) &&
	/^\d{1,3}$/.test(text.slice(before.start, before.end)) &&
	/^\d{3}(?:[.,]\d{1,2})?$/.test(text.slice(start, end));

function runOf(text: string, { start, end }: Place, amount: FoundAmount | null): Omit<Run, 'isCurrency'> {
	const written = text.slice(start, end);
	const words = [...written.matchAll(WORD)].map((match) => ({
		text: match[0],
		start: start + match.index,
		end: start + match.index + match[0].length,
	}));
	const exact = amount === null ? [...wholeOf(written, words.length), ...addressOf(written)] : [];
	const domain = exact.length === 0 ? [] : domainOf(written);
	const days = /\d/.test(written) ? daysOf(written) : [];
	return {
		start,
		end,
		words,
		marks: [...exact, ...domain, ...days.map(saidOn), ...(amount === null ? [] : amountMarks(amount))],
		asked: [
			...exact,
			...days.flatMap((day) => [saidOn(day), happenedOn(day)]),
			...(amount === null ? [] : amountsAsked(amount)),
		],
	};
}

/** Whoever looks for an order may know it with or without its hyphens. */
function wholeOf(written: string, words: number): readonly string[] {
	if (words < 2 || !/\d/.test(written)) return [];
	const whole = fold(written).replace(/[^\p{L}\d]/gu, '');
	return whole.length > WHOLE_AT_MOST ? [] : [`#${whole}`];
}

const addressOf = (written: string): readonly string[] => (written.indexOf('@') > 0 ? [written.toLowerCase()] : []);

/** A document is found by the domain of an address too; whoever typed the whole address wants no other. */
const domainOf = (written: string): readonly string[] =>
	written.indexOf('@') > 0 ? [domainMark(written.slice(written.lastIndexOf('@') + 1))] : [];

/** How a document holds the domain of an address. */
export const domainMark = (domain: string): string => `@${domain.toLowerCase()}`;
/** How a document holds a day (ISO date) that its text names. */
const saidOn = (day: string): string => `~${day}`;
/** How a document holds a day (ISO date) on which a mail was written. */
export const happenedOn = (day: string): string => `!${day}`;
/** How a document holds the number of its case. */
export const numberMark = (number: string): string => `#no${number}`;
