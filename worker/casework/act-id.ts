import { and, eq, sql } from 'drizzle-orm';
import type { CaseEvent } from '../../shared/case.ts';
import type { Db } from '../store/connect.ts';
import { caseEvent } from '../store/schema.ts';

/** Whether the act of this id is in the case's history already: its answer was lost on the way, and it came again. The case is locked. */
export async function wasDone(db: Db, caseId: string, actId: string | undefined): Promise<boolean> {
	if (actId === undefined) return false;
	const [row] = await db
		.select({ seq: caseEvent.seq })
		.from(caseEvent)
		.where(and(eq(caseEvent.caseId, caseId), eq(sql`${caseEvent.data}->>'actId'`, actId)))
		.limit(1);
	return row !== undefined;
}

/** The events of an act, the first of which bears its id. An act without any changed nothing, and may be done again. */
export const signed = (events: readonly CaseEvent[], actId: string | undefined): readonly CaseEvent[] =>
	actId === undefined
		? events
		: events.map((one, index) => (index === 0 ? { ...one, data: { ...one.data, actId } } : one));
