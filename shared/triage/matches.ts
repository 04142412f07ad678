import { type End, type Lexicon, type Places, prefixKey } from './lexicon.ts';
import { fits, type Step } from './step.ts';
import { isNumber, type Token } from './text.ts';

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
	/** what the first word was found by: word, prefix, number */
	readonly rank: number;
}

interface Walk<Key> {
	readonly places: Places<Key>;
	readonly tokens: readonly Token[];
	readonly arrivals: Arrival<Key>[];
	readonly rank: number;
}

/** All matches in one sentence, in order of their first word. */
export function matchesIn<Key>(lexicon: Lexicon<Key>, tokens: readonly Token[]): readonly Match<Key>[] {
	const found: Match<Key>[] = [];
	for (let from = 0; from < tokens.length; from += 1) {
		const arrivals = arrivalsAt(lexicon, tokens, from);
		if (arrivals.length > 1) arrivals.sort((one, other) => one.rank - other.rank || one.end.order - other.end.order);
		for (const { end, to } of arrivals) {
			if (!isFollowed(end.notAfter, tokens, to)) found.push({ key: end.key, from, to });
		}
	}
	return found;
}

function arrivalsAt<Key>(lexicon: Lexicon<Key>, tokens: readonly Token[], from: number): Arrival<Key>[] {
	const arrivals: Arrival<Key>[] = [];
	const { places } = lexicon;
	const norm = tokens[from]?.norm ?? '';
	const byWord = lexicon.byWord.get(norm);
	if (byWord) for (const place of byWord) walk(place, from + 1, { places, tokens, arrivals, rank: 0 });
	const byPrefix = lexicon.byPrefix.get(prefixKey(norm));
	if (byPrefix) {
		for (const { prefix, place } of byPrefix) {
			if (norm.startsWith(prefix)) walk(place, from + 1, { places, tokens, arrivals, rank: 1 });
		}
	}
	if (isNumber(norm)) {
		for (const place of lexicon.byNumber) walk(place, from + 1, { places, tokens, arrivals, rank: 2 });
	}
	return arrivals;
}

/**
 * Smallest gaps first, so that the first arrival at an end is the one that the pattern alone would find; later ones do not count.
 * Gaps and depth are bounded by the table, so this is too.
 */
function walk<Key>(place: number, position: number, walked: Walk<Key>): void {
	const { steps, masks, gaps, first, nextMasks, reaches, ends } = walked.places;
	for (let end = ends[place] ?? null; end; end = end.older) arrive(end, position, walked);
	const nextMask = nextMasks[place] ?? 0;
	const reach = reaches[place] ?? 0;
	const until = first[place + 1] ?? 0;
	for (let skipped = 0; nextMask !== 0 && skipped <= reach; skipped += 1) {
		const token = walked.tokens[position + skipped];
		if (!token) return;
		if ((nextMask & token.mask) === 0) continue;
		for (let next = first[place] ?? until; next < until; next += 1) {
			if (((masks[next] ?? 0) & token.mask) === 0 || skipped > (gaps[next] ?? 0)) continue;
			const step = steps[next];
			if (step && fits(step, token)) walk(next, position + skipped + 1, walked);
		}
	}
}

function arrive<Key>(end: End<Key>, to: number, { arrivals, rank }: Walk<Key>): void {
	for (const known of arrivals) if (known.end === end) return;
	arrivals.push({ end, to, rank });
}

function isFollowed(step: Step | null, tokens: readonly Token[], to: number): boolean {
	return step !== null && tokens.slice(to, to + NOT_AFTER_REACH).some((token) => fits(step, token));
}
