import { and, desc, eq } from 'drizzle-orm';
import type { Profile } from '../../shared/assignment/profile.ts';
import type { AssignmentRules } from '../../shared/assignment/rules.ts';
import type { Instant } from '../../shared/time.ts';
import type { Db } from './connect.ts';
import { assignmentProfile, assignmentRules } from './schema-assignment.ts';

/** One saved version; `rules` null: those of amends.yaml again. */
export interface SavedRules {
	readonly version: number;
	readonly rules: AssignmentRules | null;
	readonly restores: number | null;
	readonly by: string;
	readonly at: Instant;
}

/** What a lead saved of somebody. */
export interface SavedProfile {
	readonly personId: string;
	readonly version: number;
	readonly profile: Profile;
	readonly by: string;
	readonly at: Instant;
}

/** More versions than a person looks through; older ones are kept all the same. */
const MOST_VERSIONS = 50;

/** The latest versions, newest first. */
export async function rulesVersions(db: Db): Promise<readonly SavedRules[]> {
	const rows = await db.select().from(assignmentRules).orderBy(desc(assignmentRules.version)).limit(MOST_VERSIONS);
	return rows.map(rulesFrom);
}

/** The newest version; null where none was ever saved. */
export async function newestRules(db: Db): Promise<SavedRules | null> {
	const [row] = await db.select().from(assignmentRules).orderBy(desc(assignmentRules.version)).limit(1);
	return row === undefined ? null : rulesFrom(row);
}

/** One version; null where there is none of this number. */
export async function rulesVersion(db: Db, version: number): Promise<SavedRules | null> {
	const [row] = await db.select().from(assignmentRules).where(eq(assignmentRules.version, version));
	return row === undefined ? null : rulesFrom(row);
}

/** Saves a version. @returns false when somebody saved that number already: of two the first wins, by the table's key */
export async function saveRules(db: Db, { at, ...row }: SavedRules): Promise<boolean> {
	const saved = await db
		.insert(assignmentRules)
		.values({ ...row, at: new Date(at) })
		.onConflictDoNothing()
		.returning({ version: assignmentRules.version });
	return saved.length === 1;
}

/** All that was saved of people. */
export async function loadProfiles(db: Db): Promise<readonly SavedProfile[]> {
	const rows = await db.select().from(assignmentProfile);
	return rows.map(({ personId, version, by, at, mostLoad, ...profile }) => ({
		personId,
		version,
		by,
		at: at.getTime(),
		profile: { ...profile, mostLoad },
	}));
}

/** Saves what is known of somebody, over version `base`; 0: nothing was saved yet. @returns false when another version stands there */
export async function saveProfile(db: Db, base: number, saved: Omit<SavedProfile, 'version'>): Promise<boolean> {
	const { personId, profile, by } = saved;
	const row = { ...profile, by, at: new Date(saved.at), version: base + 1 };
	const version = { version: assignmentProfile.version };
	const rows =
		base === 0
			? await db
					.insert(assignmentProfile)
					.values({ personId, ...row })
					.onConflictDoNothing()
					.returning(version)
			: await db
					.update(assignmentProfile)
					.set(row)
					.where(and(eq(assignmentProfile.personId, personId), eq(assignmentProfile.version, base)))
					.returning(version);
	return rows.length === 1;
}

const rulesFrom = (row: typeof assignmentRules.$inferSelect): SavedRules => ({ ...row, at: row.at.getTime() });
