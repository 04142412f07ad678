import { LANGUAGES, type Language } from '../../shared/language.ts';
import type { Manner } from '../../shared/triage/corpus/corpus.ts';
import { f1, precision, recall, type YesNo } from './figures.ts';
import type { Measured } from './measure.ts';

/** What is measured of one set of mails. */
export interface Of {
	readonly all: Measured;
	readonly byLanguage: Readonly<Record<Language, Measured>>;
}

/** What a run gives, as far as a figure is read from it. */
export interface Results extends Of {
	readonly plain: Of;
	readonly told: Of;
	/** what single sentences state, all languages */
	readonly sentences: Readonly<Record<string, YesNo>>;
	/** mails of 1,000 characters a second, on one core */
	readonly mailsASecond: number;
}

/** One figure that a run must reach. `goal` is what we want of it; a floor below it is how far we are. */
export interface Threshold {
	readonly name: string;
	readonly of: (results: Results) => number;
	readonly floor: number;
	readonly goal: number;
}

/** F1 of complaints per language, a little under what was reached: one of a hundred mails moves it by a hundredth. */
const F1_FLOORS: Readonly<Record<Language, Readonly<Record<Manner, number>>>> = {
	en: { hard: 0.7, plain: 0.93, told: 0.89 },
	it: { hard: 0.67, plain: 0.93, told: 0.88 },
	pt: { hard: 0.73, plain: 0.92, told: 0.91 },
	ru: { hard: 0.79, plain: 0.93, told: 0.87 },
	es: { hard: 0.75, plain: 0.94, told: 0.89 },
	fr: { hard: 0.66, plain: 0.92, told: 0.86 },
	de: { hard: 0.69, plain: 0.93, told: 0.93 },
};
const F1_GOAL = 0.9;

const SIGNAL_GOAL = 0.85;

/** The lower of precision and recall over all of a kind together. */
const weaker = (counted: readonly YesNo[]): number => {
	const together = counted.reduce((sum, each) => ({
		hit: sum.hit + each.hit,
		falseAlarm: sum.falseAlarm + each.falseAlarm,
		missed: sum.missed + each.missed,
		rightNo: sum.rightNo + each.rightNo,
	}));
	return Math.min(precision(together), recall(together));
};

/** The figures of one set of mails: the hard ones are made to deceive, the plain ones are as people write, the told ones name nothing. */
function thresholdsOf(set: Manner, floors: Floors): readonly Threshold[] {
	const of =
		(figure: (results: Of) => number) =>
		(results: Results): number =>
			figure(set === 'hard' ? results : results[set]);
	const row = (name: string, figure: (results: Of) => number, floor: number, goal: number): Threshold => ({
		name: `${set}: ${name}`,
		of: of(figure),
		floor,
		goal,
	});
	return [
		...(Object.keys(LANGUAGES) as Language[]).map((language) =>
			row(
				`complaint F1, ${language}`,
				({ byLanguage }) => f1(byLanguage[language].complaint),
				F1_FLOORS[language][set],
				F1_GOAL,
			),
		),
		row('complaint F1, all', ({ all }) => f1(all.complaint), floors.f1, F1_GOAL),
		row('plain requests left alone', ({ all }) => all.plainRequests, floors.requests, 0.95),
		row('severity kappa', ({ all }) => all.severityKappa, floors.kappa, 0.75),
		row('critical recall', ({ all }) => all.criticalRecall, floors.critical, 0.97),
		row('signals, the weaker of P and R', ({ all }) => weaker(Object.values(all.signals)), floors.signals, SIGNAL_GOAL),
		row('remedies, the weaker of P and R', ({ all }) => weaker(Object.values(all.sought)), floors.sought, SIGNAL_GOAL),
		row('language of a body', ({ all }) => all.language, 0.99, 0.99),
		row('calibration, 1 − error', ({ all }) => 1 - all.calibrationError, floors.calibration, 0.95),
	];
}

interface Floors {
	readonly f1: number;
	readonly requests: number;
	readonly kappa: number;
	readonly critical: number;
	readonly signals: number;
	readonly sought: number;
	readonly calibration: number;
}

/** All thresholds. A change that lowers a figure below its floor fails; one that lifts it lifts the floor by hand. */
export const THRESHOLDS: readonly Threshold[] = [
	...thresholdsOf('hard', {
		f1: 0.75,
		requests: 0.88,
		kappa: 0.69,
		critical: 0.86,
		signals: 0.58,
		sought: 0.67,
		calibration: 0.93,
	}),
	...thresholdsOf('plain', {
		f1: 0.94,
		requests: 0.96,
		kappa: 0.8,
		critical: 0.97,
		signals: 0.87,
		sought: 0.85,
		calibration: 0.95,
	}),
	...thresholdsOf('told', {
		f1: 0.9,
		requests: 0.86,
		kappa: 0.78,
		critical: 0.84,
		signals: 0.62,
		sought: 0.6,
		calibration: 0.95,
	}),
	{ name: 'hard: stage per message', of: ({ all }) => all.stage, floor: 0.85, goal: 0.9 },
	{ name: 'plain: stage per message', of: ({ plain }) => plain.all.stage, floor: 0.93, goal: 0.9 },
	{ name: 'told: stage per message', of: ({ told }) => told.all.stage, floor: 0.88, goal: 0.9 },
	{
		name: 'sentences: the weaker of P and R',
		of: ({ sentences }) => weaker(Object.values(sentences)),
		floor: 0.56,
		goal: SIGNAL_GOAL,
	},
	// Stated, never a gate: the machine that checks does other things beside.
	{ name: 'mails a second', of: ({ mailsASecond }) => mailsASecond, floor: 0, goal: 1000 },
];
