import { and, count, desc, eq, gte, isNotNull, type SQL, sql } from 'drizzle-orm';
import { QUESTION_NAMES, type Question, STEPS } from '../../shared/evaluation/questions.ts';
import type { AnswerRow, AskedRow, BehaviourRow } from '../../shared/evaluation/report.ts';
import type { Db } from './connect.ts';
import { supportCase, touch } from './schema.ts';
import { behaviour, evaluation } from './schema-evaluation.ts';
import { caseWithin, type Seen, within } from './seen.ts';

/** From when on, in which time zone a month begins, and of which mailboxes. */
export interface ReportSpan {
	readonly since: Date;
	readonly timeZone: string;
	readonly seen: Seen;
}

/** Answers of cases that were resolved in the span, counted by what their score is made of. */
export function countAnswers(db: Db, span: ReportSpan): Promise<AnswerRow[]> {
	const month = monthOf(sql`${evaluation.resolvedAt}`, span);
	const { guard, outcome, treatment, process } = evaluation;
	return db
		.select({ guard, month, outcome, treatment, process, count: count() })
		.from(evaluation)
		.where(and(gte(evaluation.resolvedAt, span.since), caseWithin(db, evaluation.caseId, span.seen)))
		.groupBy(guard, sql`2`, outcome, treatment, process);
}

/** Cases whose mail with the questions went out. */
export function countAsked(db: Db, span: ReportSpan): Promise<AskedRow[]> {
	const guard = sql<AskedRow['guard']>`${supportCase.guard} ->> 'kind'`;
	const month = monthOf(sql`${supportCase.resolvedAt}`, span);
	return db
		.select({ guard, month, count: count() })
		.from(touch)
		.innerJoin(supportCase, and(eq(supportCase.id, touch.caseId), eq(supportCase.round, touch.round)))
		.where(
			and(
				eq(touch.kind, 'evaluation'),
				eq(touch.state, 'done'),
				isNotNull(touch.messageId),
				gte(supportCase.resolvedAt, span.since),
				within(supportCase.mailboxId, span.seen),
			),
		)
		.groupBy(sql`1`, sql`2`);
}

/** Cases with each kind of later mail, by window. */
export function countBehaviours(db: Db, span: ReportSpan): Promise<BehaviourRow[]> {
	const month = monthOf(sql`${behaviour.resolvedAt}`, span);
	const having = (column: SQL) => sql<number>`count(*) FILTER (WHERE ${column} > 0)`.mapWith(Number);
	return db
		.select({
			guard: behaviour.guard,
			month,
			days: behaviour.days,
			cases: count(),
			wroteAgain: having(sql`${behaviour.wroteAgain}`),
			complainedAgain: having(sql`${behaviour.complainedAgain}`),
			praised: having(sql`${behaviour.praised}`),
		})
		.from(behaviour)
		.where(and(gte(behaviour.resolvedAt, span.since), caseWithin(db, behaviour.caseId, span.seen)))
		.groupBy(behaviour.guard, sql`2`, behaviour.days);
}

/** How often each step of each question was chosen. */
export async function countSteps(
	db: Db,
	{ since, seen }: ReportSpan,
): Promise<{ readonly question: Question; readonly steps: number[] }[]> {
	const columns = Object.fromEntries(
		QUESTION_NAMES.flatMap((question) =>
			STEPS.map((step) => [
				`${question}-${step}`,
				sql<number>`count(*) FILTER (WHERE ${evaluation[question]} = ${step})`.mapWith(Number),
			]),
		),
	);
	const [row] = await db
		.select(columns)
		.from(evaluation)
		.where(and(gte(evaluation.resolvedAt, since), caseWithin(db, evaluation.caseId, seen)));
	return QUESTION_NAMES.map((question) => ({
		question,
		steps: STEPS.map((step) => Number(row?.[`${question}-${step}`] ?? 0)),
	}));
}

/** The newest answers of which a lead had to be told. */
export const newestLow = (db: Db, limit: number, seen: Seen) =>
	db
		.select({ evaluation, number: supportCase.number, customer: supportCase.customer })
		.from(evaluation)
		.innerJoin(supportCase, eq(supportCase.id, evaluation.caseId))
		.where(
			and(sql`${evaluation.alert} <> 'none'`, eq(supportCase.isComplaint, true), within(supportCase.mailboxId, seen)),
		)
		.orderBy(desc(evaluation.answeredAt))
		.limit(limit);

const monthOf = (moment: SQL, { timeZone }: ReportSpan) =>
	sql<string>`to_char(${moment} AT TIME ZONE ${sql.raw(`'${timeZone.replaceAll("'", "''")}'`)}, 'YYYY-MM')`;
