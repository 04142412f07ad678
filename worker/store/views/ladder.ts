import type { LadderView } from '../../../shared/api/ladder.ts';
import { toldOf } from '../../../shared/ladder/climb.ts';
import { type ForesightFacts, foreseeClimb } from '../../../shared/ladder/foresee.ts';
import { TOUCH_STATES, TOUCHES, type Touch } from '../../../shared/touch.ts';

/** The ladder of a touch as the API shows it; null: it is no deadline, or has ended. */
export function viewLadder(touch: Touch, facts: ForesightFacts): LadderView | null {
	if (TOUCHES[touch.kind].form !== 'deadline' || !TOUCH_STATES[touch.state].isOpen) return null;
	const next = foreseeClimb(touch, facts);
	return {
		told: toldOf(touch).map((one) => ({ ...one, at: moment(one.at) })),
		next: next.map(({ rung, personId, at }) => ({ rung, personId, at: moment(at) })),
	};
}

const moment = (at: number): string => new Date(at).toISOString();
