import { isAnotherWay } from '../plan/change.ts';
import { teamDay } from '../stand-in.ts';
import type { Instant } from '../time.ts';
import { TOUCH_STATES, TOUCHES, type Touch } from '../touch.ts';
import { type ClimbFacts, nextStep, rungAbove, toldOf } from './climb.ts';
import type { Told } from './rungs.ts';
import { type Heard, hearerOn, type Stander } from './who.ts';

/** What looking ahead takes: the case, the rules, and the team as it stands. */
export interface ForesightFacts extends ClimbFacts {
	readonly supportCase: ClimbFacts['supportCase'] & Heard['supportCase'];
	readonly people: readonly Stander[];
}

/**
 * Who would be told from here on if nobody did anything, the next first: counted by the functions that decide when the time has come, with
 * the absences of each day. What no clock moves, and what is no deadline, climbs no further.
 */
export function foreseeClimb(touch: Touch, facts: ForesightFacts): readonly Told[] {
	const isClimbing = TOUCHES[touch.kind].form === 'deadline' && TOUCH_STATES[touch.state].wakes && !isAnotherWay(touch);
	if (!isClimbing || touch.wakeAt === null) return [];
	const foreseen: Told[] = [];
	let at: Instant | null = touch.state === 'planned' ? Math.max(touch.wakeAt, touch.dueAt) : touch.wakeAt;
	let climbing = touch;
	while (at !== null) {
		const next = tellNext(climbing, at, facts);
		if (next === null) break;
		foreseen.push(next);
		climbing = { ...climbing, state: 'waiting', told: [...toldOf(climbing), next] };
		at = nextStep(climbing, facts)?.at ?? null;
	}
	return foreseen;
}

function tellNext(touch: Touch, at: Instant, { supportCase, people, calendar }: ForesightFacts): Told | null {
	const above = rungAbove(touch);
	if (above === null) return null;
	const heard = { supportCase, told: toldOf(touch) };
	const day = teamDay(calendar, at);
	const person = hearerOn(above, heard, people, day);
	if (person !== null) return { rung: above, personId: person.id, at };
	const instead = above === 'assignee' ? hearerOn('lead', heard, people, day) : null;
	return instead && { rung: 'lead', personId: instead.id, at };
}
