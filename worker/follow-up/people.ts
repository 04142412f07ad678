import type { Case } from '../../shared/case.ts';
import { ROLES } from '../../shared/role.ts';
import { isAway, standInFor, teamDay } from '../../shared/stand-in.ts';
import { maySee } from '../../shared/team/visible.ts';
import type { Person } from '../settings.ts';
import type { FollowUpDeps } from './deps.ts';

/** What telling who is there takes. */
type Staff = Pick<FollowUpDeps, 'team' | 'calendar' | 'now'>;

/**
 * The agent of the case, or who stands in today; null when nobody has it, the agent left the team, may not see the mailbox any more, or is away
 * without a stand-in who may.
 */
export const assigneeOf = (
	{ assignee, mailboxId }: Pick<Case, 'assignee' | 'mailboxId'>,
	staff: Staff,
): Person | null => (assignee === null ? null : standInFor(assignee, seeing(mailboxId, staff), today(staff)));

/** Who hears of it when the agent does not move: a lead other than the agent where there is one, else whoever ranks highest. */
export function leadOf(supportCase: Pick<Case, 'assignee' | 'mailboxId'>, staff: Staff): Person | null {
	const day = today(staff);
	const agent = assigneeOf(supportCase, staff)?.id ?? supportCase.assignee;
	const byRank = seeing(supportCase.mailboxId, staff).toSorted((one, other) => fitness(other, day) - fitness(one, day));
	return byRank.find(({ id }) => id !== agent) ?? byRank[0] ?? null;
}

/** Who may see the mail of a mailbox: nobody else hears of its cases. */
const seeing = (mailboxId: string, { team }: Staff): readonly Person[] =>
	team.people().filter((person) => maySee(person, mailboxId));

const today = ({ calendar, now }: Staff): string => teamDay(calendar, now());

/** Who is there before who is away; leads before administrators, who may be nobody's superior; then by rank. */
const fitness = (person: Person, day: string): number => {
	const { role } = person;
	return (isAway(person, day) ? 0 : AHEAD) + (role === 'lead' ? ROLES.admin.rank + 1 : ROLES[role].rank);
};

/** More than any rank. */
const AHEAD = 100;
