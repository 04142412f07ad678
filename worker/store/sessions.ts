import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import type { Instant } from '../../shared/time.ts';
import type { Db } from './connect.ts';
import type { Known } from './people.ts';
import { person, session, signInCode } from './schema-people.ts';

/** A code that is out. `codeHash` is whatever `matches` of the caller understands; the code itself is never stored. */
export interface CodeOut {
	readonly email: string;
	readonly codeHash: string;
	readonly expiresAt: Instant;
}

/** Keeps a new code; the address's older one is void from now on. Codes that ran out are swept with it. */
export async function keepCode(db: Db, { email, codeHash, expiresAt }: CodeOut, now: Instant): Promise<void> {
	await db.delete(signInCode).where(lt(signInCode.expiresAt, new Date(now)));
	const fresh = { codeHash, expiresAt: new Date(expiresAt), tries: 0 };
	await db
		.insert(signInCode)
		.values({ email, ...fresh })
		.onConflictDoUpdate({ target: signInCode.email, set: fresh });
}

/**
 * Counts one try and returns the hash to compare with, or null when there is no code or no try left. Counted before
 * comparing, in one statement: a hundred tries at the same moment are a hundred tries.
 */
export async function countTry(
	db: Db,
	email: string,
	limit: { readonly now: Instant; readonly tries: number },
): Promise<string | null> {
	const counted = await db
		.update(signInCode)
		.set({ tries: sql`${signInCode.tries} + 1` })
		.where(
			and(
				eq(signInCode.email, email),
				gt(signInCode.expiresAt, new Date(limit.now)),
				lt(signInCode.tries, limit.tries),
			),
		)
		.returning({ codeHash: signInCode.codeHash });
	return counted[0]?.codeHash ?? null;
}

/** Takes the code away; true for the one caller who got it, so that a code opens one session. */
export async function takeCode(db: Db, email: string, codeHash: string): Promise<boolean> {
	const used = await db
		.delete(signInCode)
		.where(and(eq(signInCode.email, email), eq(signInCode.codeHash, codeHash)))
		.returning({ email: signInCode.email });
	return used.length > 0;
}

/** Opens a session and sweeps those that ran out. */
export async function openSession(
	db: Db,
	opened: { readonly tokenHash: string; readonly personId: string; readonly expiresAt: Instant },
	now: Instant,
): Promise<void> {
	await db.delete(session).where(lt(session.expiresAt, new Date(now)));
	await db.insert(session).values({
		tokenHash: opened.tokenHash,
		personId: opened.personId,
		createdAt: new Date(now),
		expiresAt: new Date(opened.expiresAt),
	});
}

/** Whose session it is, or null when there is none, it ran out, or they are not of the team any more. */
export async function findSession(db: Db, tokenHash: string, now: Instant): Promise<Known | null> {
	const [found] = await db
		.select({ id: person.id, version: person.version })
		.from(session)
		.innerJoin(person, and(eq(person.id, session.personId), isNull(person.deactivatedAt)))
		.where(and(eq(session.tokenHash, tokenHash), gt(session.expiresAt, new Date(now))));
	return found ?? null;
}

export async function endSession(db: Db, tokenHash: string): Promise<void> {
	await db.delete(session).where(eq(session.tokenHash, tokenHash));
}

/** Ends all sessions of somebody, e.g. who left the team. */
export async function endSessionsOf(db: Db, personId: string): Promise<void> {
	await db.delete(session).where(eq(session.personId, personId));
}
