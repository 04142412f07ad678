import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import {
	addSpan,
	type CalendarSettings,
	compileCalendar,
	hasOpenHours,
	isOpen,
	nextOpen,
	openingOf,
} from '../../shared/calendar.ts';
import type { Span } from '../../shared/policy.ts';
import { DAY, HOUR } from '../../shared/time.ts';

const OFFICE = [{ from: '09:00', to: '18:00' }];
const WITH_LUNCH = [
	{ from: '09:00', to: '13:00' },
	{ from: '14:00', to: '18:00' },
];
const SHORT_FRIDAY = [{ from: '09:00', to: '12:30' }];
const NIGHTS = [
	{ from: '00:00', to: '05:00' },
	{ from: '22:00', to: '24:00' },
];

const settings = (timeZone: string, hours = OFFICE, closed: readonly string[] = []): CalendarSettings => ({
	timeZone,
	hours: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: [], 7: [] },
	holidays: null,
	closed,
});

const rome = compileCalendar(settings('Europe/Rome'), ['2026-12-08', '2026-12-25']);
const lunch = compileCalendar(settings('Europe/Rome', WITH_LUNCH), []);
const shortFriday = compileCalendar(
	{ ...settings('Europe/Rome'), hours: { ...settings('Europe/Rome').hours, 5: SHORT_FRIDAY } },
	[],
);
const always = compileCalendar(
	{ ...settings('Europe/Rome'), hours: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } },
	['2026-12-25'],
);

const at = (text: string, zone = 'Europe/Rome') =>
	Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
const local = (moment: number, zone = 'Europe/Rome') =>
	Temporal.Instant.fromEpochMilliseconds(moment)
		.toZonedDateTimeISO(zone)
		.toPlainDateTime()
		.toString({ smallestUnit: 'minute' });

const hours = (count: number): Span => ({ unit: 'business-hours', count });
const days = (count: number): Span => ({ unit: 'business-days', count });
const calendarDays = (count: number): Span => ({ unit: 'days', count });

describe('a span is counted in the time that the team works', () => {
	test.each([
		['an hour within the day', rome, '2026-11-23T10:00', hours(1), '2026-11-23T11:00'],
		['an hour that ends at closing is due at closing', rome, '2026-11-23T17:00', hours(1), '2026-11-23T18:00'],
		['an hour runs over night', rome, '2026-11-23T17:30', hours(1), '2026-11-24T09:30'],
		['an hour runs over the weekend', rome, '2026-11-27T17:30', hours(1), '2026-11-30T09:30'],
		['a mail in the night counts from the opening', rome, '2026-11-24T03:00', hours(4), '2026-11-24T13:00'],
		['a mail on Sunday counts from Monday', rome, '2026-11-22T12:00', hours(1), '2026-11-23T10:00'],
		['a holiday is skipped', rome, '2026-12-07T17:30', hours(1), '2026-12-09T09:30'],
		['no hours at night is the opening', rome, '2026-11-24T03:00', hours(0), '2026-11-24T09:00'],
		['lunch does not count', lunch, '2026-11-23T12:30', hours(1), '2026-11-23T14:30'],
		['half an hour counts', rome, '2026-11-23T10:00', hours(0.5), '2026-11-23T10:30'],
		['a business day keeps the time of day', rome, '2026-11-23T10:15', days(1), '2026-11-24T10:15'],
		['three business days over a weekend', rome, '2026-11-26T16:00', days(3), '2026-12-01T16:00'],
		['a business day over a holiday', rome, '2026-12-07T10:00', days(1), '2026-12-09T10:00'],
		['a day that started on Saturday starts on Monday', rome, '2026-11-28T12:00', days(1), '2026-12-01T09:00'],
		[
			'a day that would end after a short Friday ends on Monday',
			shortFriday,
			'2026-11-26T16:00',
			days(1),
			'2026-11-30T09:00',
		],
		['no days is the next opening', rome, '2026-11-28T12:00', days(0), '2026-11-30T09:00'],
		['seven days keep the time of day', rome, '2026-11-23T10:15', calendarDays(7), '2026-11-30T10:15'],
		['seven days that end on Christmas move on', rome, '2026-12-18T10:00', calendarDays(7), '2026-12-28T09:00'],
		['seven days that end at lunch move on', lunch, '2026-11-23T13:30', calendarDays(7), '2026-11-30T14:00'],
		['over the change to summer time the wall clock stays', rome, '2026-03-27T10:00', days(1), '2026-03-30T10:00'],
		['over the change to winter time the wall clock stays', rome, '2026-10-23T10:00', days(1), '2026-10-26T10:00'],
		['hours over the change to summer time', rome, '2026-03-27T17:00', hours(2), '2026-03-30T10:00'],
		['a leap day is a day', rome, '2028-02-28T10:00', days(1), '2028-02-29T10:00'],
		['the day after a leap day', rome, '2028-02-29T10:00', calendarDays(1), '2028-03-01T10:00'],
		[
			'a calendar without open hours is always open, holidays too',
			always,
			'2026-12-25T03:00',
			hours(2),
			'2026-12-25T05:00',
		],
	] as const)('%s', (_name, calendar, from, span, expected) => {
		expect(local(addSpan(calendar, at(from), span))).toBe(expected);
	});
});

describe('nights with a clock change', () => {
	const night = compileCalendar(
		{
			...settings('Europe/Rome', NIGHTS),
			hours: { 1: NIGHTS, 2: NIGHTS, 3: NIGHTS, 4: NIGHTS, 5: NIGHTS, 6: NIGHTS, 7: NIGHTS },
		},
		[],
	);

	it('the hour that is left out does not count', () => {
		expect(local(addSpan(night, at('2026-03-29T01:30'), hours(1)))).toBe('2026-03-29T03:30');
	});

	it('the hour that comes twice counts twice', () => {
		const from = at('2026-10-25T01:30');
		expect(addSpan(night, from, hours(3)) - from).toBe(3 * HOUR);
		expect(local(addSpan(night, from, hours(3)))).toBe('2026-10-25T03:30');
	});

	it('open hours run on over midnight', () => {
		expect(local(addSpan(night, at('2026-11-23T23:00'), hours(2)))).toBe('2026-11-24T01:00');
	});

	it('a business day that ends in the hour left out ends when the clock has leapt', () => {
		expect(local(addSpan(night, at('2026-03-28T02:30'), days(1)))).toBe('2026-03-29T03:00');
	});
});

describe('days that zones made strange', () => {
	it('Samoa left out 30 December 2011', () => {
		const apia = compileCalendar(settings('Pacific/Apia', [{ from: '09:00', to: '17:00' }]), []);
		const zone = 'Pacific/Apia';
		expect(local(addSpan(apia, at('2011-12-29T10:00', zone), days(1)), zone)).toBe('2012-01-02T10:00');
		expect(local(addSpan(apia, at('2011-12-29T16:30', zone), hours(1)), zone)).toBe('2012-01-02T09:30');
	});

	it('a day whose midnight was left out opens at one', () => {
		const zone = 'America/Sao_Paulo';
		const open = compileCalendar(
			{
				...settings(zone, [{ from: '00:00', to: '24:00' }]),
				hours: { ...settings(zone).hours, 7: [{ from: '00:00', to: '24:00' }] },
			},
			[],
		);
		expect(local(openingOf(open, '2018-11-04') ?? 0, zone)).toBe('2018-11-04T01:00');
	});
});

it('a date opens at its first open moment, or at the next day that has one', () => {
	expect(local(openingOf(rome, '2026-12-25') ?? 0)).toBe('2026-12-28T09:00');
	expect(openingOf(rome, '2026-02-30')).toBeNull();
	expect(openingOf(rome, 'next week')).toBeNull();
});

it('an unknown time zone is refused by name', () => {
	expect(() => compileCalendar(settings('Europe/Roma'), [])).toThrow(/Europe\/Roma/i);
});

it('a calendar with no open hour can be told', () => {
	expect(hasOpenHours(settings('Europe/Rome'))).toBe(true);
	expect(
		hasOpenHours({ hours: { 1: [{ from: '09:00', to: '09:00' }], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } }),
	).toBe(false);
});

it('a calendar in which every coming day is listed as closed ends its search', () => {
	const closed = Array.from({ length: 1_500 }, (_, day) =>
		Temporal.PlainDate.from('2026-01-01').add({ days: day }).toString(),
	);
	const never = compileCalendar(settings('Europe/Rome', OFFICE, closed), []);
	const from = at('2026-02-01T10:00');
	for (const span of [hours(4), days(3), calendarDays(7)])
		expect(addSpan(never, from, span)).toBeGreaterThanOrEqual(from);
});

describe('for every calendar and moment', () => {
	const zones = [
		'Europe/Rome',
		'America/New_York',
		'Asia/Kolkata',
		'Pacific/Apia',
		'Australia/Lord_Howe',
		'America/Sao_Paulo',
		'UTC',
		'Africa/Casablanca',
	];
	const calendars = zones.flatMap((zone) => [
		compileCalendar(settings(zone, WITH_LUNCH), ['2026-12-25', '2027-01-01']),
		compileCalendar(settings(zone, NIGHTS), []),
		compileCalendar(settings(zone, [{ from: '00:00', to: '24:00' }]), []),
	]);
	const calendar = fc.constantFrom(...calendars);
	const moment = fc.integer({ min: Date.UTC(2010, 0, 1), max: Date.UTC(2030, 0, 1) });
	const span = fc.oneof(
		fc.integer({ min: 0, max: 240 }).map((quarters) => hours(quarters / 4)),
		fc.integer({ min: 0, max: 30 }).map(days),
		fc.integer({ min: 0, max: 60 }).map(calendarDays),
	);

	it('the end is open, or the very moment of closing', () => {
		fc.assert(
			fc.property(calendar, moment, span, (one, from, length) => {
				const end = addSpan(one, from, length);
				expect(end).toBeGreaterThanOrEqual(from);
				expect(isOpen(one, end) || (length.unit === 'business-hours' && isOpen(one, end - 1))).toBe(true);
			}),
			{ numRuns: 2_000 },
		);
	});

	it('a later start never ends earlier', () => {
		fc.assert(
			fc.property(calendar, moment, fc.integer({ min: 0, max: 3 * DAY }), span, (one, from, later, length) => {
				expect(addSpan(one, from + later, length)).toBeGreaterThanOrEqual(addSpan(one, from, length));
			}),
			{ numRuns: 2_000 },
		);
	});

	it('a longer span never ends earlier', () => {
		fc.assert(
			fc.property(calendar, moment, span, fc.integer({ min: 0, max: 9 }), (one, from, length, more) => {
				const longer = { ...length, count: length.count + more };
				expect(addSpan(one, from, longer)).toBeGreaterThanOrEqual(addSpan(one, from, length));
			}),
			{ numRuns: 1_000 },
		);
	});

	it('hours counted in two pieces are hours counted at once', () => {
		const some = fc.integer({ min: 1, max: 160 }).map((quarters) => quarters / 4);
		fc.assert(
			fc.property(calendar, moment, some, some, (one, from, first, second) => {
				const inPieces = addSpan(one, addSpan(one, from, hours(first)), hours(second));
				expect(inPieces).toBe(addSpan(one, from, hours(first + second)));
			}),
			{ numRuns: 2_000 },
		);
	});

	it('the next open moment is open, and nothing between is', () => {
		fc.assert(
			fc.property(calendar, moment, fc.double({ min: 0, max: 1, noNaN: true }), (one, from, part) => {
				const opens = nextOpen(one, from);
				expect(isOpen(one, opens)).toBe(true);
				if (opens > from) expect(isOpen(one, Math.floor(from + (opens - from) * part * 0.999))).toBe(false);
			}),
			{ numRuns: 2_000 },
		);
	});
});
