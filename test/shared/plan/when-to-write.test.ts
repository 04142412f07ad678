import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import { compileCalendar } from '../../../shared/calendar.ts';
import { type CustomerFacts, UNKNOWN_CUSTOMER, zoneOf } from '../../../shared/customer.ts';
import { whenToWrite } from '../../../shared/plan/when-to-write.ts';
import { DEFAULT_POLICY } from '../../../shared/policy.ts';
import { DAY, HOUR } from '../../../shared/time.ts';
import type { TouchKind } from '../../../shared/touch.ts';
import { OFFICE_HOURS } from '../../fixtures/office-hours.ts';

const calendar = compileCalendar(OFFICE_HOURS, []);
const CHECK_IN = { id: 'case1-check-in-1-1', kind: 'check-in' } as const;

const at = (text: string): number => Date.parse(text);
const contact = (when: string, kind: TouchKind = 'check-in', touchId = 'other') => ({ touchId, kind, at: at(when) });

const moves = (
	dueAt: string,
	customer: Partial<CustomerFacts> = {},
	touch: { id: string; kind: TouchKind } = CHECK_IN,
) =>
	whenToWrite(touch, at(dueAt), {
		policy: DEFAULT_POLICY,
		calendar,
		customer: { ...UNKNOWN_CUSTOMER, ...customer },
	}).map((move) => `${move.code} ${new Date(move.at).toISOString()}`);

describe('when a customer may be written to', () => {
	test.each<[string, string, Partial<CustomerFacts>, string[]]>([
		['by day, at once', '2026-11-23T10:00:00Z', {}, []],
		['at the last minute before the quiet hours', '2026-11-23T17:59:00Z', {}, []],
		[
			'at their first minute no more: next morning, when the team is there too',
			'2026-11-23T18:00:00Z',
			{},
			['quiet-hours 2026-11-24T08:00:00.000Z'],
		],
		[
			'at ten in Rome it is night in New York: when both are awake',
			'2026-11-23T09:00:00Z',
			{ offset: -300 },
			['quiet-hours 2026-11-23T13:00:00.000Z'],
		],
		[
			'in Tokyo it is evening when Rome opens: in the hours that both share',
			'2026-11-23T14:00:00Z',
			{ offset: 540 },
			['quiet-hours 2026-11-24T08:00:00.000Z'],
		],
		[
			'where no hour is shared, the customer’s peace decides',
			'2026-11-23T09:00:00Z',
			{ offset: -660 },
			['quiet-hours 2026-11-23T19:00:00.000Z'],
		],
		[
			'not twice in one day of the customer’s',
			'2026-11-23T15:00:00Z',
			{ contacts: [contact('2026-11-23T08:30:00Z', 'ask-satisfied')] },
			['one-a-day 2026-11-24T08:00:00.000Z'],
		],
		[
			'a day is the customer’s own',
			'2026-11-23T15:30:00Z',
			{ offset: 540, contacts: [contact('2026-11-23T14:50:00Z', 'ask-satisfied')] },
			['quiet-hours 2026-11-24T08:00:00.000Z'],
		],
		[
			'not within a week of another follow-up',
			'2026-11-25T10:00:00Z',
			{ contacts: [contact('2026-11-23T10:00:00Z')] },
			['one-a-week 2026-11-30T10:00:00.000Z'],
		],
		[
			'a week later at the same hour it may go out',
			'2026-11-30T10:00:00Z',
			{ contacts: [contact('2026-11-23T10:00:00Z')] },
			[],
		],
		[
			'the question about the resolution takes no week',
			'2026-11-26T10:00:00Z',
			{ contacts: [contact('2026-11-23T10:00:00Z', 'ask-satisfied')] },
			[],
		],
		[
			'its own earlier try does not count',
			'2026-11-23T10:00:00Z',
			{ contacts: [contact('2026-11-23T09:00:00Z', 'check-in', CHECK_IN.id)] },
			[],
		],
		[
			'a week that ends on a Saturday ends on Monday',
			'2026-11-23T10:00:00Z',
			{ contacts: [contact('2026-11-21T10:00:00Z')] },
			['one-a-week 2026-11-30T08:00:00.000Z'],
		],
		['the night on which summer time ends', '2026-10-23T18:30:00Z', {}, ['quiet-hours 2026-10-26T08:00:00.000Z']],
		['the night on which summer time begins', '2026-03-27T18:30:00Z', {}, ['quiet-hours 2026-03-30T07:00:00.000Z']],
		['the eve of a leap day', '2028-02-28T18:30:00Z', {}, ['quiet-hours 2028-02-29T08:00:00.000Z']],
	])('%s', (_, dueAt, customer, expected) => {
		expect(moves(dueAt, customer)).toEqual(expected);
	});

	it('the question about the resolution waits for no week either', () => {
		const ask = { id: 'case1-ask-satisfied-1-1', kind: 'ask-satisfied' } as const;
		expect(moves('2026-11-25T10:00:00Z', { contacts: [contact('2026-11-23T10:00:00Z')] }, ask)).toEqual([]);
	});

	it('whatever the zone, the contacts and the moment: outside quiet hours, on a day of its own, a week apart, never earlier', () => {
		const moment = fc
			.integer({ min: 0, max: 5 * 365 * 24 * 4 })
			.map((quarters) => at('2026-01-01T00:00:00Z') + quarters * (HOUR / 4));
		const offset = fc.option(
			fc.integer({ min: -48, max: 56 }).map((quarters) => quarters * 15),
			{ nil: null },
		);
		const before = fc.array(
			fc.tuple(
				fc.integer({ min: 0, max: 20 * 24 }),
				fc.constantFrom<TouchKind>('check-in', 'ask-satisfied', 'evaluation'),
			),
			{ maxLength: 4 },
		);
		fc.assert(
			fc.property(moment, offset, before, (dueAt, minutes, earlier) => {
				const contacts = earlier.map(([hours, kind], index) => ({
					touchId: `o${index}`,
					kind,
					at: dueAt - hours * HOUR,
				}));
				const customer = { isOptedOut: false, offset: minutes, contacts };
				const found = whenToWrite(CHECK_IN, dueAt, { policy: DEFAULT_POLICY, calendar, customer });
				const goesAt = found.at(-1)?.at ?? dueAt;
				const zone = zoneOf(customer, 'Europe/Rome');
				const local = (moment: number) => Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
				expect(goesAt).toBeGreaterThanOrEqual(dueAt);
				expect(goesAt - dueAt).toBeLessThan(25 * DAY);
				expect(local(goesAt).hour).toBeGreaterThanOrEqual(8);
				expect(local(goesAt).hour).toBeLessThan(19);
				for (const one of contacts) {
					expect(local(one.at).toPlainDate().equals(local(goesAt).toPlainDate())).toBe(false);
					if (one.kind !== 'ask-satisfied') expect(goesAt - one.at).toBeGreaterThanOrEqual(7 * DAY - HOUR);
				}
			}),
			{ numRuns: 500 },
		);
	});
});
