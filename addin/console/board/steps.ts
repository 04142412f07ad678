import type { Column } from '../../../shared/board/columns.ts';

/** Where the keys lead from a card: to the one below or above, or to the column beside, as high up as it reaches. */
const WAYS: Readonly<Record<string, { readonly across: number; readonly down: number }>> = {
	ArrowDown: { across: 0, down: 1 },
	ArrowUp: { across: 0, down: -1 },
	ArrowRight: { across: 1, down: 0 },
	ArrowLeft: { across: -1, down: 0 },
	j: { across: 0, down: 1 },
	k: { across: 0, down: -1 },
	Home: { across: 0, down: Number.NEGATIVE_INFINITY },
	End: { across: 0, down: Number.POSITIVE_INFINITY },
};

/** The card to which a key leads; null where the key leads nowhere. Empty columns are passed over. */
export function cardBeside(columns: readonly Column[], cardId: string, key: string): string | null {
	const way = Object.hasOwn(WAYS, key) ? WAYS[key] : undefined;
	const at = columns.findIndex(({ cards }) => cards.some(({ id }) => id === cardId));
	if (way === undefined || at < 0) return null;
	const place = columns[at]?.cards.findIndex(({ id }) => id === cardId) ?? 0;
	if (way.across === 0) return clamped(columns[at], place + way.down);
	for (let next = at + way.across; next >= 0 && next < columns.length; next += way.across) {
		const found = clamped(columns[next], place);
		if (found !== null) return found;
	}
	return null;
}

function clamped(column: Column | undefined, place: number): string | null {
	const cards = column?.cards ?? [];
	return cards[Math.min(Math.max(place, 0), cards.length - 1)]?.id ?? null;
}

/** The column that an arrow key leads to from another; the same one at the edge, and for every other key. */
export function columnBeside(columns: readonly Column[], key: string, arrow: string): string {
	const at = columns.findIndex((column) => column.key === key);
	const by = arrow === 'ArrowRight' ? 1 : arrow === 'ArrowLeft' ? -1 : 0;
	return columns[Math.min(Math.max(at + by, 0), columns.length - 1)]?.key ?? key;
}
