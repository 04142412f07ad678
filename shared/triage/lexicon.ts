import { readPatterns } from './pattern.ts';
import type { Step, StepMaker } from './step.ts';

/** All patterns of a language, those that begin alike merged, found by the first word they can begin with. */
export interface Lexicon<Key> {
	readonly byWord: ReadonlyMap<string, readonly number[]>;
	/** by `prefixKey` */
	readonly byPrefix: ReadonlyMap<number, readonly { readonly prefix: string; readonly place: number }[]>;
	readonly byNumber: readonly number[];
	readonly places: Places<Key>;
}

/**
 * The places in the merged patterns, a column for each of their facts. What may follow a place stands together, so that the few words
 * that fit are found among thousands without fetching each from memory: as objects they cost three times as much.
 */
export interface Places<Key> {
	readonly steps: readonly Step[];
	/** the bits and the gap of its step */
	readonly masks: Int32Array;
	readonly gaps: Uint8Array;
	/** the first place that may follow it; the last stands before the first of the next place */
	readonly first: Int32Array;
	/** the bits of all that may follow, and the widest gap before any of it */
	readonly nextMasks: Int32Array;
	readonly reaches: Uint8Array;
	readonly ends: readonly (End<Key> | null)[];
}

/** A pattern that is complete here. */
export interface End<Key> {
	readonly key: Key;
	/** place among all patterns: the order in which matches of one place are told */
	readonly order: number;
	readonly notAfter: Step | null;
	/** another pattern that is complete at the same place */
	readonly older: End<Key> | null;
}

const PREFIX_AT_LEAST = 3;

/** The first three letters as one number, which is found faster than a piece of a word; letters that share one are told apart later. */
export const prefixKey = (word: string): number =>
	((word.charCodeAt(0) & 1023) << 20) | ((word.charCodeAt(1) & 1023) << 10) | (word.charCodeAt(2) & 1023);

/** A place while patterns are added. Siblings are chained: nearly all have none. */
interface Growing<Key> {
	readonly step: Step;
	next: Growing<Key> | null;
	/** the one made before it, after the same words */
	readonly older: Growing<Key> | null;
	end: End<Key> | null;
	nextMask: number;
	reach: number;
}

/** Merges and indexes the patterns of cells. Throws on a fault of a table; a first word with * needs three letters. */
export function lexiconOf<Key>(
	cells: readonly { readonly key: Key; readonly patterns: string }[],
	maker: StepMaker,
): Lexicon<Key> {
	const roots = new Map<Step, Growing<Key>>();
	let order = 0;
	for (const { key, patterns } of cells) {
		readPatterns<Growing<Key> | null>(patterns, maker, {
			start: null,
			follow: (place, step) => (place ? after(place, step) : root(roots, step)),
			ends: (place, notAfter) => {
				// The same pattern twice, in a cell or in two spellings, says nothing more.
				if (place && !isKnown(place.end, key, notAfter)) place.end = { key, order, notAfter, older: place.end };
				order += 1;
			},
		});
	}
	return rooted([...roots.values()]);
}

function root<Key>(roots: Map<Step, Growing<Key>>, step: Step): Growing<Key> {
	const known = roots.get(step);
	if (known) return known;
	const made: Growing<Key> = { step, next: null, older: null, end: null, nextMask: 0, reach: 0 };
	roots.set(step, made);
	return made;
}

/** Newest first: a pattern mostly begins like the one before it. */
function after<Key>(place: Growing<Key>, step: Step): Growing<Key> {
	for (let each = place.next; each; each = each.older) if (each.step === step) return each;
	const made: Growing<Key> = { step, next: null, older: place.next, end: null, nextMask: 0, reach: 0 };
	place.next = made;
	place.nextMask |= step.mask;
	place.reach = Math.max(place.reach, step.gap);
	return made;
}

function isKnown<Key>(end: End<Key> | null, key: Key, notAfter: Step | null): boolean {
	for (let each = end; each; each = each.older) if (each.key === key && each.notAfter === notAfter) return true;
	return false;
}

function rooted<Key>(roots: readonly Growing<Key>[]): Lexicon<Key> {
	const byWord = new Map<string, number[]>();
	const byPrefix = new Map<number, { prefix: string; place: number }[]>();
	const byNumber: number[] = [];
	for (const [place, { step }] of roots.entries()) {
		for (const word of step.words) add(byWord, word, place);
		for (const prefix of step.prefixes) {
			if (prefix.length < PREFIX_AT_LEAST) throw new RangeError(`a first word with * needs three letters: ${prefix}`);
			add(byPrefix, prefixKey(prefix), { prefix, place });
		}
		if (step.takesNumber) byNumber.push(place);
	}
	return { byWord, byPrefix, byNumber, places: inColumns(roots) };
}

function inColumns<Key>(roots: readonly Growing<Key>[]): Places<Key> {
	const all = [...roots];
	const first: number[] = [];
	for (const place of all) {
		first.push(all.length);
		for (let each = place.next; each; each = each.older) all.push(each);
	}
	return {
		steps: all.map(({ step }) => step),
		masks: Int32Array.from(all, ({ step }) => step.mask),
		gaps: Uint8Array.from(all, ({ step }) => step.gap),
		first: Int32Array.from([...first, all.length]),
		nextMasks: Int32Array.from(all, ({ nextMask }) => nextMask),
		reaches: Uint8Array.from(all, ({ reach }) => reach),
		ends: all.map(({ end }) => end),
	};
}

function add<Index, Value>(index: Map<Index, Value[]>, key: Index, value: Value): void {
	const known = index.get(key);
	if (known) known.push(value);
	else index.set(key, [value]);
}
