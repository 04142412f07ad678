import type { Lexicon } from './lexicon.ts';
import { END, type End, FIRST, GAP, NO_END, type Places, ROW, SLOT, UNTIL } from './places.ts';
import { type Exclusion, NO_SLOT } from './step.ts';
import type { Token } from './text.ts';
import { type KnownWord, takes } from './vocabulary.ts';

/** A pattern found in a sentence. */
export interface Match<Key> {
	readonly key: Key;
	/** index of the first word and one past the last */
	readonly from: number;
	readonly to: number;
}

const NOT_AFTER_REACH = 3;

/** Where patterns were first met that begin at one word. */
interface Arrival<Key> {
	readonly end: End<Key>;
	readonly to: number;
	/** what took the first word */
	readonly rank: number;
}

interface Walk<Key> {
	readonly words: readonly KnownWord[];
	readonly places: Places<Key>;
	readonly rank: number;
	readonly arrivals: Arrival<Key>[];
}

/** All matches in one sentence, in order of their first word. */
export function matchesIn<Key>(
	{ wordOf, places, exclusions }: Lexicon<Key>,
	tokens: readonly Token[],
): readonly Match<Key>[] {
	const words = tokens.map(({ norm }) => wordOf(norm));
	const found: Match<Key>[] = [];
	for (const [from, { starts }] of words.entries()) {
		if (starts.length === 0) continue;
		const arrivals: Arrival<Key>[] = [];
		for (const { rank, places: roots } of starts) {
			const walked = { words, places, rank, arrivals };
			for (const root of roots) walk(root, from + 1, walked);
		}
		if (arrivals.length > 1) arrivals.sort((one, other) => one.rank - other.rank || one.end.order - other.end.order);
		for (const { end, to } of arrivals) {
			if (!isFollowed(exclusions[end.notAfter], words, to)) found.push({ key: end.key, from, to });
		}
	}
	return found;
}

/**
 * Smallest gaps first, so that the first arrival at an end is the one that the pattern alone would find; later ones do not count.
 * Gaps and depth are bounded by the table, so this is too.
 */
function walk<Key>(place: number, position: number, walked: Walk<Key>): void {
	const { rows } = walked.places;
	arrive(rows[place + END] ?? NO_END, position, walked);
	const first = rows[place + FIRST] ?? 0;
	const until = rows[place + UNTIL] ?? 0;
	for (let skipped = 0; first < until && skipped <= (rows[first + GAP] ?? 0); skipped += 1) {
		const takers = walked.words[position + skipped]?.takers;
		if (!takers) return;
		for (let next = first; takers.length > 0 && next < until && skipped <= (rows[next + GAP] ?? 0); next += ROW) {
			if (takes(rows[next + SLOT] ?? 0, takers)) walk(next, position + skipped + 1, walked);
		}
	}
}

/** @param newest a fact `END` */
function arrive<Key>(newest: number, to: number, { places, rank, arrivals }: Walk<Key>): void {
	if (newest === NO_END) return;
	for (let end = places.ends[newest] ?? null; end; end = end.older) {
		if (!arrivals.some((known) => known.end === end)) arrivals.push({ end, to, rank });
	}
}

function isFollowed(exclusion: Exclusion | undefined, words: readonly KnownWord[], to: number): boolean {
	if (exclusion === undefined) return false;
	const { word, phrases } = exclusion;
	for (let at = to; at < to + NOT_AFTER_REACH && at < words.length; at += 1) {
		if (word !== NO_SLOT && isTaken(word, words[at])) return true;
		if (phrases.some((phrase) => phrase.every((slot, index) => isTaken(slot, words[at + index])))) return true;
	}
	return false;
}

const isTaken = (slot: number, word: KnownWord | undefined): boolean => word !== undefined && takes(slot, word.takers);
