import { and, desc, eq, getTableColumns, isNull, lt, or } from 'drizzle-orm';
import { type Instant, MINUTE } from '../../shared/time.ts';
import type { Db } from './connect.ts';
import type { Known } from './people.ts';
import { apiToken as table } from './schema-out.ts';
import { person } from './schema-people.ts';

export type TokenRow = typeof table.$inferSelect;

/** All tokens, the newest first; those that open nothing any more too. */
export async function listTokens(db: Pick<Db, 'select'>): Promise<readonly TokenRow[]> {
	return db.select().from(table).orderBy(desc(table.madeAt), desc(table.id));
}

export async function addToken(db: Db, row: typeof table.$inferInsert): Promise<void> {
	await db.insert(table).values(row);
}

/** The token of a hash, with whoever made it as the database knows them; null: there is none. */
export async function findToken(
	db: Pick<Db, 'select'>,
	tokenHash: string,
): Promise<{ readonly row: TokenRow; readonly maker: Known | null } | null> {
	const [found] = await db
		.select({ row: getTableColumns(table), maker: { id: person.id, version: person.version } })
		.from(table)
		.leftJoin(person, and(eq(person.id, table.madeBy), isNull(person.deactivatedAt)))
		.where(eq(table.tokenHash, tokenHash));
	return found ?? null;
}

/** Notes that it is used, once a minute at most: a program that asks a thousand times writes once. */
export async function noteUse(db: Db, { id, lastUsedAt }: TokenRow, now: Instant): Promise<void> {
	const since = new Date(now - MINUTE);
	if (lastUsedAt !== null && lastUsedAt > since) return;
	await db
		.update(table)
		.set({ lastUsedAt: new Date(now) })
		.where(and(eq(table.id, id), or(isNull(table.lastUsedAt), lt(table.lastUsedAt, since))));
}

/** One token, held until the transaction ends; null: there is none. */
export async function lockToken(db: Db, id: string): Promise<TokenRow | null> {
	const [row] = await db.select().from(table).where(eq(table.id, id)).for('update');
	return row ?? null;
}

/** From now on it opens nothing, for ever. */
export async function revokeToken(
	db: Db,
	id: string,
	{ at, by }: { readonly at: Instant; readonly by: string },
): Promise<void> {
	await db
		.update(table)
		.set({ revokedAt: new Date(at), revokedBy: by })
		.where(eq(table.id, id));
}

/** The same of all that somebody made. */
export async function revokeTokensOf(
	db: Db,
	madeBy: string,
	{ at, by }: { readonly at: Instant; readonly by: string },
): Promise<void> {
	await db
		.update(table)
		.set({ revokedAt: new Date(at), revokedBy: by })
		.where(and(eq(table.madeBy, madeBy), isNull(table.revokedAt)));
}
