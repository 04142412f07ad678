import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addSpan, isOpen, localDayOf } from '../../../shared/calendar.ts';
import { foreseeClimb } from '../../../shared/ladder/foresee.ts';
import { RUNGS } from '../../../shared/ladder/rungs.ts';
import { hearerOn, type Stander } from '../../../shared/ladder/who.ts';
import { DEFAULT_POLICY } from '../../../shared/policy.ts';
import { mayAs } from '../../../shared/role.ts';
import { isAway, teamDay } from '../../../shared/stand-in.ts';
import { maySee } from '../../../shared/team/visible.ts';
import { HOUR, MINUTE } from '../../../shared/time.ts';
import { aTouch, CALENDAR, climb, MONDAY, type Office, officeOf } from './ladder-world.ts';

const IDS = ['ana', 'marco', 'irina', 'lev', 'vera'] as const;
const day = fc.integer({ min: 20, max: 30 }).map((date) => `2026-11-${date}`);
const absence = fc.record({ from: day, until: day, to: fc.option(fc.constantFrom(...IDS)) });
const person = (id: string): fc.Arbitrary<Stander> =>
	fc.record({
		id: fc.constant(id),
		role: fc.constantFrom('agent', 'senior', 'lead', 'admin'),
		away: fc.option(absence, { nil: undefined }),
		mailboxes: fc.option(fc.constantFrom(['support'], ['sales']), { nil: undefined, freq: 5 }),
	});
const span = fc.oneof(
	fc.record({ unit: fc.constant('business-hours' as const), count: fc.integer({ min: 0, max: 20 }) }),
	fc.record({
		unit: fc.constantFrom('business-days' as const, 'days' as const),
		count: fc.integer({ min: 0, max: 4 }),
	}),
);
const spanOrOff = fc.oneof({ weight: 5, arbitrary: span }, { weight: 1, arbitrary: fc.constant('off' as const) });
const policy = fc
	.record({
		acknowledgeHardStop: span,
		resolveHardStop: span,
		promiseHardStop: span,
		administratorAfter: fc.record({ S1: spanOrOff, S2: spanOrOff, S3: spanOrOff, S4: spanOrOff }),
	})
	.map((rules) => ({ ...DEFAULT_POLICY, ...rules }));
const office: fc.Arbitrary<Office> = fc
	.record({
		people: fc.tuple(...IDS.map(person)),
		assignee: fc.option(fc.constantFrom(...IDS, 'gone')),
		severity: fc.constantFrom('S1', 'S2', 'S3', 'S4'),
		policy,
	})
	.map(({ people, policy: rules, ...different }) => officeOf(people, different, rules));
/** A moment at which something comes due: within working hours, or at the very moment of closing. */
const dueAt = fc
	.integer({ min: 0, max: 90 })
	.map((count) => addSpan(CALENDAR, MONDAY, { unit: 'business-hours', count }));
const touch = fc
	.tuple(fc.constantFrom('acknowledge', 'resolve', 'promise', 'update'), dueAt)
	.map(([kind, at]) => aTouch(kind, at));
/** By how much late the worker looks: mostly not, at times by days. */
const delays = fc.array(
	fc.oneof(
		fc.constant(0),
		fc.integer({ min: 0, max: 100 * 60 }).map((count) => count * MINUTE),
	),
	{
		maxLength: 8,
	},
);

/** Alarms ring some minutes late; what came due at closing is told then. */
const wasOpen = (at: number): boolean =>
	isOpen(CALENDAR, at) || localDayOf(CALENDAR, at).open.some(({ to }) => to <= at && at <= to + 15 * MINUTE);

it('rungs never repeat and never go down, each at least an hour after the one before, in working hours', () => {
	fc.assert(
		fc.property(touch, office, delays, (one, where, late) => {
			const told = climb(one, where, late);
			for (const [index, { rung, at }] of told.entries()) {
				const before = told[index - 1];
				expect(wasOpen(at)).toBe(true);
				expect(at).toBeGreaterThanOrEqual(one.dueAt);
				if (before === undefined) continue;
				expect(RUNGS[rung].height).toBeGreaterThan(RUNGS[before.rung].height);
				expect(at - before.at).toBeGreaterThanOrEqual(HOUR);
			}
		}),
		{ numRuns: 500 },
	);
});

it('nobody who is away is told while somebody above the agent is there', () => {
	fc.assert(
		fc.property(touch, office, delays, (one, where, late) => {
			const { people, supportCase } = where;
			for (const { rung, personId, at } of climb(one, where, late)) {
				const today = teamDay(CALENDAR, at);
				const isThere = (who: Stander): boolean => !isAway(who, today);
				if (rung === 'assignee' || people.some((who) => who.id === personId && isThere(who))) continue;
				const agent = hearerOn('assignee', { supportCase, told: [] }, people, today)?.id ?? supportCase.assignee;
				const others = people.filter((who) => who.id !== agent && maySee(who, supportCase.mailboxId));
				expect(others.filter((who) => mayAs(who.role, 'lead') && isThere(who))).toEqual([]);
			}
		}),
		{ numRuns: 500 },
	);
});

it('above the agent nobody hears twice who is not the only one, and of the top rung nobody ever', () => {
	fc.assert(
		fc.property(touch, office, delays, (one, where, late) => {
			const told = climb(one, where, late);
			const top = told.find(({ rung }) => rung === 'admin');
			expect(told.filter(({ personId }) => personId === top?.personId).length).toBeLessThanOrEqual(1);
		}),
		{ numRuns: 300 },
	);
});

it('what is foreseen comes true when nobody does anything and every alarm rings', () => {
	fc.assert(
		fc.property(touch, office, (one, where) => {
			expect(climb(one, where)).toEqual(foreseeClimb(one, { ...where, calendar: CALENDAR }));
		}),
		{ numRuns: 300 },
	);
});
