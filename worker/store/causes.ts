import { and, desc, eq, gte, inArray, or, sql } from 'drizzle-orm';
import { STARTERS } from '../../shared/causes/starter.ts';
import type { Cause } from '../../shared/causes/tree.ts';
import type { Instant } from '../../shared/time.ts';
import type { Db } from './connect.ts';
import { fact, supportCase } from './schema.ts';
import { fix, rootCause } from './schema-causes.ts';
import { type Seen, within } from './seen.ts';

/** Which root cause a case's documentation names, as the index has it. */
export const causeOfCase = sql<string | null>`(${supportCase.documentation} ->> 'rootCauseId')`;

/**
 * Makes changes of the tree wait for each other, and for cases that are just being closed with a cause of it, until the transaction ends.
 * Whoever locks a case as well locks it before; who changes the tree locks none.
 */
export const lockTree = (db: Db, how: 'to-change' | 'to-use'): Promise<unknown> =>
	how === 'to-change'
		? db.execute(sql`SELECT pg_advisory_xact_lock(hashtext('amends root causes'))`)
		: db.execute(sql`SELECT pg_advisory_xact_lock_shared(hashtext('amends root causes'))`);

/** The whole tree, archived ones too; the first time it is planted. */
export async function loadCauses(db: Db): Promise<readonly Cause[]> {
	const [planted] = await db.select({ name: fact.name }).from(fact).where(eq(fact.name, PLANTED));
	if (planted === undefined) await plant(db);
	const rows = await db.select().from(rootCause).orderBy(rootCause.id);
	return rows.map((row) => ({ ...row, archivedAt: row.archivedAt?.getTime() ?? null }));
}

/** Kept apart from the tree: a team that deleted all of it does not get it back. */
const PLANTED = 'root-causes-planted';

/** Two may come here at once; and one who dies between the two statements leaves rows that the next one finds. */
async function plant(db: Db): Promise<void> {
	await db
		.insert(rootCause)
		.values(Object.entries(STARTERS).map(([id, parent]) => ({ id, parent, name: null, archivedAt: null })))
		.onConflictDoNothing();
	await db.insert(fact).values({ name: PLANTED, value: true }).onConflictDoNothing();
}

export const addCause = async (db: Db, { id, parent, name }: Cause): Promise<void> =>
	void (await db.insert(rootCause).values({ id, parent, name }));

/** Changes name or place. */
export const changeCause = async (
	db: Db,
	id: string,
	to: { name: string } | { parent: string | null },
): Promise<void> => void (await db.update(rootCause).set(to).where(eq(rootCause.id, id)));

/** @param at null: they can be chosen again */
export const archiveCauses = async (db: Db, ids: readonly string[], at: Instant | null): Promise<void> =>
	void (await db
		.update(rootCause)
		.set({ archivedAt: at === null ? null : new Date(at) })
		.where(inArray(rootCause.id, [...ids])));

export const deleteCauses = async (db: Db, ids: readonly string[]): Promise<void> =>
	void (await db.delete(rootCause).where(inArray(rootCause.id, [...ids])));

/** How many cases and fixes speak of these causes. */
export async function countUses(db: Db, ids: readonly string[]): Promise<number> {
	const [cases] = await db
		.select({ count: sql<string>`count(*)` })
		.from(supportCase)
		.where(inArray(causeOfCase, [...ids]));
	const [fixes] = await db
		.select({ count: sql<string>`count(*)` })
		.from(fix)
		.where(inArray(fix.causeId, [...ids]));
	return Number(cases?.count ?? 0) + Number(fixes?.count ?? 0);
}

type CaseRow = typeof supportCase.$inferSelect;

/** A case with a root cause, as much of it as people are shown of it. */
export interface CauseCase
	extends Pick<
		CaseRow,
		'id' | 'number' | 'subject' | 'customer' | 'language' | 'severity' | 'guard' | 'stage' | 'outcome' | 'avoidable'
	> {
	readonly openedAt: Instant;
	readonly causeId: string | null;
}

/** The part of a row that people are shown. */
export const causeCaseOf = (row: CaseRow): CauseCase => ({
	id: row.id,
	number: row.number,
	subject: row.subject,
	customer: row.customer,
	language: row.language,
	severity: row.severity,
	guard: row.guard,
	stage: row.stage,
	outcome: row.outcome,
	avoidable: row.avoidable,
	openedAt: row.openedAt.getTime(),
	causeId: row.documentation?.rootCauseId ?? null,
});

/**
 * Complaints that name one of these causes and were opened, or closed, at `since` or later; the newest first.
 * @param ids null: any cause
 * @param which `seen`: the mailboxes that are looked into
 */
export async function loadCauseCases(
	db: Db,
	ids: readonly string[] | null,
	{ since, seen }: { readonly since: Instant; readonly seen: Seen },
): Promise<readonly CauseCase[]> {
	const from = new Date(since);
	const rows = await db
		.select()
		.from(supportCase)
		.where(
			and(
				eq(supportCase.isComplaint, true),
				within(supportCase.mailboxId, seen),
				ids === null ? sql`${causeOfCase} IS NOT NULL` : inArray(causeOfCase, [...ids]),
				or(gte(supportCase.openedAt, from), gte(supportCase.closedAt, from)),
			),
		)
		.orderBy(desc(supportCase.openedAt), desc(supportCase.id));
	return rows.map(causeCaseOf);
}
