import type { Case } from '../../shared/case.ts';
import { toldOf } from '../../shared/ladder/climb.ts';
import type { Rung } from '../../shared/ladder/rungs.ts';
import { hearerOn } from '../../shared/ladder/who.ts';
import { teamDay } from '../../shared/stand-in.ts';
import type { Touch } from '../../shared/touch.ts';
import type { Person } from '../settings.ts';
import type { FollowUpDeps } from './deps.ts';

/** What telling who is there takes. */
type Staff = Pick<FollowUpDeps, 'team' | 'calendar' | 'now'>;

/** As much of a case as says whose it is and who may see it. */
type Whose = Pick<Case, 'assignee' | 'mailboxId'>;

/**
 * The agent of the case, or who stands in today; null when nobody has it, the agent left the team, may not see the mailbox any more, or is away
 * without a stand-in who may.
 */
export const assigneeOf = (supportCase: Whose, staff: Staff): Person | null =>
	stands('assignee', supportCase, [], staff);

/** Who hears of it when the agent does not move: a lead other than the agent where there is one, else whoever ranks highest. */
export const leadOf = (supportCase: Whose, staff: Staff): Person | null => stands('lead', supportCase, [], staff);

/** Who hears of a touch on a rung of its ladder today; null when nobody is there who does not know already. */
export const hearerOf = (
	rung: Rung,
	{ supportCase, touch }: { readonly supportCase: Whose; readonly touch: Touch },
	staff: Staff,
): Person | null => stands(rung, supportCase, toldOf(touch), staff);

const stands = (rung: Rung, supportCase: Whose, told: Touch['told'], { team, calendar, now }: Staff): Person | null =>
	hearerOn(rung, { supportCase, told }, team.people(), teamDay(calendar, now()));
