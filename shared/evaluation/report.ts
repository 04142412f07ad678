import { groupBy } from '../group-by.ts';
import { GUARDS, type GuardKind } from '../guard.ts';
import type { Policy } from '../policy.ts';
import type { BehaviourCounts, WindowDays } from './behaviour.ts';
import { fairnessOf, type Side } from './fairness.ts';
import type { Answers } from './questions.ts';

/** Ours: from here on a score counts as fair. */
const HIGH_FROM = 75;

/** By what cases are put together. `month`: of the resolution, as `2026-11`. */
export interface GroupKeys {
	readonly guard: GuardKind;
	readonly month: string;
}

/** So many cases of a group gave these answers. */
export interface AnswerRow extends GroupKeys, Pick<Answers, Side> {
	readonly count: number;
}

/** So many cases of a group were asked. */
export interface AskedRow extends GroupKeys {
	readonly count: number;
}

/** How many of a group's cases had each kind of mail at all in the window. */
export interface BehaviourRow extends GroupKeys, BehaviourCounts {
	readonly days: WindowDays;
	readonly cases: number;
}

/** What customers of a group said, by their score. */
export interface Said {
	readonly asked: number;
	readonly answered: number;
	readonly high: number;
	readonly middle: number;
	readonly low: number;
}

/** What customers of a group did in a window. */
export type Did = BehaviourCounts & { readonly days: WindowDays; readonly cases: number };

/** Groups of rows by one key, in its order. */
export type Groups<K, T> = { readonly key: K; readonly counts: T }[];

/** Answers by guard and by month. */
export const summariseSaid = (
	rows: { readonly answers: readonly AnswerRow[]; readonly asked: readonly AskedRow[] },
	policy: Policy,
) => ({
	byGuard: inGuardOrder(saidBy(({ guard }) => guard, rows, policy)),
	byMonth: inMonthOrder(saidBy(({ month }) => month, rows, policy)),
});

/** Behaviour by guard and by month, each in its windows. */
export const summariseDid = (rows: readonly BehaviourRow[]) => ({
	byGuard: inGuardOrder(didBy(({ guard }) => guard, rows)),
	byMonth: inMonthOrder(didBy(({ month }) => month, rows)),
});

function saidBy<K>(
	keyOf: (row: GroupKeys) => K,
	{ answers, asked }: { readonly answers: readonly AnswerRow[]; readonly asked: readonly AskedRow[] },
	policy: Policy,
): Groups<K, Said> {
	const answersBy = groupBy(answers, keyOf);
	const askedBy = groupBy(asked, keyOf);
	return [...new Set([...answersBy.keys(), ...askedBy.keys()])].map((key) => {
		const mine = answersBy.get(key) ?? [];
		const counts = { high: 0, middle: 0, low: 0 };
		for (const row of mine) counts[bandOf(row, policy)] += row.count;
		const answered = sum(mine);
		// An answer proves that it was asked, whatever became of the mail in the plan.
		return { key, counts: { asked: Math.max(answered, sum(askedBy.get(key) ?? [])), answered, ...counts } };
	});
}

function didBy<K>(keyOf: (row: GroupKeys) => K, rows: readonly BehaviourRow[]): Groups<K, Did[]> {
	return [...groupBy(rows, keyOf)].map(([key, mine]) => ({
		key,
		counts: [...groupBy(mine, ({ days }) => days)]
			.map(([days, of]) => ({
				days,
				cases: total(of, 'cases'),
				wroteAgain: total(of, 'wroteAgain'),
				complainedAgain: total(of, 'complainedAgain'),
				praised: total(of, 'praised'),
			}))
			.toSorted((one, other) => one.days - other.days),
	}));
}

function bandOf(row: AnswerRow, { fairnessWeights, evaluationAlertBelow }: Policy): 'high' | 'middle' | 'low' {
	const { score } = fairnessOf(row, fairnessWeights);
	if (score < evaluationAlertBelow) return 'low';
	return score >= HIGH_FROM ? 'high' : 'middle';
}

const total = (rows: readonly BehaviourRow[], field: 'cases' | keyof BehaviourCounts): number =>
	rows.reduce((so, row) => so + row[field], 0);

const sum = (rows: readonly { readonly count: number }[]): number => rows.reduce((so, { count }) => so + count, 0);

const GUARD_ORDER = Object.keys(GUARDS);

const inGuardOrder = <T>(groups: Groups<GuardKind, T>): Groups<GuardKind, T> =>
	groups.toSorted((one, other) => GUARD_ORDER.indexOf(one.key) - GUARD_ORDER.indexOf(other.key));

/** The newest first. */
const inMonthOrder = <T>(groups: Groups<string, T>): Groups<string, T> =>
	groups.toSorted((one, other) => (one.key < other.key ? 1 : -1));
