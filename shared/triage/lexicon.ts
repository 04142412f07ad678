import { readPatterns } from './pattern.ts';
import { type End, type Growing, type Places, placesOf, ROW } from './places.ts';
import type { Exclusion, Slot, Step, StepMaker } from './step.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** All patterns of a language, those that begin alike merged, found by the first word they can begin with. */
export interface Lexicon<Key> {
	readonly wordOf: Vocabulary;
	readonly places: Places<Key>;
	readonly exclusions: readonly Exclusion[];
}

const PREFIX_AT_LEAST = 3;

/** Merges and indexes the patterns of cells. Throws on a fault of a table; a first word with * needs three letters. */
export function lexiconOf<Key>(
	cells: readonly { readonly key: Key; readonly patterns: string }[],
	maker: StepMaker,
): Lexicon<Key> {
	const roots = new Map<number, Growing<Key>>();
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
	return {
		wordOf: vocabularyOf(maker.slots, startsOf(roots, maker.slots)),
		places: placesOf([...roots.values()]),
		exclusions: maker.exclusions,
	};
}

function root<Key>(roots: Map<number, Growing<Key>>, step: Step): Growing<Key> {
	const known = roots.get(step.slot);
	if (known) return known;
	const made: Growing<Key> = { step, next: null, older: null, end: null };
	roots.set(step.slot, made);
	return made;
}

/** Newest first: a pattern mostly begins like the one before it. */
function after<Key>(place: Growing<Key>, step: Step): Growing<Key> {
	for (let each = place.next; each; each = each.older) if (each.step === step) return each;
	const made: Growing<Key> = { step, next: null, older: place.next, end: null };
	place.next = made;
	return made;
}

function isKnown<Key>(end: End<Key> | null, key: Key, notAfter: number): boolean {
	for (let each = end; each; each = each.older) if (each.key === key && each.notAfter === notAfter) return true;
	return false;
}

/** Slot → the place of the root that has it. */
function startsOf(roots: ReadonlyMap<number, unknown>, slots: readonly Slot[]): ReadonlyMap<number, number> {
	const starts = new Map<number, number>();
	for (const slot of roots.keys()) {
		const short = slots[slot]?.prefixes.find(({ length }) => length < PREFIX_AT_LEAST);
		if (short !== undefined) throw new RangeError(`a first word with * needs three letters: ${short}`);
		starts.set(slot, starts.size * ROW);
	}
	return starts;
}
