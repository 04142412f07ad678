import { foldAll, unfoldAll } from './bytes.ts';
import type { Example } from './example.ts';
import { shuffle, sumOf } from './learn.ts';
import { type CriticalExample, seeCritical } from './learn-critical.ts';
import type { Answered } from './learn-yes-no.ts';
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
	at(shares: Shares): ModelWeights;
}

/** How far each part goes: 0: as it was; 1: all the way. */
export interface Shares {
	readonly complaints: number;
	readonly critical: number;
}

/** What a model was trained on, as far as that is shipped; seen once for many trials. */
export interface OwnExamples {
	readonly complaints: readonly Seen[];
	readonly critical: readonly Answered[];
}

/**
 * Moves a model towards corrections, held by all that it learned from before, so that it does not forget. Training from the beginning
 * would lose what the shipped model knows of mails that are not shipped. Pure and deterministic; calibration stays as it was, and what is
 * critical where no correction says anything of it.
 */
export function adaptModel(from: ModelWeights, own: OwnExamples, lessons: readonly Example[]): Adapted {
	const taught = lessons.map(see);
	const taughtCritical = lessons.flatMap(criticalLesson).map(seeCritical);
	const complaints = wayOf(from, [...own.complaints, ...taught].map(askedOf(from)));
	const critical =
		taughtCritical.length === 0
			? () => from.critical
			: wayOf(from.critical, [...own.critical, ...taughtCritical].map(criticalAskedOf(from)));
	return {
		at: (shares) => {
			const { buckets, step } = complaints(shares.complaints);
			const texts = new Map([...textsOf(lessons, taught, buckets), ...from.texts]);
			return { ...from, buckets, step, texts, critical: { ...from.critical, ...critical(shares.critical) } };
		},
	};
}

const criticalLesson = ({ complaint, critical, ...mail }: Example): readonly CriticalExample[] =>
	complaint && critical !== undefined ? [{ ...mail, critical }] : [];

/** What is asked of a mail's words. */
interface Asked extends Answered {
	/** times the log-odds of the words */
	readonly times: number;
}

const askedOf =
	({ calibration }: ModelWeights) =>
	({ features, cues, complaint, weight, language }: Seen): Asked => {
		const { cues: ofCues, words, bias } = calibration[language];
		return { features, standing: ofCues * cues + bias, times: words, is: complaint, weight };
	};

const criticalAskedOf =
	({ critical: { bias } }: ModelWeights) =>
	(seen: Answered): Asked => ({ ...seen, standing: bias, times: 1 });

/** The weights that lie between those of before and those that answer as asked. */
function wayOf(
	{ buckets, step }: Pick<ModelWeights, 'buckets' | 'step'>,
	asked: readonly Asked[],
): (share: number) => ReturnType<typeof foldAll> {
	const start = unfoldAll(buckets, step);
	const end = walk(start, asked);
	return (share) => foldAll(start.map((before, bucket) => before + share * ((end[bucket] ?? 0) - before)));
}

function walk(start: Float64Array, asked: readonly Asked[]): Float64Array {
	const path: Path = { start, weights: start.slice(), squares: new Float64Array(start.length).fill(1) };
	const random = randomFrom(SEED);
	const order = asked.map((_, index) => index);
	for (let pass = 0; pass < PASSES; pass += 1) {
		shuffle(order, random);
		for (const index of order) {
			const each = asked[index];
			if (each) takeStep(path, each);
		}
	}
	return path.weights;
}

interface Path {
	readonly start: Float64Array;
	readonly weights: Float64Array;
	readonly squares: Float64Array;
}

/** One step of AdaGrad on the log-odds that the model would give. */
function takeStep({ start, weights, squares }: Path, { features, standing, times, is, weight }: Asked): void {
	const { grams, gramValue, facts } = features;
	const logit = standing + times * (sumOf(grams, weights) * gramValue + sumOf(facts, weights));
	const error = (1 / (1 + Math.exp(-logit)) - (is ? 1 : 0)) * weight * times;
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
