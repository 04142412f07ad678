import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addSpan, compileCalendar, isOpen } from '../../../shared/calendar.ts';
import { explainDue } from '../../../shared/plan/explain-due.ts';
import { keepReckoning, type Reckoning, readReckoning } from '../../../shared/plan/reckoning.ts';
import type { Span } from '../../../shared/policy.ts';
import { HOUR } from '../../../shared/time.ts';
import { OFFICE_HOURS } from '../../fixtures/office-hours.ts';

const calendar = compileCalendar({ ...OFFICE_HOURS, closed: ['2026-12-24'] }, ['2026-12-08', '2026-12-25']);

const reckoning = (base: string, unit: Span['unit'], count: number): Reckoning => ({
	rule: 'checkInAfter',
	since: 'resolved',
	base: Date.parse(base),
	span: { unit, count },
});

describe('why a touch is due when it is', () => {
	test.each<[string, Reckoning, string, string[]]>([
		[
			'three business days in one week skip nothing',
			reckoning('2026-11-23T09:00:00Z', 'business-days', 3),
			'2026-11-26T09:00',
			[],
		],
		['over a weekend', reckoning('2026-11-27T09:00:00Z', 'business-days', 1), '2026-11-30T09:00', ['weekly']],
		['over a public holiday', reckoning('2026-12-07T09:00:00Z', 'business-days', 1), '2026-12-09T09:00', ['holiday']],
		[
			'over a day that the team closed, a holiday and a weekend',
			reckoning('2026-12-23T09:00:00Z', 'business-days', 1),
			'2026-12-28T09:00',
			['closed-day', 'holiday', 'weekly'],
		],
		[
			'from the evening on, the count starts when the doors open',
			reckoning('2026-11-23T20:00:00Z', 'business-days', 1),
			'2026-11-25T08:00',
			['closed-hours'],
		],
		[
			'hours that do not fit into the day go on next morning',
			reckoning('2026-11-23T15:00:00Z', 'business-hours', 4),
			'2026-11-24T11:00',
			['closed-hours'],
		],
		[
			'calendar days that end on a Sunday end on Monday',
			reckoning('2026-11-22T09:00:00Z', 'days', 7),
			'2026-11-30T08:00',
			['weekly', 'closed-hours'],
		],
		[
			'calendar days that end by day skip nothing',
			reckoning('2026-11-23T09:00:00Z', 'days', 7),
			'2026-11-30T09:00',
			[],
		],
	])('%s', (_, given, dueAt, kinds) => {
		const explained = explainDue(calendar, given);
		expect(new Date(explained.dueAt).toISOString().slice(0, 16)).toBe(dueAt);
		expect(explained.steps.map(({ kind }) => kind)).toEqual(kinds);
	});

	it('the steps are in order, closed throughout, and lead to the due time that was planned', () => {
		const base = fc
			.integer({ min: 0, max: 365 * 24 })
			.map((hours) => Date.parse('2026-06-01T00:00:00Z') + hours * HOUR);
		const span = fc.record({
			unit: fc.constantFrom<Span['unit']>('business-hours', 'business-days', 'days'),
			count: fc.integer({ min: 0, max: 40 }),
		});
		fc.assert(
			fc.property(base, span, (from, counted) => {
				const { dueAt, steps } = explainDue(calendar, {
					...reckoning('2026-01-01T00:00:00Z', 'days', 0),
					base: from,
					span: counted,
				});
				expect(dueAt).toBe(addSpan(calendar, from, counted));
				let last = from;
				for (const step of steps) {
					expect(step.from).toBeGreaterThanOrEqual(last);
					expect(step.to).toBeGreaterThan(step.from);
					expect(step.to).toBeLessThanOrEqual(dueAt);
					for (const moment of [step.from, (step.from + step.to) / 2, step.to - 1])
						expect(isOpen(calendar, moment)).toBe(false);
					last = step.to;
				}
			}),
			{ numRuns: 300 },
		);
	});

	it('is kept in an event’s data and read out of it again; what is none is no reckoning', () => {
		const given = reckoning('2026-11-23T09:00:00Z', 'business-days', 3);
		expect(readReckoning({ touch: 'x', ...keepReckoning(given) })).toEqual(given);
		for (const data of [
			{},
			{ rule: 'checkInAfter' },
			{ ...keepReckoning(given), rule: 'toString' },
			{ ...keepReckoning(given), unit: 'weeks' },
		])
			expect(readReckoning(data)).toBeNull();
	});
});
