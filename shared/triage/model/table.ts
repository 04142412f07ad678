import { unfold } from './bytes.ts';
import { BUCKETS } from './weights.ts';

/** Answers many questions of the same words: for each question the sum of what the bytes of these buckets stand for. */
export type Table = (wanted: readonly number[]) => Float64Array;

/**
 * What each bucket says to every question lies together, so that a word is looked up once and most words, which say nothing, no further.
 * @param questions `BUCKETS` folded weights each
 */
export function tableOf(questions: readonly Int8Array[]): Table {
	const width = questions.length;
	const rowOf = new Int32Array(BUCKETS).fill(NO_ROW);
	let rows = 0;
	for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
		if (questions.every((buckets) => buckets[bucket] === 0)) continue;
		rowOf[bucket] = rows;
		rows += 1;
	}
	const cells = new Int16Array(rows * width);
	for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
		const row = rowOf[bucket] ?? NO_ROW;
		if (row === NO_ROW) continue;
		for (const [column, buckets] of questions.entries()) cells[row * width + column] = unfold(buckets[bucket] ?? 0);
	}
	return (wanted) => {
		const sums = new Float64Array(width);
		for (const bucket of wanted) {
			const row = rowOf[bucket] ?? NO_ROW;
			if (row === NO_ROW) continue;
			for (let column = 0, at = row * width; column < width; column += 1, at += 1)
				sums[column] = (sums[column] ?? 0) + (cells[at] ?? 0);
		}
		return sums;
	};
}

const NO_ROW = -1;
