import type { Language } from '../../language.ts';
import { readText, textOf } from '../read.ts';
import { foldAll } from './bytes.ts';
import { type Features, wordsOf } from './features.ts';
import { shuffle, sumOf } from './learn.ts';
import { randomFrom } from './random.ts';
import { BUCKETS, type CriticalWeights } from './weights.ts';

/** A complaint, and whether it is of the severity S4. */
export interface CriticalExample {
	readonly subject: string;
	readonly body: string;
	readonly language: Language;
	readonly critical: boolean;
	/** above 0; how much this example counts beside one of weight 1 */
	readonly weight: number;
}

/** How the weights are found; chosen on the `dev` parts. */
const PASSES = 8;
const STEP_SIZE = 0.25;
const STEP_SIZE_OF_BIAS = 0.02;
const SHRINK = 0.0006;
const BIAS_AT_FIRST = -1;
const SEED = 20_261_123;

/**
 * Logistic regression over the words of complaints, those of the cues with them: what a cue says of danger it says, but the words beside it tell
 * danger where no cue was written. Pure and deterministic.
 */
export function learnCritical(examples: readonly CriticalExample[]): CriticalWeights {
	const seen = examples.map(seeCritical);
	const learning: Learning = { weights: new Float64Array(BUCKETS), squares: new Float64Array(BUCKETS).fill(1e-2) };
	const random = randomFrom(SEED);
	const order = seen.map((_, index) => index);
	let bias = BIAS_AT_FIRST;
	for (let pass = 0; pass < PASSES; pass += 1) {
		shuffle(order, random);
		const stepSize = STEP_SIZE * (1 - pass / PASSES);
		for (const index of order) {
			const each = seen[index];
			if (each) bias -= STEP_SIZE_OF_BIAS * descend(each, bias, { ...learning, stepSize });
		}
	}
	return { ...foldAll(learning.weights), bias: Math.fround(bias) };
}

interface Learning {
	readonly weights: Float64Array;
	/** of each bucket, the sum of its gradients' squares */
	readonly squares: Float64Array;
}

/** A complaint as the training sees it. */
export interface SeenCritical {
	readonly features: Pick<Features, 'grams' | 'gramValue'>;
	readonly critical: boolean;
	readonly weight: number;
}

/** Reads a complaint as triage reads a mail, in the language that it is labelled with. */
export const seeCritical = ({ subject, body, language, critical, weight }: CriticalExample): SeenCritical => ({
	features: wordsOf(readText(textOf({ subject, inReplyTo: [], text: body }), language)),
	critical,
	weight,
});

/** One step of AdaGrad. @returns by how much the answer was wrong */
function descend(
	{ features: { grams, gramValue }, critical, weight }: SeenCritical,
	bias: number,
	{ weights, squares, stepSize }: Learning & { readonly stepSize: number },
): number {
	const logit = bias + sumOf(grams, weights) * gramValue;
	const error = (1 / (1 + Math.exp(-logit)) - (critical ? 1 : 0)) * weight;
	for (const bucket of grams) {
		const before = weights[bucket] ?? 0;
		const gradient = error * gramValue + SHRINK * weight * before;
		const square = (squares[bucket] ?? 0) + gradient * gradient;
		squares[bucket] = square;
		weights[bucket] = before - (stepSize * gradient) / Math.sqrt(square);
	}
	return error;
}
