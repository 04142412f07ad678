import { groupBy } from '../group-by.ts';
import type { SignalName } from '../signal.ts';
import { CUES, type CueName } from '../triage/cues/cue.ts';
import type { Reason } from '../triage/verdict.ts';
import type { Money } from './money.ts';
import type { Gift, RemedyKind } from './remedy.ts';

/** What makes two cases comparable. */
export interface CaseTraits {
	/** the root cause that was written down; null: not known yet */
	readonly cause: string | null;
	readonly severityBecause: readonly Pick<Reason, 'cue'>[];
	readonly signals: readonly { readonly name: SignalName }[];
	readonly loss: Money | null;
}

/** An earlier case with the remedies that hold, newest case first in a list. */
export interface EarlierCase extends CaseTraits {
	readonly id: string;
	readonly remedies: readonly Pick<Gift, 'kind' | 'money'>[];
}

/** What was given of one kind in one currency: in how many cases, and the middle and the ends of what each case was given. */
export interface GivenSummary {
	readonly kind: RemedyKind;
	readonly cases: number;
	/** null: without an amount */
	readonly money: { readonly median: Money; readonly least: Money; readonly most: Money } | null;
}

/** Comparable cases. Counts only: of a handful of cases a percentage says nothing. */
export interface Comparison {
	readonly cases: number;
	readonly withoutRemedy: number;
	readonly given: readonly GivenSummary[];
	/** the newest, by id */
	readonly newest: readonly string[];
}

const MOST_LINKED = 5;

/** Losses up to this many times as large or small are alike. */
const LOSS_REACH = 2;

/** Of all failures and signals that either case has, at least this part is in both. */
const ALIKE_FROM = 0.5;

/** What was given in cases like this one: of the same root cause, or of the same failures with a like loss. */
export function compare(traits: CaseTraits, earlier: readonly EarlierCase[]): Comparison {
	const alike = earlier.filter((other) => areAlike(traits, other));
	return {
		cases: alike.length,
		withoutRemedy: alike.filter(({ remedies }) => remedies.length === 0).length,
		given: summariesOf(alike),
		newest: alike.slice(0, MOST_LINKED).map(({ id }) => id),
	};
}

function areAlike(one: CaseTraits, other: CaseTraits): boolean {
	if (one.cause !== null && other.cause !== null) return one.cause === other.cause && haveLikeLoss(one, other);
	const [mine, theirs] = [failuresOf(one), failuresOf(other)];
	const all = new Set([...mine, ...theirs]);
	const shared = [...mine].filter((name) => theirs.has(name));
	return shared.length > 0 && shared.length / all.size >= ALIKE_FROM && haveLikeLoss(one, other);
}

/** A loss that nobody knows rules nothing out. */
function haveLikeLoss({ loss: one }: CaseTraits, { loss: other }: CaseTraits): boolean {
	if (one === null || other === null) return true;
	if (one.currency !== other.currency) return false;
	return one.minor <= other.minor * LOSS_REACH && other.minor <= one.minor * LOSS_REACH;
}

/** What went wrong, by the cues of triage, and the signals that make it graver. */
function failuresOf({ severityBecause, signals }: CaseTraits): ReadonlySet<string> {
	const failures = severityBecause.map(({ cue }) => cue).filter((cue) => isCue(cue) && CUES[cue].family === 'failure');
	return new Set([...failures, ...signals.map(({ name }) => name)]);
}

const isCue = (cue: string): cue is CueName => Object.hasOwn(CUES, cue);

function summariesOf(cases: readonly EarlierCase[]): readonly GivenSummary[] {
	const perCase = cases.flatMap(({ remedies }) =>
		[...groupBy(remedies, ({ kind, money }) => `${kind}/${money?.currency ?? ''}`).values()].flatMap(sumOf),
	);
	return [...groupBy(perCase, ({ kind, money }) => `${kind}/${money?.currency ?? ''}`).values()]
		.flatMap((ones) =>
			ones[0] === undefined ? [] : [{ kind: ones[0].kind, cases: ones.length, money: rangeOf(ones) }],
		)
		.toSorted((one, other) => other.cases - one.cases);
}

/** Two refunds of one case are one sum. */
function sumOf(remedies: readonly Pick<Gift, 'kind' | 'money'>[]): readonly Pick<Gift, 'kind' | 'money'>[] {
	const [first] = remedies;
	if (first === undefined) return [];
	if (first.money === null) return [first];
	const minor = remedies.reduce((sum, { money }) => sum + (money?.minor ?? 0), 0);
	return [{ kind: first.kind, money: { minor, currency: first.money.currency } }];
}

function rangeOf(ones: readonly Pick<Gift, 'money'>[]): GivenSummary['money'] {
	const currency = ones[0]?.money?.currency;
	if (currency === undefined) return null;
	const sums = ones.flatMap(({ money }) => (money === null ? [] : [money.minor])).toSorted((one, other) => one - other);
	const at = (index: number): Money => ({ minor: sums[index] ?? 0, currency });
	return { median: { minor: medianOf(sums), currency }, least: at(0), most: at(sums.length - 1) };
}

/** The middle one; between two the half way, in whole minor units. @param sorted not empty, smallest first */
export function medianOf(sorted: readonly number[]): number {
	const middle = (sorted.length - 1) / 2;
	return Math.round(((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2);
}
