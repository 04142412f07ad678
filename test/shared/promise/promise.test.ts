import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import { compileCalendar } from '../../../shared/calendar.ts';
import { UNKNOWN_CUSTOMER } from '../../../shared/customer.ts';
import { decideFiring } from '../../../shared/firing.ts';
import { LANGUAGES, type Language } from '../../../shared/language.ts';
import { lastStart } from '../../../shared/plan/promises.ts';
import { DEFAULT_POLICY } from '../../../shared/policy.ts';
import { decidePromise, makePromise, type PromiseAct } from '../../../shared/promise/decide.ts';
import { promisesIn } from '../../../shared/promise/find.ts';
import { mayHaveKept, suggestsResolving } from '../../../shared/promise/kept.ts';
import type { CasePromise } from '../../../shared/promise/promise.ts';
import { settle } from '../../../shared/settle.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';
import type { Touch } from '../../../shared/touch.ts';
import { OFFICE_HOURS } from '../../fixtures/office-hours.ts';
import { someCase } from '../../fixtures/some-case.ts';
import { EXAMPLES } from './examples/all.ts';

const TEAM = compileCalendar(OFFICE_HOURS, []);
/** Tuesday, ten in the morning in Rome. */
const AT = Date.parse('2026-11-24T09:00:00Z');
const YEAR = 366 * DAY;
const zone = (timeZone: string) => compileCalendar({ ...OFFICE_HOURS, timeZone }, []);
const languages = Object.keys(LANGUAGES) as Language[];
const dueIn = (text: string, language: Language = 'en', customer = TEAM) =>
	promisesIn(text, language, { at: AT, team: TEAM, customer }).map(({ dueAt }) => new Date(dueAt).toISOString());

describe('whose clock', () => {
	it('reads an hour by the customer’s clock, and the end of a day by the team’s closing time', () => {
		expect(dueIn('I will call you tomorrow at 3 pm.', 'en', zone('+09:00'))).toEqual(['2026-11-25T06:00:00.000Z']);
		expect(dueIn('I will call you tomorrow.', 'en', zone('+09:00'))).toEqual(['2026-11-25T16:00:00.000Z']);
	});

	it('takes the customer’s day: it is Wednesday already in Auckland', () => {
		const late = Date.parse('2026-11-24T16:00:00Z');
		const found = promisesIn('I will call you tomorrow at 11 am.', 'en', {
			at: late,
			team: TEAM,
			customer: zone('Pacific/Auckland'),
		});
		expect(found.map(({ dueAt }) => new Date(dueAt).toISOString())).toEqual(['2026-11-25T22:00:00.000Z']);
	});

	it('skips days on which nobody works, where working days are promised', () => {
		const closed = compileCalendar(OFFICE_HOURS, ['2026-11-25', '2026-11-26']);
		const clock = { at: AT, team: closed, customer: closed };
		const [found] = promisesIn('We will send it within two working days.', 'en', clock);
		expect(new Date(found?.dueAt ?? 0).toISOString()).toBe('2026-11-30T16:00:00.000Z');
	});

	it('gives what is promised for today after closing time the rest of the day', () => {
		const late = Date.parse('2026-11-24T18:30:00Z');
		const [found] = promisesIn('I will write to you today.', 'en', { at: late, team: TEAM, customer: TEAM });
		expect(new Date(found?.dueAt ?? 0).toISOString()).toBe('2026-11-24T22:59:00.000Z');
	});

	it('counts over the change of the clocks', () => {
		const at = Date.parse('2026-10-23T08:00:00Z');
		const [found] = promisesIn('I will call you on Monday at 10 am.', 'en', { at, team: TEAM, customer: TEAM });
		expect(new Date(found?.dueAt ?? 0).toISOString()).toBe('2026-10-26T09:00:00.000Z');
	});
});

describe('what is no promise of this mail', () => {
	test.each([
		['a quoted history', 'Thank you.\n\nOn Mon, 23 Nov 2026 Ana wrote:\n> I will call you on Thursday.\n'],
		['a signature', 'Thank you.\n\n-- \nWe will answer within 24 hours.\n'],
		[
			'small print after the name',
			'Thank you.\n\nKind regards\nAna Duarte\nWe answer within 24 hours\n+39 055 123456\n',
		],
		['nothing', ''],
		['a day gone by', 'As I wrote, we will look at the parcel of 20 November 2025.'],
	])('%s', (_, text) => {
		expect(dueIn(text)).toEqual([]);
	});

	it('finds each sentence once, and five at most', () => {
		expect(dueIn('I will call you on Thursday. I will call you on Thursday.')).toHaveLength(1);
		const many = Array.from({ length: 20 }, (_, at) => `I will send part ${at} on Thursday.`).join(' ');
		expect(dueIn(many)).toHaveLength(5);
	});
});

describe('properties', () => {
	const sentence = fc.constantFrom(
		...languages.flatMap((one) => EXAMPLES[one].yes.map(([words]) => [one, words] as const)),
	);
	const zones = fc.constantFrom('Europe/Rome', 'Pacific/Auckland', '-11:00', 'America/St_Johns', 'Asia/Kathmandu');

	it('resolves to a moment after the mail and within a year, whenever and wherever it was written', () => {
		const moment = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2032, 0, 1) });
		fc.assert(
			fc.property(sentence, moment, zones, ([language, words], at, timeZone) => {
				for (const { dueAt } of promisesIn(words, language, { at, team: TEAM, customer: zone(timeZone) })) {
					expect(dueAt).toBeGreaterThan(at);
					expect(dueAt).toBeLessThanOrEqual(at + YEAR);
				}
			}),
			{ numRuns: 300 },
		);
	});

	it('never throws, whatever stands there', () => {
		const words = fc.constantFrom(
			'I',
			'will',
			'call',
			'you',
			'on',
			'within',
			'99',
			'3',
			'days',
			'bis',
			'до',
			'le',
			'31/12',
			'25:99',
			'29 February',
			'.',
			'\n',
			'by',
			'pm',
		);
		const noise = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 200 }),
			fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
		);
		fc.assert(
			fc.property(noise, fc.constantFrom(...languages), (text, language) => {
				promisesIn(text, language, { at: AT, team: TEAM, customer: TEAM });
			}),
			{ numRuns: 500 },
		);
	});

	test.each(languages)('reads hostile text in %s in linear time', (language) => {
		const { yes } = EXAMPLES[language];
		const bait = yes.map(([words]) => words.replace(/[.!?]/g, ' ')).join(' ');
		const timed = (length: number): number => {
			const text = bait.repeat(Math.ceil(length / bait.length)).slice(0, length);
			const from = performance.now();
			promisesIn(text, language, { at: AT, team: TEAM, customer: TEAM });
			promisesIn('1 '.repeat(length / 2), language, { at: AT, team: TEAM, customer: TEAM });
			promisesIn('a'.repeat(length), language, { at: AT, team: TEAM, customer: TEAM });
			return performance.now() - from;
		};
		timed(1_000);
		expect(timed(200_000)).toBeLessThan(1_500);
	});
});

const hand = { personId: 'ana', at: AT, newId: 'new', newNumber: 7 };
const supportCase = someCase(AT - DAY, { stage: 'acknowledged', acknowledgedAt: AT - HOUR });
const promise = (different: Partial<CasePromise> = {}): CasePromise => ({
	id: 'p1',
	caseId: supportCase.id,
	number: 1,
	state: 'open',
	about: 'word',
	what: 'I will call you on Thursday.',
	dueAt: AT + 2 * DAY,
	mailId: 'm1',
	promisedBy: 'ana',
	promisedAt: AT - HOUR,
	replaces: null,
	decidedBy: null,
	decidedAt: null,
	because: '',
	...different,
});
const decide = (of: CasePromise, act: PromiseAct) => decidePromise(supportCase, of, { act, hand });

describe('what people say about a promise', () => {
	test.each<[string, CasePromise, PromiseAct, string]>([
		[
			'a date that has passed cannot be confirmed',
			promise({ state: 'offered', dueAt: AT }),
			{ kind: 'confirm', dueAt: null },
			'past',
		],
		['nor one beyond a year', promise({ state: 'offered' }), { kind: 'confirm', dueAt: AT + YEAR + 1 }, 'too-far'],
		['nor moved into the past', promise(), { kind: 'move', dueAt: AT - 1, because: 'late' }, 'past'],
		['what has ended stays ended', promise({ state: 'kept' }), { kind: 'break', because: 'no' }, 'ended'],
		[
			'what nobody confirmed is not moved',
			promise({ state: 'offered' }),
			{ kind: 'move', dueAt: AT + DAY, because: 'x' },
			'not-confirmed',
		],
		['what was confirmed is no mistake of the reading', promise(), { kind: 'dismiss', because: '' }, 'confirmed'],
		['and is not confirmed twice', promise(), { kind: 'confirm', dueAt: null }, 'confirmed'],
	])('%s', (_, of, act, fault) => {
		expect(decide(of, act)).toEqual({ state: 'refused', fault });
	});

	it('a promise in the past is not written down', () => {
		expect(makePromise(supportCase, { what: 'a call', about: 'word', dueAt: AT }, hand)).toEqual({
			state: 'refused',
			fault: 'past',
		});
	});

	test.each<[PromiseAct, CasePromise, readonly string[], readonly string[]]>([
		[{ kind: 'confirm', dueAt: null }, promise({ state: 'offered' }), ['open'], ['promise-made']],
		[{ kind: 'keep', because: '' }, promise(), ['kept'], ['promise-kept']],
		[{ kind: 'keep', because: '' }, promise({ state: 'offered' }), ['kept'], ['promise-kept']],
		[{ kind: 'break', because: 'ill' }, promise(), ['broken'], ['promise-broken']],
		[{ kind: 'withdraw', because: 'no need' }, promise(), ['withdrawn'], ['promise-withdrawn']],
		[{ kind: 'dismiss', because: '' }, promise({ state: 'offered' }), ['dismissed'], ['promise-dismissed']],
		[
			{ kind: 'move', dueAt: AT + 5 * DAY, because: 'stock' },
			promise(),
			['withdrawn', 'open'],
			['promise-withdrawn', 'promise-moved'],
		],
		[
			{ kind: 'move', dueAt: AT + 5 * DAY, because: 'stock' },
			promise({ dueAt: AT - DAY }),
			['broken', 'open'],
			['promise-broken', 'promise-moved'],
		],
	])('%o of one that is $state', (act, of, states, events) => {
		const decided = decide(of, act);
		if (decided.state === 'refused') throw new Error(decided.fault);
		expect(decided.promises.map(({ state }) => state)).toEqual(states);
		expect(decided.decision.events.map(({ kind }) => kind)).toEqual(events);
	});

	it('a moved promise says in whose place it stands, and who gave the new date', () => {
		const decided = decide(promise({ promisedBy: 'marco' }), {
			kind: 'move',
			dueAt: AT + 5 * DAY,
			because: 'no stock',
		});
		const made = decided.state === 'decided' ? decided.promises[1] : null;
		expect(made).toMatchObject({ number: 7, replaces: 1, promisedBy: 'ana', because: 'no stock', mailId: null });
	});

	it('a solution that is promised brings the case to solving, and one that was kept only suggests its end', () => {
		const made = decide(promise({ state: 'offered', about: 'solution' }), { kind: 'confirm', dueAt: null });
		expect(made.state === 'decided' && made.decision.supportCase.stage).toBe('resolving');
		const kept = decide(promise({ about: 'solution' }), { kind: 'keep', because: '' });
		expect(kept.state === 'decided' && kept.decision.supportCase.stage).toBe('resolving');
		expect(suggestsResolving('resolving', [promise({ about: 'solution', state: 'kept' })])).toBe(true);
		expect(suggestsResolving('resolved', [promise({ about: 'solution', state: 'kept' })])).toBe(false);
		expect(suggestsResolving('resolving', [promise({ state: 'kept' })])).toBe(false);
	});

	it('a later mail may have kept a word, and a solution where it says that it was carried out', () => {
		const asked = { id: 'm2', at: AT, said: [] };
		const delivered = { id: 'm3', at: AT + HOUR, said: [{ act: 'delivered', quote: 'It is sent.' }] } as const;
		const mails = [{ id: 'm1', at: AT - HOUR, said: [] }, asked, delivered];
		expect(mayHaveKept(promise(), mails)).toBe(asked);
		expect(mayHaveKept(promise({ about: 'solution' }), mails)).toBe(delivered);
		expect(mayHaveKept(promise({ state: 'kept' }), mails)).toBeNull();
	});
});

describe('the plan of a promise', () => {
	const rules = { policy: DEFAULT_POLICY, calendar: TEAM, seenAt: AT };
	const dueAt = Date.parse('2026-11-26T16:00:00Z');
	const promised = { kind: 'promised', at: AT, number: 3, dueAt, what: 'a call' } as const;
	const planned = (different: object = {}): Touch => {
		const { touches } = settle({ supportCase, events: [], happened: [{ ...promised, ...different }] }, [], rules);
		if (touches[0] === undefined) throw new Error('nothing was planned');
		return touches[0];
	};
	const fire = (touch: Touch, now: number, different: object = {}) =>
		decideFiring(touch, {
			supportCase: { ...supportCase, ...different },
			policy: DEFAULT_POLICY,
			calendar: TEAM,
			now,
			isUnread: false,
			hasAssignee: true,
			customer: UNKNOWN_CUSTOMER,
		});

	it('wakes four business hours before, then when it is due, then for the lead', () => {
		const touch = planned();
		expect(touch).toMatchObject({ kind: 'promise', turn: 3, state: 'planned', dueAt, wakeAt: dueAt - 4 * HOUR });
		expect(touch.because).toBe('it was promised to the customer: a call');
		expect(fire(touch, dueAt - 5 * HOUR)).toMatchObject({ do: 'later', at: dueAt - 4 * HOUR });
		expect(fire(touch, dueAt - 4 * HOUR)).toMatchObject({
			do: 'nudge',
			whom: 'assignee',
			isEarly: true,
			nextAt: dueAt,
		});
		const warned = { ...touch, nudges: 1, wakeAt: dueAt };
		expect(fire(warned, dueAt)).toMatchObject({
			do: 'nudge',
			whom: 'assignee',
			nextAt: Date.parse('2026-11-27T12:00:00Z'),
		});
		const told = [{ rung: 'assignee', personId: 'ana', at: dueAt }] as const;
		expect(fire({ ...warned, told, state: 'waiting', wakeAt: dueAt + DAY }, dueAt + DAY)).toMatchObject({
			do: 'nudge',
			whom: 'lead',
			nextAt: Date.parse('2026-12-01T08:00:00Z'),
		});
	});

	it('warns of nothing that is due sooner than the warning', () => {
		expect(planned({ dueAt: AT + HOUR })).toMatchObject({ wakeAt: AT + HOUR });
	});

	it('stands when the case is reopened, and ends when it is closed or no complaint', () => {
		const touch = planned();
		const touchAfter = (happened: Parameters<typeof settle>[0]['happened'], round = 1) =>
			settle({ supportCase: { ...supportCase, round }, events: [], happened }, [touch], rules).touches.find(
				({ id }) => id === touch.id,
			);
		expect(touchAfter([{ kind: 'reopened', at: AT }], 2)).toBeUndefined();
		expect(fire({ ...touch, wakeAt: dueAt }, dueAt, { round: 2 })).toMatchObject({ do: 'nudge' });
		expect(touchAfter([{ kind: 'closed', at: AT, outcome: 'recovered' }])).toMatchObject({ state: 'cancelled' });
		expect(touchAfter([{ kind: 'not-a-complaint', at: AT }])).toMatchObject({ state: 'cancelled' });
		expect(touchAfter([{ kind: 'resolved', at: AT, satisfiedAsked: true }])).toBeUndefined();
	});

	it('says of its touch what became of the promise', () => {
		const touch = planned();
		const ended = (as: 'kept' | 'broken' | 'withdrawn') =>
			settle(
				{ supportCase, events: [], happened: [{ kind: 'promise-ended', at: AT, number: 3, as, because: 'ill' }] },
				[touch],
				rules,
			).touches;
		expect(ended('kept')).toMatchObject([{ state: 'done', because: 'the promise was kept: ill' }]);
		expect(ended('broken')).toMatchObject([{ state: 'cancelled', because: 'the promise was broken: ill' }]);
		expect(ended('withdrawn')).toMatchObject([{ state: 'cancelled' }]);
	});

	it('finds the moment from which a span ends in time, to the minute, over nights and weekends', () => {
		const at = (local: string) => Temporal.ZonedDateTime.from(`${local}[Europe/Rome]`).epochMilliseconds;
		const lead = { unit: 'business-hours', count: 4 } as const;
		expect(lastStart(TEAM, at('2026-11-26T17:00'), lead)).toBe(at('2026-11-26T13:00'));
		expect(lastStart(TEAM, at('2026-11-26T10:00'), lead)).toBe(at('2026-11-25T14:00'));
		expect(lastStart(TEAM, at('2026-11-30T09:00'), lead)).toBe(at('2026-11-27T13:00'));
		expect(lastStart(TEAM, at('2026-11-29T12:00'), lead)).toBe(at('2026-11-27T13:00'));
		fc.assert(
			fc.property(fc.integer({ min: AT, max: AT + 60 * DAY }), fc.integer({ min: 1, max: 12 }), (due, count) => {
				const from = lastStart(TEAM, due, { unit: 'business-hours', count });
				expect(from).toBeLessThanOrEqual(due - count * HOUR + MINUTE);
			}),
			{ numRuns: 200 },
		);
	});
});
