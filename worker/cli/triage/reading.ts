import { availableParallelism } from 'node:os';
import type { Instant } from '../../../shared/time.ts';
import { createParsePool, type ParsePool } from '../../mailbox/parse-pool.ts';
import type { Read } from '../../mailbox/parse-thread.ts';
import type { Found } from './input.ts';
import { type BrokenLine, type Kept, keep } from './mail-line.ts';

/** What became of one mail of the input, in its order. */
export type Outcome =
	| { readonly state: 'kept'; readonly kept: Kept }
	| { readonly state: 'broken'; readonly line: BrokenLine };

/** A mail on disk does not tell when it was received, so its own date is believed up to this. */
const ANY_DATE: Instant = Date.UTC(2200, 0, 1);

const BATCH_COUNT = 200;
const BATCH_BYTES = 16 * 1_024 * 1_024;
/** So that threads are not idle while the next files are read; more would only fill the memory. */
const BATCHES_AHEAD = 2;
/** A handful of mails is read before a second thread has loaded its language models. */
const ONE_THREAD_UP_TO = 100;

export interface ReadingOptions {
	readonly team: ReadonlySet<string>;
	/** threads of the caller, who closes them; absent: threads are opened for this run */
	readonly reading?: ParsePool | undefined;
	/** told the number of mails done, after each batch */
	readonly onProgress: (mails: number) => void;
}

/** Reads and judges every mail in threads beside this one, so that a poisoned mail costs its thread and not the run. */
export async function readAll(
	found: AsyncIterable<Found>,
	{ team, reading, onProgress }: ReadingOptions,
): Promise<readonly Outcome[]> {
	const outcomes: Outcome[] = [];
	const ahead: Promise<readonly Outcome[]>[] = [];
	let pool = reading;
	const takeFirst = async (): Promise<void> => {
		outcomes.push(...((await ahead.shift()) ?? []));
		onProgress(outcomes.length);
	};
	try {
		for await (const batch of batchesOf(found)) {
			pool ??= openPool(batch.length);
			ahead.push(readBatch(batch, pool, team));
			if (ahead.length >= BATCHES_AHEAD) await takeFirst();
		}
		while (ahead.length > 0) await takeFirst();
		return outcomes;
	} finally {
		if (pool !== reading) await pool?.close();
	}
}

function openPool(firstCount: number): ParsePool {
	const threads = firstCount <= ONE_THREAD_UP_TO ? 1 : Math.min(4, availableParallelism());
	return createParsePool({ threads });
}

async function readBatch(
	batch: readonly Found[],
	pool: ParsePool,
	team: ReadonlySet<string>,
): Promise<readonly Outcome[]> {
	const mails = batch.filter((found) => found.state === 'mail');
	const reads = await pool.read(
		mails.map(({ bytes }) => ({ bytes, receivedAt: ANY_DATE })),
		{ teamAddresses: [...team], fallbackLanguage: 'en', judging: null },
	);
	const byMail = new Map(mails.map((mail, index) => [mail, reads[index]] as const));
	return batch.map((found) =>
		found.state === 'broken'
			? brokenOutcome(found.file, null, found.says)
			: outcomeOf(found.file, byMail.get(found), team.size > 0),
	);
}

function outcomeOf(file: string, read: Read | undefined, isSideSure: boolean): Outcome {
	if (!read) return brokenOutcome(file, null, 'the reading thread gave no answer');
	if (read.state === 'quarantine') return brokenOutcome(file, read.messageId, read.says);
	return { state: 'kept', kept: keep(read.mail, { file, verdict: read.verdict, isSideSure }) };
}

const brokenOutcome = (file: string, messageId: string | null, error: string): Outcome => ({
	state: 'broken',
	line: { file, messageId, error },
});

async function* batchesOf(found: AsyncIterable<Found>): AsyncGenerator<readonly Found[]> {
	let batch: Found[] = [];
	let bytes = 0;
	for await (const each of found) {
		batch.push(each);
		bytes += each.state === 'mail' ? each.bytes.length : 0;
		if (batch.length < BATCH_COUNT && bytes < BATCH_BYTES) continue;
		yield batch;
		batch = [];
		bytes = 0;
	}
	if (batch.length > 0) yield batch;
}
