import { sql } from 'drizzle-orm';
import { type Break, firstBreak } from '../../../shared/remedy/chain.ts';
import type { Remedy } from '../../../shared/remedy/remedy.ts';
import type { Db } from '../../store/connect.ts';
import { firstMissing, readLedger, sha256 } from '../../store/remedies.ts';
import type { Check } from './check.ts';

const AT_ONCE = 1_000;
const NAME = 'remedies';

/** Where a row was touched, a backup tells what it said. */
const MEND = 'Somebody wrote to the table amends.remedy past Amends. Compare it with a backup, and find out who may.';

const SAYS: Readonly<Record<Break['what'], string>> = {
	changed: 'was changed after it was written',
	missing: 'is missing',
	unbound: 'is not bound to the one before it',
};

/** Reads the whole ledger of what was given and says in one line whether its chain holds, or where it first breaks. */
export async function checkRemedies(db: Pick<Db, 'select' | 'execute'>): Promise<Check> {
	const { rows } = await db.execute(sql`SELECT to_regclass('amends.remedy') IS NOT NULL AS there`);
	if (rows[0]?.there !== true)
		return { name: NAME, ok: true, says: 'no ledger yet; the first start makes it.', mend: null };
	let last: Remedy | null = null;
	for (;;) {
		const piece: readonly Remedy[] = await readLedger(db, last?.number ?? 0, AT_ONCE);
		const broken = firstBreak(piece, last, sha256);
		if (broken !== null) return brokenAt(broken);
		if (piece.length === 0) break;
		last = piece.at(-1) ?? null;
	}
	// A chain does not show that its end was cut off; the histories of the cases do.
	const missing = await firstMissing(db);
	if (missing !== null) return brokenAt({ number: missing, what: 'missing' });
	const count = last?.number ?? 0;
	return { name: NAME, ok: true, says: `the ledger holds: ${count} ${count === 1 ? 'entry' : 'entries'}.`, mend: null };
}

const brokenAt = ({ number, what }: Break): Check => ({
	name: NAME,
	ok: false,
	says: `the ledger breaks at entry ${number}, which ${SAYS[what]}.`,
	mend: MEND,
});
