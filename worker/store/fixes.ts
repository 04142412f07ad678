import { and, asc, desc, eq, gt, inArray, sql } from 'drizzle-orm';
import { type FixFacts, type HurtCustomer, type LetterState, samenessOf } from '../../shared/causes/fix.ts';
import type { Instant } from '../../shared/time.ts';
import type { Db } from './connect.ts';
import { supportCase, touch } from './schema.ts';
import { fixLetter, fix as fixTable } from './schema-causes.ts';
import { caseWithin, type Seen } from './seen.ts';

export type FixRow = typeof fixTable.$inferSelect;
export type FixLetterRow = typeof fixLetter.$inferSelect;

/** Keeps a fix. @returns its id, and whether it is new: the same one may be there already, also from somebody who records it just now */
export async function insertFix(
	db: Db,
	fix: FixFacts & { readonly id: string; readonly by: string; readonly at: Instant },
): Promise<{ readonly id: string; readonly isNew: boolean }> {
	const sameness = samenessOf(fix);
	const [made] = await db
		.insert(fixTable)
		.values({ ...fix, at: new Date(fix.at), sameness })
		.onConflictDoNothing()
		.returning({ id: fixTable.id });
	if (made !== undefined) return { id: made.id, isNew: true };
	const [known] = await db.select({ id: fixTable.id }).from(fixTable).where(eq(fixTable.sameness, sameness));
	return { id: known?.id ?? fix.id, isNew: false };
}

/** So many rows in one statement; PostgreSQL takes 65,535 values. */
const AT_ONCE = 1_000;

/** A draft for each customer, in their order. */
export async function insertLetters(db: Db, fixId: string, customers: readonly HurtCustomer[]): Promise<void> {
	const rows = customers.map(({ address, caseIds }, index) => ({
		fixId,
		customerAddress: address,
		number: index + 1,
		caseId: caseIds[0],
		caseIds: [...caseIds],
		state: 'draft' as const,
		because: '',
	}));
	for (let at = 0; at < rows.length; at += AT_ONCE) {
		await db.insert(fixLetter).values(rows.slice(at, at + AT_ONCE));
	}
}

/** The fixes of these causes, the newest first. */
export const listFixes = (db: Db, causeIds: readonly string[]): Promise<readonly FixRow[]> =>
	db
		.select()
		.from(fixTable)
		.where(inArray(fixTable.causeId, [...causeIds]))
		.orderBy(desc(fixTable.fixedOn), desc(fixTable.at), desc(fixTable.id));

export async function findFix(db: Db, id: string): Promise<FixRow | null> {
	const [row] = await db.select().from(fixTable).where(eq(fixTable.id, id));
	return row ?? null;
}

/** How many letters of each fix stand in each state, of cases that are seen. */
export async function countLetters(
	db: Db,
	fixIds: readonly string[],
	seen: Seen,
): Promise<readonly { readonly fixId: string; readonly state: LetterState; readonly count: number }[]> {
	if (fixIds.length === 0) return [];
	const rows = await db
		.select({ fixId: fixLetter.fixId, state: fixLetter.state, count: sql<string>`count(*)` })
		.from(fixLetter)
		.where(and(inArray(fixLetter.fixId, [...fixIds]), caseWithin(db, fixLetter.caseId, seen)))
		.groupBy(fixLetter.fixId, fixLetter.state);
	return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** Letters with their touches, in order. */
export const listLetters = (
	db: Db,
	fixId: string,
	{
		after,
		limit,
		state,
		seen,
	}: { readonly after: number; readonly limit: number; readonly state: LetterState | null; readonly seen: Seen },
) =>
	db
		.select({ letter: fixLetter, touch })
		.from(fixLetter)
		.leftJoin(touch, eq(touch.id, fixLetter.touchId))
		.where(
			and(
				eq(fixLetter.fixId, fixId),
				gt(fixLetter.number, after),
				state === null ? undefined : eq(fixLetter.state, state),
				caseWithin(db, fixLetter.caseId, seen),
			),
		)
		.orderBy(asc(fixLetter.number))
		.limit(limit);

/** One letter; the caller's transaction alone may decide it from then on. */
export async function lockLetter(db: Db, fixId: string, number: number): Promise<FixLetterRow | null> {
	const [row] = await db
		.select()
		.from(fixLetter)
		.where(and(eq(fixLetter.fixId, fixId), eq(fixLetter.number, number)))
		.for('update');
	return row ?? null;
}

/** Writes down what a person decided about a letter. */
export const decideLetter = async (
	db: Db,
	{ fixId, number }: Pick<FixLetterRow, 'fixId' | 'number'>,
	decided: {
		readonly state: LetterState;
		readonly text: string | null;
		readonly touchId: string | null;
		readonly decidedBy: string;
		readonly decidedAt: Date;
		readonly because: string;
	},
): Promise<void> =>
	void (await db
		.update(fixLetter)
		.set(decided)
		.where(and(eq(fixLetter.fixId, fixId), eq(fixLetter.number, number))));

/** The text that a person released with this touch; null: none was. */
export async function releasedText(db: Db, touchId: string): Promise<string | null> {
	const [row] = await db.select({ text: fixLetter.text }).from(fixLetter).where(eq(fixLetter.touchId, touchId));
	return row?.text ?? null;
}

/** The rows of these cases. */
export const casesById = (db: Db, ids: readonly string[]) =>
	ids.length === 0
		? Promise.resolve([])
		: db
				.select()
				.from(supportCase)
				.where(inArray(supportCase.id, [...ids]));
