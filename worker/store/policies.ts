import { eq } from 'drizzle-orm';
import type { Instant } from '../../shared/time.ts';
import type { Rules } from '../policy-version.ts';
import type { Db } from './connect.ts';
import { policyVersion } from './schema-policy.ts';

/** Keeps the rules under their version, before anything is decided by them. Known already: nothing changes. */
export async function keepPolicy(db: Db, version: string, { policy, calendar }: Rules, now: Instant): Promise<void> {
	await db
		.insert(policyVersion)
		.values({ version, policy, calendar, firstUsedAt: new Date(now) })
		.onConflictDoNothing();
}

/** The rules of a version, and since when they decide; null when it was never in force here. */
export async function loadPolicy(db: Db, version: string): Promise<(Rules & { readonly firstUsedAt: Instant }) | null> {
	const [row] = await db.select().from(policyVersion).where(eq(policyVersion.version, version));
	return row === undefined ? null : { ...row, firstUsedAt: row.firstUsedAt.getTime() };
}
