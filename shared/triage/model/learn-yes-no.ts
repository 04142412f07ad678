import { foldAll } from './bytes.ts';
import type { Features } from './features.ts';
import { learnTelling, meanOfOrders, shuffle, sumOf } from './learn.ts';
import { randomFrom } from './random.ts';
import { BUCKETS, type YesNoWeights } from './weights.ts';

/** A text of which one question was answered. */
export interface Answered {
	readonly features: Pick<Features, 'grams' | 'gramValue' | 'facts'>;
	/** log-odds of a yes that are known besides the words */
	readonly standing: number;
	readonly is: boolean;
	/** above 0; how much it counts beside one of weight 1 */
	readonly weight: number;
}

/** How the weights are found; chosen on the `dev` parts. */
const PASSES = 8;
const STEP_SIZE = 0.25;
const STEP_SIZE_OF_BIAS = 0.02;
const SHRINK = 0.0006;
const BIAS_AT_FIRST = -1;
const SEED = 20_261_123;

/** Logistic regression on what is not known besides the words. Pure and deterministic. */
export const learnYesNo = (answered: readonly Answered[]): YesNoWeights =>
	learnTelling(answered, (telling) => {
		const mean = meanOfOrders(SEED, (seed) => learnInOrder(telling, seed));
		return { ...foldAll(mean.slice(0, BUCKETS)), bias: Math.fround(mean[BUCKETS] ?? 0) };
	});

/** @returns one weight a bucket, and the bias */
function learnInOrder(answered: readonly Answered[], seed: number): Float64Array {
	const learning: Learning = { weights: new Float64Array(BUCKETS), squares: new Float64Array(BUCKETS).fill(1e-2) };
	const random = randomFrom(seed);
	const order = answered.map((_, index) => index);
	let bias = BIAS_AT_FIRST;
	for (let pass = 0; pass < PASSES; pass += 1) {
		shuffle(order, random);
		const stepSize = STEP_SIZE * (1 - pass / PASSES);
		for (const index of order) {
			const each = answered[index];
			if (each) bias -= STEP_SIZE_OF_BIAS * descend(each, bias, { ...learning, stepSize });
		}
	}
	const learned = new Float64Array(BUCKETS + 1);
	learned.set(learning.weights);
	learned[BUCKETS] = bias;
	return learned;
}

interface Learning {
	readonly weights: Float64Array;
	/** of each bucket, the sum of its gradients' squares */
	readonly squares: Float64Array;
}

/** One step of AdaGrad. @returns by how much the answer was wrong */
function descend(
	{ features: { grams, gramValue, facts }, standing, is, weight }: Answered,
	bias: number,
	{ weights, squares, stepSize }: Learning & { readonly stepSize: number },
): number {
	const logit = bias + standing + sumOf(grams, weights) * gramValue + sumOf(facts, weights);
	const error = (1 / (1 + Math.exp(-logit)) - (is ? 1 : 0)) * weight;
	const move = (bucket: number, value: number): void => {
		const before = weights[bucket] ?? 0;
		const gradient = error * value + SHRINK * weight * before;
		const square = (squares[bucket] ?? 0) + gradient * gradient;
		squares[bucket] = square;
		weights[bucket] = before - (stepSize * gradient) / Math.sqrt(square);
	};
	for (const bucket of grams) move(bucket, gramValue);
	for (const bucket of facts) move(bucket, 1);
	return error;
}
