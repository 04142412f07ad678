import { NO_PROFILE } from '../../shared/assignment/profile.ts';
import { NO_RULES } from '../../shared/assignment/rules.ts';
import { loadProfiles, newestRules, type SavedProfile, type SavedRules } from '../store/assignment-rules.ts';
import type { Db } from '../store/connect.ts';
import type { ProfileInForce, RulesInForce } from './assignment.ts';
import type { AssignmentDeps } from './deps.ts';

/** The rules by which cases are given now. */
export const rulesInForce = async (deps: Pick<AssignmentDeps, 'file'>, db: Db): Promise<RulesInForce> =>
	inForce(deps, await newestRules(db));

/** The console's stand over the file's once somebody saved any there, until somebody brings the file's back. */
export function inForce({ file }: Pick<AssignmentDeps, 'file'>, newest: SavedRules | null): RulesInForce {
	const version = newest?.version ?? 0;
	if (newest !== null && newest.rules !== null) return { version, source: 'console', rules: newest.rules };
	return { version, source: file.rules === null ? 'none' : 'file', rules: file.rules ?? NO_RULES };
}

/** What is known of everybody in the team. */
export async function profilesInForce({ file, team }: AssignmentDeps, db: Db): Promise<readonly ProfileInForce[]> {
	const saved = new Map((await loadProfiles(db)).map((one) => [one.personId, one]));
	return team.people().map(({ id }) => profileOf(id, saved.get(id), file.profiles[id]));
}

function profileOf(
	personId: string,
	saved: SavedProfile | undefined,
	said: ProfileInForce['profile'] | undefined,
): ProfileInForce {
	if (saved !== undefined) return { personId, version: saved.version, source: 'console', profile: saved.profile };
	return { personId, version: 0, source: said === undefined ? 'none' : 'file', profile: said ?? NO_PROFILE };
}
