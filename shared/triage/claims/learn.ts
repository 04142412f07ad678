import type { Language } from '../../language.ts';
import { shuffle } from '../model/learn.ts';
import { randomFrom } from '../model/random.ts';
import type { Sentence } from '../text.ts';
import { CLAIMS } from './claim.ts';
import { gramsOfSentence } from './grams.ts';
import { type ClaimWeights, gramValue } from './weights.ts';

/** A sentence to learn from. */
export interface Lesson {
	readonly sentence: Pick<Sentence, 'tokens' | 'isQuestion'>;
	readonly language: Language;
	/** places in `CLAIMS` of what it claims */
	readonly claims: ReadonlySet<number>;
	/** places of what it may or may not claim: nothing is learned of them */
	readonly unsure: ReadonlySet<number>;
	readonly weight: number;
}

/** How the weights are found; chosen on the `dev` part. */
const PASSES = 10;
const STEP_SIZE = 0.3;
const SHRINK = 0.002;
const SEED = 20_261_122;
/** Claims are rare: a sentence that states one counts for so many that do not. */
const RARE = 3;
/** A gram met once tells its sentence, not the language. */
const MET_AT_LEAST = 2;
/** Entries that are kept, the strongest. */
const ENTRIES_AT_MOST = 60_000;
const LARGEST = 127;

/**
 * Logistic regression for each claim against all the rest, over hashed grams of single sentences, by stochastic gradient with AdaGrad
 * from a fixed seed. Pure and deterministic; seconds for thirty thousand sentences. Believes a sentence from even odds on
 * (`cuts.ts` moves that).
 */
export function learnClaims(lessons: readonly Lesson[]): ClaimWeights {
	const grams = lessons.map(({ sentence, language }) => gramsOfSentence(sentence, language).map((gram) => gram >>> 0));
	const places = placesOf(grams);
	const known = grams.map((all) => all.flatMap((gram) => places.get(gram) ?? []));
	const values = grams.map((all) => gramValue(all.length));
	const learned = descend(lessons, { known, values, size: places.size });
	return packed(places, learned);
}

/** The row of each gram that more than one sentence has. */
function placesOf(grams: readonly (readonly number[])[]): ReadonlyMap<number, number> {
	const counts = new Map<number, number>();
	for (const all of grams) for (const gram of all) counts.set(gram, (counts.get(gram) ?? 0) + 1);
	const kept = [...counts].filter(([, count]) => count >= MET_AT_LEAST).map(([gram]) => gram);
	return new Map(kept.sort((one, other) => one - other).map((gram, row) => [gram, row]));
}

interface Learned {
	/** `weights[row × claims + claim]` */
	readonly weights: Float64Array;
	readonly biases: Float64Array;
}

interface Material {
	/** of each lesson the rows of its grams, and what each counts */
	readonly known: readonly (readonly number[])[];
	readonly values: readonly number[];
	readonly size: number;
}

const WIDTH = CLAIMS.length;
const FIRST_BIAS = -3;
/** The bias is shared by all: it moves slowly. */
const BIAS_STEP = 0.02;
/** Nothing is left to learn of a sentence that is judged this well. */
const WELL_ENOUGH = 0.005;

function descend(lessons: readonly Lesson[], { known, values, size }: Material): Learned {
	const descent: Descent = {
		weights: new Float64Array(size * WIDTH),
		squares: new Float64Array(size * WIDTH).fill(1e-2),
		biases: new Float64Array(WIDTH).fill(FIRST_BIAS),
	};
	const random = randomFrom(SEED);
	const order = lessons.map((_, index) => index);
	for (let pass = 0; pass < PASSES; pass += 1) {
		shuffle(order, random);
		const stepSize = STEP_SIZE * (1 - pass / PASSES);
		for (const index of order) {
			const lesson = lessons[index];
			if (lesson) learnOf(lesson, { ...descent, rows: known[index] ?? [], value: values[index] ?? 1, stepSize });
		}
	}
	return descent;
}

interface Descent extends Learned {
	/** of each weight, the sum of its gradients' squares */
	readonly squares: Float64Array;
}

interface Step extends Descent {
	readonly rows: readonly number[];
	readonly value: number;
	readonly stepSize: number;
}

function learnOf(lesson: Lesson, step: Step): void {
	const { weights, biases, rows, value, stepSize } = step;
	for (let claim = 0; claim < WIDTH; claim += 1) {
		if (lesson.unsure.has(claim)) continue;
		let logit = biases[claim] ?? 0;
		for (const row of rows) logit += (weights[row * WIDTH + claim] ?? 0) * value;
		const should = lesson.claims.has(claim);
		const error = (1 / (1 + Math.exp(-logit)) - (should ? 1 : 0)) * lesson.weight * (should ? RARE : 1);
		if (Math.abs(error) < WELL_ENOUGH) continue;
		biases[claim] = (biases[claim] ?? 0) - BIAS_STEP * stepSize * error;
		for (const row of rows) move(row * WIDTH + claim, error, step);
	}
}

function move(at: number, error: number, { weights, squares, value, stepSize }: Step): void {
	const before = weights[at] ?? 0;
	const gradient = error * value + SHRINK * before;
	const square = (squares[at] ?? 0) + gradient * gradient;
	squares[at] = square;
	weights[at] = before - (stepSize * gradient) / Math.sqrt(square);
}

/** Keeps the strongest entries, each in one byte. */
function packed(places: ReadonlyMap<number, number>, { weights, biases }: Learned): ClaimWeights {
	const floor = [...weights].map(Math.abs).sort((one, other) => other - one)[ENTRIES_AT_MOST] ?? 0;
	const largest = new Float64Array(WIDTH).fill(1e-6);
	for (const [at, weight] of weights.entries())
		largest[at % WIDTH] = Math.max(largest[at % WIDTH] ?? 0, Math.abs(weight));
	const steps = Float32Array.from(largest, (weight) => weight / LARGEST);
	const rows = [...places].flatMap(([gram, row]) => {
		const entries = Array.from({ length: WIDTH }, (_, claim) => ({ claim, weight: weights[row * WIDTH + claim] ?? 0 }))
			.filter(({ weight }) => Math.abs(weight) > floor)
			.map(({ claim, weight }) => ({ claim, weight: Math.round(weight / (steps[claim] ?? 1)) }));
		return entries.length === 0 ? [] : [{ gram, entries }];
	});
	const entries = rows.flatMap((row) => row.entries);
	let next = 0;
	return {
		grams: Uint32Array.from(rows, ({ gram }) => gram),
		starts: Uint32Array.from([...rows, null], (row) => {
			const start = next;
			next += row?.entries.length ?? 0;
			return start;
		}),
		claims: Uint8Array.from(entries, ({ claim }) => claim),
		weights: Int8Array.from(entries, ({ weight }) => weight),
		steps,
		biases: Float32Array.from(biases),
		cuts: new Float32Array(WIDTH),
	};
}
