import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTrainingDue } from '../../../shared/triage/model/due.ts';
import {
	type Figures,
	figuresOf,
	NO_TALLY,
	pointsOf,
	type Tally,
	wrongOf,
} from '../../../shared/triage/model/figures.ts';
import { judgePromotion, type Trials } from '../../../shared/triage/model/promote.ts';

const tally = (found: number, missed: number, falseAlarms: number): Tally => ({
	...NO_TALLY,
	found,
	missed,
	falseAlarms,
});
const figures = (all: Tally, rest: Partial<Figures> = {}): Figures => ({
	all,
	byLanguage: {},
	criticalMissed: 0,
	critical: tally(9, 0, 1),
	...rest,
});
const GOOD = figures(tally(90, 10, 10));
const NO_ERRORS = figures(tally(5, 0, 0), { critical: NO_TALLY });
const trials = (change: {
	before?: Partial<Trials['before']>;
	after?: Partial<Trials['after']>;
	shipped?: Figures;
}): Trials => ({
	shipped: change.shipped ?? GOOD,
	before: { frozen: GOOD, corrections: NO_ERRORS, ...change.before },
	after: { frozen: GOOD, corrections: NO_ERRORS, ...change.after },
});

describe('the gate', () => {
	test.each([
		['as good on both sets', trials({}), true, 'F1 on the frozen mails 90 before, 90 after'],
		['better on both', trials({ after: { frozen: figures(tally(95, 5, 5)) } }), true, '90 before, 95 after'],
		[
			'worse on the frozen mails',
			trials({ after: { frozen: figures(tally(88, 12, 10)) } }),
			false,
			'falls from 90 to 89',
		],
		[
			'one error more on the latest corrections',
			trials({ after: { corrections: { ...NO_ERRORS, all: tally(4, 1, 0) } } }),
			false,
			'errors on the latest corrections rise from 0 to 1',
		],
		[
			'passes over a critical mail that was found before',
			trials({ after: { frozen: { ...GOOD, criticalMissed: 1 } } }),
			false,
			'of the critical frozen mails 1 are passed over, before 0',
		],
		[
			'calls ordinary failures critical',
			trials({ after: { frozen: { ...GOOD, critical: tally(9, 0, 4) } } }),
			false,
			'F1 of what is called critical is 82 on the frozen mails, the shipped model has 95',
		],
		[
			'one error more on the latest corrected severities',
			trials({ after: { corrections: { ...NO_ERRORS, critical: tally(0, 1, 0) } } }),
			false,
			'errors on the latest corrections rise from 0 to 1',
		],
		[
			'good over all, and bad in one language',
			trials({
				shipped: { ...GOOD, byLanguage: { it: tally(18, 1, 1) } },
				after: { frozen: { ...GOOD, byLanguage: { it: tally(16, 3, 2) } } },
			}),
			false,
			'F1 in Italiano is 86, the shipped model has 95',
		],
	])('%s', (_, given, promoted, because) => {
		const judged = judgePromotion(given);
		expect(judged.promoted).toBe(promoted);
		expect(judged.because).toContain(because);
	});

	const anyTally = fc
		.tuple(fc.nat(200), fc.nat(200), fc.nat(200), fc.nat(200))
		.map(([found, missed, falseAlarms, left]): Tally => ({ found, missed, falseAlarms, left }));
	const anyFigures = fc
		.tuple(anyTally, fc.nat(5), anyTally)
		.map(([all, criticalMissed, critical]) => figures(all, { criticalMissed, critical }));
	const anyTrials = fc
		.tuple(anyFigures, anyFigures, anyFigures, anyFigures, anyFigures)
		.map(([shipped, frozen, corrections, frozenAfter, correctionsAfter]) =>
			trials({
				shipped,
				before: { frozen, corrections },
				after: { frozen: frozenAfter, corrections: correctionsAfter },
			}),
		);

	test('whatever is promoted is not worse on either set, and whatever is refused says why', () => {
		fc.assert(
			fc.property(anyTrials, (given) => {
				const { promoted, because } = judgePromotion(given);
				const { before, after } = given;
				if (!promoted) return because.length > 0;
				return (
					pointsOf(after.frozen.all) >= pointsOf(before.frozen.all) &&
					after.frozen.criticalMissed <= before.frozen.criticalMissed &&
					pointsOf(after.frozen.critical) >= pointsOf(given.shipped.critical) - 1 &&
					wrongOf(after.corrections.all) + wrongOf(after.corrections.critical) <=
						wrongOf(before.corrections.all) + wrongOf(before.corrections.critical)
				);
			}),
		);
	});
});

test('figures count each mail once, by language too, and as critical where that is known of a complaint', () => {
	const mail = { language: 'it', complaint: true, isCritical: true, isFound: false, isCalledCritical: false } as const;
	expect(
		figuresOf([
			{ ...mail, isCritical: null },
			{ ...mail, isFound: true },
			{ ...mail, complaint: false, isCritical: false },
		]),
	).toEqual({
		all: { found: 1, missed: 1, falseAlarms: 0, left: 1 },
		byLanguage: { it: { found: 1, missed: 1, falseAlarms: 0, left: 1 } },
		criticalMissed: 0,
		critical: { found: 0, missed: 1, falseAlarms: 0, left: 0 },
	});
});

describe('it is time to train', () => {
	test.each([
		['at once with 25 corrections', { waiting: 25, isRolledBack: false, hour: 14 }, true],
		['not by day with fewer', { waiting: 24, isRolledBack: false, hour: 14 }, false],
		['at night with one', { waiting: 1, isRolledBack: false, hour: 3 }, true],
		['never for nothing new', { waiting: 0, isRolledBack: false, hour: 3 }, false],
		['not at night after the last model was taken back', { waiting: 1, isRolledBack: true, hour: 3 }, false],
		['with 25 after the last model was taken back', { waiting: 25, isRolledBack: true, hour: 14 }, true],
	])('%s', (_, state, due) => {
		expect(isTrainingDue(state)).toBe(due);
	});
});
