import { createReadStream } from 'node:fs';
import iconv from 'iconv-lite';
import type { Encoding } from '../../../shared/customers/import.ts';

/** How far a file is read: so many lines, and so many bytes with the ends of these lines. */
export interface Place {
	readonly lines: number;
	readonly bytes: number;
}

/** A line of a file, without its end. */
export interface Line {
	/** counted from 1 */
	readonly number: number;
	readonly text: string;
	/** it was longer than any line of customers is: its text is left out */
	readonly isTooLong: boolean;
	/** the byte behind it */
	readonly end: number;
}

/** No line of customers is as long; a file of another kind may have no end of line at all, and must not come into memory whole. */
const LONGEST_LINE = 64 * 1024;

const [LF, CR] = [0x0a, 0x0d];

/** Reads the lines of a file one after the other, whatever ends them. @param file.from absent: from its beginning */
export async function* readLines(file: {
	readonly path: string;
	readonly encoding: Encoding;
	readonly from?: Place;
}): AsyncGenerator<Line> {
	const { path, encoding, from = { lines: 0, bytes: 0 } } = file;
	const state: State = { encoding, rest: Buffer.alloc(0), isTooLong: false, number: from.lines, end: from.bytes };
	for await (const chunk of createReadStream(path, { start: from.bytes })) yield* linesIn(state, chunk as Buffer);
	// A last line without an end is one all the same; a carriage return that was waited upon ends it.
	if (state.rest.length > 0) yield take(state, withoutReturn(state.rest, encoding), state.rest.length);
}

interface State {
	readonly encoding: Encoding;
	rest: Buffer;
	isTooLong: boolean;
	number: number;
	end: number;
}

const unitOf = (encoding: Encoding): number => (encoding.startsWith('utf-16') ? 2 : 1);

function* linesIn(state: State, chunk: Buffer): Generator<Line> {
	const all = state.rest.length === 0 ? chunk : Buffer.concat([state.rest, chunk]);
	const unit = unitOf(state.encoding);
	let from = 0;
	for (;;) {
		const at = endFrom(all, from, state.encoding);
		if (at < 0) break;
		const isReturn = letterAt(all, at, state.encoding) === CR;
		// A carriage return at the end of a piece waits for the next one: a line feed may follow it.
		if (isReturn && at + 2 * unit > all.length) break;
		const next = isReturn && letterAt(all, at + unit, state.encoding) === LF ? at + 2 * unit : at + unit;
		yield take(state, all.subarray(from, at), next - from);
		from = next;
	}
	state.rest = all.subarray(from);
	if (state.rest.length <= LONGEST_LINE * unit) return;
	state.isTooLong = true;
	// Whole letters are dropped, so that the ends of lines are still found where letters have two bytes.
	const dropped = state.rest.length - (state.rest.length % unit) - unit;
	state.end += dropped;
	state.rest = state.rest.subarray(dropped);
}

/** Where the next line ends, or -1. */
function endFrom(all: Buffer, from: number, encoding: Encoding): number {
	const unit = unitOf(encoding);
	if (unit === 1) {
		const feed = all.indexOf(LF, from);
		const back = all.subarray(from, feed < 0 ? all.length : feed).indexOf(CR);
		return back < 0 ? feed : from + back;
	}
	for (let at = from; at + 1 < all.length; at += 2) {
		const letter = letterAt(all, at, encoding);
		if (letter === LF || letter === CR) return at;
	}
	return -1;
}

const letterAt = (all: Buffer, at: number, encoding: Encoding): number => {
	if (encoding === 'utf-16le') return all.readUInt16LE(at);
	return encoding === 'utf-16be' ? all.readUInt16BE(at) : all.readUInt8(at);
};

const withoutReturn = (rest: Buffer, encoding: Encoding): Buffer => {
	const unit = unitOf(encoding);
	const isReturn = rest.length >= unit && letterAt(rest, rest.length - unit, encoding) === CR;
	return isReturn ? rest.subarray(0, -unit) : rest;
};

function take(state: State, bytes: Buffer, length: number): Line {
	state.number += 1;
	state.end += length;
	const isTooLong = state.isTooLong || bytes.length > LONGEST_LINE * unitOf(state.encoding);
	state.isTooLong = false;
	// The mark of byte order is no letter of the first line.
	const text = isTooLong ? '' : iconv.decode(bytes, state.encoding, { stripBOM: state.number === 1 });
	return { number: state.number, text, isTooLong, end: state.end };
}
