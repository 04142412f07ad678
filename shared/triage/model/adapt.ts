import { foldAll, unfoldAll } from './bytes.ts';
import type { Example } from './example.ts';
import { shuffle, sumOf } from './learn.ts';
import { randomFrom } from './random.ts';
import { type Seen, see } from './seen.ts';
import { textsOf } from './train.ts';
import type { ModelWeights } from './weights.ts';

/** How a model moves towards corrections; chosen on the `dev` part and on texts of trades that our corpus does not know. */
const PASSES = 6;
const STEP_SIZE = 0.25;
/** Pulls every weight back to where it was. */
const PULL = 0.001;
const SEED = 25;

/** A model that has moved towards corrections: how far it goes on that way is decided by trying. */
export interface Adapted {
	/** @param share 0: the model as it was; 1: all the way */
	at(share: number): ModelWeights;
}

/**
 * Moves a model towards corrections, held by all that it learned from before, so that it does not forget. Training from the beginning
 * would lose what the shipped model knows of mails that are not shipped. Pure and deterministic; calibration stays as it was.
 * @param own what the model was trained on, as far as that is shipped; seen once for many trials
 */
export function adaptModel(from: ModelWeights, own: readonly Seen[], lessons: readonly Example[]): Adapted {
	const start = unfoldAll(from.buckets, from.step);
	const taught = lessons.map(see);
	const end = walk(from, start, [...own, ...taught]);
	return {
		at: (share) => {
			const { buckets, step } = foldAll(start.map((before, bucket) => before + share * ((end[bucket] ?? 0) - before)));
			return { ...from, buckets, step, texts: new Map([...textsOf(lessons, taught, buckets), ...from.texts]) };
		},
	};
}

function walk(from: ModelWeights, start: Float64Array, seen: readonly Seen[]): Float64Array {
	const path: Path = { from, start, weights: start.slice(), squares: new Float64Array(start.length).fill(1) };
	const random = randomFrom(SEED);
	const order = seen.map((_, index) => index);
	for (let pass = 0; pass < PASSES; pass += 1) {
		shuffle(order, random);
		for (const index of order) {
			const each = seen[index];
			if (each) step(path, each);
		}
	}
	return path.weights;
}

interface Path {
	readonly from: ModelWeights;
	readonly start: Float64Array;
	readonly weights: Float64Array;
	readonly squares: Float64Array;
}

/** One step of AdaGrad on the calibrated log-odds that the model would give. */
function step({ from, start, weights, squares }: Path, { features, cues, complaint, weight, language }: Seen): void {
	const { grams, facts, gramValue } = features;
	const { cues: ofCues, words, bias } = from.calibration[language];
	const ofWords = sumOf(grams, weights) * gramValue + sumOf(facts, weights);
	const logit = ofCues * cues + words * ofWords + bias;
	const error = (1 / (1 + Math.exp(-logit)) - (complaint ? 1 : 0)) * weight * words;
	const move = (bucket: number, value: number): void => {
		const before = weights[bucket] ?? 0;
		const gradient = error * value + PULL * weight * (before - (start[bucket] ?? 0));
		const square = (squares[bucket] ?? 0) + gradient * gradient;
		squares[bucket] = square;
		weights[bucket] = before - (STEP_SIZE * gradient) / Math.sqrt(square);
	};
	for (const bucket of grams) move(bucket, gramValue);
	for (const bucket of facts) move(bucket, 1);
}
