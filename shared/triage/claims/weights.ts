/** What was learned of sentences and their claims, as plain data. */
export interface ClaimWeights {
	/** of each gram its hash, in ascending order as unsigned numbers */
	readonly grams: Uint32Array;
	/** the entries of gram `n` stand from `starts[n]` up to `starts[n + 1]` */
	readonly starts: Uint32Array;
	/** of each entry the claim, by its place in `CLAIMS` */
	readonly claims: Uint8Array;
	/** of each entry what it adds, in steps of its claim */
	readonly weights: Int8Array;
	/** log-odds of one step, a claim each */
	readonly steps: Float32Array;
	/** log-odds that a sentence has before it is read, a claim each */
	readonly biases: Float32Array;
	/** from these log-odds on a sentence is believed to claim it, a claim each */
	readonly cuts: Float32Array;
}

/** A sentence of many words has many grams and claims no more for it: their sum is divided by the square root of their number, times this. */
export const GRAMS_OF_SHORT_SENTENCE = 20;

/** What each gram of a sentence counts. @param grams how many it has */
export const gramValue = (grams: number): number => Math.sqrt(GRAMS_OF_SHORT_SENTENCE / Math.max(1, grams));
