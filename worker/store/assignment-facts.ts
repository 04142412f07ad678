import { and, asc, desc, eq, gt, inArray, isNotNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { turnKey, type Work } from '../../shared/assignment/candidate.ts';
import type { CaseFacts } from '../../shared/assignment/fits.ts';
import type { PastCase } from '../../shared/assignment/replay.ts';
import type { AssignmentRules } from '../../shared/assignment/rules.ts';
import { groupBy } from '../../shared/group-by.ts';
import type { Instant } from '../../shared/time.ts';
import type { Db } from './connect.ts';
import { IN_WORK, supportCase } from './schema.ts';
import { assignmentTurn } from './schema-assignment.ts';

/** What everybody has in work, by person id. */
export async function workOf(db: Db, weights: AssignmentRules['weights']): Promise<ReadonlyMap<string, Work>> {
	const rows = await db
		.select({ personId: supportCase.assignee, severity: supportCase.severity, count: sql<string>`count(*)` })
		.from(supportCase)
		.where(and(IN_WORK, isNotNull(supportCase.assignee)))
		.groupBy(supportCase.assignee, supportCase.severity);
	const byPerson = groupBy(rows, ({ personId }) => personId ?? '');
	return new Map(
		[...byPerson].map(([personId, ones]) => [
			personId,
			ones.reduce(
				({ cases, load }, { severity, count }) => ({
					cases: cases + Number(count),
					load: load + Number(count) * weights[severity],
				}),
				{ cases: 0, load: 0 },
			),
		]),
	);
}

/** Everybody's last turns, by `turnKey`. */
export async function loadTurns(db: Db): Promise<ReadonlyMap<string, number>> {
	const rows = await db.select().from(assignmentTurn);
	return new Map(rows.map(({ ruleId, personId, turn }) => [turnKey(ruleId, personId), turn]));
}

/** Keeps turns, in the transaction of the choices that counted as such. */
export async function saveTurns(db: Db, turns: readonly (typeof assignmentTurn.$inferInsert)[]): Promise<void> {
	if (turns.length === 0) return;
	await db
		.insert(assignmentTurn)
		.values([...turns])
		.onConflictDoUpdate({
			target: [assignmentTurn.ruleId, assignmentTurn.personId],
			set: { turn: sql`excluded.turn` },
		});
}

/**
 * Who had the newest case of each of these customers, and who had others, by address.
 * @param before opened before then; undefined: whenever
 */
export async function knownBy(
	db: Db,
	addresses: readonly string[],
	before?: Instant,
): Promise<ReadonlyMap<string, CaseFacts['knownBy']>> {
	const wanted = [...new Set(addresses)].filter((address) => address !== '');
	if (wanted.length === 0) return new Map();
	const { customerAddress, assignee, openedAt } = supportCase;
	const rows = await db
		.selectDistinctOn([customerAddress, assignee], {
			address: customerAddress,
			personId: assignee,
			caseNumber: supportCase.number,
			openedAt,
		})
		.from(supportCase)
		.where(
			and(
				inArray(customerAddress, wanted),
				isNotNull(assignee),
				eq(supportCase.isComplaint, true),
				before === undefined ? undefined : lte(openedAt, new Date(before)),
			),
		)
		.orderBy(customerAddress, assignee, desc(openedAt));
	const newestFirst = rows.toSorted((one, other) => other.openedAt.getTime() - one.openedAt.getTime());
	const known = newestFirst.flatMap(({ address, personId, caseNumber }) =>
		personId === null ? [] : [{ address, personId, caseNumber }],
	);
	return groupBy(known, ({ address }) => address);
}

/** Most cases that one dry run plays through; the newest of its time. */
export const MOST_PAST = 10_000;

/** Cases for a dry run: those opened since then, and those that somebody had in work at that moment. */
export async function pastCases(
	db: Db,
	since: Instant,
): Promise<{ readonly past: readonly PastCase[]; readonly before: readonly PastCase[]; readonly isPartial: boolean }> {
	const from = new Date(since);
	const { openedAt, resolvedAt, closedAt } = supportCase;
	const newest = await pastWhere(db, gt(openedAt, from), MOST_PAST + 1);
	const wasInWork = or(IN_WORK, gt(sql`coalesce(${resolvedAt}, ${closedAt})`, from));
	const before = await pastWhere(db, and(lte(openedAt, from), isNotNull(supportCase.assignee), wasInWork), MOST_PAST);
	const past = newest.slice(0, MOST_PAST);
	const known = await knownBy(
		db,
		past.map(({ customer }) => customer),
		since,
	);
	const withKnown = past.map((one) => ({ ...one, knownBy: known.get(one.customer) ?? [] }));
	return { past: withKnown, before, isPartial: newest.length > MOST_PAST };
}

async function pastWhere(db: Db, where: SQL | undefined, limit: number): Promise<readonly PastCase[]> {
	const rows = await db
		.select({
			id: supportCase.id,
			number: supportCase.number,
			mailboxId: supportCase.mailboxId,
			language: supportCase.language,
			severity: supportCase.severity,
			signals: supportCase.signals,
			relationship: supportCase.relationship,
			subject: supportCase.subject,
			customer: supportCase.customerAddress,
			assignee: supportCase.assignee,
			openedAt: supportCase.openedAt,
			resolvedAt: supportCase.resolvedAt,
			closedAt: supportCase.closedAt,
			isInWork: sql<boolean>`${IN_WORK}`,
		})
		.from(supportCase)
		.where(and(eq(supportCase.isComplaint, true), where))
		.orderBy(desc(supportCase.openedAt), asc(supportCase.id))
		.limit(limit);
	return rows.map(({ signals, relationship, openedAt, resolvedAt, closedAt, isInWork, ...row }) => ({
		...row,
		signals: signals.map(({ name }) => name),
		relationship: relationship.kind,
		openedAt: openedAt.getTime(),
		endedAt: isInWork ? null : ((resolvedAt ?? closedAt)?.getTime() ?? null),
		knownBy: [],
	}));
}
