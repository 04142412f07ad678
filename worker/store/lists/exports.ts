import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { supportCase, touch } from '../schema.ts';
import { type Seen, within } from '../seen.ts';
import { type Asker, type FilterAsked, matching } from './case-filter.ts';
import type { AfterMoment } from './cursor.ts';
import { assignedTo } from './filters.ts';
import { OPEN_STATES } from './touches.ts';

const CASE = {
	id: supportCase.id,
	number: supportCase.number,
	mailboxId: supportCase.mailboxId,
	customer: supportCase.customer,
	subject: supportCase.subject,
	language: supportCase.language,
	stage: supportCase.stage,
	severity: supportCase.severity,
	guard: supportCase.guard,
	relationship: supportCase.relationship,
	signals: supportCase.signals,
	assignee: supportCase.assignee,
	openedAt: supportCase.openedAt,
	acknowledgedAt: supportCase.acknowledgedAt,
	resolvedAt: supportCase.resolvedAt,
	closedAt: supportCase.closedAt,
	outcome: supportCase.outcome,
	avoidable: supportCase.avoidable,
	lastCustomerMailAt: supportCase.lastCustomerMailAt,
	lastTeamMailAt: supportCase.lastTeamMailAt,
};

/** The next cases of a table, by number: one that changes while it is written stands in it once. @param after number of the last one; 0 at first */
export const casesAfter = (
	db: Db,
	asked: FilterAsked,
	{ after, limit, ...asker }: Asker & { readonly after: number; readonly limit: number },
) =>
	db
		.select(CASE)
		.from(supportCase)
		.where(and(matching(db, asked, asker), gt(supportCase.number, after)))
		.orderBy(asc(supportCase.number))
		.limit(limit);

/** The next touches of a table, by due time. */
export const touchesAfter = (
	db: Db,
	asked: { readonly states: 'open' | 'all'; readonly assignee?: string | undefined },
	from: { readonly myId: string; readonly seen: Seen; readonly after: AfterMoment | null; readonly limit: number },
) =>
	db
		.select({ touch, supportCase: CASE })
		.from(touch)
		.innerJoin(supportCase, eq(supportCase.id, touch.caseId))
		.where(
			and(
				eq(supportCase.isComplaint, true),
				within(supportCase.mailboxId, from.seen),
				asked.states === 'open' ? inArray(touch.state, OPEN_STATES) : undefined,
				assignedTo(supportCase.assignee, asked.assignee, from.myId),
				from.after === null
					? undefined
					: sql`(${touch.dueAt}, ${touch.id}) > (${new Date(from.after[0]).toISOString()}::timestamptz, ${from.after[1]})`,
			),
		)
		.orderBy(asc(touch.dueAt), asc(touch.id))
		.limit(from.limit);

export type ExportedCase = Awaited<ReturnType<typeof casesAfter>>[number];
export type ExportedTouch = Awaited<ReturnType<typeof touchesAfter>>[number];
