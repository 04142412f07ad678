import type { Case } from '../../shared/case.ts';
import { ROLES } from '../../shared/role.ts';
import type { Person } from '../settings.ts';

/** The agent of the case; null when nobody has it, or the one who had it left the team. */
export const assigneeOf = (supportCase: Case, team: readonly Person[]): Person | null =>
	team.find(({ id }) => id === supportCase.assignee) ?? null;

/** Who hears of it when the agent does not move: a lead other than the agent where there is one, else whoever ranks highest. */
export function leadOf(supportCase: Case, team: readonly Person[]): Person | null {
	const byRank = team.toSorted((one, other) => fitness(other) - fitness(one));
	return byRank.find(({ id }) => id !== supportCase.assignee) ?? byRank[0] ?? null;
}

/** Leads before administrators, who may be nobody's superior; then by rank. */
const fitness = ({ role }: Person): number => (role === 'lead' ? ROLES.admin.rank + 1 : ROLES[role].rank);
