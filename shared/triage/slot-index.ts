import type { Slot } from './step.ts';
import { isNumber } from './text.ts';

/**
 * Finds the slots that take a normalised word.
 * @returns their indexes: those that name it, those that name its beginning, and those that take any number; one may come twice
 */
export type SlotIndex = (norm: string) => readonly (readonly number[])[];

/** Indexes slots by what they take. */
export function slotIndex(slots: readonly Slot[]): SlotIndex {
	const byWord = new Map<string, number[]>();
	const byPrefix = new Map<string, number[]>();
	const byNumber: number[] = [];
	for (const [slot, { words, prefixes, takesNumber }] of slots.entries()) {
		for (const word of words) add(byWord, word, slot);
		for (const prefix of prefixes) add(byPrefix, prefix, slot);
		if (takesNumber) byNumber.push(slot);
	}
	const longest = [...byPrefix.keys()].reduce((length, prefix) => Math.max(length, prefix.length), 0);
	return (norm) => [byWord.get(norm) ?? [], prefixed(norm.slice(0, longest), byPrefix), isNumber(norm) ? byNumber : []];
}

function add(index: Map<string, number[]>, key: string, slot: number): void {
	const known = index.get(key);
	if (known) known.push(slot);
	else index.set(key, [slot]);
}

function prefixed(head: string, byPrefix: ReadonlyMap<string, readonly number[]>): readonly number[] {
	const slots: number[] = [];
	for (let length = 2; length <= head.length; length += 1) slots.push(...(byPrefix.get(head.slice(0, length)) ?? []));
	return slots;
}
