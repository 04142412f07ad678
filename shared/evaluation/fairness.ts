import type { Policy } from '../policy.ts';
import { type Answers, STEPS } from './questions.ts';

/** The sides of fairness that the score is made of, in the order of their weight in the facts. */
export const SIDES = ['outcome', 'treatment', 'process'] as const;

export type Side = (typeof SIDES)[number];

/** How much of `of` points this side reached. */
export interface FairnessPart {
	readonly side: Side;
	readonly points: number;
	readonly of: number;
}

/** A fairness score from 0 to 100 with its parts; it is only ever shown beside the raw answers. */
export interface Fairness {
	readonly score: number;
	readonly parts: readonly FairnessPart[];
}

type Weights = Policy['fairnessWeights'];

const LAST = STEPS.length;

/**
 * Adds the three sides up by the policy's weights (ours: 45 outcome, 35 treatment, 20 process). The lowest answer gives none of a side's
 * points, the highest all of them. @param weights add up to 100
 */
export function fairnessOf(answers: Pick<Answers, Side>, weights: Weights): Fairness {
	const parts = SIDES.map((side) => ({
		side,
		points: (weights[side] * (answers[side] - 1)) / (LAST - 1),
		of: weights[side],
	}));
	const score = Math.round(parts.reduce((sum, { points }) => sum + points, 0));
	return { score, parts };
}

/**
 * What was perceived against what was expected: the perceived side is the three answers by their weights. Both and the gap are in steps of
 * the answers; below 0 it fell short of what the customer had hoped for.
 */
export function gapOf(
	answers: Answers,
	weights: Weights,
): { readonly expected: number; readonly perceived: number; readonly gap: number } {
	const total = SIDES.reduce((sum, side) => sum + weights[side], 0);
	const perceived = oneDecimal(SIDES.reduce((sum, side) => sum + answers[side] * weights[side], 0) / total);
	return { expected: answers.expectation, perceived, gap: oneDecimal(perceived - answers.expectation) };
}

/** A lead looks at it: the score lies under the policy's threshold. */
export const isLow = (
	answers: Answers,
	{ fairnessWeights, evaluationAlertBelow }: Pick<Policy, 'fairnessWeights' | 'evaluationAlertBelow'>,
): boolean => fairnessOf(answers, fairnessWeights).score < evaluationAlertBelow;

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;
