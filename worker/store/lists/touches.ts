import { and, asc, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Asked } from '../../../shared/api.ts';
import type { Instant } from '../../../shared/time.ts';
import { TOUCH_STATES, type TouchState } from '../../../shared/touch.ts';
import type { Db } from '../connect.ts';
import { supportCase, touch } from '../schema.ts';
import { type AfterMoment, type Page, pageOf, writeMomentCursor } from './cursor.ts';
import { assignedTo } from './filters.ts';

/** A touch with what its row in a list shows of the case. */
export interface TouchRow {
	readonly touch: typeof touch.$inferSelect;
	readonly supportCase: Pick<
		typeof supportCase.$inferSelect,
		'number' | 'subject' | 'customer' | 'assignee' | 'severity'
	>;
}

const COLUMNS = {
	touch,
	supportCase: {
		number: supportCase.number,
		subject: supportCase.subject,
		customer: supportCase.customer,
		assignee: supportCase.assignee,
		severity: supportCase.severity,
	},
};

export const OPEN_STATES = (Object.keys(TOUCH_STATES) as TouchState[]).filter((state) => TOUCH_STATES[state].isOpen);

/** One page of the open touches of cases that are complaints, the earliest due first. `before` excludes; null: all. */
export async function listTouches(
	db: Db,
	asked: Pick<Asked<'touches'>['query'], 'assignee' | 'limit'>,
	from: { readonly after: AfterMoment | undefined; readonly before: Instant | null; readonly myId: string },
): Promise<Page<TouchRow>> {
	const found = await db
		.select(COLUMNS)
		.from(touch)
		.innerJoin(supportCase, eq(supportCase.id, touch.caseId))
		.where(
			and(
				eq(supportCase.isComplaint, true),
				inArray(touch.state, OPEN_STATES),
				from.before === null ? undefined : lt(touch.dueAt, new Date(from.before)),
				assignedTo(supportCase.assignee, asked.assignee, from.myId),
				from.after &&
					sql`(${touch.dueAt}, ${touch.id}) > (${new Date(from.after[0]).toISOString()}::timestamptz, ${from.after[1]})`,
			),
		)
		.orderBy(asc(touch.dueAt), asc(touch.id))
		.limit(asked.limit + 1);
	return pageOf(found, asked.limit, (row) => writeMomentCursor(row.touch.dueAt, row.touch.id));
}

/** One touch, open or ended; null when there is none. */
export async function findTouch(db: Db, id: string): Promise<TouchRow | null> {
	const found = await db
		.select(COLUMNS)
		.from(touch)
		.innerJoin(supportCase, eq(supportCase.id, touch.caseId))
		.where(eq(touch.id, id));
	return found[0] ?? null;
}
