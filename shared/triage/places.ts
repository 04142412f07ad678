import type { Step } from './step.ts';

/** A place in the merged patterns while they are added. Siblings are chained: nearly all have none. */
export interface Growing<Key> {
	readonly step: Step;
	next: Growing<Key> | null;
	/** the one made before it, after the same words */
	readonly older: Growing<Key> | null;
	end: End<Key> | null;
}

/** A pattern that is complete at a place. */
export interface End<Key> {
	readonly key: Key;
	/** place among all patterns: the order in which matches of one place are told */
	readonly order: number;
	/** index of the exclusion of what must not follow, or `NO_EXCLUSION` */
	readonly notAfter: number;
	/** another pattern that is complete at the same place */
	readonly older: End<Key> | null;
}

/**
 * The merged patterns as they are walked. Triage mostly waits for memory here: all that is asked of a place lies together in its row of numbers, and
 * the rows of what may follow a place stand together, the widest gap before them first. A place is named
 * by where its row begins.
 */
export interface Places<Key> {
	readonly rows: Int32Array;
	readonly ends: readonly End<Key>[];
}

/** How many numbers a row has. */
export const ROW = 5;

/** Where in its row a fact of a place stands: the slot and the gap of its step, */
export const SLOT = 0;
export const GAP = 1;
/** the first place that may follow, and where the rows of all that may end, */
export const FIRST = 2;
export const UNTIL = 3;
/** and the index of the newest pattern that is complete there, or `NO_END`. */
export const END = 4;

export const NO_END = -1;

/** Lays out what has grown from these roots, which come first, in their order. */
export function placesOf<Key>(roots: readonly Growing<Key>[]): Places<Key> {
	const all = [...roots];
	const ends: End<Key>[] = [];
	const rows: number[] = [];
	for (const { step, next, end } of all) {
		const first = all.length;
		if (next !== null) all.push(...widestFirst(next));
		rows.push(step.slot, step.gap, first * ROW, all.length * ROW, end ? ends.push(end) - 1 : NO_END);
	}
	return { rows: new Int32Array(rows), ends };
}

function widestFirst<Key>(newest: Growing<Key>): readonly Growing<Key>[] {
	if (newest.older === null) return [newest];
	const siblings: Growing<Key>[] = [];
	for (let each: Growing<Key> | null = newest; each; each = each.older) siblings.push(each);
	return siblings.sort((one, other) => other.step.gap - one.step.gap);
}
