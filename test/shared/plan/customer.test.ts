import { describe, expect, it, test } from 'vitest';
import { compileCalendar } from '../../../shared/calendar.ts';
import type { Case } from '../../../shared/case.ts';
import { type CustomerFacts, UNKNOWN_CUSTOMER } from '../../../shared/customer.ts';
import { decideFiring } from '../../../shared/firing.ts';
import type { Happened } from '../../../shared/happened.ts';
import { followPlan } from '../../../shared/plan.ts';
import { DEFAULT_POLICY } from '../../../shared/policy.ts';
import { DAY, HOUR } from '../../../shared/time.ts';
import type { Touch, TouchKind } from '../../../shared/touch.ts';
import { OFFICE_HOURS } from '../../fixtures/office-hours.ts';
import { someCase } from '../../fixtures/some-case.ts';

const calendar = compileCalendar(OFFICE_HOURS, []);
/** Monday, ten in the morning in Rome. */
const MONDAY = Date.parse('2026-11-23T09:00:00Z');
const RESOLVED = {
	stage: 'resolved',
	resolvedAt: MONDAY,
	acknowledgedAt: MONDAY,
	lastCustomerMailAt: MONDAY - DAY,
} as const;
const RULES = { policy: DEFAULT_POLICY, calendar, seenAt: MONDAY };

/** A resolved case whose question about the resolution was asked in the reply. */
function resolvedPlan(different: Partial<Case> = {}, isOptedOut = false) {
	let supportCase = someCase(MONDAY - DAY, { ...RESOLVED, ...different });
	let touches: readonly Touch[] = [];
	const events: string[] = [];
	const happen = (happened: Happened, change: Partial<Case> = {}) => {
		supportCase = { ...supportCase, ...change };
		const context = { ...RULES, supportCase, seenAt: happened.at, isOptedOut, policyVersion: 'abcd1234' };
		for (const { touch, event } of followPlan(touches, happened, context)) {
			touches = [...touches.filter(({ id }) => id !== touch.id), touch];
			expect(event.data).toMatchObject({ policy: 'abcd1234' });
			events.push(`${event.kind} ${event.because}`);
		}
	};
	const put = (kind: TouchKind, change: Partial<Touch>) => {
		touches = touches.map((touch) => (touch.kind === kind ? { ...touch, ...change } : touch));
	};
	happen({ kind: 'resolved', at: MONDAY, satisfiedAsked: true });
	return {
		happen,
		put,
		events,
		all: () => touches,
		find: (kind: TouchKind, turn = 1) => touches.find((touch) => touch.kind === kind && touch.turn === turn),
		supportCase: () => supportCase,
	};
}

const decide = (
	touch: Touch | undefined,
	supportCase: Case,
	facts: { now?: number; customer?: Partial<CustomerFacts>; hasAssignee?: boolean } = {},
) => {
	if (!touch) throw new Error('there is no such touch');
	return decideFiring(touch, {
		supportCase,
		policy: DEFAULT_POLICY,
		calendar,
		now: facts.now ?? touch.dueAt,
		isUnread: false,
		hasAssignee: facts.hasAssignee ?? true,
		customer: { ...UNKNOWN_CUSTOMER, ...facts.customer },
	});
};

describe('the whole follow-up', () => {
	it('check-in, note, five questions, and a look whether it happened again', () => {
		const plan = resolvedPlan();
		expect(plan.all().map(({ kind, state, dueAt }) => [kind, state, (dueAt - MONDAY) / DAY])).toEqual([
			['ask-satisfied', 'done', 0],
			['check-in', 'planned', 3],
			['handwritten-note', 'planned', 7],
			['evaluation', 'planned', 14],
			['recurrence', 'planned', 30],
		]);
	});

	it('each keeps how its time was counted', () => {
		const context = { ...RULES, supportCase: someCase(MONDAY, RESOLVED) };
		const changes = followPlan([], { kind: 'resolved', at: MONDAY, satisfiedAsked: false }, context);
		expect(changes.map(({ event }) => event.data)).toContainEqual(
			expect.objectContaining({
				rule: 'checkInAfter',
				unit: 'business-days',
				count: 3,
				since: 'resolved',
				base: MONDAY,
			}),
		);
	});

	it('whether it happened again is a question to a lead', () => {
		const plan = resolvedPlan();
		expect(decide(plan.find('recurrence'), plan.supportCase())).toMatchObject({ do: 'hand-out', whom: 'lead' });
	});
});

describe('a mail of ours comes back', () => {
	const mails = ['<sent@shop.example>'];
	const bounced: Happened = { kind: 'bounced', at: MONDAY + 4 * DAY, quote: 'no such user', mails };

	it('the check-in that was sent comes again as a task, and nothing else goes out', () => {
		const plan = resolvedPlan();
		plan.put('check-in', { state: 'done', wakeAt: null, doneAt: MONDAY + 3 * DAY, messageId: mails[0] ?? null });
		plan.happen(bounced);
		expect(plan.find('check-in')).toMatchObject({ state: 'done' });
		expect(plan.find('check-in', 2)).toMatchObject({
			state: 'waiting',
			wakeAt: MONDAY + 4 * DAY,
			because: 'a mail of ours did not arrive: find another way to reach the customer: no such user',
		});
		expect(plan.find('evaluation')).toMatchObject({ state: 'held' });
		expect(plan.find('recurrence')).toMatchObject({ state: 'planned' });
	});

	it('a draft that a person sent becomes the task itself', () => {
		const plan = resolvedPlan();
		plan.put('check-in', { state: 'drafted', wakeAt: null, messageId: mails[0] ?? null });
		plan.happen(bounced);
		expect(plan.find('check-in')?.state).toBe('waiting');
	});

	it('where nobody knows which mail it was, the next one to the customer becomes the task', () => {
		const plan = resolvedPlan();
		plan.happen({ ...bounced, mails: [] });
		expect(plan.find('check-in')).toMatchObject({ state: 'waiting' });
		expect(plan.find('evaluation')).toMatchObject({ state: 'held' });
	});

	it('the answer to an open complaint: the word that is owed next becomes the task', () => {
		const supportCase = someCase(MONDAY);
		const opened = followPlan([], { kind: 'opened', at: MONDAY }, { ...RULES, supportCase });
		const changes = followPlan(
			opened.map(({ touch }) => touch),
			{ ...bounced, at: MONDAY + HOUR },
			{ ...RULES, supportCase },
		);
		expect(changes.map(({ touch }) => [touch.kind, touch.state])).toEqual([['update', 'waiting']]);
	});

	it('reported twice, there is one task', () => {
		const plan = resolvedPlan();
		plan.put('check-in', { state: 'done', wakeAt: null, messageId: mails[0] ?? null });
		plan.happen(bounced);
		plan.happen({ ...bounced, at: MONDAY + 5 * DAY });
		expect(plan.all().filter(({ kind }) => kind === 'check-in')).toHaveLength(2);
	});

	it('the task is handed to the agent, or to a lead, and no further answer of the customer holds it', () => {
		const plan = resolvedPlan();
		plan.happen({ ...bounced, mails: [] });
		plan.happen({ kind: 'customer-wrote', at: MONDAY + 4 * DAY + HOUR, isThanks: false });
		const task = plan.find('check-in');
		expect(decide(task, plan.supportCase())).toMatchObject({ do: 'hand-out', whom: 'assignee' });
		expect(decide(task, plan.supportCase(), { hasAssignee: false })).toMatchObject({ do: 'hand-out', whom: 'lead' });
	});

	it('one that came back long before Amends saw it wakes nobody', () => {
		const supportCase = someCase(MONDAY, RESOLVED);
		const before = followPlan([], { kind: 'resolved', at: MONDAY, satisfiedAsked: true }, { ...RULES, supportCase });
		const seenAt = MONDAY + 40 * DAY;
		const changes = followPlan(
			before.map(({ touch }) => touch),
			bounced,
			{ ...RULES, supportCase, seenAt },
		);
		expect(changes.find(({ touch }) => touch.state === 'waiting')?.touch.wakeAt).toBeNull();
	});
});

describe('a customer wants no follow-ups', () => {
	it('mails and card are cancelled, with the reason; what the team looks into for itself stays', () => {
		const plan = resolvedPlan();
		plan.happen({ kind: 'opted-out', at: MONDAY + DAY });
		const states = Object.fromEntries(plan.all().map(({ kind, state }) => [kind, state]));
		expect(states).toMatchObject({
			'check-in': 'cancelled',
			'handwritten-note': 'cancelled',
			evaluation: 'cancelled',
			recurrence: 'planned',
		});
		expect(plan.find('check-in')?.because).toBe('this customer wants no follow-ups');
	});

	it('what would be planned later is planned and cancelled at once, so that everybody sees why', () => {
		const plan = resolvedPlan({}, true);
		expect(plan.find('evaluation')).toMatchObject({ state: 'cancelled', because: 'this customer wants no follow-ups' });
		expect(plan.find('recurrence')?.state).toBe('planned');
	});

	test.each(['check-in', 'evaluation', 'handwritten-note'] as const)(
		'a %s that was planned before is cancelled at its moment',
		(kind) => {
			const plan = resolvedPlan();
			expect(decide(plan.find(kind), plan.supportCase(), { customer: { isOptedOut: true } })).toMatchObject({
				do: 'cancel',
			});
		},
	);

	it('wants them again: they come anew, none of them in the past, none of them twice', () => {
		const plan = resolvedPlan();
		plan.happen({ kind: 'opted-out', at: MONDAY + DAY });
		plan.happen({ kind: 'opted-in', at: MONDAY + 5 * DAY });
		expect(plan.find('check-in', 2)).toMatchObject({ state: 'planned', dueAt: MONDAY + 7 * DAY - HOUR });
		expect(plan.find('evaluation', 2)).toMatchObject({ state: 'planned', dueAt: MONDAY + 14 * DAY });
		plan.happen({ kind: 'opted-in', at: MONDAY + 5 * DAY });
		expect(plan.all().filter(({ kind }) => kind === 'check-in')).toHaveLength(2);
	});

	it('a customer of an open case has nothing to be planned anew', () => {
		const plan = resolvedPlan();
		plan.happen({ kind: 'opted-out', at: MONDAY + DAY });
		plan.happen({ kind: 'opted-in', at: MONDAY + DAY }, { stage: 'resolving', resolvedAt: null });
		expect(plan.find('check-in', 2)).toBeUndefined();
	});
});

describe('the guard moves the note', () => {
	const REPAIR = { kind: 'repair', because: [] } as const;

	it('set to repair, the note waits; set to another, it goes on', () => {
		const plan = resolvedPlan();
		plan.happen({ kind: 'guard-changed', at: MONDAY + DAY }, { guard: REPAIR });
		expect(plan.find('handwritten-note')).toMatchObject({ state: 'held' });
		plan.happen({ kind: 'guard-changed', at: MONDAY + 2 * DAY }, { guard: { kind: 'recover', because: [] } });
		expect(plan.find('handwritten-note')).toMatchObject({
			state: 'planned',
			dueAt: MONDAY + 7 * DAY,
			because: 'the guard no longer asks the note to wait',
		});
	});

	it('a severity that falls releases it too', () => {
		const plan = resolvedPlan({ guard: REPAIR });
		expect(plan.find('handwritten-note')?.state).toBe('held');
		plan.happen(
			{ kind: 'severity-changed', at: MONDAY + DAY },
			{ severity: 'S1', guard: { kind: 'delight', because: [] } },
		);
		expect(plan.find('handwritten-note')?.state).toBe('planned');
	});
});

describe('at its moment a mail to the customer may have to wait', () => {
	test.each<[string, Partial<CustomerFacts>, string]>([
		['it is night where the customer is', { offset: -300 }, 'quiet-hours'],
		[
			'another mail went out today',
			{ contacts: [{ touchId: 'x', kind: 'ask-satisfied', at: MONDAY + 3 * DAY }] },
			'one-a-day',
		],
		[
			'another follow-up went out this week',
			{ contacts: [{ touchId: 'x', kind: 'evaluation', at: MONDAY }] },
			'one-a-week',
		],
	])('%s', (_, customer, code) => {
		const plan = resolvedPlan();
		const firing = decide(plan.find('check-in'), plan.supportCase(), { customer });
		expect(firing).toMatchObject({ do: 'move', code });
		expect(firing.do === 'move' && firing.at).toBeGreaterThan(MONDAY + 3 * DAY);
	});
});
