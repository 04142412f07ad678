import type { Features } from './features.ts';
import { randomFrom } from './random.ts';
import type { Seen } from './seen.ts';
import { BUCKETS } from './weights.ts';

/** How the weights are found; chosen on the `dev` part. */
const PASSES = 8;
const STEP_SIZE = 0.25;
const SHRINK = 0.002;
/**
 * How much of the cues' log-odds is believed while the words learn what the cues do not say: little, for the tables were written with these
 * very mails in view, and with much the words would learn nothing from them.
 */
const CUES_BELIEVED = 0.3;
const SEED = 20_261_122;

/**
 * Logistic regression on what the cues leave open: log-odds = cues × `CUES_BELIEVED` + Σ weights, by stochastic gradient with
 * steps that shrink with each pass, and for features met often (AdaGrad), in the mean of some orders shuffled from fixed seeds.
 * @returns one weight a bucket
 */
export const learnWords = (seen: readonly Seen[]): Float64Array =>
	learnTelling(seen, (telling) => meanOfOrders(SEED, (seed) => learnInOrder(telling, seed)));

function learnInOrder(seen: readonly Seen[], seed: number): Float64Array {
	const weights = new Float64Array(BUCKETS);
	const squares = new Float64Array(BUCKETS).fill(1e-2);
	const random = randomFrom(seed);
	const order = seen.map((_, index) => index);
	for (let pass = 0; pass < PASSES; pass += 1) {
		shuffle(order, random);
		const stepSize = STEP_SIZE * (1 - pass / PASSES);
		for (const index of order) {
			const each = seen[index];
			if (each) descend(each, { weights, squares, stepSize });
		}
	}
	return weights;
}

interface Descent {
	readonly weights: Float64Array;
	/** of each bucket, the sum of its gradients' squares */
	readonly squares: Float64Array;
	readonly stepSize: number;
}

function descend(seen: Seen, { weights, squares, stepSize }: Descent): void {
	const { features, cues, complaint, weight } = seen;
	const { grams, facts, gramValue } = features;
	const logit = CUES_BELIEVED * cues + sumOf(grams, weights) * gramValue + sumOf(facts, weights);
	const error = (1 / (1 + Math.exp(-logit)) - (complaint ? 1 : 0)) * weight;
	const move = (bucket: number, value: number): void => {
		const before = weights[bucket] ?? 0;
		const gradient = error * value + SHRINK * weight * before;
		const square = (squares[bucket] ?? 0) + gradient * gradient;
		squares[bucket] = square;
		weights[bucket] = before - (stepSize * gradient) / Math.sqrt(square);
	};
	for (const bucket of grams) move(bucket, gramValue);
	for (const bucket of facts) move(bucket, 1);
}

/** What stands in fewer texts is chance, and would take the place of what is not. Chosen on the `dev` parts. */
const TEXTS_AT_LEAST = 2;

/** Learns from what stands in more than one text. */
export function learnTelling<Text extends { readonly features: Pick<Features, 'grams' | 'facts'> }, Learned>(
	texts: readonly Text[],
	learn: (telling: readonly Text[]) => Learned,
): Learned {
	const met = new Uint32Array(BUCKETS);
	for (const { features } of texts)
		for (const bucket of [...features.grams, ...features.facts]) met[bucket] = (met[bucket] ?? 0) + 1;
	const isTelling = (bucket: number): boolean => (met[bucket] ?? 0) >= TEXTS_AT_LEAST;
	return learn(
		texts.map((text) => {
			const { grams, facts } = text.features;
			return {
				...text,
				features: { ...text.features, grams: grams.filter(isTelling), facts: facts.filter(isTelling) },
			};
		}),
	);
}

/** What the order of the examples leaves to chance is less in the mean of some orders. */
const ORDERS = 6;

/** The mean of what is learned in some orders. @param learn in the order that a seed gives; always as many numbers */
export function meanOfOrders(firstSeed: number, learn: (seed: number) => Float64Array): Float64Array {
	const all = Array.from({ length: ORDERS }, (_, order) => learn(firstSeed + order));
	const sums = all.reduce((sum, one) => sum.map((number, at) => number + (one[at] ?? 0)));
	return sums.map((number) => number / ORDERS);
}

/** Sum of the weights of some buckets. */
export function sumOf(buckets: readonly number[], weights: Float64Array): number {
	let sum = 0;
	for (const bucket of buckets) sum += weights[bucket] ?? 0;
	return sum;
}

/** Fisher and Yates, in place. */
export function shuffle(order: number[], random: () => number): void {
	for (let at = order.length - 1; at > 0; at -= 1) {
		const other = Math.floor(random() * (at + 1));
		[order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
	}
}
