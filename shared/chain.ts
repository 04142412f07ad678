import { canonical } from './canonical.ts';

/** What stands before the first row. */
const NO_HASH = '0'.repeat(64);

/** SHA-256 of a text in UTF-8, hexadecimal. It is given, for nothing in `shared/` may know the machine. */
export type Hash = (text: string) => string;

/** An entry in its place: counted from 1, bound to the row before it. */
export type Placed<Entry> = Entry & {
	readonly number: number;
	/** hash of the row before; zeros for the first */
	readonly previous: string;
};

/** A row of a chain. `hash`: SHA-256 over all of the rest, hexadecimal. */
export type Linked<Entry> = Placed<Entry> & { readonly hash: string };

/** Where a chain ends, or a piece of it. */
export interface End {
	readonly number: number;
	readonly hash: string;
}

/** How the rows of one chain are hashed. `contentOf` names each field: a column that is added later changes no old hash. */
export interface Chain<Entry> {
	readonly hash: Hash;
	contentOf(row: Placed<Entry>): Json;
	/** whether a row still says what its hash was made of; absent: its content is hashed again */
	holds?(row: Linked<Entry>): boolean;
}

/** Puts an entry behind the last row. @param last null: it is the first */
export function linkTo<Entry extends object>(entry: Entry, last: End | null, chain: Chain<Entry>): Linked<Entry> {
	const placed = { ...entry, number: (last?.number ?? 0) + 1, previous: last?.hash ?? NO_HASH };
	return { ...placed, hash: chain.hash(canonical(chain.contentOf(placed))) };
}

/** Where a chain breaks, and how. `number`: of the row. */
export interface Break {
	readonly number: number;
	readonly what: 'changed' | 'missing' | 'unbound';
}

/**
 * Reads rows in the order of their numbers and says where the chain first breaks: a row is missing, its content was changed, or it is not
 * bound to the row before it. Rows may come in pieces: the last good one is the `after` of the next piece.
 */
export function breakIn<Entry extends object>(
	rows: readonly Linked<Entry>[],
	after: End | null,
	chain: Chain<Entry>,
): Break | null {
	let last = after;
	for (const row of rows) {
		const expected = (last?.number ?? 0) + 1;
		if (row.number !== expected) return { number: expected, what: 'missing' };
		if (row.previous !== (last?.hash ?? NO_HASH)) return { number: row.number, what: 'unbound' };
		const holds = chain.holds?.(row) ?? row.hash === chain.hash(canonical(chain.contentOf(row)));
		if (!holds) return { number: row.number, what: 'changed' };
		last = row;
	}
	return null;
}

/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
