import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Case, CaseEvent } from '../../shared/case.ts';
import { groupBy } from '../../shared/group-by.ts';
import type { CustomerHistory } from '../../shared/relationship.ts';
import type { Touch } from '../../shared/touch.ts';
import { caseFrom, caseRow, eventRow, touchFrom, touchRow } from './case-rows.ts';
import type { Db } from './connect.ts';
import { insertRows } from './insert-rows.ts';
import { caseEvent, supportCase as caseTable, mail, touch as touchTable } from './schema.ts';

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
	for (const { supportCase } of changes.filter(({ isNew }) => !isNew)) {
		await db.update(caseTable).set(caseRow(supportCase)).where(eq(caseTable.id, supportCase.id));
	}
	const events = changes.flatMap(({ supportCase, events: ones }) => ones.map((one) => eventRow(supportCase.id, one)));
	await insertRows(db, caseEvent, events);
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

/** What the mailbox remembers of these addresses: mails so far, and cases in which they spoke for the customer. */
export async function loadHistories(
	db: Db,
	mailboxId: string,
	addresses: readonly string[],
): Promise<Map<string, CustomerHistory>> {
	const wanted = [...new Set(addresses)].filter((address) => address !== '');
	if (wanted.length === 0) return new Map();
	const mails = await db
		.select({
			address: mail.fromAddress,
			mails: sql<string>`count(*)`,
			days: sql<string>`count(DISTINCT date_trunc('day', ${mail.at}))`,
			firstAt: sql<string>`extract(epoch FROM min(${mail.at})) * 1000`,
		})
		.from(mail)
		.where(and(eq(mail.mailboxId, mailboxId), inArray(mail.fromAddress, wanted)))
		.groupBy(mail.fromAddress);
	const failures = await db
		.select({
			address: caseTable.customerAddress,
			caseId: caseTable.id,
			number: caseTable.number,
			openedAt: caseTable.openedAt,
		})
		.from(caseTable)
		.where(
			and(
				eq(caseTable.mailboxId, mailboxId),
				inArray(caseTable.customerAddress, wanted),
				eq(caseTable.isComplaint, true),
			),
		);
	const failuresBy = groupBy(failures, ({ address }) => address);
	const mailsBy = new Map(mails.map((row) => [row.address, row]));
	return new Map(
		wanted.map((address) => {
			const row = mailsBy.get(address);
			const cases = (failuresBy.get(address) ?? []).toSorted((a, b) => b.number - a.number);
			return [
				address,
				{
					mails: Number(row?.mails ?? 0),
					days: Number(row?.days ?? 0),
					firstAt: row === undefined ? null : Math.round(Number(row.firstAt)),
					failures: cases.map(({ caseId, number, openedAt }) => ({ caseId, number, openedAt: openedAt.getTime() })),
				},
			];
		}),
	);
}

/** The history without one case of it: what counts as "another" failure when that case is looked at. */
export const historyWithout = (history: CustomerHistory, caseId: string): CustomerHistory => ({
	...history,
	failures: history.failures.filter((failure) => failure.caseId !== caseId),
});
