import { and, asc, eq, inArray, lt, not, or, type SQL, sql } from 'drizzle-orm';
import type { Asked } from '../../../shared/api.ts';
import { FOR_THE_LEAD } from '../../../shared/firing.ts';
import type { Share } from '../../../shared/stand-in.ts';
import type { Instant } from '../../../shared/time.ts';
import { TOUCH_STATES, type TouchState } from '../../../shared/touch.ts';
import type { Db } from '../connect.ts';
import { supportCase, touch } from '../schema.ts';
import { type AfterMoment, type Page, pageOf, writeMomentCursor } from './cursor.ts';
import { asksForLead, fallingTo } from './filters.ts';

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
	from: {
		readonly after: AfterMoment | undefined;
		readonly before: Instant | null;
		readonly myId: string;
		/** of each person asked for: whose work falls to them today */
		share(personId: string): Share;
		/** somebody of the team is a lead */
		readonly hasLead: boolean;
	},
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
				whose(asked.assignee, from),
				from.after &&
					sql`(${touch.dueAt}, ${touch.id}) > (${new Date(from.after[0]).toISOString()}::timestamptz, ${from.after[1]})`,
			),
		)
		.orderBy(asc(touch.dueAt), asc(touch.id))
		.limit(asked.limit + 1);
	return pageOf(found, asked.limit, (row) => writeMomentCursor(row.touch.dueAt, row.touch.id));
}

/** Tasks of a lead stand with the leads, whoever has the case; where the team has none, they are the agent's. */
function whose(
	assignee: string | undefined,
	from: { readonly myId: string; readonly hasLead: boolean; share(personId: string): Share },
): SQL | undefined {
	const theirs = fallingTo(supportCase.assignee, assignee, from);
	if (theirs === undefined || !from.hasLead) return theirs;
	return asksForLead(assignee, from) ? or(theirs, isLeads) : and(theirs, not(isLeads));
}

const isLeads = inArray(touch.kind, [...FOR_THE_LEAD]);

/** One touch, open or ended; null when there is none. */
export async function findTouch(db: Db, id: string): Promise<TouchRow | null> {
	const found = await db
		.select(COLUMNS)
		.from(touch)
		.innerJoin(supportCase, eq(supportCase.id, touch.caseId))
		.where(eq(touch.id, id));
	return found[0] ?? null;
}
