import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { caseEvent, supportCase } from '../schema.ts';

/** What one act, known by its id, did to these cases: what was there before; null where it has none. A case that it did not change is not in it. */
export async function doneUnder(
	db: Db,
	actId: string,
	caseIds: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
	const rows = await db
		.select({ caseId: caseEvent.caseId, from: sql<string | null>`${caseEvent.data}->>'from'` })
		.from(caseEvent)
		.where(and(inArray(caseEvent.caseId, [...caseIds]), eq(sql`${caseEvent.data}->>'actId'`, actId)))
		.orderBy(asc(caseEvent.seq));
	return new Map(rows.map(({ caseId, from }) => [caseId, from]));
}

/** The numbers of those cases that somebody may see, by id. @param mailboxes absent: all */
export async function numbersOf(
	db: Db,
	caseIds: readonly string[],
	mailboxes: readonly string[] | undefined,
): Promise<ReadonlyMap<string, number>> {
	const rows = await db
		.select({ id: supportCase.id, number: supportCase.number })
		.from(supportCase)
		.where(
			and(
				inArray(supportCase.id, [...caseIds]),
				mailboxes === undefined ? undefined : inArray(supportCase.mailboxId, [...mailboxes]),
			),
		);
	return new Map(rows.map(({ id, number }) => [id, number]));
}
