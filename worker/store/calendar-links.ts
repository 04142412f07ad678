import { and, eq, isNull, lt, or } from 'drizzle-orm';
import { HOUR, type Instant } from '../../shared/time.ts';
import type { Db } from './connect.ts';
import type { Known } from './people.ts';
import { calendarLink as table } from './schema-out.ts';
import { person } from './schema-people.ts';

type LinkRow = typeof table.$inferSelect;

/** Somebody's link; null: there is none. */
export async function linkOf(db: Pick<Db, 'select'>, personId: string): Promise<LinkRow | null> {
	const [row] = await db.select().from(table).where(eq(table.personId, personId));
	return row ?? null;
}

/** Keeps a new link in the place of the one before. */
export async function keepLink(db: Db, { personId, tokenHash }: Pick<LinkRow, 'personId' | 'tokenHash'>, at: Instant) {
	const fresh = { tokenHash, madeAt: new Date(at), lastUsedAt: null };
	await db
		.insert(table)
		.values({ personId, ...fresh })
		.onConflictDoUpdate({ target: table.personId, set: fresh });
}

/** From now on it opens nothing. False: there was none. */
export async function dropLink(db: Db, personId: string): Promise<boolean> {
	const rows = await db.delete(table).where(eq(table.personId, personId)).returning({ personId: table.personId });
	return rows.length === 1;
}

/** Whose link this is, of who is active; null: nobody's. That it is used is noted once an hour at most. */
export async function openLink(db: Db, tokenHash: string, now: Instant): Promise<Known | null> {
	const [known] = await db
		.select({ id: person.id, version: person.version })
		.from(table)
		.innerJoin(person, and(eq(person.id, table.personId), isNull(person.deactivatedAt)))
		.where(eq(table.tokenHash, tokenHash));
	if (known === undefined) return null;
	const isLongAgo = or(isNull(table.lastUsedAt), lt(table.lastUsedAt, new Date(now - HOUR)));
	await db
		.update(table)
		.set({ lastUsedAt: new Date(now) })
		.where(and(eq(table.tokenHash, tokenHash), isLongAgo));
	return known;
}
