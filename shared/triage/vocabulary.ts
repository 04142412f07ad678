import { type SlotIndex, slotIndex } from './slot-index.ts';
import type { Slot } from './step.ts';

/** A word of a text, as the patterns of a lexicon see it. */
export interface KnownWord {
	/** a bit for each slot, set where the slot takes the word; empty for a word that no pattern names */
	readonly takers: Int32Array;
	/** where patterns begin with it, surest first; no place twice */
	readonly starts: readonly Start[];
}

/** Places with which patterns begin. */
interface Start {
	/** what took the word: 0 its being written so, 1 its beginning, 2 its being a number */
	readonly rank: number;
	readonly places: readonly number[];
}

/** Tells what patterns make of a normalised word. */
export type Vocabulary = (norm: string) => KnownWord;

/** Words that are remembered: all that are frequent in a language, at a kilobyte or two each. With half as many, mails take a quarter longer. */
const KEPT_AT_MOST = 4_000;

/** Whether a slot takes this word: the innermost question of triage, so it is one bit. */
export const takes = (slot: number, takers: Int32Array): boolean => ((takers[slot >>> 5] ?? 0) & (1 << slot)) !== 0;

/**
 * Answers once for each different word, and remembers its last answers.
 * @param startOf slot → the place with which patterns begin there
 */
export function vocabularyOf(slots: readonly Slot[], startOf: ReadonlyMap<number, number>): Vocabulary {
	const reader = { slotsOf: slotIndex(slots), size: slots.length, startOf };
	const kept = new Map<string, KnownWord>();
	return (norm) => {
		const known = kept.get(norm);
		if (known !== undefined) return known;
		if (kept.size === KEPT_AT_MOST) kept.clear();
		const word = readWord(norm, reader);
		// A copy: the engine would keep the whole mail for the sake of a word that was cut out of it.
		kept.set(` ${norm}`.slice(1), word);
		return word;
	};
}

const UNKNOWN: KnownWord = { takers: new Int32Array(0), starts: [] };

interface Reader {
	readonly slotsOf: SlotIndex;
	/** how many slots there are */
	readonly size: number;
	readonly startOf: ReadonlyMap<number, number>;
}

function readWord(norm: string, { slotsOf, size, startOf }: Reader): KnownWord {
	const ranked = slotsOf(norm);
	if (ranked.every(({ length }) => length === 0)) return UNKNOWN;
	const takers = new Int32Array((size + 31) >>> 5);
	const starts = ranked.map((slots, rank): Start => {
		const fresh = slots.filter((slot) => !takes(slot, takers));
		for (const slot of fresh) takers[slot >>> 5] = (takers[slot >>> 5] ?? 0) | (1 << slot);
		return { rank, places: [...new Set(fresh)].flatMap((slot) => startOf.get(slot) ?? []) };
	});
	return { takers, starts: starts.filter(({ places }) => places.length > 0) };
}
