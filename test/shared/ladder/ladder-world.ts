import { compileCalendar } from '../../../shared/calendar.ts';
import type { Case } from '../../../shared/case.ts';
import { UNKNOWN_CUSTOMER } from '../../../shared/customer.ts';
import { decideFiring } from '../../../shared/firing.ts';
import { toldOf } from '../../../shared/ladder/climb.ts';
import type { Told } from '../../../shared/ladder/rungs.ts';
import { hearerOn, type Stander } from '../../../shared/ladder/who.ts';
import { touchId } from '../../../shared/plan/change.ts';
import { DEFAULT_POLICY, type Policy } from '../../../shared/policy.ts';
import { teamDay } from '../../../shared/stand-in.ts';
import { HOUR } from '../../../shared/time.ts';
import type { Touch, TouchKind } from '../../../shared/touch.ts';
import { OFFICE_HOURS } from '../../fixtures/office-hours.ts';
import { someCase } from '../../fixtures/some-case.ts';

/** Monday, ten in the morning in Rome. */
export const MONDAY = Date.parse('2026-11-23T09:00:00Z');

export const CALENDAR = compileCalendar(OFFICE_HOURS, []);

/** A deadline that comes due at that moment. */
export const aTouch = (kind: TouchKind, dueAt: number, different: Partial<Touch> = {}): Touch => ({
	id: touchId('case1', kind, 1, 1),
	caseId: 'case1',
	kind,
	round: 1,
	turn: 1,
	state: 'planned',
	dueAt,
	wakeAt: dueAt,
	nudges: 0,
	told: [],
	messageId: null,
	because: 'planned by the policy',
	doneAt: null,
	...different,
});

/** What a climb is made in. */
export interface Office {
	readonly people: readonly Stander[];
	readonly supportCase: Case;
	readonly policy: Policy;
}

export const officeOf = (
	people: readonly Stander[],
	different: Partial<Case> = {},
	policy = DEFAULT_POLICY,
): Office => ({
	people,
	supportCase: someCase(MONDAY - 4 * HOUR, different),
	policy,
});

/**
 * Lets nobody do anything until the ladder ends, and says who was told; `delays`: by how much later than asked for the worker looks, each time.
 * What the worker does with a decision is done here in memory.
 */
export function climb(touch: Touch, office: Office, delays: readonly number[] = []): readonly Told[] {
	let climbing = touch;
	for (let look = 0; climbing.wakeAt !== null && look < 50; look += 1) {
		const now = climbing.wakeAt + (delays[look] ?? 0);
		climbing = fire(climbing, now, office);
	}
	return climbing.told;
}

function fire(touch: Touch, now: number, { people, supportCase, policy }: Office): Touch {
	const day = teamDay(CALENDAR, now);
	const heard = { supportCase, told: toldOf(touch) };
	const hasAssignee = hearerOn('assignee', heard, people, day) !== null;
	const firing = decideFiring(touch, {
		supportCase,
		policy,
		calendar: CALENDAR,
		now,
		isUnread: false,
		hasAssignee,
		customer: UNKNOWN_CUSTOMER,
	});
	if (firing.do === 'later') return { ...touch, wakeAt: firing.at };
	if (firing.do !== 'nudge') return { ...touch, wakeAt: null };
	const person = hearerOn(firing.whom, heard, people, day);
	if (person === null) return { ...touch, wakeAt: null };
	const told: Told = { rung: firing.whom, personId: person.id, at: now };
	return { ...touch, state: 'waiting', wakeAt: firing.nextAt, told: [...heard.told, told] };
}
