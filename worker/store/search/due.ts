import { countDistinct, sql } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { supportCase } from '../schema.ts';
import { searchDue } from '../schema-search.ts';

/** The key of the advisory lock under which documents are made: two that made one at once could leave the older one standing. */
const INDEXING = 7_261_002;

/** Takes the lock until the transaction ends. @returns false when somebody else makes documents now */
export async function tryIndexing(db: Db): Promise<boolean> {
	const { rows } = await db.execute<{ taken: boolean }>(sql`SELECT pg_try_advisory_xact_lock(${INDEXING}) AS taken`);
	return rows[0]?.taken === true;
}

/**
 * This transaction need not wait for the disk: whatever a crash loses of it, it loses whole, marks and documents, and the marks stand again
 * (PostgreSQL, 30.4 "Asynchronous Commit").
 */
export async function withoutWaitingForDisk(db: Db): Promise<void> {
	await db.execute(sql`SET LOCAL synchronous_commit = off`);
}

/** Waits for the lock, and keeps it until the transaction ends. */
export async function waitForIndexing(db: Db): Promise<void> {
	await db.execute(sql`SELECT pg_advisory_xact_lock(${INDEXING})`);
}

/** Marks that were taken off. */
export interface Taken {
	/** the marked cases, each once */
	readonly caseIds: readonly string[];
	/** there may be more */
	readonly isMore: boolean;
}

/** Takes marks off, the oldest first; rolled back with the transaction. */
export async function takeDue(db: Db, most: number): Promise<Taken> {
	const { rows } = await db.execute<{ case_id: string }>(sql`
		DELETE FROM ${searchDue} WHERE ${searchDue.seq} IN (
			SELECT ${searchDue.seq} FROM ${searchDue} ORDER BY ${searchDue.seq} LIMIT ${most} FOR UPDATE SKIP LOCKED
		) RETURNING case_id`);
	return { caseIds: [...new Set(rows.map((row) => row.case_id))], isMore: rows.length === most };
}

/** Whether any document is out of date. */
export async function isAnyDue(db: Db): Promise<boolean> {
	const { rows } = await db.execute(sql`SELECT 1 FROM ${searchDue} LIMIT 1`);
	return rows.length > 0;
}

/** How many cases are marked; a case may have several marks. */
export async function countDue(db: Db): Promise<number> {
	const [row] = await db.select({ due: countDistinct(searchDue.caseId) }).from(searchDue);
	return row?.due ?? 0;
}

/** Marks every case: what documents are made of has changed. */
export async function markAllDue(db: Db): Promise<void> {
	await db.execute(sql`
		INSERT INTO ${searchDue} (case_id)
		SELECT ${supportCase.id} FROM ${supportCase} WHERE ${supportCase.isComplaint} ORDER BY ${supportCase.lastCustomerMailAt} DESC`);
}
