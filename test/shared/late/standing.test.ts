import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCalendar } from '../../../shared/calendar.ts';
import { openTime, type Pace, standingsOf } from '../../../shared/late/standing.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';

const OPEN = [{ from: '09:00', to: '17:00' }];
const calendar = compileCalendar(
	{
		timeZone: 'Europe/Rome',
		hours: { 1: OPEN, 2: OPEN, 3: OPEN, 4: OPEN, 5: OPEN, 6: [], 7: [] },
		holidays: null,
		closed: ['2026-11-20'],
	},
	[],
);
/** A Wednesday, ten in the morning in Rome. */
const NOW = Date.UTC(2026, 10, 18, 9);
const soon = { unit: 'business-hours', count: 2 } as const;
const NO_PACE: Pace = { done: 0, openHours: 80, openDays: 10 };

const standing = (dueAt: number, pace = NO_PACE) =>
	standingsOf([{ dueAt }], { calendar, now: NOW, soon, pace })[0] ?? null;

test.each([
	['past its moment is late', NOW - MINUTE, 'late', null],
	['due now is late', NOW, 'late', null],
	['due within two hours of work is at risk', NOW + 2 * HOUR, 'at-risk', { kind: 'soon' }],
	['due later is due', NOW + 3 * HOUR, 'due', null],
])('what is %s', (_, dueAt, is, risk) => {
	expect(standing(dueAt)).toMatchObject({ standing: is, risk });
});

test('two hours of work reach over the night', () => {
	const late = Date.UTC(2026, 10, 18, 15, 30);
	const [first] = standingsOf([{ dueAt: Date.UTC(2026, 10, 19, 9) }], { calendar, now: late, soon, pace: NO_PACE });
	expect(first).toMatchObject({ standing: 'at-risk' });
});

test('more than a person gets done until then is at risk, and says how much and how fast', () => {
	const pace: Pace = { done: 20, openHours: 80, openDays: 10 };
	const touches = [1, 2, 3].map((day) => ({ dueAt: NOW + day * HOUR + 2 * HOUR }));
	expect(standingsOf(touches, { calendar, now: NOW, soon, pace })).toMatchObject([
		{ standing: 'at-risk', risk: { kind: 'load', waiting: 1, perDay: 2 } },
		{ standing: 'at-risk', risk: { kind: 'load', waiting: 2, perDay: 2 } },
		{ standing: 'at-risk', risk: { kind: 'load', waiting: 3, perDay: 2 } },
	]);
});

test('who did fewer than eight lately is not judged by a pace', () => {
	expect(standing(NOW + 3 * HOUR, { done: 7, openHours: 80, openDays: 10 })).toMatchObject({ standing: 'due' });
});

test('open time counts hours and days in which the team worked, and no closed day', () => {
	const monday = Date.UTC(2026, 10, 16, 8);
	expect(openTime(calendar, monday, monday + 7 * DAY)).toEqual({ openHours: 32, openDays: 4 });
	expect(openTime(calendar, NOW, NOW)).toEqual({ openHours: 0, openDays: 0 });
	expect(openTime(calendar, NOW, NOW + HOUR)).toEqual({ openHours: 1, openDays: 1 });
});

test('every touch has one standing, in the order of the due times, and one more touch makes none of the others safer', () => {
	const rank = { late: 2, 'at-risk': 1, due: 0 };
	const due = fc.integer({ min: -48, max: 200 }).map((hours) => ({ dueAt: NOW + hours * HOUR }));
	fc.assert(
		fc.property(fc.array(due, { maxLength: 30 }), due, fc.integer({ min: 0, max: 60 }), (touches, more, done) => {
			const circumstances = { calendar, now: NOW, soon, pace: { done, openHours: 80, openDays: 10 } };
			const before = standingsOf(touches, circumstances);
			const after = standingsOf([...touches, more], circumstances);
			expect(before).toHaveLength(touches.length);
			expect(before.map(({ touch }) => touch.dueAt)).toEqual(
				touches.map(({ dueAt }) => dueAt).toSorted((a, b) => a - b),
			);
			for (const { touch, standing: was } of before) {
				const is = after.find((one) => one.touch === touch)?.standing ?? 'due';
				expect(rank[is]).toBeGreaterThanOrEqual(rank[was]);
			}
		}),
	);
});
