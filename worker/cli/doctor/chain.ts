import { sql } from 'drizzle-orm';
import type { Break, End } from '../../../shared/chain.ts';
import type { Db } from '../../store/connect.ts';
import type { Check } from './check.ts';

const AT_ONCE = 1_000;

/** A table whose rows are bound to each other by hashes. */
export interface ChainOf<Row extends End> {
	readonly name: string;
	/** as people call it: "the ledger" */
	readonly called: string;
	/** with its schema */
	readonly table: string;
	read(db: Pick<Db, 'select'>, after: number, limit: number): Promise<readonly Row[]>;
	firstBreak(rows: readonly Row[], after: End | null): Break | null;
	/** the first row that must be there and is not, or is otherwise; a chain does not show that its end was cut off */
	missing(db: Pick<Db, 'select'>, last: End | null): Promise<number | null>;
}

/** Reads a whole chain and says in one line whether it holds, or where it first breaks. */
export async function checkChain<Row extends End>(
	db: Pick<Db, 'select' | 'execute'>,
	chain: ChainOf<Row>,
): Promise<Check> {
	const { name, called } = chain;
	const { rows } = await db.execute(sql`SELECT to_regclass(${chain.table}) IS NOT NULL AS there`);
	if (rows[0]?.there !== true) return { name, ok: true, says: `${called} is made by the first start.`, mend: null };
	let last: End | null = null;
	for (;;) {
		const piece: readonly Row[] = await chain.read(db, last?.number ?? 0, AT_ONCE);
		const broken = chain.firstBreak(piece, last);
		if (broken !== null) return brokenAt(chain, broken);
		if (piece.length === 0) break;
		last = piece.at(-1) ?? null;
	}
	const missing = await chain.missing(db, last);
	if (missing !== null) return brokenAt(chain, { number: missing, what: 'missing' });
	const count = last?.number ?? 0;
	return { name, ok: true, says: `${called} holds: ${count} ${count === 1 ? 'entry' : 'entries'}.`, mend: null };
}

const SAYS: Readonly<Record<Break['what'], string>> = {
	changed: 'was changed after it was written',
	missing: 'is missing',
	unbound: 'is not bound to the one before it',
};

/** Where a row was touched, a backup tells what it said. */
const brokenAt = <Row extends End>({ name, called, table }: ChainOf<Row>, { number, what }: Break): Check => ({
	name,
	ok: false,
	says: `${called} breaks at entry ${number}, which ${SAYS[what]}.`,
	mend: `Somebody wrote to the table ${table} past Amends. Compare it with a backup, and find out who may.`,
});
