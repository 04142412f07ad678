import { asc, eq, gt } from 'drizzle-orm';
import { type AuditEntry, type AuditRow, linkAudit } from '../../shared/audit.ts';
import type { End } from '../../shared/chain.ts';
import type { Db, Store } from './connect.ts';
import { audit, auditEnd } from './schema-audit.ts';
import { sha256 } from './sha256.ts';

const ONLY = 1;

/**
 * Puts an act at the end of the audit log, in the transaction of the act itself: neither is without the other. The row of the end stays locked
 * until that transaction ends, so the chain neither forks nor has a gap; whatever else is to be locked is locked before.
 */
export async function appendAudit(db: Db, entry: AuditEntry): Promise<AuditRow> {
	const row = linkAudit(entry, await lockEnd(db), sha256);
	const { number, hash } = row;
	await db.insert(audit).values({ ...row, at: new Date(row.at) });
	await db.update(auditEnd).set({ number, hash }).where(eq(auditEnd.only, ONLY));
	return row;
}

/** The same for what changes nothing else, such as an export: in a transaction of its own. */
export const recordAudit = async ({ db }: Pick<Store, 'db'>, entry: AuditEntry): Promise<void> =>
	void (await db.transaction((tx) => appendAudit(tx, entry)));

/** The next rows, in their order. @param after number of the last one read; 0 at first */
export async function readAudit(db: Pick<Db, 'select'>, after: number, limit: number): Promise<readonly AuditRow[]> {
	const rows = await db.select().from(audit).where(gt(audit.number, after)).orderBy(asc(audit.number)).limit(limit);
	return rows.map(auditFrom);
}

/** Where the log says that it ends; null: nothing was ever written. */
export async function auditEndOf(db: Pick<Db, 'select'>): Promise<End | null> {
	const [row] = await db.select({ number: auditEnd.number, hash: auditEnd.hash }).from(auditEnd);
	return row === undefined || row.number === 0 ? null : row;
}

/** A row of the table as the domain knows it. */
export const auditFrom = ({ at, ...row }: typeof audit.$inferSelect): AuditRow => ({ ...row, at: at.getTime() });

/** The end of the log, held until the transaction is over. The migration made its row, and a trigger keeps it. */
async function lockEnd(db: Db): Promise<End | null> {
	const [row] = await db
		.select({ number: auditEnd.number, hash: auditEnd.hash })
		.from(auditEnd)
		.where(eq(auditEnd.only, ONLY))
		.for('update');
	if (row === undefined) throw new Error('the end of the audit log is gone; amends doctor says more');
	return row.number === 0 ? null : row;
}
