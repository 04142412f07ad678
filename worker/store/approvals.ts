import { and, asc, desc, eq, gte, inArray, isNotNull, sql } from 'drizzle-orm';
import type { ApprovalRequest } from '../../shared/remedy/remedy.ts';
import type { Instant } from '../../shared/time.ts';
import type { Db } from './connect.ts';
import { giftColumns, giftFrom } from './remedies.ts';
import { supportCase } from './schema.ts';
import { approvalRequest } from './schema-remedies.ts';
import { caseWithin, type Seen, within } from './seen.ts';

type RequestRow = typeof approvalRequest.$inferSelect;

/** A request with what its row in a list shows of the case. */
export interface ListedRequest {
	readonly request: ApprovalRequest;
	readonly supportCase: Pick<
		typeof supportCase.$inferSelect,
		'number' | 'subject' | 'customer' | 'severity' | 'mailboxId'
	>;
}

/** Keeps a new request. */
export async function saveRequest(db: Db, request: ApprovalRequest): Promise<void> {
	const { id, caseId, round, warnings, askedBy, state } = request;
	await db.insert(approvalRequest).values({
		...giftColumns(request),
		id,
		caseId,
		round,
		warnings,
		askedBy,
		state,
		askedAt: new Date(request.askedAt),
	});
}

/** A request, locked until the transaction ends. The case is locked before it. */
export async function lockRequest(db: Db, id: string): Promise<ApprovalRequest | null> {
	const [row] = await db.select().from(approvalRequest).where(eq(approvalRequest.id, id)).for('update');
	return row === undefined ? null : requestFrom(row);
}

/** The case that a request belongs to; null when there is no such request. */
export async function caseOfRequest(db: Db, id: string): Promise<string | null> {
	const [row] = await db
		.select({ caseId: approvalRequest.caseId })
		.from(approvalRequest)
		.where(eq(approvalRequest.id, id));
	return row?.caseId ?? null;
}

/** Writes down what became of a request. */
export async function saveAnswer(db: Db, request: ApprovalRequest): Promise<void> {
	const { id, state, decidedBy, decidedAt, decidedBecause } = request;
	await db
		.update(approvalRequest)
		.set({ state, decidedBy, decidedBecause, decidedAt: decidedAt === null ? null : new Date(decidedAt) })
		.where(eq(approvalRequest.id, id));
}

/** The requests of these cases, oldest first. */
export async function loadRequests(db: Db, caseIds: readonly string[]): Promise<readonly ApprovalRequest[]> {
	const rows = await db
		.select()
		.from(approvalRequest)
		.where(inArray(approvalRequest.caseId, [...caseIds]))
		.orderBy(asc(approvalRequest.askedAt), asc(approvalRequest.id));
	return rows.map(requestFrom);
}

const CASE_COLUMNS = {
	number: supportCase.number,
	subject: supportCase.subject,
	customer: supportCase.customer,
	severity: supportCase.severity,
	mailboxId: supportCase.mailboxId,
};

/** One request with its case; null when there is none. */
export async function findRequest(db: Db, id: string): Promise<ListedRequest | null> {
	const [row] = await db
		.select({ request: approvalRequest, supportCase: CASE_COLUMNS })
		.from(approvalRequest)
		.innerJoin(supportCase, eq(supportCase.id, approvalRequest.caseId))
		.where(eq(approvalRequest.id, id));
	return row === undefined ? null : { ...row, request: requestFrom(row.request) };
}

/** More than this many wait nowhere; who comes after waits for the first to be answered. */
const MOST_WAITING = 200;

/** All requests that wait in cases that are complaints, the oldest first. */
export async function listWaiting(db: Db, seen: Seen): Promise<readonly ListedRequest[]> {
	const rows = await db
		.select({ request: approvalRequest, supportCase: CASE_COLUMNS })
		.from(approvalRequest)
		.innerJoin(supportCase, eq(supportCase.id, approvalRequest.caseId))
		.where(
			and(eq(approvalRequest.state, 'waiting'), eq(supportCase.isComplaint, true), within(supportCase.mailboxId, seen)),
		)
		.orderBy(asc(approvalRequest.askedAt), asc(approvalRequest.id))
		.limit(MOST_WAITING);
	return rows.map((row) => ({ ...row, request: requestFrom(row.request) }));
}

/** How long each answer since `since` took, in milliseconds, the shortest first. What was withdrawn had no answer. */
export async function loadAnswerTimes(db: Db, since: Instant, seen: Seen): Promise<readonly number[]> {
	const took = sql<string>`extract(epoch FROM ${approvalRequest.decidedAt} - ${approvalRequest.askedAt}) * 1000`;
	const rows = await db
		.select({ took })
		.from(approvalRequest)
		.where(
			and(
				isNotNull(approvalRequest.decidedAt),
				gte(approvalRequest.decidedAt, new Date(since)),
				inArray(approvalRequest.state, ['approved', 'declined']),
				caseWithin(db, approvalRequest.caseId, seen),
			),
		)
		.orderBy(desc(approvalRequest.decidedAt))
		.limit(10_000);
	return rows.map((row) => Math.round(Number(row.took))).toSorted((one, other) => one - other);
}

const requestFrom = (row: RequestRow): ApprovalRequest => ({
	...giftFrom(row),
	id: row.id,
	caseId: row.caseId,
	round: row.round,
	warnings: row.warnings,
	askedBy: row.askedBy,
	askedAt: row.askedAt.getTime(),
	state: row.state,
	decidedBy: row.decidedBy,
	decidedAt: row.decidedAt?.getTime() ?? null,
	decidedBecause: row.decidedBecause,
});
