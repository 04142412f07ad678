import { parse } from 'csv-parse/sync';
import { DELIMITERS, type Delimiter, type RefusedBecause } from '../../../shared/customers/import.ts';
import type { Line, Place } from './lines.ts';

/** One customer's row: its cells, or why it has none. It may span lines where a cell does. */
export type CsvRecord = { readonly line: number; readonly end: Place } & (
	| { readonly cells: readonly string[] }
	| { readonly because: Extract<RefusedBecause, 'unclosed-quote' | 'too-long'> }
);

/** A cell that spans more lines is a quote that somebody forgot to close. */
const MOST_LINES = 40;

/**
 * Puts lines together to records. A quote that is never closed costs its own line and no other: the lines after it are read anew. What
 * seems to close it further down is believed only where all columns are there and no column that is wanted spans lines.
 * @param how.wanted columns that hold no line breaks
 * @param how.width columns of the first line, where it was read before
 */
export async function* readRecords(
	lines: AsyncIterable<Line>,
	how: { readonly delimiter: Delimiter; readonly wanted: readonly number[]; readonly width: number | null },
): AsyncGenerator<CsvRecord> {
	const source = new Ahead(lines);
	let { width } = how;
	for (let first = await source.next(); first !== null; first = await source.next()) {
		const { number: line } = first;
		const end = endOf(first);
		if (first.isTooLong) {
			yield { line, end, because: 'too-long' };
			continue;
		}
		if (first.text.trim() === '') continue;
		const found = isBalanced(first.text)
			? { cells: cut(first.text, how.delimiter, false) ?? cut(first.text, how.delimiter, true), end }
			: ((await spanning(source, first, { ...how, width })) ?? {
					cells: oneLine(first.text, how.delimiter, width),
					end,
				});
		if (found.cells === null) {
			yield { line, end, because: 'unclosed-quote' };
			continue;
		}
		width ??= found.cells.length;
		yield { line, end: found.end, cells: found.cells };
	}
}

/** Lines, some of which are looked at before they are taken. */
class Ahead {
	readonly #lines: AsyncIterator<Line>;
	readonly #waiting: Line[] = [];

	constructor(lines: AsyncIterable<Line>) {
		this.#lines = lines[Symbol.asyncIterator]();
	}

	/** The next line; null: there is none. */
	async next(): Promise<Line | null> {
		return this.#waiting.shift() ?? (await this.#read());
	}

	/** The line so far ahead, counted from 0. */
	async peek(at: number): Promise<Line | null> {
		while (this.#waiting.length <= at) {
			const line = await this.#read();
			if (line === null) return null;
			this.#waiting.push(line);
		}
		return this.#waiting[at] ?? null;
	}

	/** Takes lines that were looked at. */
	drop(count: number): void {
		this.#waiting.splice(0, count);
	}

	async #read(): Promise<Line | null> {
		const { value, done } = await this.#lines.next();
		return done ? null : value;
	}
}

/** A record that goes on in the next lines, which it takes; null: it is none, and they stay. */
async function spanning(
	source: Ahead,
	first: Line,
	how: { readonly delimiter: Delimiter; readonly wanted: readonly number[]; readonly width: number | null },
): Promise<{ readonly cells: readonly string[]; readonly end: Place } | null> {
	let text = first.text;
	for (let at = 0; at < MOST_LINES; at += 1) {
		const next = await source.peek(at);
		if (next === null || next.isTooLong) return null;
		text += `\n${next.text}`;
		if (isBalanced(next.text)) continue;
		const cells = cut(text, how.delimiter, false);
		if (cells === null || cells.length !== (how.width ?? cells.length)) return null;
		if (how.wanted.some((column) => cells[column]?.includes('\n'))) return null;
		source.drop(at + 1);
		return { cells, end: endOf(next) };
	}
	return null;
}

/** A line with one quote that is a letter of its cell, such as inches. */
function oneLine(text: string, delimiter: Delimiter, width: number | null): readonly string[] | null {
	const cells = cut(text, delimiter, true);
	return cells !== null && cells.length === width ? cells : null;
}

const endOf = ({ number, end }: Line): Place => ({ lines: number, bytes: end });

const isBalanced = (text: string): boolean => (text.split('"').length - 1) % 2 === 0;

/** The cells of a record; null where its quotes cannot be read. @param isLoose a quote within a cell is a letter of it */
function cut(text: string, delimiter: Delimiter, isLoose: boolean): readonly string[] | null {
	const mark = DELIMITERS[delimiter];
	if (!text.includes('"')) return text.split(mark);
	try {
		const [cells] = parse(text, {
			delimiter: mark,
			relax_column_count: true,
			relax_quotes: isLoose,
			trim: true,
		}) as string[][];
		return cells ?? null;
	} catch {
		// What csv-parse throws are faults of the text alone: its options are ours.
		return null;
	}
}
