import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compileCalendar } from '../../shared/calendar.ts';
import type { Case } from '../../shared/case.ts';
import type { Happened } from '../../shared/happened.ts';
import { cancelByHand, doneByHand, postponeByHand } from '../../shared/plan/by-hand.ts';
import { followPlan } from '../../shared/plan.ts';
import { DEFAULT_POLICY } from '../../shared/policy.ts';
import { DAY, HOUR } from '../../shared/time.ts';
import { TOUCH_STATES, TOUCHES, type Touch, type TouchKind } from '../../shared/touch.ts';
import { OFFICE_HOURS } from '../fixtures/office-hours.ts';
import { someCase } from '../fixtures/some-case.ts';

const calendar = compileCalendar(OFFICE_HOURS, []);

/** Monday, ten in the morning in Rome. */
const MONDAY = Date.parse('2026-11-23T09:00:00Z');

/** A case and its touches, to which things happen one after the other. */
function story(different: Partial<Case> = {}) {
	let supportCase = someCase(MONDAY, different);
	let touches: readonly Touch[] = [];
	const told: string[] = [];
	const happen = (happened: Happened, change: Partial<Case> = {}, seenAt = happened.at) => {
		supportCase = { ...supportCase, ...change };
		const changes = followPlan(touches, happened, { supportCase, policy: DEFAULT_POLICY, calendar, seenAt });
		for (const { touch, event } of changes) {
			touches = [...touches.filter(({ id }) => id !== touch.id), touch];
			told.push(`${event.kind} ${event.because}`);
		}
	};
	const put = (kind: TouchKind, change: Partial<Touch>) => {
		touches = touches.map((touch) =>
			touch.kind === kind && touch.round === supportCase.round ? { ...touch, ...change } : touch,
		);
	};
	const find = (kind: TouchKind, { turn = 1, round = supportCase.round } = {}) =>
		touches.find((touch) => touch.kind === kind && touch.turn === turn && touch.round === round);
	return { happen, put, find, told, all: () => touches };
}

const at = (moment: number) => ({ at: moment });
const opened: Happened = { kind: 'opened', at: MONDAY };
const resolved: Happened = { kind: 'resolved', at: MONDAY + DAY, satisfiedAsked: false };
const isResolved = {
	stage: 'resolved',
	resolvedAt: MONDAY + DAY,
	acknowledgedAt: MONDAY,
	lastCustomerMailAt: MONDAY,
} as const;

function resolvedStory(different: Partial<Case> = {}) {
	const one = story(different);
	one.happen(opened);
	one.happen(resolved, isResolved);
	return one;
}

describe('a complaint is opened', () => {
	test.each([
		['S4', '2026-11-23T11:00', '2026-11-25T10:00'],
		['S3', '2026-11-23T11:00', '2026-11-26T10:00'],
		['S2', '2026-11-23T14:00', '2026-11-30T10:00'],
		['S1', '2026-11-23T14:00', '2026-12-07T10:00'],
	] as const)('%s is to be acknowledged by %s and resolved by %s', (severity, acknowledge, resolve) => {
		const one = story({ severity });
		one.happen(opened);
		const rome = (text: string) => Date.parse(`${text}:00+01:00`);
		expect(one.find('acknowledge')).toMatchObject({
			state: 'planned',
			dueAt: rome(acknowledge),
			wakeAt: rome(acknowledge),
		});
		expect(one.find('resolve')?.dueAt).toBe(rome(resolve));
		expect(one.find('update')?.dueAt).toBe(rome('2026-11-25T10:00'));
		expect(one.all()).toHaveLength(3);
	});

	it('ids are made of case, kind, round and turn, without a colon', () => {
		const one = story();
		one.happen(opened);
		expect(one.all().map(({ id }) => id)).toEqual(['case1-acknowledge-1-1', 'case1-resolve-1-1', 'case1-update-1-1']);
	});

	it('opening it twice plans nothing twice', () => {
		const one = story();
		one.happen(opened);
		one.happen({ kind: 'opened', at: MONDAY + HOUR });
		expect(one.told).toHaveLength(3);
	});

	it('a deadline long past when its mail was first seen nudges nobody, and says why', () => {
		const one = story();
		one.happen(opened, {}, MONDAY + 3 * DAY);
		expect(one.find('acknowledge')).toMatchObject({ state: 'waiting', wakeAt: null });
		expect(one.find('acknowledge')?.because).toContain('already past when Amends first saw the mail');
		expect(one.find('resolve')).toMatchObject({ state: 'planned' });
	});

	it('a deadline that passed a little before its mail was seen is nudged', () => {
		const one = story();
		one.happen(opened, {}, MONDAY + 5 * HOUR);
		expect(one.find('acknowledge')).toMatchObject({ state: 'planned', wakeAt: MONDAY + 4 * HOUR });
	});
});

describe('the team acts', () => {
	it('an apology does the acknowledgement', () => {
		const one = story();
		one.happen(opened);
		one.happen({ kind: 'acknowledged', at: MONDAY + HOUR }, { stage: 'acknowledged', acknowledgedAt: MONDAY + HOUR });
		expect(one.find('acknowledge')).toMatchObject({ state: 'done', doneAt: MONDAY + HOUR, wakeAt: null });
	});

	it('word that went out does the update and plans the next one', () => {
		const one = story();
		one.happen(opened);
		one.happen({ kind: 'team-wrote', at: MONDAY + HOUR }, { lastTeamMailAt: MONDAY + HOUR });
		expect(one.find('update')).toMatchObject({ state: 'done', because: 'word went out to the customer' });
		expect(one.find('update', { turn: 2 })).toMatchObject({ state: 'planned', dueAt: MONDAY + HOUR + 2 * DAY });
	});

	it('after the resolution no further word is owed', () => {
		const one = resolvedStory();
		one.happen({ kind: 'team-wrote', at: MONDAY + 2 * DAY });
		expect(one.all().filter(({ kind, state }) => kind === 'update' && TOUCH_STATES[state].isOpen)).toEqual([]);
	});

	it('a graver severity brings the deadlines forward, counted from the opening', () => {
		const one = story({ severity: 'S1' });
		one.happen(opened);
		one.happen({ kind: 'severity-changed', at: MONDAY + HOUR }, { severity: 'S4' });
		expect(one.find('acknowledge')).toMatchObject({ dueAt: MONDAY + HOUR, wakeAt: MONDAY + HOUR });
		expect(one.find('resolve')?.dueAt).toBe(MONDAY + 2 * DAY);
	});

	it('who was nudged already is not nudged again for a changed severity', () => {
		const one = story({ severity: 'S2' });
		one.happen(opened);
		one.put('acknowledge', { state: 'waiting', nudges: 2, wakeAt: null });
		one.happen({ kind: 'severity-changed', at: MONDAY + 5 * HOUR }, { severity: 'S4' });
		expect(one.find('acknowledge')).toMatchObject({ state: 'waiting', wakeAt: null, nudges: 2 });
	});
});

describe('the case is resolved', () => {
	it('ends the deadlines and plans question, check-in and note', () => {
		const one = resolvedStory();
		expect(one.find('resolve')?.state).toBe('done');
		expect(one.find('acknowledge')?.state).toBe('done');
		expect(one.find('update')?.state).toBe('cancelled');
		expect(one.find('ask-satisfied')).toMatchObject({ state: 'planned', dueAt: MONDAY + DAY });
		expect(one.find('check-in')).toMatchObject({ state: 'planned', dueAt: MONDAY + 4 * DAY });
		expect(one.find('handwritten-note')?.dueAt).toBe(MONDAY + 8 * DAY);
	});

	it('a question asked in the resolving mail is not asked again', () => {
		const one = story();
		one.happen({ ...resolved, satisfiedAsked: true } as Happened, isResolved);
		expect(one.find('ask-satisfied')).toMatchObject({ state: 'done' });
	});

	it('under repair the note waits until the customer said that it works', () => {
		const one = resolvedStory({ guard: { kind: 'repair', because: [] } });
		// It wakes on its day to say that it waits.
		expect(one.find('handwritten-note')).toMatchObject({ state: 'held', wakeAt: MONDAY + 8 * DAY });
		one.happen({ kind: 'read', at: MONDAY + 2 * DAY });
		expect(one.find('handwritten-note')?.state).toBe('held');
		one.happen({ kind: 'customer-wrote', at: MONDAY + 2 * DAY, isThanks: true });
		expect(one.find('handwritten-note')).toMatchObject({
			state: 'planned',
			because: 'the customer said that it works',
		});
	});

	it('the customer’s own confirmation is enough for the note', () => {
		const one = story({ guard: { kind: 'repair', because: [] } });
		one.happen(resolved, { ...isResolved, lastCustomerMailAt: resolved.at });
		expect(one.find('handwritten-note')?.state).toBe('planned');
	});

	it('a case resolved weeks before its mail was first seen plans nothing that wakes by itself', () => {
		const one = story();
		one.happen(resolved, isResolved, MONDAY + 40 * DAY);
		expect(one.all().map(({ wakeAt }) => wakeAt)).toEqual(one.all().map(() => null));
	});
});

describe('the customer writes after the resolution', () => {
	const wrote: Happened = { kind: 'customer-wrote', at: MONDAY + 2 * DAY, isThanks: false };

	it('a real answer holds the next mail until somebody has read it', () => {
		const one = resolvedStory();
		one.put('ask-satisfied', { state: 'done', wakeAt: null });
		one.happen(wrote);
		expect(one.find('check-in')).toMatchObject({ state: 'held', wakeAt: null });
		one.happen({ kind: 'read', at: MONDAY + 6 * DAY });
		expect(one.find('check-in')).toMatchObject({ state: 'planned', dueAt: MONDAY + 6 * DAY, wakeAt: MONDAY + 6 * DAY });
	});

	it('read in time, the mail keeps its own moment', () => {
		const one = resolvedStory();
		one.put('ask-satisfied', { state: 'done', wakeAt: null });
		const { dueAt } = one.find('check-in') ?? {};
		one.happen(wrote);
		one.happen({ kind: 'read', at: MONDAY + 2 * DAY + HOUR });
		expect(one.find('check-in')).toMatchObject({ state: 'planned', dueAt });
	});

	it('an answer of the team counts as read', () => {
		const one = resolvedStory();
		one.happen(wrote);
		one.happen({ kind: 'team-wrote', at: MONDAY + 3 * DAY });
		expect(one.find('ask-satisfied')?.state).toBe('planned');
	});

	it('a bare thanks changes nothing', () => {
		const one = resolvedStory();
		const before = one.all();
		one.happen({ ...wrote, isThanks: true } as Happened);
		expect(one.all()).toEqual(before);
	});

	it('a mail that turns up after the answer to it holds nothing', () => {
		const one = resolvedStory();
		one.happen(wrote, { lastTeamMailAt: MONDAY + 2 * DAY + HOUR });
		expect(one.find('ask-satisfied')?.state).toBe('planned');
	});

	it('a draft that is already made is held too, and ticked off by the mail that replaces it', () => {
		const one = resolvedStory();
		one.put('ask-satisfied', { state: 'drafted', wakeAt: null });
		one.happen({ kind: 'team-wrote', at: MONDAY + 2 * DAY });
		expect(one.find('ask-satisfied')).toMatchObject({ state: 'done' });
	});

	it('a new failure cancels the plan and begins a new round', () => {
		const one = resolvedStory();
		one.happen(
			{ kind: 'reopened', at: MONDAY + 3 * DAY },
			{ stage: 'new', round: 2, resolvedAt: null, acknowledgedAt: null },
		);
		expect(one.find('check-in', { round: 1 })).toMatchObject({
			state: 'cancelled',
			because: 'it failed again: the case was reopened',
		});
		expect(one.find('resolve', { round: 1 })?.state).toBe('done');
		expect(one.find('acknowledge')?.state).toBe('planned');
		one.happen({ kind: 'opened', at: MONDAY + 3 * DAY });
		expect(one.all().filter(({ round }) => round === 2)).toHaveLength(3);
	});

	it('a case moved back by hand owes no second acknowledgement', () => {
		const one = resolvedStory();
		one.happen({ kind: 'reopened', at: MONDAY + 3 * DAY }, { stage: 'resolving', round: 2, resolvedAt: null });
		expect(one.find('acknowledge')).toBeUndefined();
		expect(one.find('resolve')?.state).toBe('planned');
	});
});

describe('a mail of ours that is a touch’s own', () => {
	const id = '<amends.case-check-in-1-1.mail@shop.example>';
	const OWN = { kind: 'team-wrote', messageId: id } as const;

	test.each(['drafted', 'held', 'unknown'] as const)(
		'ticks it off though its Date cuts the second short: %s',
		(state) => {
			const one = resolvedStory();
			const dueAt = MONDAY + 4 * DAY + 102;
			const because = state === 'held' ? 'the customer wrote, and nobody has read it yet' : 'it lies in Drafts';
			one.put('check-in', { state, wakeAt: null, dueAt, messageId: id, because });
			one.happen({ ...OWN, at: MONDAY + 4 * DAY });
			expect(one.find('check-in')).toMatchObject({ state: 'done', doneAt: MONDAY + 4 * DAY });
		},
	);

	it('leaves one alone that is being sent at this very moment', () => {
		const one = resolvedStory();
		one.put('check-in', { state: 'sending', wakeAt: null, messageId: id });
		one.happen({ ...OWN, at: MONDAY + 4 * DAY });
		expect(one.find('check-in')?.state).toBe('sending');
	});
});

describe('machines answer', () => {
	it('an out-of-office moves the mails to the return, and they keep their distance', () => {
		const one = resolvedStory();
		one.happen({ kind: 'out-of-office', at: MONDAY + DAY, backOn: '2026-12-03' });
		const back = Date.parse('2026-12-03T08:00:00Z');
		expect(one.find('ask-satisfied')).toMatchObject({ state: 'planned', dueAt: back, wakeAt: back });
		expect(one.find('check-in')?.dueAt).toBeGreaterThan(back + 2 * DAY);
		expect(one.find('handwritten-note')?.dueAt).toBe(MONDAY + 8 * DAY);
	});

	test.each([
		['names no date', null],
		['names a date out of reach', '2099-01-01'],
	])('an out-of-office that %s moves them by the policy', (_name, backOn) => {
		const one = resolvedStory();
		one.put('ask-satisfied', { state: 'done', wakeAt: null });
		one.happen({ kind: 'out-of-office', at: MONDAY + DAY, backOn });
		expect(one.find('check-in')?.dueAt).toBe(Date.parse('2026-12-02T09:00:00Z'));
	});

	it('a return before the mail is due moves nothing', () => {
		const one = resolvedStory();
		one.put('ask-satisfied', { state: 'done', wakeAt: null });
		const before = one.all();
		one.happen({ kind: 'out-of-office', at: MONDAY + DAY, backOn: '2026-11-25' });
		expect(one.all()).toEqual(before);
	});

	it('a bounce holds every mail to the customer until a person acts', () => {
		const one = resolvedStory();
		one.happen({ kind: 'bounced', at: MONDAY + DAY, quote: 'Undelivered Mail' });
		one.happen({ kind: 'read', at: MONDAY + 2 * DAY });
		one.happen({ kind: 'team-wrote', at: MONDAY + 2 * DAY });
		expect(one.find('check-in')).toMatchObject({ state: 'held' });
		expect(one.find('check-in')?.because).toContain('Undelivered Mail');
		expect(one.find('handwritten-note')?.state).toBe('planned');
	});
});

describe('the end', () => {
	test.each([
		['recovered', 'planned'],
		['lost', 'cancelled'],
		['withdrawn', 'cancelled'],
	] as const)('closed as %s, the check-in is %s', (outcome, state) => {
		const one = resolvedStory();
		one.happen({ kind: 'closed', at: MONDAY + 2 * DAY, outcome }, { stage: 'closed', outcome });
		expect(one.find('check-in')?.state).toBe(state);
		expect(one.find('handwritten-note')?.state).toBe(state);
	});

	it('not a complaint: everything is cancelled, and says so', () => {
		const one = story();
		one.happen(opened);
		one.happen({ kind: 'not-a-complaint', at: MONDAY + HOUR }, { isComplaint: false });
		expect(one.all().map(({ state }) => state)).toEqual(['cancelled', 'cancelled', 'cancelled']);
	});

	it('what a server is being asked to send is left to its end', () => {
		const one = resolvedStory();
		one.put('check-in', { state: 'sending', wakeAt: null });
		one.happen({ kind: 'closed', at: MONDAY + 2 * DAY, outcome: 'lost' });
		expect(one.find('check-in')?.state).toBe('sending');
	});

	it('a cancelled draft says that it still lies in Drafts', () => {
		const one = resolvedStory();
		one.put('check-in', { state: 'drafted', wakeAt: null });
		one.happen({ kind: 'closed', at: MONDAY + 2 * DAY, outcome: 'lost' });
		expect(one.find('check-in')?.because).toContain('still lies in Drafts');
	});
});

describe('people move touches by hand', () => {
	const hand = { personId: 'ana', at: MONDAY + HOUR, because: 'phoned' };
	const planned = () => {
		const one = story();
		one.happen(opened);
		return one.find('resolve') as Touch;
	};

	it('done, later and cancelled, each with the person and the words', () => {
		expect(doneByHand(planned(), hand)).toMatchObject({
			touch: { state: 'done', doneAt: MONDAY + HOUR, because: 'phoned' },
			event: { kind: 'touch-done', source: { kind: 'person', personId: 'ana' } },
		});
		expect(postponeByHand(planned(), MONDAY + DAY, hand)?.touch).toMatchObject({
			state: 'planned',
			dueAt: MONDAY + DAY,
			wakeAt: MONDAY + DAY,
		});
		expect(cancelByHand(planned(), { ...hand, because: '' })?.touch).toMatchObject({
			state: 'cancelled',
			because: 'cancelled by ana',
		});
	});

	test.each(['done', 'cancelled', 'sending'] as const)('a touch that is %s stays as it is', (state) => {
		for (const change of [doneByHand, cancelByHand]) expect(change({ ...planned(), state }, hand)).toBeNull();
	});
});

describe('whatever happens in whatever order', () => {
	const moment = fc.integer({ min: 0, max: 30 * 24 }).map((hours) => MONDAY + hours * HOUR);
	const happening = fc.oneof(
		fc
			.constantFrom('opened', 'acknowledged', 'team-wrote', 'read', 'severity-changed', 'not-a-complaint', 'reopened')
			.map((kind) => ({ kind })),
		fc.record({ kind: fc.constant('customer-wrote'), isThanks: fc.boolean() }),
		fc.record({ kind: fc.constant('resolved'), satisfiedAsked: fc.boolean() }),
		fc.record({
			kind: fc.constant('out-of-office'),
			backOn: fc.constantFrom(null, '2026-12-01', '2027-01-07', 'soon'),
		}),
		fc.record({ kind: fc.constant('bounced'), quote: fc.constant('no such user') }),
		fc.record({ kind: fc.constant('closed'), outcome: fc.constantFrom('recovered', 'lost', 'withdrawn') }),
	);
	const changeOf: Partial<Record<Happened['kind'], (happened: Happened, round: number) => Partial<Case>>> = {
		acknowledged: ({ at: moment }) => ({ stage: 'acknowledged', acknowledgedAt: moment }),
		resolved: ({ at: moment }) => ({ stage: 'resolved', resolvedAt: moment }),
		closed: (happened) => ({ stage: 'closed', outcome: happened.kind === 'closed' ? happened.outcome : null }),
		reopened: (_, round) => ({ stage: 'new', round: round + 1, resolvedAt: null, outcome: null, isComplaint: true }),
		'not-a-complaint': () => ({ isComplaint: false }),
		'severity-changed': () => ({ severity: 'S4', guard: { kind: 'repair', because: [] } }),
	};
	const steps = fc.array(fc.tuple(happening, moment, fc.integer({ min: 0, max: 20 })), { minLength: 1, maxLength: 25 });

	it('the plan stays in order', () => {
		fc.assert(
			fc.property(steps, (given) => {
				let supportCase = someCase(MONDAY);
				let touches: readonly Touch[] = [];
				const ordered = given.toSorted((one, other) => one[1] - other[1]);
				for (const [kind, moment, lateness] of ordered) {
					const happened = { ...kind, ...at(moment) } as Happened;
					supportCase = { ...supportCase, ...changeOf[happened.kind]?.(happened, supportCase.round) };
					const before = touches;
					const changes = followPlan(touches, happened, {
						supportCase,
						policy: DEFAULT_POLICY,
						calendar,
						seenAt: moment + lateness * DAY,
					});
					for (const { touch, event } of changes) {
						expect(event.because).not.toBe('');
						expect(touch.because).not.toBe('');
						touches = [...touches.filter(({ id }) => id !== touch.id), touch];
					}
					keepsItsPromises(touches, before, supportCase);
					if (happened.kind === 'not-a-complaint') expect(openOnes(touches)).toEqual([]);
					if (happened.kind === 'closed') {
						const left = openOnes(touches).filter(
							({ kind: one }) => happened.outcome !== 'recovered' || TOUCHES[one].form === 'deadline',
						);
						expect(left).toEqual([]);
					}
				}
			}),
			{ numRuns: 1_000 },
		);
	});

	const openOnes = (touches: readonly Touch[]) => touches.filter(({ state }) => TOUCH_STATES[state].isOpen);

	function keepsItsPromises(touches: readonly Touch[], before: readonly Touch[], supportCase: Case) {
		const open = openOnes(touches);
		expect(
			new Set(open.map(({ kind, round }) => `${kind} ${round}`)).size,
			'at most one open touch per kind and round',
		).toBe(open.length);
		expect(
			new Set(touches.map(({ kind, round, turn }) => `${kind} ${round} ${turn}`)).size,
			'nothing planned twice',
		).toBe(touches.length);
		for (const touch of touches) {
			// A note that is held wakes to say so.
			const mayWake = touch.kind === 'handwritten-note' ? ['planned', 'waiting', 'held'] : ['planned', 'waiting'];
			if (touch.wakeAt !== null) expect(mayWake).toContain(touch.state);
			if (touch.state === 'planned') expect(touch.wakeAt).toBe(touch.dueAt);
			expect(touch.round).toBeLessThanOrEqual(supportCase.round);
		}
		for (const old of before.filter(({ state }) => !TOUCH_STATES[state].isOpen)) expect(touches).toContainEqual(old);
	}
});
