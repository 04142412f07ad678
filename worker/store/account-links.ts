import { and, eq, isNull } from 'drizzle-orm';
import type { Instant } from '../../shared/time.ts';
import type { Db } from './connect.ts';
import type { Known } from './people.ts';
import { accountLink, person } from './schema-people.ts';

/** Whose account this is, or null: nobody's, or of somebody who left. */
export async function findLinked(db: Db, subject: string): Promise<Known | null> {
	const [found] = await db
		.select({ id: person.id, version: person.version })
		.from(accountLink)
		.innerJoin(person, and(eq(person.id, accountLink.personId), isNull(person.deactivatedAt)))
		.where(eq(accountLink.subject, subject));
	return found ?? null;
}

/** Links an account to somebody; an account belongs to one person, the last who proved it. */
export async function linkAccount(
	db: Db,
	{ subject, personId, at }: { readonly subject: string; readonly personId: string; readonly at: Instant },
): Promise<void> {
	const fresh = { personId, createdAt: new Date(at) };
	await db
		.insert(accountLink)
		.values({ subject, ...fresh })
		.onConflictDoUpdate({ target: accountLink.subject, set: fresh });
}

/** Forgets the accounts of somebody, e.g. who left the team. */
export async function unlinkAll(db: Db, personId: string): Promise<void> {
	await db.delete(accountLink).where(eq(accountLink.personId, personId));
}
