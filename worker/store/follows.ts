import { and, asc, eq, lt, sql } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { caseEvent } from './schema.ts';
import { follow as table } from './schema-talk.ts';

/** The newest event of a case, or of all (null); 0 before the first. */
export async function newestSeq(db: Db, caseId: string | null): Promise<number> {
	const [row] = await db
		.select({ newest: sql<string | null>`max(${caseEvent.seq})` })
		.from(caseEvent)
		.where(caseId === null ? undefined : eq(caseEvent.caseId, caseId));
	return Number(row?.newest ?? 0);
}

/**
 * Has these people follow a case; who does already goes on as before.
 * @param fromSeq what came up to this event is no news to them
 */
export async function startFollowing(
	db: Db,
	{
		caseId,
		personIds,
		fromSeq,
	}: { readonly caseId: string; readonly personIds: readonly string[]; readonly fromSeq: number },
): Promise<void> {
	if (personIds.length === 0) return;
	await db
		.insert(table)
		.values(personIds.map((personId) => ({ caseId, personId, isOn: true, fromSeq, readSeq: fromSeq })))
		.onConflictDoUpdate({
			target: [table.caseId, table.personId],
			set: { isOn: true, fromSeq: sql`CASE WHEN ${table.isOn} THEN ${table.fromSeq} ELSE excluded.from_seq END` },
		});
}

/** Has somebody follow a case no more; how far they have read stays. */
export async function stopFollowing(db: Db, caseId: string, personId: string): Promise<void> {
	await db
		.update(table)
		.set({ isOn: false })
		.where(and(eq(table.caseId, caseId), eq(table.personId, personId)));
}

/** Who follows a case, in a steady order. */
export async function followersOf(db: Db, caseId: string): Promise<readonly string[]> {
	const rows = await db
		.select({ personId: table.personId })
		.from(table)
		.where(and(eq(table.caseId, caseId), eq(table.isOn, true)))
		.orderBy(asc(table.personId));
	return rows.map(({ personId }) => personId);
}

/**
 * Nothing up to this event is unread to somebody any more, never less than before.
 * @param caseId of one case; null: of all
 */
export async function markRead(
	db: Db,
	{ personId, caseId, upTo }: { readonly personId: string; readonly caseId: string | null; readonly upTo: number },
): Promise<void> {
	await db
		.update(table)
		.set({ readSeq: upTo })
		.where(
			and(
				eq(table.personId, personId),
				caseId === null ? undefined : eq(table.caseId, caseId),
				lt(table.readSeq, upTo),
			),
		);
}
