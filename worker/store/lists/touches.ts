import { and, asc, eq, gt, inArray, lt, not, or, type SQL, sql } from 'drizzle-orm';
import type { Asked } from '../../../shared/api.ts';
import { FOR_THE_LEAD } from '../../../shared/firing.ts';
import type { Share } from '../../../shared/stand-in.ts';
import type { Instant } from '../../../shared/time.ts';
import { TOUCH_STATES, type TouchState } from '../../../shared/touch.ts';
import type { FeedTouch } from '../../calendar-feed/feed.ts';
import type { Db } from '../connect.ts';
import { supportCase, touch } from '../schema.ts';
import { type Seen, within } from '../seen.ts';
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

/** By whom work is divided. */
interface Whose {
	readonly myId: string;
	readonly hasLead: boolean;
	share(personId: string): Share;
}

/** What is read of a touch for a list. */
export const TOUCH_COLUMNS = {
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
		readonly seen: Seen;
		/** of each person asked for: whose work falls to them today */
		share(personId: string): Share;
		/** somebody of the team is a lead */
		readonly hasLead: boolean;
	},
): Promise<Page<TouchRow>> {
	const found = await db
		.select(TOUCH_COLUMNS)
		.from(touch)
		.innerJoin(supportCase, eq(supportCase.id, touch.caseId))
		.where(
			and(
				eq(supportCase.isComplaint, true),
				within(supportCase.mailboxId, from.seen),
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

/** More than any calendar shows well; beyond it what is due last is left out. */
const MAX_OF_CALENDAR = 1_000;

/** What stands in somebody's calendar: all open touches that fall to them, and those cancelled that were due since then. */
export async function touchesOfCalendar(
	db: Db,
	from: Whose & { readonly seen: Seen; readonly cancelledSince: Instant },
): Promise<readonly FeedTouch[]> {
	const isCancelled = and(eq(touch.state, 'cancelled'), gt(touch.dueAt, new Date(from.cancelledSince)));
	const rows = await db
		.select({ touch, caseNumber: supportCase.number })
		.from(touch)
		.innerJoin(supportCase, eq(supportCase.id, touch.caseId))
		.where(
			and(
				eq(supportCase.isComplaint, true),
				within(supportCase.mailboxId, from.seen),
				or(inArray(touch.state, OPEN_STATES), isCancelled),
				whose('me', from),
			),
		)
		.orderBy(asc(touch.dueAt), asc(touch.id))
		.limit(MAX_OF_CALENDAR);
	return rows.map(({ touch: { id, caseId, kind, dueAt, state }, caseNumber }) => ({
		id,
		caseId,
		caseNumber,
		kind,
		dueAt: dueAt.getTime(),
		isCancelled: state === 'cancelled',
	}));
}

/** Tasks of a lead stand with the leads, whoever has the case; where the team has none, they are the agent's. */
function whose(assignee: string | undefined, from: Whose): SQL | undefined {
	const theirs = fallingTo(supportCase.assignee, assignee, from);
	if (theirs === undefined || !from.hasLead) return theirs;
	return asksForLead(assignee, from) ? or(theirs, isLeads) : and(theirs, not(isLeads));
}

const isLeads = inArray(touch.kind, [...FOR_THE_LEAD]);

/** One touch, open or ended; null when there is none. */
export async function findTouch(db: Db, id: string): Promise<TouchRow | null> {
	const found = await db
		.select(TOUCH_COLUMNS)
		.from(touch)
		.innerJoin(supportCase, eq(supportCase.id, touch.caseId))
		.where(eq(touch.id, id));
	return found[0] ?? null;
}
