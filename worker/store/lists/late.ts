import { and, count, eq, gte, inArray, isNotNull, lt } from 'drizzle-orm';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../connect.ts';
import { supportCase, touch } from '../schema.ts';
import { type Seen, within } from '../seen.ts';
import { OPEN_STATES, TOUCH_COLUMNS, type TouchRow } from './touches.ts';

/** An open touch with what of its case says who hears of it and when. */
export type OpenTouchRow = TouchRow & { readonly mailboxId: string; readonly openedAt: Date };

/** More open touches than a team has; beyond it what is due last is left out. */
const AT_MOST = 20_000;

/** All open touches of these mailboxes that are due before a moment, the earliest first. */
export async function touchesDueBefore(db: Db, seen: Seen, before: Instant): Promise<readonly OpenTouchRow[]> {
	return await db
		.select({ ...TOUCH_COLUMNS, mailboxId: supportCase.mailboxId, openedAt: supportCase.openedAt })
		.from(touch)
		.innerJoin(supportCase, eq(supportCase.id, touch.caseId))
		.where(
			and(
				eq(supportCase.isComplaint, true),
				within(supportCase.mailboxId, seen),
				inArray(touch.state, OPEN_STATES),
				lt(touch.dueAt, new Date(before)),
			),
		)
		.orderBy(touch.dueAt, touch.id)
		.limit(AT_MOST);
}

/** How many touches were done since then in the cases of each person, by person id. */
export async function doneSince(db: Db, since: Instant): Promise<ReadonlyMap<string, number>> {
	const rows = await db
		.select({ personId: supportCase.assignee, done: count() })
		.from(touch)
		.innerJoin(supportCase, eq(supportCase.id, touch.caseId))
		.where(and(eq(touch.state, 'done'), gte(touch.doneAt, new Date(since)), isNotNull(supportCase.assignee)))
		.groupBy(supportCase.assignee);
	return new Map(rows.flatMap(({ personId, done }) => (personId === null ? [] : [[personId, done] as const])));
}
