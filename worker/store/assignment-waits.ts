import { and, asc, eq, inArray, isNotNull, isNull, lte, type SQL, sql } from 'drizzle-orm';
import { waitingAfter } from '../../shared/assignment/waits.ts';
import type { Case, CaseEvent } from '../../shared/case.ts';
import type { Instant } from '../../shared/time.ts';
import { caseFrom } from './case-rows.ts';
import type { Db } from './connect.ts';
import { supportCase as caseTable } from './schema.ts';
import { assignmentWait as waitTable } from './schema-assignment.ts';

type WaitRow = typeof waitTable.$inferSelect;

/** How a case waits for somebody to be chosen. */
export type WaitState = WaitRow['state'];

/** Before every clock, the demo's too. */
const AT_ONCE = new Date(0);

/** Notes which of these cases wait for somebody to be chosen from now on, and which do so no more. In the transaction that saves them. */
export async function noteWaiting(
	db: Db,
	changes: readonly { readonly supportCase: Pick<Case, 'id'>; readonly events: readonly CaseEvent[] }[],
): Promise<void> {
	const marked = changes
		.map(({ supportCase, events }) => ({
			caseId: supportCase.id,
			mark: waitingAfter(events),
			since: new Date(events.at(-1)?.at ?? 0),
		}))
		.toSorted(byId);
	const fresh = marked.filter(({ mark }) => mark === 'begins');
	if (fresh.length > 0) {
		await db
			.insert(waitTable)
			.values(fresh.map(({ caseId, since }) => ({ caseId, since, state: 'fresh' as const, wakeAt: AT_ONCE })))
			.onConflictDoUpdate({ target: waitTable.caseId, set: { state: 'fresh', wakeAt: AT_ONCE } });
	}
	await forgetWaiting(
		db,
		marked.filter(({ mark }) => mark === 'ends').map(({ caseId }) => caseId),
	);
}

/** These wait no more. */
export async function forgetWaiting(db: Db, caseIds: readonly string[]): Promise<void> {
	if (caseIds.length === 0) return;
	await db.delete(waitTable).where(inOrder(db, inArray(waitTable.caseId, [...caseIds])));
}

/** Rows are locked in the order of their ids, as everybody does who locks several: two transactions cannot wait for each other. */
const inOrder = (db: Db, where: SQL | undefined): SQL => {
	const ids = db
		.select({ id: waitTable.caseId })
		.from(waitTable)
		.where(where)
		.orderBy(asc(waitTable.caseId))
		.for('update');
	return sql`${waitTable.caseId} = any(array(${ids}))`;
};

const byId = (one: { readonly caseId: string }, other: { readonly caseId: string }): number =>
	one.caseId < other.caseId ? -1 : 1;

/** A case that waits, locked until the transaction ends. */
export interface WaitingCase {
	readonly supportCase: Case;
	readonly state: WaitState;
}

/** Choosing takes turns over all processes: two at once would each count the load without the other's choices, and pass a limit. */
export const lockAssignment = (db: Db): Promise<unknown> =>
	db.execute(sql`SELECT pg_advisory_xact_lock(hashtext('amends assignment'))`);

/**
 * Locks cases that wait and are due. One that somebody is acting on at this moment is passed over: it may be taken already, and what is left of
 * it comes with the next look. The case is locked before its wait is read, in the order in which everybody who saves a case does it.
 */
export async function lockWaiting(db: Db, now: Instant, limit: number): Promise<readonly WaitingCase[]> {
	const due = db
		.select({ id: waitTable.caseId })
		.from(waitTable)
		.where(and(isNotNull(waitTable.wakeAt), lte(waitTable.wakeAt, new Date(now))))
		.orderBy(asc(waitTable.wakeAt), asc(waitTable.since), asc(waitTable.caseId))
		.limit(limit);
	const rows = await db
		.select()
		.from(caseTable)
		.where(sql`${caseTable.id} = any(array(${due}))`)
		.orderBy(asc(caseTable.id))
		.for('update', { skipLocked: true });
	if (rows.length === 0) return [];
	const ids = rows.map(({ id }) => id);
	const waits = await db.select().from(waitTable).where(inArray(waitTable.caseId, ids));
	const stateOf = new Map(waits.map(({ caseId, state }) => [caseId, state]));
	return rows.flatMap((row) => {
		const state = stateOf.get(row.id);
		return state === undefined ? [] : [{ supportCase: caseFrom(row), state }];
	});
}

/** How long these wait on. */
export async function waitOn(
	db: Db,
	waits: readonly { readonly caseId: string; readonly state: WaitState; readonly wakeAt: Instant | null }[],
): Promise<void> {
	if (waits.length === 0) return;
	const rows = waits.toSorted(byId).map(({ wakeAt, ...wait }) => ({
		...wait,
		since: AT_ONCE,
		wakeAt: wakeAt === null ? null : new Date(wakeAt),
	}));
	await db
		.insert(waitTable)
		.values(rows)
		.onConflictDoUpdate({
			target: waitTable.caseId,
			set: { state: sql`excluded.state`, wakeAt: sql`excluded.wake_at` },
		});
}

/** What the rules left to whoever takes it is looked at again: they are others now. */
export async function wakeLeft(db: Db): Promise<void> {
	await db
		.update(waitTable)
		.set({ wakeAt: AT_ONCE })
		.where(inOrder(db, isNull(waitTable.wakeAt)));
}

/** How many wait, in the mailboxes that somebody may see. @param mailboxes undefined: all */
export async function countWaiting(db: Db, mailboxes: readonly string[] | undefined): Promise<number> {
	const [row] = await db
		.select({ count: sql<string>`count(*)` })
		.from(waitTable)
		.innerJoin(caseTable, eq(caseTable.id, waitTable.caseId))
		.where(mailboxes === undefined ? undefined : inArray(caseTable.mailboxId, [...mailboxes]));
	return Number(row?.count ?? 0);
}
