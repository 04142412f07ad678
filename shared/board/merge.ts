import type { BoardCard } from '../api/board.ts';

/** A board as it was answered; `total` counts those beyond the answer's limit too. */
export interface BoardAnswer {
	readonly items: readonly BoardCard[];
	readonly total: number;
}

/**
 * Puts cases that changed into a board: `fresh` is how those of `asked` stand now, and who is asked for and not in it is off the board. All
 * others stay the same objects, so that what shows them need not be drawn again.
 */
export function mergeCards(board: BoardAnswer, asked: readonly string[], fresh: readonly BoardCard[]): BoardAnswer {
	const isAsked = new Set(asked);
	const kept = board.items.filter(({ id }) => !isAsked.has(id));
	const gone = board.items.length - kept.length;
	return { items: [...kept, ...fresh], total: board.total - gone + fresh.length };
}
