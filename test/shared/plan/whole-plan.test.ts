import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { compileCalendar } from '../../../shared/calendar.ts';
import type { Case } from '../../../shared/case.ts';
import type { Contact } from '../../../shared/customer.ts';
import { decideFiring, type Firing } from '../../../shared/firing.ts';
import type { Happened } from '../../../shared/happened.ts';
import { toldOf } from '../../../shared/ladder/climb.ts';
import { isCustomerTouch, standsFor } from '../../../shared/plan/change.ts';
import { followPlan } from '../../../shared/plan.ts';
import { DEFAULT_POLICY, type Policy } from '../../../shared/policy.ts';
import { DAY, HOUR } from '../../../shared/time.ts';
import { TOUCH_STATES, type Touch } from '../../../shared/touch.ts';
import { OFFICE_HOURS } from '../../fixtures/office-hours.ts';
import { someCase } from '../../fixtures/some-case.ts';

const calendar = compileCalendar(OFFICE_HOURS, ['2027-01-01', '2027-01-06']);

/** Before a change to winter time, one before summer time, and one before a leap day. */
const STARTS = ['2026-10-19T08:00:00Z', '2027-03-22T09:00:00Z', '2028-02-21T09:00:00Z'].map(Date.parse);
const HORIZON = 120 * DAY;
const ZONE = 'Europe/Rome';

interface World {
	supportCase: Case;
	touches: readonly Touch[];
	isOptedOut: boolean;
	readonly contacts: Contact[];
	readonly sent: {
		readonly id: string;
		readonly kind: Touch['kind'];
		readonly at: number;
		readonly wasOptedOut: boolean;
		readonly wasUnread: boolean;
	}[];
}

const CHANGES: Partial<Record<Happened['kind'], (world: World, at: number) => Partial<Case>>> = {
	resolved: (_, at) => ({ stage: 'resolved', resolvedAt: at, acknowledgedAt: at }),
	reopened: ({ supportCase }) => ({
		stage: 'new',
		round: supportCase.round + 1,
		resolvedAt: null,
		outcome: null,
		isComplaint: true,
	}),
	'customer-wrote': (_, at) => ({ lastCustomerMailAt: at }),
	'team-wrote': (_, at) => ({ lastTeamMailAt: at }),
	read: (_, at) => ({ readAt: at }),
	'guard-changed': ({ supportCase }) => ({
		guard: { kind: supportCase.guard.kind === 'repair' ? 'delight' : 'repair', because: [] },
	}),
};

function happen(world: World, happened: Happened, policy: Policy): void {
	world.supportCase = { ...world.supportCase, ...CHANGES[happened.kind]?.(world, happened.at) };
	if (happened.kind === 'opted-out') world.isOptedOut = true;
	if (happened.kind === 'opted-in') world.isOptedOut = false;
	const { supportCase, isOptedOut } = world;
	const context = { supportCase, policy, calendar, seenAt: happened.at, isOptedOut };
	for (const { touch } of followPlan(world.touches, happened, context)) put(world, touch);
}

const put = (world: World, touch: Touch): void => {
	const before = world.touches.find(({ id }) => id === touch.id);
	if (before && !TOUCH_STATES[before.state].isOpen) expect(touch).toEqual(before);
	world.touches = [...world.touches.filter(({ id }) => id !== touch.id), touch];
};

/** What the worker does with a decision, in memory. */
function fire(world: World, touch: Touch, now: number, policy: Policy): void {
	const isUnread = world.touches.some(
		(one) => one.state === 'held' && one.round === touch.round && standsFor(one, 'unread'),
	);
	const customer = { isOptedOut: world.isOptedOut, offset: null, contacts: world.contacts };
	const { supportCase } = world;
	const firing = decideFiring(touch, { supportCase, policy, calendar, now, isUnread, hasAssignee: true, customer });
	expect(firing.because).not.toBe('');
	put(world, { ...touch, ...after(firing, touch, now), because: firing.because });
	if (firing.do !== 'send' && firing.do !== 'draft') return;
	// A draft that was held and goes on is found in Drafts by its Message-ID, and not made again.
	if (firing.do === 'draft' && world.sent.some(({ id }) => id === touch.id)) return;
	world.contacts.push({ touchId: touch.id, kind: touch.kind, at: now });
	world.sent.push({ id: touch.id, kind: touch.kind, at: now, wasOptedOut: world.isOptedOut, wasUnread: isUnread });
}

function after(firing: Firing, touch: Touch, now: number): Partial<Touch> {
	switch (firing.do) {
		case 'later':
			return { wakeAt: firing.at };
		case 'move':
			return { dueAt: firing.at, wakeAt: firing.at };
		case 'done':
		case 'send':
			return { state: 'done', wakeAt: null, doneAt: now };
		case 'cancel':
			return { state: 'cancelled', wakeAt: null };
		case 'hold-back':
			return { state: 'held', wakeAt: null, nudges: touch.nudges + 1 };
		case 'hold':
			return { state: 'held', wakeAt: null };
		case 'draft':
			return { state: 'drafted', wakeAt: null };
		case 'rest':
			return { wakeAt: null };
		case 'nudge':
			return {
				state: 'waiting',
				wakeAt: firing.nextAt,
				nudges: touch.nudges + 1,
				told: [...toldOf(touch), { rung: firing.whom, personId: firing.whom, at: now }],
			};
		case 'hand-out':
			return { state: 'waiting', wakeAt: null, nudges: touch.nudges + 1 };
	}
}

const dueOnes = ({ touches }: World, now: number): readonly Touch[] =>
	touches
		.filter(({ state, wakeAt }) => TOUCH_STATES[state].wakes && wakeAt !== null && wakeAt <= now)
		.toSorted((one, other) => (one.wakeAt ?? 0) - (other.wakeAt ?? 0));

/** Sweeps whenever something wakes, until `until` by the worker's own clock. */
function pass(world: World, from: number, until: number, policy: Policy): void {
	let now = from;
	for (;;) {
		for (const touch of dueOnes(world, now)) fire(world, touch, now, policy);
		const next = Math.min(
			...world.touches.flatMap(({ state, wakeAt }) =>
				TOUCH_STATES[state].wakes && wakeAt !== null && wakeAt > now ? [wakeAt] : [],
			),
		);
		if (next > until) break;
		now = next;
	}
	for (const touch of dueOnes(world, until)) fire(world, touch, until, policy);
}

const happening = fc.oneof(
	fc
		.constantFrom('team-wrote', 'read', 'reopened', 'opted-out', 'opted-in', 'guard-changed', 'not-a-complaint')
		.map((kind) => ({ kind })),
	fc.record({ kind: fc.constant('customer-wrote'), isThanks: fc.boolean() }),
	fc.record({ kind: fc.constant('resolved'), satisfiedAsked: fc.boolean() }),
	fc.record({
		kind: fc.constant('out-of-office'),
		backOn: fc.constantFrom(null, '2026-11-16', '2027-04-19', '2028-03-01', 'soon'),
	}),
	fc.record({ kind: fc.constant('bounced'), quote: fc.constant('no such user'), mails: fc.constant([]) }),
);

const history = fc.record({
	start: fc.constantFrom(...STARTS),
	touch: fc.constantFrom('draft' as const, 'send' as const),
	steps: fc.array(
		fc.record({ happened: happening, after: fc.integer({ min: 1, max: 12 * 24 }), leap: fc.constantFrom(0, 0, -2, 2) }),
		{ maxLength: 14 },
	),
});

it('over random histories, clocks that step by two hours, summer time and a leap day, the plan keeps what it promises', () => {
	fc.assert(
		fc.property(history, ({ start, touch, steps }) => {
			const policy: Policy = { ...DEFAULT_POLICY, customerTouch: touch };
			const world: World = { supportCase: someCase(start), touches: [], isOptedOut: false, contacts: [], sent: [] };
			happen(world, { kind: 'opened', at: start }, policy);
			happen(world, { kind: 'resolved', at: start + HOUR, satisfiedAsked: false }, policy);
			let now = start + HOUR;
			for (const { happened, after: hours, leap } of steps) {
				pass(world, now, now + hours * HOUR, policy);
				now += (hours + leap) * HOUR;
				happen(world, { ...happened, at: now } as Happened, policy);
			}
			pass(world, now, now + HORIZON, policy);
			keepsItsPromises(world, now + HORIZON);
		}),
		{ numRuns: 400 },
	);
}, 60_000);

function keepsItsPromises({ touches, sent }: World, now: number): void {
	expect(new Set(sent.map(({ id }) => id)).size, 'no touch goes out twice').toBe(sent.length);
	expect(
		sent.filter(({ wasOptedOut }) => wasOptedOut),
		'nothing goes to who wants nothing',
	).toEqual([]);
	expect(
		sent.filter(({ wasUnread }) => wasUnread),
		'nothing goes out over an unread answer',
	).toEqual([]);
	const local = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE);
	for (const { at } of sent) expect(local(at).hour >= 8 && local(at).hour < 19, 'never in quiet hours').toBe(true);
	const days = sent.map(({ at }) => local(at).toPlainDate().toString());
	expect(new Set(days).size, 'never two in one day').toBe(days.length);
	const weekly = sent.filter(({ kind }) => kind !== 'ask-satisfied').map(({ at }) => at);
	for (const [index, at] of weekly.entries()) {
		const before = weekly[index - 1];
		// A week is a week on the wall, which summer time makes an hour shorter.
		if (before !== undefined) expect(at - before, 'a week apart').toBeGreaterThanOrEqual(7 * DAY - HOUR);
	}
	for (const touch of touches.filter(({ state }) => state === 'planned' || state === 'sending')) {
		expect(touch.wakeAt, 'nothing planned is forgotten').toBeGreaterThan(now);
	}
	const open = touches.filter(({ state }) => TOUCH_STATES[state].isOpen);
	expect(new Set(open.map(({ kind, round }) => `${kind} ${round}`)).size, 'one open touch a kind and round').toBe(
		open.length,
	);
	for (const touch of open.filter(isCustomerTouch)) expect(touch.because).not.toBe('');
}
