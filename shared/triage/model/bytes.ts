/** Largest whole number of a bucket. */
const LARGEST = 127;
/** A weight of less than a sixtieth of the strongest one moves nothing, and the file is kept small without it. */
const SMALLEST = 16;

/**
 * Weights in one byte each. A byte stands for its own square, so that the many weak ones keep their differences beside a strong one.
 * @returns bytes, and what their squares are multiplied by
 */
export function foldAll(weights: Float64Array): { readonly buckets: Int8Array; readonly step: number } {
	const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6);
	const step = Math.fround(largest / LARGEST ** 2);
	const fold = (weight: number): number => {
		const root = Math.min(LARGEST, Math.round(Math.sqrt(Math.abs(weight) / step)));
		return root < SMALLEST ? 0 : Math.sign(weight) * root;
	};
	return { buckets: Int8Array.from(weights, fold), step };
}

/** What a byte stands for, before it is multiplied by the step. */
export const unfold = (byte: number): number => byte * Math.abs(byte);

/** The weights that `foldAll` made these bytes of, to within a byte's step; the smallest are 0. */
export const unfoldAll = (buckets: Int8Array, step: number): Float64Array =>
	Float64Array.from(buckets, (byte) => unfold(byte) * step);

/** Sum of what the bytes of some buckets stand for. */
export function sumOfBytes(wanted: readonly number[], buckets: Int8Array): number {
	let sum = 0;
	for (const bucket of wanted) sum += unfold(buckets[bucket] ?? 0);
	return sum;
}
