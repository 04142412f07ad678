import type { Case } from '../case.ts';
import { mayAs, ROLES, type Role } from '../role.ts';
import { type Colleague, isAway, standInFor } from '../stand-in.ts';
import { maySee, type Viewer } from '../team/visible.ts';
import type { Rung, Told } from './rungs.ts';

/** Somebody of the team, as far as a ladder looks at them. */
export interface Stander extends Colleague, Viewer {
	readonly role: Role;
}

/** Whose case it is, and who knows already. */
export interface Heard {
	readonly supportCase: Pick<Case, 'assignee' | 'mailboxId'>;
	readonly told: readonly Told[];
}

/**
 * Who hears on a rung; only somebody who may see the mailbox, and nobody who is away while somebody is there.
 * - `assignee`: the agent of the case, or who stands in on that day; null when nobody has it, the agent left the team, may not see the mailbox
 *   any more, or is away without a stand-in who may.
 * - `lead`: a lead other than the agent where there is one, else whoever ranks highest; somebody who does not know yet where there is one.
 * - `admin`: an administrator who does not know yet, else another lead; null when they all know.
 * @param day ISO date in the team's zone
 */
export function hearerOn<P extends Stander>(rung: Rung, heard: Heard, people: readonly P[], day: string): P | null {
	const { supportCase, told } = heard;
	const seeing = people.filter((person) => maySee(person, supportCase.mailboxId));
	const agent = supportCase.assignee === null ? null : standInFor(supportCase.assignee, seeing, day);
	if (rung === 'assignee') return agent;
	const agentId = agent?.id ?? supportCase.assignee;
	const others = seeing
		.toSorted((one, other) => fitness(other, rung, day) - fitness(one, rung, day))
		.filter(({ id }) => id !== agentId);
	const above = others.filter(({ role }) => mayAs(role, 'lead'));
	const there = above.filter((person) => !isAway(person, day));
	const isNew = ({ id }: P): boolean => !told.some(({ personId }) => personId === id);
	if (rung === 'admin') return (there.length > 0 ? there : above).find(isNew) ?? null;
	return there.find(isNew) ?? others[0] ?? seeing[0] ?? null;
}

/** Who is there before who is away; of leads and administrators first those of the rung; then by rank. */
const fitness = (person: Stander, rung: 'lead' | 'admin', day: string): number => {
	const { role } = person;
	return (isAway(person, day) ? 0 : AHEAD) + (role === rung ? ROLES.admin.rank + 1 : ROLES[role].rank);
};

/** More than any rank. */
const AHEAD = 100;
