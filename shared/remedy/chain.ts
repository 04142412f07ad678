import { canonical } from '../canonical.ts';
import type { Money } from './money.ts';
import type { Remedy, RemedyEntry } from './remedy.ts';

/** What stands before the first row. */
const NO_HASH = '0'.repeat(64);

/** SHA-256 of a text in UTF-8, hexadecimal. It is given, for nothing in `shared/` may know the machine. */
export type Hash = (text: string) => string;

/** Puts a row behind the last one. @param last null: it is the first */
export function link(entry: RemedyEntry, last: Pick<Remedy, 'number' | 'hash'> | null, hash: Hash): Remedy {
	const placed = { ...entry, number: (last?.number ?? 0) + 1, previous: last?.hash ?? NO_HASH };
	return { ...placed, hash: hash(canonical(contentOf(placed))) };
}

/** Where the chain breaks, and how. `number`: of the row. */
export interface Break {
	readonly number: number;
	readonly what: 'changed' | 'missing' | 'unbound';
}

/**
 * Reads rows in the order of their numbers and says where the chain first breaks: a row is missing, its content was changed, or it is not
 * bound to the row before it. Rows may come in pieces: the last good one is the `after` of the next piece.
 */
export function firstBreak(
	rows: readonly Remedy[],
	after: Pick<Remedy, 'number' | 'hash'> | null,
	hash: Hash,
): Break | null {
	let last = after;
	for (const row of rows) {
		const expected = (last?.number ?? 0) + 1;
		if (row.number !== expected) return { number: expected, what: 'missing' };
		if (row.previous !== (last?.hash ?? NO_HASH)) return { number: row.number, what: 'unbound' };
		if (row.hash !== hash(canonical(contentOf(row)))) return { number: row.number, what: 'changed' };
		last = row;
	}
	return null;
}

/** What is hashed, each field by name: a column that is added later changes no old hash. */
const contentOf = (row: Omit<Remedy, 'hash'>): Json => ({
	number: row.number,
	previous: row.previous,
	entry: row.entry,
	caseId: row.caseId,
	round: row.round,
	at: row.at,
	kind: row.kind,
	money: moneyOf(row.money),
	loss: moneyOf(row.loss),
	why: row.why,
	overWarning: row.overWarning,
	warnings: [...row.warnings],
	corrects: row.corrects,
	givenBy: row.givenBy,
	approvedBy: row.approvedBy,
	requestId: row.requestId,
});

const moneyOf = (money: Money | null): Json =>
	money === null ? null : { minor: money.minor, currency: money.currency };

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
