import { and, desc, eq, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import type { Case } from '../../shared/case.ts';
import type { Evaluation } from '../../shared/evaluation/questions.ts';
import type { GuardKind } from '../../shared/guard.ts';
import type { Instant } from '../../shared/time.ts';
import type { Db } from './connect.ts';
import { touch } from './schema.ts';
import { evaluation } from './schema-evaluation.ts';

/** An answer as it is kept. */
export interface KeptEvaluation extends Evaluation {
	readonly caseId: string;
	readonly round: number;
	readonly answeredAt: Instant;
}

/** Which answer, of which round of which case. */
export type EvaluationId = Pick<KeptEvaluation, 'caseId' | 'round'>;

/** Keeps an answer once: false when this round was answered before, and then nothing changes. */
export async function keepEvaluation(
	db: Db,
	{ answers, words, caseId, round, answeredAt }: KeptEvaluation,
	about: { readonly resolvedAt: Instant; readonly guard: GuardKind; readonly isLow: boolean },
): Promise<boolean> {
	const kept = await db
		.insert(evaluation)
		.values({
			...answers,
			words,
			caseId,
			round,
			answeredAt: new Date(answeredAt),
			resolvedAt: new Date(about.resolvedAt),
			guard: about.guard,
			alert: about.isLow ? 'wanted' : 'none',
		})
		.onConflictDoNothing()
		.returning({ caseId: evaluation.caseId });
	return kept.length > 0;
}

/** The answers to a case, the newest round first. */
export async function evaluationsOf(db: Db, caseId: string): Promise<readonly KeptEvaluation[]> {
	const rows = await db.select().from(evaluation).where(eq(evaluation.caseId, caseId)).orderBy(desc(evaluation.round));
	return rows.map(evaluationFrom);
}

/** True when this round was answered. */
export async function isAnswered(db: Db, id: EvaluationId): Promise<boolean> {
	const rows = await db.select({ round: evaluation.round }).from(evaluation).where(isOf(id));
	return rows.length > 0;
}

/** True when the mail with the questions went out in the case's round, or lies in Drafts. */
export async function isAsked(db: Db, { id, round }: Pick<Case, 'id' | 'round'>): Promise<boolean> {
	const rows = await db
		.select({ id: touch.id })
		.from(touch)
		.where(
			and(
				eq(touch.caseId, id),
				eq(touch.round, round),
				eq(touch.kind, 'evaluation'),
				inArray(touch.state, ['drafted', 'done']),
				isNotNull(touch.messageId),
			),
		);
	return rows.length > 0;
}

/** Answers of which a lead must still be told, claimed for `seconds` by the database's own clock: nobody else tells of them meanwhile. */
export async function claimAlerts(db: Db, limit: number, seconds: number): Promise<readonly KeptEvaluation[]> {
	const isFree = or(isNull(evaluation.alertClaimedUntil), lt(evaluation.alertClaimedUntil, sql`now()`));
	const picked = db
		.select({ caseId: evaluation.caseId, round: evaluation.round })
		.from(evaluation)
		.where(and(eq(evaluation.alert, 'wanted'), isFree))
		.orderBy(evaluation.answeredAt)
		.limit(limit)
		.for('update', { skipLocked: true })
		.as('picked');
	const rows = await db
		.update(evaluation)
		.set({ alertClaimedUntil: sql`now() + make_interval(secs => ${seconds})` })
		.from(picked)
		.where(and(eq(evaluation.caseId, picked.caseId), eq(evaluation.round, picked.round)))
		.returning();
	return rows.map(evaluationFrom);
}

/** Keeps those of the claims that have not ended for `seconds` from now; one that was kept for longer stays so. */
export async function keepAlerts(db: Db, ids: readonly EvaluationId[], seconds: number): Promise<void> {
	if (ids.length === 0) return;
	const until = sql`now() + make_interval(secs => ${seconds})`;
	await db
		.update(evaluation)
		.set({ alertClaimedUntil: sql`greatest(${evaluation.alertClaimedUntil}, ${until})` })
		.where(and(eq(evaluation.alert, 'wanted'), or(...ids.map(isOf))));
}

/** How telling a lead ended. */
export async function endAlert(db: Db, id: EvaluationId, alert: 'sent' | 'failed'): Promise<void> {
	await db.update(evaluation).set({ alert, alertClaimedUntil: null }).where(isOf(id));
}

const isOf = ({ caseId, round }: EvaluationId) => and(eq(evaluation.caseId, caseId), eq(evaluation.round, round));

const evaluationFrom = (row: typeof evaluation.$inferSelect): KeptEvaluation => ({
	caseId: row.caseId,
	round: row.round,
	answeredAt: row.answeredAt.getTime(),
	answers: {
		expectation: row.expectation,
		outcome: row.outcome,
		treatment: row.treatment,
		process: row.process,
		trust: row.trust,
	},
	words: row.words,
});
