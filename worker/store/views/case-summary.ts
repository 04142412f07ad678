import { and, asc, inArray } from 'drizzle-orm';
import type { CaseSummary } from '../../../shared/api-shapes.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../connect.ts';
import type { CaseRow } from '../lists/cases.ts';
import { IS_OPEN_TOUCH, touch } from '../schema.ts';
import { moment, momentOrNull } from './moment.ts';

/** Rows of a case list as the API shows them, in their order; the next touches of all come by one query. */
export async function viewCaseSummaries(db: Db, rows: readonly CaseRow[], now: Instant): Promise<CaseSummary[]> {
	const next = await nextTouches(
		db,
		rows.map((row) => row.id),
	);
	return rows.map((row) => viewCaseSummary(row, next.get(row.id), now));
}

type NextTouch = Pick<typeof touch.$inferSelect, 'kind' | 'dueAt'>;

function viewCaseSummary(row: CaseRow, next: NextTouch | undefined, now: Instant): CaseSummary {
	return {
		id: row.id,
		number: row.number,
		mailbox: row.mailboxId,
		customer: row.customer,
		subject: row.subject,
		language: row.language,
		stage: row.stage,
		severity: row.severity,
		guard: row.guard.kind,
		relationship: row.relationship.kind,
		assignee: row.assignee,
		openedAt: moment(row.openedAt),
		resolvedAt: momentOrNull(row.resolvedAt),
		closedAt: momentOrNull(row.closedAt),
		lastCustomerMailAt: moment(row.lastCustomerMailAt),
		lastTeamMailAt: momentOrNull(row.lastTeamMailAt),
		isUnread: isUnread(row),
		nextTouch: next ? { kind: next.kind, dueAt: moment(next.dueAt), isLate: next.dueAt.getTime() < now } : null,
		signals: [...row.signals],
	};
}

/** The customer wrote, and since then nobody of the team has looked or answered. */
function isUnread({ lastCustomerMailAt, readAt, lastTeamMailAt }: CaseRow): boolean {
	const seenAt = Math.max(readAt?.getTime() ?? 0, lastTeamMailAt?.getTime() ?? 0);
	return lastCustomerMailAt.getTime() > seenAt;
}

async function nextTouches(db: Db, caseIds: string[]): Promise<ReadonlyMap<string, NextTouch>> {
	if (caseIds.length === 0) return new Map();
	const found = await db
		.selectDistinctOn([touch.caseId], { caseId: touch.caseId, kind: touch.kind, dueAt: touch.dueAt })
		.from(touch)
		.where(and(inArray(touch.caseId, caseIds), IS_OPEN_TOUCH))
		.orderBy(touch.caseId, asc(touch.dueAt), asc(touch.id));
	return new Map(found.map((row) => [row.caseId, row]));
}
