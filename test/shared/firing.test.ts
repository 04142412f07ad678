import { describe, expect, it, test } from 'vitest';
import { compileCalendar } from '../../shared/calendar.ts';
import type { Case } from '../../shared/case.ts';
import { UNKNOWN_CUSTOMER } from '../../shared/customer.ts';
import { decideFiring, type Firing, type FiringFacts } from '../../shared/firing.ts';
import { DEFAULT_POLICY } from '../../shared/policy.ts';
import { DAY, HOUR, MINUTE } from '../../shared/time.ts';
import type { Touch, TouchKind } from '../../shared/touch.ts';
import { OFFICE_HOURS } from '../fixtures/office-hours.ts';
import { someCase } from '../fixtures/some-case.ts';

/** Monday, ten in the morning in Rome. */
const MONDAY = Date.parse('2026-11-23T09:00:00Z');
const NIGHT = Date.parse('2026-11-24T02:00:00Z');
const TUESDAY_OPENING = Date.parse('2026-11-24T08:00:00Z');

const calendar = compileCalendar(OFFICE_HOURS, []);

const aTouch = (kind: TouchKind, different: Partial<Touch> = {}): Touch => ({
	id: `case1-${kind}-1-1`,
	caseId: 'case1',
	kind,
	round: 1,
	turn: 1,
	state: 'planned',
	dueAt: MONDAY,
	wakeAt: MONDAY,
	nudges: 0,
	told: [],
	messageId: null,
	because: 'planned by the policy',
	doneAt: null,
	...different,
});

const RESOLVED: Partial<Case> = { stage: 'resolved', resolvedAt: MONDAY - DAY, acknowledgedAt: MONDAY - DAY };

const decide = (touch: Touch, different: Partial<Case> = {}, facts: Partial<FiringFacts> = {}): Firing =>
	decideFiring(touch, {
		supportCase: someCase(MONDAY - 4 * HOUR, different),
		policy: DEFAULT_POLICY,
		calendar,
		now: MONDAY,
		isUnread: false,
		hasAssignee: true,
		customer: UNKNOWN_CUSTOMER,
		...facts,
	});

describe('today’s facts decide', () => {
	test.each<[string, Touch, Partial<Case>, Partial<FiringFacts>, Partial<Firing>]>([
		[
			'an acknowledgement that is due nudges the agent',
			aTouch('acknowledge'),
			{},
			{},
			{ do: 'nudge', whom: 'assignee' },
		],
		[
			'with nobody on the case, the lead straight away',
			aTouch('acknowledge'),
			{},
			{ hasAssignee: false },
			{ do: 'nudge', whom: 'lead', nextAt: MONDAY + DAY },
		],
		[
			'told by a version that kept no list of whom, the lead is next',
			aTouch('resolve', { state: 'waiting', nudges: 1 }),
			{},
			{},
			{ do: 'nudge', whom: 'lead', nextAt: MONDAY + DAY },
		],
		['an update is no matter for the lead', aTouch('update'), {}, {}, { do: 'nudge', whom: 'assignee', nextAt: null }],
		['acknowledged meanwhile', aTouch('acknowledge'), { stage: 'acknowledged' }, {}, { do: 'done' }],
		['resolved meanwhile', aTouch('resolve'), RESOLVED, {}, { do: 'done' }],
		['an update of a resolved case', aTouch('update'), RESOLVED, {}, { do: 'done' }],
		['not a complaint after all', aTouch('resolve'), { isComplaint: false }, {}, { do: 'cancel' }],
		['reopened meanwhile', aTouch('check-in'), { ...RESOLVED, round: 2 }, {}, { do: 'cancel' }],
		[
			'moved to a later moment meanwhile',
			aTouch('resolve', { dueAt: MONDAY + DAY }),
			{},
			{},
			{ do: 'later', at: MONDAY + DAY },
		],
		['a check-in becomes a draft', aTouch('check-in'), RESOLVED, {}, { do: 'draft' }],
		[
			'or is sent, by the policy',
			aTouch('check-in'),
			RESOLVED,
			{ policy: { ...DEFAULT_POLICY, customerTouch: 'send' } },
			{ do: 'send' },
		],
		['an unread answer holds it', aTouch('check-in'), RESOLVED, { isUnread: true }, { do: 'hold' }],
		['a case that is not resolved any more holds it', aTouch('check-in'), { stage: 'resolving' }, {}, { do: 'hold' }],
		[
			'a customer who was won back gets it after closing',
			aTouch('check-in'),
			{ ...RESOLVED, stage: 'closed', outcome: 'recovered' },
			{},
			{ do: 'draft' },
		],
		[
			'one who is lost is left in peace',
			aTouch('check-in'),
			{ ...RESOLVED, stage: 'closed', outcome: 'lost' },
			{},
			{ do: 'cancel' },
		],
		['a note is handed to the agent', aTouch('handwritten-note'), RESOLVED, {}, { do: 'hand-out', whom: 'assignee' }],
		[
			'a note waits while a lawyer is at it',
			aTouch('handwritten-note'),
			{ ...RESOLVED, signals: [{ name: 'legal', quote: 'my lawyer' }] },
			{},
			{
				do: 'hold-back',
				whom: 'assignee',
				because: 'a legal matter is open with this customer: no card is written',
			},
		],
		[
			'a note waits under repair for a word that it works',
			aTouch('handwritten-note'),
			{ ...RESOLVED, lastCustomerMailAt: MONDAY - 2 * DAY, guard: { kind: 'repair', because: [] } },
			{ hasAssignee: false },
			{ do: 'hold-back', whom: 'lead' },
		],
		['or to the lead', aTouch('handwritten-note'), RESOLVED, { hasAssignee: false }, { do: 'hand-out', whom: 'lead' }],
		[
			'nobody is nudged at night for what came due by day',
			aTouch('acknowledge'),
			{},
			{ now: NIGHT },
			{ do: 'later', at: TUESDAY_OPENING },
		],
		[
			'no customer is written to at night',
			aTouch('check-in'),
			RESOLVED,
			{ now: NIGHT },
			{ do: 'later', at: TUESDAY_OPENING },
		],
		[
			'what a person moved to the night happens at night',
			aTouch('resolve', { dueAt: NIGHT, wakeAt: NIGHT }),
			{},
			{ now: NIGHT + MINUTE },
			{ do: 'nudge' },
		],
		[
			'what is due at the moment of closing is not a night’s matter',
			aTouch('acknowledge', { dueAt: MONDAY + 7 * HOUR, wakeAt: MONDAY + 7 * HOUR }),
			{},
			{ now: MONDAY + 7 * HOUR + MINUTE },
			{ do: 'nudge' },
		],
	])('%s', (_name, touch, different, facts, expected) => {
		expect(decide(touch, different, facts)).toMatchObject(expected);
	});

	it('the lead hears of a missing acknowledgement one business day after the opening', () => {
		const opened = MONDAY;
		const firing = decideFiring(aTouch('acknowledge', { dueAt: opened + 4 * HOUR, wakeAt: opened + 4 * HOUR }), {
			supportCase: someCase(opened),
			policy: DEFAULT_POLICY,
			calendar,
			now: opened + 4 * HOUR,
			isUnread: false,
			hasAssignee: true,
			customer: UNKNOWN_CUSTOMER,
		});
		expect(firing).toMatchObject({ nextAt: opened + DAY });
	});

	it('after an outage that outlasted the hard stop, the agent still has an hour before the lead hears of it', () => {
		const firing = decide(aTouch('acknowledge'), { openedAt: MONDAY - 7 * DAY });
		expect(firing).toMatchObject({ do: 'nudge', whom: 'assignee', nextAt: MONDAY + HOUR });
	});

	it('every decision says why', () => {
		expect(decide(aTouch('acknowledge')).because).toBe('it is due');
		expect(decide(aTouch('check-in'), RESOLVED, { isUnread: true }).because).toBe(
			'the customer wrote, and nobody has read it yet',
		);
	});
});
