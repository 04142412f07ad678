import { describe, expect, it, test } from 'vitest';
import { foreseeClimb } from '../../../shared/ladder/foresee.ts';
import type { Told } from '../../../shared/ladder/rungs.ts';
import type { Stander } from '../../../shared/ladder/who.ts';
import { doneByHand, postponeByHand } from '../../../shared/plan/by-hand.ts';
import { DEFAULT_POLICY } from '../../../shared/policy.ts';
import { settle } from '../../../shared/settle.ts';
import type { Away } from '../../../shared/stand-in.ts';
import { DAY, HOUR } from '../../../shared/time.ts';
import type { Touch } from '../../../shared/touch.ts';
import { aTouch, CALENDAR, climb, MONDAY, officeOf } from './ladder-world.ts';

const ana: Stander = { id: 'ana', role: 'agent' };
const marco: Stander = { id: 'marco', role: 'agent' };
const irina: Stander = { id: 'irina', role: 'lead' };
const lev: Stander = { id: 'lev', role: 'lead' };
const vera: Stander = { id: 'vera', role: 'admin' };
const TEAM = [ana, marco, irina, vera];

const away = (person: Stander, to: string | null = null): Stander => ({ ...person, away: awayAll(to) });
const awayAll = (to: string | null): Away => ({ from: '2026-11-01', until: '2026-12-31', to });

const names = (told: readonly Told[]) => told.map(({ rung, personId }) => `${rung} ${personId}`);
const OFF = { S1: 'off', S2: 'off', S3: 'off', S4: 'off' } as const;

describe('who hears of a deadline that nobody keeps', () => {
	test.each<[string, readonly Stander[], object, readonly string[]]>([
		['the agent, a lead, an administrator', TEAM, {}, ['assignee ana', 'lead irina', 'admin vera']],
		['where nobody has the case it begins with a lead', TEAM, { assignee: null }, ['lead irina', 'admin vera']],
		[
			'the stand-in of who is away',
			[away(ana, 'marco'), ...TEAM.slice(1)],
			{},
			['assignee marco', 'lead irina', 'admin vera'],
		],
		[
			'where there is no administrator, another lead',
			[ana, irina, lev],
			{},
			['assignee ana', 'lead irina', 'admin lev'],
		],
		['with one lead and nobody above, it ends there', [ana, marco, irina], {}, ['assignee ana', 'lead irina']],
		[
			'a lead who is away is passed over for the next one',
			[ana, away(irina), lev, vera],
			{},
			['assignee ana', 'lead lev', 'admin vera'],
		],
		[
			'or for an administrator at once, who does not hear twice',
			[ana, away(irina), vera],
			{},
			['assignee ana', 'lead vera'],
		],
		[
			'a lead who stands in for the agent is not told again as a lead',
			[away(ana, 'irina'), irina, vera],
			{},
			['assignee irina', 'lead vera'],
		],
		[
			'an administrator who is away hears nothing while a lead is there',
			[ana, irina, lev, away(vera)],
			{},
			['assignee ana', 'lead irina', 'admin lev'],
		],
		[
			'when all of them are away, the lead and the administrator all the same',
			[ana, away(irina), away(vera)],
			{},
			['assignee ana', 'lead irina', 'admin vera'],
		],
		['a lead’s own case goes to somebody else', TEAM, { assignee: 'irina' }, ['assignee irina', 'lead vera']],
		[
			'who may not see the mailbox hears nothing',
			[ana, irina, { ...vera, mailboxes: ['sales'] }],
			{},
			['assignee ana', 'lead irina'],
		],
	])('%s', (_, people, different, expected) => {
		expect(names(climb(aTouch('resolve', MONDAY), officeOf(people, different)))).toEqual(expected);
	});

	it('a word to the customer stays the agent’s own matter', () => {
		expect(names(climb(aTouch('update', MONDAY), officeOf(TEAM)))).toEqual(['assignee ana']);
	});
});

describe('when', () => {
	test.each([
		['S4', MONDAY + DAY + 2 * HOUR],
		['S3', MONDAY + DAY + 4 * HOUR],
		['S2', MONDAY + 2 * DAY],
		['S1', MONDAY + 3 * DAY],
	] as const)('an administrator hears after the lead, of a graver case sooner: %s', (severity, expected) => {
		const told = climb(aTouch('resolve', MONDAY), officeOf(TEAM, { severity }));
		expect(told.map(({ at }) => at)).toEqual([MONDAY, MONDAY + DAY, expected]);
	});

	it('turned off, nobody above the lead does, also where it was on when the lead was told', () => {
		const off = { ...DEFAULT_POLICY, administratorAfter: OFF };
		expect(names(climb(aTouch('resolve', MONDAY), officeOf(TEAM, {}, off)))).toEqual(['assignee ana', 'lead irina']);
		const waiting = aTouch('resolve', MONDAY, {
			state: 'waiting',
			wakeAt: MONDAY + DAY,
			told: [{ rung: 'lead', personId: 'irina', at: MONDAY }],
		});
		expect(names(climb(waiting, officeOf(TEAM, {}, off)))).toEqual(['lead irina']);
	});

	it('after an outage of two weeks each still has an hour before the next one hears', () => {
		const quick = {
			...DEFAULT_POLICY,
			administratorAfter: { ...OFF, S2: { unit: 'business-hours', count: 0.1 } },
		} as const;
		const told = climb(aTouch('resolve', MONDAY), officeOf(TEAM, {}, quick), [14 * DAY]);
		expect(told.map(({ at }) => at - MONDAY - 14 * DAY)).toEqual([0, HOUR, 2 * HOUR]);
	});

	it('nobody is told at night what came due by day', () => {
		const told = climb(aTouch('resolve', MONDAY), officeOf(TEAM), [16 * HOUR, 0, 12 * HOUR]);
		expect(told.map(({ at }) => new Date(at).toISOString())).toEqual([
			'2026-11-24T08:00:00.000Z',
			'2026-11-25T08:00:00.000Z',
			'2026-11-26T08:00:00.000Z',
		]);
	});
});

describe('what happens meanwhile', () => {
	const told: readonly Told[] = [
		{ rung: 'assignee', personId: 'ana', at: MONDAY },
		{ rung: 'lead', personId: 'irina', at: MONDAY + DAY },
	];
	const waiting = aTouch('resolve', MONDAY, { state: 'waiting', wakeAt: MONDAY + 2 * DAY, nudges: 2, told });
	const hand = { personId: 'irina', at: MONDAY + DAY + HOUR, because: '' };
	const { supportCase } = officeOf(TEAM);
	const rules = { policy: DEFAULT_POLICY, calendar: CALENDAR, seenAt: hand.at };
	const becomes = (
		happened: Parameters<typeof settle>[0]['happened'],
		different: object = {},
		touch: Touch = waiting,
	) =>
		settle({ supportCase: { ...supportCase, ...different }, events: [], happened }, [touch], rules).touches.find(
			({ id }) => id === touch.id,
		);

	it('somebody did it: the ladder ends', () => {
		expect(doneByHand(waiting, hand)?.touch).toMatchObject({ state: 'done', wakeAt: null });
	});

	it('somebody moved it to a later moment: the climb begins at the bottom again', () => {
		const moved = postponeByHand(waiting, MONDAY + 7 * DAY, hand)?.touch ?? waiting;
		expect(names(climb(moved, officeOf(TEAM)))).toEqual(['assignee ana', 'lead irina', 'admin vera']);
	});

	it('the case was handed over: who knows still knows, and the next rung comes when it was to come', () => {
		expect(names(climb(waiting, officeOf(TEAM, { assignee: 'marco' })))).toEqual([
			'assignee ana',
			'lead irina',
			'admin vera',
		]);
	});

	it('the case was reopened: what was owed before is cancelled, and nobody hears of it', () => {
		const at = hand.at;
		expect(becomes([{ kind: 'reopened', at }], { round: 2 })).toMatchObject({ state: 'cancelled', wakeAt: null });
	});

	it('it turned out graver: the administrator hears sooner; milder, later', () => {
		const changed = [{ kind: 'severity-changed', at: hand.at }] as const;
		expect(becomes(changed, { severity: 'S4' })).toMatchObject({ wakeAt: MONDAY + DAY + 2 * HOUR, told });
		expect(becomes(changed, { severity: 'S1' })).toMatchObject({ wakeAt: MONDAY + 3 * DAY });
	});
});

describe('looking ahead', () => {
	it('names who would be told and when, with the absences of each day', () => {
		const holiday: Stander = { ...irina, away: { from: '2026-11-24', until: '2026-11-24', to: null } };
		const office = officeOf([ana, holiday, vera]);
		expect(foreseeClimb(aTouch('resolve', MONDAY), { ...office, calendar: CALENDAR })).toEqual([
			{ rung: 'assignee', personId: 'ana', at: MONDAY },
			{ rung: 'lead', personId: 'vera', at: MONDAY + DAY },
			{ rung: 'admin', personId: 'irina', at: MONDAY + 2 * DAY },
		]);
	});

	it('sees nothing where no clock wakes it, and in what is no deadline', () => {
		const facts = { ...officeOf(TEAM), calendar: CALENDAR };
		expect(foreseeClimb(aTouch('resolve', MONDAY, { state: 'waiting', wakeAt: null }), facts)).toEqual([]);
		expect(foreseeClimb(aTouch('resolve', MONDAY, { state: 'done' }), facts)).toEqual([]);
		expect(foreseeClimb(aTouch('check-in', MONDAY), facts)).toEqual([]);
	});
});
