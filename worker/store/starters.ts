import { and, count, countDistinct, desc, eq, isNotNull, max } from 'drizzle-orm';
import { countEndings, type Endings } from '../../shared/starters/endings.ts';
import type { Starter, StarterWritten } from '../../shared/starters/starter.ts';
import type { Instant } from '../../shared/time.ts';
import type { Db } from './connect.ts';
import { supportCase } from './schema.ts';
import { starter as table, starterUse as use } from './schema-starters.ts';
import { type Seen, within } from './seen.ts';

/** One saved version, with who saved it and when. */
export interface StarterVersion extends Starter {
	readonly owner: string;
	readonly isRetired: boolean;
	readonly by: string;
	readonly at: Instant;
}

/** The version in force of each that the team wrote, retired ones too. */
export async function newestStarters(db: Db): Promise<readonly StarterVersion[]> {
	const rows = await db.selectDistinctOn([table.id]).from(table).orderBy(table.id, desc(table.version));
	return rows.map(toVersion);
}

/** All versions of one, newest first; none where there is no such. */
export async function starterVersions(db: Db, id: string): Promise<readonly StarterVersion[]> {
	const rows = await db.select().from(table).where(eq(table.id, id)).orderBy(desc(table.version));
	return rows.map(toVersion);
}

/** How many somebody wrote, retired ones too. */
export async function countStarters(db: Db, owner: string): Promise<number> {
	const [row] = await db
		.select({ count: countDistinct(table.id) })
		.from(table)
		.where(eq(table.owner, owner));
	return row?.count ?? 0;
}

/**
 * Saves the version after `base`; 0: a new beginning. Of two people who began with the same one the first wins, by the table's key.
 * @returns false when `base` is not the newest any more; nothing was saved then
 */
export async function saveStarter(
	db: Db,
	saved: StarterWritten & {
		readonly id: string;
		readonly owner: string;
		readonly base: number;
		readonly isRetired: boolean;
		readonly by: string;
		readonly at: Instant;
	},
): Promise<boolean> {
	const { base, at, ...row } = saved;
	const [newest] = await starterVersions(db, saved.id);
	if ((newest?.version ?? 0) !== base) return false;
	const rows = await db
		.insert(table)
		.values({ ...row, version: base + 1, at: new Date(at) })
		.onConflictDoNothing()
		.returning({ version: table.version });
	return rows.length === 1;
}

/** That it was put into an answer. The same id once more is the same use. */
export async function keepUse(
	db: Db,
	{ at, ...row }: Omit<typeof use.$inferInsert, 'at'> & { readonly at: Instant },
): Promise<void> {
	await db
		.insert(use)
		.values({ ...row, at: new Date(at) })
		.onConflictDoNothing();
}

/** How often each was used. */
export async function usesOfStarters(db: Db): Promise<ReadonlyMap<string, number>> {
	const rows = await db.select({ id: use.starterId, uses: count() }).from(use).groupBy(use.starterId);
	return new Map(rows.map(({ id, uses }) => [id, uses]));
}

/** How the cases stand in which each was used, of the mailboxes that somebody may see. */
export async function endingsOfStarters(db: Db, seen: Seen): Promise<(id: string) => Endings> {
	const rows = await db
		.select({ id: use.starterId, outcome: supportCase.outcome, count: countDistinct(supportCase.id) })
		.from(use)
		.innerJoin(supportCase, eq(supportCase.id, use.caseId))
		.where(and(isNotNull(use.caseId), within(supportCase.mailboxId, seen)))
		.groupBy(use.starterId, supportCase.outcome);
	return (id) => countEndings(rows.filter((row) => row.id === id));
}

/** Who used one, most often first. */
export async function peopleOfStarter(
	db: Db,
	id: string,
): Promise<readonly { readonly person: string; readonly uses: number; readonly lastAt: Date }[]> {
	const rows = await db
		.select({ person: use.by, uses: count(), lastAt: max(use.at) })
		.from(use)
		.where(eq(use.starterId, id))
		.groupBy(use.by)
		.orderBy(desc(count()), use.by);
	return rows.flatMap(({ lastAt, ...row }) => (lastAt === null ? [] : [{ ...row, lastAt }]));
}

const toVersion = ({ at, ...row }: typeof table.$inferSelect): StarterVersion => ({ ...row, at: at.getTime() });
