import { fold } from './fold.ts';
import { type Run, runsIn } from './runs.ts';

/** What was found, as it is recognised in a text: folded words and marks, each with the number of the term that it answers. */
export interface Recognised {
	readonly words: ReadonlyMap<string, number>;
	readonly marks: ReadonlyMap<string, number>;
}

/** A text with the places that answer the search: start and end in UTF-16 units, in their order, none over another. Never HTML. */
export interface Marked {
	readonly text: string;
	readonly marks: readonly (readonly [start: number, end: number])[];
}

/** A place in a text that answers the search. */
interface Hit {
	readonly start: number;
	readonly end: number;
	readonly term: number;
}

/** So much of a text is looked through; a mail that begins with ten pages of something else is shown without a place. */
const LOOKED_AT = 12_000;

/** A text that is nothing but what was looked for is not compared place by place. */
const MOST_WINDOWS = 200;

/** About three lines of a list. */
const SNIPPET_LENGTH = 240;
const LEAD = 50;

/** A short text, such as a subject, whole, with what was found in it. */
export const markAll = (text: string, recognised: Recognised): Marked =>
	clean(text, { start: 0, end: text.length }, hitsIn(text, recognised));

/** A snippet, with how many of the terms stand in it. */
export interface Snippet extends Marked {
	readonly terms: number;
}

/** The part of a text in which most of what was asked for stands close together; null when nothing of it stands there. */
export function snippetOf(text: string, recognised: Recognised): Snippet | null {
	const read = text.slice(0, LOOKED_AT);
	const hits = hitsIn(read, recognised);
	const windows = hits.slice(0, MOST_WINDOWS).map((first) => {
		const inside = hits.filter(({ start, end }) => start >= first.start && end <= first.start + SNIPPET_LENGTH - LEAD);
		return { first, terms: new Set(inside.map(({ term }) => term)).size, count: inside.length };
	});
	const [best] = windows.toSorted((one, other) => other.terms - one.terms || other.count - one.count);
	if (best === undefined) return null;
	const place = placeAround(read, best.first.start);
	const inside = hits.filter(({ start, end }) => start >= place.start && end <= place.end);
	return { ...clean(read, place, inside), terms: best.terms };
}

/** From the beginning of a word a little before, to the end of a word. */
function placeAround(text: string, at: number): { readonly start: number; readonly end: number } {
	const from = Math.max(0, at - LEAD);
	const start = from === 0 ? 0 : Math.min(at, from + Math.max(0, text.slice(from, at).search(/\s/)));
	const until = Math.min(text.length, start + SNIPPET_LENGTH);
	const last = /\s\S*$/.exec(text.slice(at, until));
	return { start, end: until === text.length || last === null || last.index < LEAD ? until : at + last.index };
}

const WORD = /[\p{L}\p{M}]+|\d+/gu;

/** Where no number or address can be what was asked for, none needs to be understood, which saves most of the work. */
function hitsIn(text: string, { words, marks }: Recognised): readonly Hit[] {
	if (mayHoldMark(text, marks)) return runsIn(text).flatMap((run) => wholeHit(run, marks) ?? wordHits(run, words));
	const hits: Hit[] = [];
	for (const match of text.matchAll(WORD)) {
		const term = words.get(fold(match[0]));
		if (term !== undefined) hits.push({ start: match.index, end: match.index + match[0].length, term });
	}
	return hits;
}

const mayHoldMark = (text: string, marks: Recognised['marks']): boolean => {
	const hasDigit = /\d/.test(text);
	const hasAt = text.includes('@');
	return [...marks.keys()].some((mark) => (mark.includes('@') ? hasAt : hasDigit));
};

function wholeHit(run: Run, marks: Recognised['marks']): readonly Hit[] | null {
	const mark = run.marks.find((one) => marks.has(one));
	return mark === undefined ? null : [{ start: run.start, end: run.end, term: marks.get(mark) ?? 0 }];
}

const wordHits = (run: Run, words: Recognised['words']): readonly Hit[] =>
	run.words.flatMap(({ text, start, end }) => {
		const term = words.get(fold(text));
		return term === undefined ? [] : [{ start, end, term }];
	});

/** A part of a text on one line: white space as one blank, an ellipsis where it was cut, the marks where they now stand. */
function clean(text: string, place: { readonly start: number; readonly end: number }, hits: readonly Hit[]): Marked {
	let made = place.start > 0 ? '… ' : '';
	let at = place.start;
	const marks: [number, number][] = [];
	const take = (until: number) => {
		const part = text.slice(at, until).replace(/\s+/g, ' ');
		made += /\s$/.test(made) ? part.trimStart() : part;
		at = until;
	};
	for (const { start, end } of hits) {
		take(start);
		const from = made.length;
		take(end);
		marks.push([from, made.length]);
	}
	take(place.end);
	return { text: `${made.trimEnd()}${place.end < text.length ? ' …' : ''}`, marks };
}
