import { MAX_FETCH_BYTES, MAX_FETCH_COUNT } from './limits.ts';

/** What a batch is measured by. */
interface Sized {
	readonly size: number;
}

/**
 * Cuts a list into batches that one command fetches and memory holds: at most `MAX_FETCH_COUNT` items and
 * `MAX_FETCH_BYTES`; a single item above that stands alone. Order is kept.
 */
export function inBatches<T extends Sized>(
	items: readonly T[],
	count = MAX_FETCH_COUNT,
	bytes = MAX_FETCH_BYTES,
): T[][] {
	const batches: T[][] = [];
	let batch: T[] = [];
	let total = 0;
	for (const item of items) {
		if (batch.length > 0 && (batch.length >= count || total + item.size > bytes)) {
			batches.push(batch);
			batch = [];
			total = 0;
		}
		batch.push(item);
		total += item.size;
	}
	return batch.length === 0 ? batches : [...batches, batch];
}

/** Cuts UIDs into lists of at most `count`, so that no command line outgrows a server's limit (some stop at 8 KB). */
export function inChunks(uids: readonly number[], count = 500): number[][] {
	const chunks: number[][] = [];
	for (let start = 0; start < uids.length; start += count) chunks.push(uids.slice(start, start + count));
	return chunks;
}

/** UIDs as an IMAP sequence set, runs joined: `3:7,9`. */
export function sequenceSet(uids: readonly number[]): string {
	const runs: { first: number; last: number }[] = [];
	for (const uid of [...uids].sort((a, b) => a - b)) {
		const run = runs.at(-1);
		if (run !== undefined && uid <= run.last + 1) run.last = uid;
		else runs.push({ first: uid, last: uid });
	}
	return runs.map(({ first, last }) => (first === last ? `${first}` : `${first}:${last}`)).join(',');
}
