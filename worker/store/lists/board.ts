import { and, asc, desc, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm';
import type { BoardCard } from '../../../shared/api/board.ts';
import type { BoardAnswer } from '../../../shared/board/merge.ts';
import { DAY, type Instant } from '../../../shared/time.ts';
import type { Db } from '../connect.ts';
import { supportCase, touch } from '../schema.ts';
import { moment } from '../views/moment.ts';
import { type Asker, type FilterAsked, matching } from './case-filter.ts';
import { OPEN_STATES } from './touches.ts';

/** More cards than anybody looks through; the most urgent ones are answered. */
const AT_MOST = 2_000;

/** So long a closed case stays on the board: whoever closed it sees where it went. */
const CLOSED_STAYS = 7 * DAY;

/** A card shows one line of it. */
const SUBJECT_AT_MOST = 160;

/**
 * The cases that are worked on, by one statement. The next touch of each is looked up beside it, and the earliest due come first.
 * @param asked `id`: only of these
 */
export async function listBoard(
	db: Db,
	asked: FilterAsked & { readonly id?: readonly string[] | undefined },
	from: Asker,
): Promise<BoardAnswer> {
	const next = db
		.select({ kind: touch.kind, dueAt: touch.dueAt })
		.from(touch)
		.where(and(eq(touch.caseId, supportCase.id), inArray(touch.state, OPEN_STATES)))
		.orderBy(asc(touch.dueAt), asc(touch.id))
		.limit(1)
		.as('next');
	const rows = await db
		.select({ ...COLUMNS, kind: next.kind, dueAt: next.dueAt })
		.from(supportCase)
		.leftJoinLateral(next, sql`true`)
		.where(and(matching(db, asked, from), isOnBoard(from.now), asked.id && inArray(supportCase.id, [...asked.id])))
		.orderBy(sql`${next.dueAt} asc nulls last`, desc(supportCase.severity), asc(supportCase.number))
		.limit(AT_MOST);
	return { items: rows.map(viewCard), total: Number(rows[0]?.total ?? 0) };
}

const COLUMNS = {
	id: supportCase.id,
	number: supportCase.number,
	customer: sql<string>`coalesce(nullif(${supportCase.customer}->>'name', ''), ${supportCase.customerAddress})`,
	subject: sql<string>`left(${supportCase.subject}, ${sql.raw(String(SUBJECT_AT_MOST))})`,
	stage: supportCase.stage,
	severity: supportCase.severity,
	guard: sql<BoardCard['guard']>`${supportCase.guard}->>'kind'`,
	assignee: supportCase.assignee,
	openedAt: supportCase.openedAt,
	isUnread: sql<boolean>`${supportCase.lastCustomerMailAt} > greatest(${supportCase.readAt}, ${supportCase.lastTeamMailAt}, 'epoch'::timestamptz)`,
	total: sql<string>`count(*) over ()`,
};

/** A closed case that somebody reopens has no `closedAt` any more. */
const isOnBoard = (now: Instant) =>
	or(isNull(supportCase.closedAt), gt(supportCase.closedAt, new Date(now - CLOSED_STAYS)));

type Row = Omit<BoardCard, 'openedAt' | 'next'> & {
	readonly openedAt: Date;
	readonly kind: NonNullable<BoardCard['next']>['kind'] | null;
	readonly dueAt: Date | null;
};

const viewCard = ({ kind, dueAt, openedAt, ...row }: Row & { readonly total: string }): BoardCard => ({
	id: row.id,
	number: row.number,
	customer: row.customer,
	subject: row.subject,
	stage: row.stage,
	severity: row.severity,
	guard: row.guard,
	assignee: row.assignee,
	openedAt: moment(openedAt),
	isUnread: row.isUnread,
	next: kind === null || dueAt === null ? null : { kind, dueAt: moment(dueAt) },
});
