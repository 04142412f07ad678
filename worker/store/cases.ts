import { asc, eq, inArray, sql } from 'drizzle-orm';
import type { Case, CaseEvent } from '../../shared/case.ts';
import { groupBy } from '../../shared/group-by.ts';
import type { Touch } from '../../shared/touch.ts';
import { noteWaiting } from './assignment-waits.ts';
import { caseFrom, caseRow, eventRow, touchFrom, touchRow } from './case-rows.ts';
import type { Db } from './connect.ts';
import { findOrMakeCustomers } from './customers/book.ts';
import { insertRows } from './insert-rows.ts';
import { caseEvent, supportCase as caseTable, touch as touchTable } from './schema.ts';

/** A case with all its touches, both locked until the transaction ends. */
export interface LoadedCase {
	readonly supportCase: Case;
	readonly touches: readonly Touch[];
}

/**
 * Loads cases and locks them, always in the order of their ids, so that two transactions cannot wait for each other; then
 * their touches. A follow-up that wants to send meanwhile waits, and then finds its claim gone.
 */
export async function lockCases(db: Db, ids: readonly string[]): Promise<readonly LoadedCase[]> {
	if (ids.length === 0) return [];
	const wanted = [...new Set(ids)];
	const rows = await db
		.select()
		.from(caseTable)
		.where(inArray(caseTable.id, wanted))
		.orderBy(asc(caseTable.id))
		.for('update');
	const touches = await db
		.select()
		.from(touchTable)
		.where(inArray(touchTable.caseId, wanted))
		.orderBy(asc(touchTable.id))
		.for('update');
	const byCase = groupBy(touches, ({ caseId }) => caseId);
	return rows.map((row) => ({ supportCase: caseFrom(row), touches: (byCase.get(row.id) ?? []).map(touchFrom) }));
}

/** What shall be saved of one case. */
export interface CaseChange {
	readonly supportCase: Case;
	readonly isNew: boolean;
	readonly events: readonly CaseEvent[];
	/** new and changed ones */
	readonly touches: readonly Touch[];
}

/** Saves many cases' changes with few statements; the caller's transaction makes them whole. */
export async function saveCases(db: Db, changes: readonly CaseChange[]): Promise<void> {
	const fresh = changes.filter(({ isNew }) => isNew).map(({ supportCase }) => caseRow(supportCase));
	await insertRows(db, caseTable, fresh);
	await findOrMakeCustomers(
		db,
		fresh.map(({ customer, openedAt }) => ({ ...customer, at: openedAt.getTime() })),
	);
	for (const { supportCase } of changes.filter(({ isNew }) => !isNew)) {
		await db.update(caseTable).set(caseRow(supportCase)).where(eq(caseTable.id, supportCase.id));
	}
	const events = changes.flatMap(({ supportCase, events: ones }) => ones.map((one) => eventRow(supportCase.id, one)));
	await insertRows(db, caseEvent, events);
	await noteWaiting(db, changes);
	await saveTouches(
		db,
		changes.flatMap(({ touches }) => touches),
	);
}

/** What a touch that exists already takes over from the plan; whoever worked on it loses the claim and must look again. */
const TAKEN_OVER = [
	'state',
	'due_at',
	'wake_at',
	'nudges',
	'told',
	'message_id',
	'because',
	'done_at',
	'claim_token',
	'claimed_until',
];

const saveTouches = (db: Db, touches: readonly Touch[]): Promise<void> =>
	insertRows(
		db,
		touchTable,
		touches.map(touchRow),
		sql`ON CONFLICT (id) DO UPDATE SET ${sql.raw(TAKEN_OVER.map((column) => `${column} = excluded.${column}`).join(', '))}`,
	);

/** The number for the next case. Taken under a lock that lasts until the transaction ends: numbers have no gap and no double. */
export async function nextCaseNumber(db: Db): Promise<number> {
	await db.execute(sql`SELECT pg_advisory_xact_lock(hashtext('amends case number'))`);
	const [row] = await db.select({ last: sql<number>`coalesce(max(${caseTable.number}), 0)` }).from(caseTable);
	return Number(row?.last ?? 0) + 1;
}
