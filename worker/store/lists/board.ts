import { and, asc, desc, eq, gt, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { BoardCard } from '../../../shared/api/board.ts';
import type { BoardAnswer } from '../../../shared/board/merge.ts';
import { DAY, type Instant } from '../../../shared/time.ts';
import type { Db } from '../connect.ts';
import { IS_OPEN_TOUCH, supportCase, touch } from '../schema.ts';
import { type Asker, type FilterAsked, matching } from './case-filter.ts';

/** More cards than anybody looks through; the most urgent ones are answered. */
const AT_MOST = 1_000;

/** So long a closed case stays on the board: whoever closed it sees where it went. */
const CLOSED_STAYS = 7 * DAY;

/** A card shows one line of it. */
const SUBJECT_AT_MOST = 160;

/**
 * The cases that are worked on, by one statement, the earliest due first. They are put in order by little more than their ids, and what is
 * written for a card is read for those alone that are answered: to carry whole cards through the sorting takes as long again.
 * @param asked `id`: only of these
 */
export async function listBoard(
	db: Db,
	asked: FilterAsked & { readonly id?: readonly string[] | undefined },
	from: Asker,
): Promise<BoardAnswer> {
	const isAsked = and(
		matching(db, asked, from),
		isOnBoard(from.now),
		asked.id && inArray(supportCase.id, [...asked.id]),
	);
	// Thousands of rows are taken as the driver gives them: to map each column by itself takes as long as the statement.
	const { rows } = await db.execute<Row>(sql`
		WITH picked AS MATERIALIZED (${inOrder(db, isAsked, asked.id)})
		SELECT id, number, coalesce(nullif(customer ->> 'name', ''), customer_address) AS customer, left(subject, ${SUBJECT_AT_MOST}) AS subject,
			stage, severity, guard ->> 'kind' AS guard, assignee, ${written(sql`opened_at`)} AS opened_at,
			last_customer_mail_at > greatest(read_at, last_team_mail_at, 'epoch'::timestamptz) AS is_unread,
			kind, ${written(sql`due_at`)} AS due_at, total
		FROM picked JOIN ${supportCase} USING (id)
		ORDER BY due_at ASC NULLS LAST, severity DESC, number ASC`);
	return { items: rows.map(viewCard), total: Number(rows[0]?.total ?? 0) };
}

/** Those that are answered, each with its next touch and how many there are. @param ids the touches of these are enough */
function inOrder(db: Db, isAsked: SQL | undefined, ids: readonly string[] | undefined) {
	// Once over all open touches, in the order of their index: to look each case's own up takes twice as long.
	const next = db
		.selectDistinctOn([touch.caseId], { caseId: touch.caseId, kind: touch.kind, dueAt: touch.dueAt })
		.from(touch)
		.where(and(IS_OPEN_TOUCH, ids && inArray(touch.caseId, [...ids])))
		.orderBy(asc(touch.caseId), asc(touch.dueAt), asc(touch.id))
		.as('next');
	return db
		.select({ id: supportCase.id, kind: next.kind, dueAt: next.dueAt, total: sql`count(*) over ()`.as('total') })
		.from(supportCase)
		.leftJoin(next, eq(next.caseId, supportCase.id))
		.where(isAsked)
		.orderBy(sql`${next.dueAt} asc nulls last`, desc(supportCase.severity), asc(supportCase.number))
		.limit(AT_MOST);
}

/** A closed case that somebody reopens has no `closedAt` any more. */
const isOnBoard = (now: Instant) =>
	or(isNull(supportCase.closedAt), gt(supportCase.closedAt, new Date(now - CLOSED_STAYS)));

/** As `moment` writes it, and several times sooner. */
const written = (column: SQL): SQL => sql`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

interface Row extends Record<string, unknown>, Omit<BoardCard, 'openedAt' | 'isUnread' | 'next'> {
	readonly opened_at: string;
	readonly is_unread: boolean;
	readonly kind: NonNullable<BoardCard['next']>['kind'] | null;
	readonly due_at: string | null;
	readonly total: string;
}

const viewCard = ({ kind, due_at: dueAt, opened_at: openedAt, is_unread: isUnread, ...row }: Row): BoardCard => ({
	id: row.id,
	number: row.number,
	customer: row.customer,
	subject: row.subject,
	stage: row.stage,
	severity: row.severity,
	guard: row.guard,
	assignee: row.assignee,
	openedAt,
	isUnread,
	next: kind === null || dueAt === null ? null : { kind, dueAt },
});
