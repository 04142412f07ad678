import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { MINUTE, SECOND } from '../../shared/time.ts';
import { inBatches } from './batches.ts';
import { MAX_PARSE_HEAP, MAX_PARSE_TIME, type QuarantineReason } from './limits.ts';
import { quarantine } from './parse.ts';
import type { Batch, Read, Readers, Unread } from './parse-thread.ts';
import { mailsDone, newProgress, watchProgress } from './progress.ts';
import { LOADED } from './thread-loaded.ts';

/** Threads that read and judge the mails of all mailboxes beside the main thread. */
export interface ParsePool {
	/**
	 * Reads mails, each given once and each answered, in the same order. Never throws for a mail: one that takes too long
	 * or too much memory costs its thread, not its neighbours.
	 */
	read(items: readonly Unread[], readers: Readers): Promise<Read[]>;
	/** settles when every thread has loaded its modules */
	readonly loaded: Promise<void>;
	close(): Promise<void>;
}

export interface ParsePoolOptions {
	/** `READING_THREADS` when absent */
	readonly threads?: number;
	/** milliseconds for one mail; `MAX_PARSE_TIME` when absent */
	readonly timeLimit?: number;
	/** megabytes of heap for one thread; `MAX_PARSE_HEAP` when absent */
	readonly heapLimit?: number;
}

/** One core is for everything else, and a second thread warms up and keeps its memory only where a core is free for it. */
const READING_THREADS = Math.max(1, Math.min(2, availableParallelism() - 1));

/** Mails and bytes that a thread gets at once: enough to forget the price of a message between threads, and that this thread may be busy when one ends. */
const BATCH_COUNT = 50;
const BATCH_BYTES = 4 * 1_024 * 1_024;

/** Megabytes for what a mail leaves behind: with less, the garbage of one batch is copied about before it dies. */
const YOUNG_HEAP = 48;

/** A thread loads the parser and the language models first, on a busy machine for seconds. */
const START_LIMIT = MINUTE;

/** A thread that has not loaded by then hangs, and must be ended all the same. */
const CLOSE_PATIENCE = 15 * SECOND;

/** Starts the threads at once. */
export function createParsePool(options: ParsePoolOptions = {}): ParsePool {
	return new ThreadPool(options);
}

/** The thread's program is JavaScript: run from TypeScript, it is the one that `tsc -b worker` wrote last. */
function threadFile(): string {
	const fromSource = import.meta.url.endsWith('.ts');
	const path = fromSource ? '../../dist/worker/mailbox/parse-thread.js' : './parse-thread.js';
	return new URL(path, import.meta.url).href;
}

/** What a thread did of a batch: all of it, or what stopped it behind so many mails. */
type Attempt =
	| { readonly state: 'read'; readonly reads: readonly Read[] }
	| { readonly state: 'stopped'; readonly by: Extract<QuarantineReason, 'time' | 'memory'>; readonly done: number };

class ThreadPool implements ParsePool {
	readonly #pool: Piscina<Batch, readonly Read[]>;
	readonly loaded: Promise<void>;
	readonly #timeLimit: number;
	#free: number;
	readonly #waiting: (() => void)[] = [];

	constructor({ threads = READING_THREADS, timeLimit, heapLimit }: ParsePoolOptions) {
		this.#pool = new Piscina({
			filename: threadFile(),
			name: 'readBatch',
			minThreads: threads,
			maxThreads: threads,
			resourceLimits: { maxOldGenerationSizeMb: heapLimit ?? MAX_PARSE_HEAP, maxYoungGenerationSizeMb: YOUNG_HEAP },
		});
		// A thread that dies between two batches is replaced by the pool; unheard, its error would end the process.
		this.#pool.on('error', () => undefined);
		this.loaded = new Promise((resolve) => {
			let loading = threads;
			this.#pool.on('message', (message: unknown) => {
				if (message === LOADED) loading -= 1;
				if (loading === 0) resolve();
			});
		});
		this.#timeLimit = timeLimit ?? MAX_PARSE_TIME;
		this.#free = threads;
	}

	async read(items: readonly Unread[], readers: Readers): Promise<Read[]> {
		const sized = items.map((item) => ({ item, size: item.bytes.byteLength }));
		const batches = inBatches(sized, BATCH_COUNT, BATCH_BYTES).map((batch) => batch.map(({ item }) => item));
		return (await Promise.all(batches.map((batch) => this.#inTurn(batch, readers)))).flat();
	}

	async close(): Promise<void> {
		// Ended in the middle of loading its modules, a thread takes the whole process with it.
		const patience = new Promise<void>((resolve) => setTimeout(resolve, CLOSE_PATIENCE).unref());
		await Promise.race([this.loaded, patience]);
		await this.#pool.destroy();
	}

	/** A batch waits here and not in the pool's own queue, where its time limit would run already. */
	async #inTurn(items: readonly Unread[], readers: Readers): Promise<readonly Read[]> {
		if (this.#free > 0) this.#free -= 1;
		else await new Promise<void>((resolve) => this.#waiting.push(resolve));
		try {
			return await this.#readAll(items, readers);
		} finally {
			const next = this.#waiting.shift();
			if (next === undefined) this.#free += 1;
			else next();
		}
	}

	/** What a thread had read is lost with it and read again. The mail that stopped it is tried once more alone: a full memory may be its neighbours' fault. */
	async #readAll(items: readonly Unread[], readers: Readers): Promise<readonly Read[]> {
		if (items.length === 0) return [];
		const attempt = await this.#attempt(items, readers);
		if (attempt.state === 'read') return attempt.reads;
		const [only] = items;
		if (items.length === 1 && only !== undefined) return [quarantine(attempt.by, only.bytes)];
		const at = Math.min(attempt.done, items.length - 1);
		const parts = [items.slice(0, at), items.slice(at, at + 1), items.slice(at + 1)];
		const reads: Read[] = [];
		for (const part of parts) reads.push(...(await this.#readAll(part, readers)));
		return reads;
	}

	async #attempt(items: readonly Unread[], readers: Readers): Promise<Attempt> {
		const copies = items.map(({ bytes, receivedAt }) => ({ bytes: Uint8Array.from(bytes), receivedAt }));
		const progress = newProgress();
		const killer = new AbortController();
		const endWatch = watchProgress(progress, { toBegin: START_LIMIT, forOneMail: this.#timeLimit }, () =>
			killer.abort(),
		);
		try {
			const reads = await this.#pool.run(
				{ items: copies, readers, progress },
				{ transferList: copies.map(({ bytes }) => bytes.buffer), signal: killer.signal },
			);
			return { state: 'read', reads };
		} catch (error) {
			if (killer.signal.aborted) return { state: 'stopped', by: 'time', done: mailsDone(progress) };
			if (isOutOfMemory(error)) return { state: 'stopped', by: 'memory', done: mailsDone(progress) };
			throw error;
		} finally {
			endWatch();
		}
	}
}

const isOutOfMemory = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
