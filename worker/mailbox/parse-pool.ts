import { MessageChannel, type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { MINUTE, SECOND } from '../../shared/time.ts';
import type { Judging } from '../judging.ts';
import { inBatches } from './batches.ts';
import { MAX_PARSE_HEAP, MAX_PARSE_TIME, type QuarantineReason } from './limits.ts';
import { quarantine } from './parse.ts';
import type { Batch, Progress, Read, Readers, Unread } from './parse-thread.ts';
import { LOADED } from './thread-loaded.ts';

/** Threads that read and judge mails beside the main thread. */
export interface ParsePool {
	/**
	 * Reads mails, each given once and each answered, in the same order. Never throws for a mail: one that takes too long
	 * or too much memory costs its thread, not its neighbours.
	 */
	read(items: readonly Unread[]): Promise<Read[]>;
	/** Mails that are given from now on are judged by this model; those that are being read keep theirs. */
	judgeWith(judging: Judging): void;
	/** settles when every thread has loaded its modules */
	readonly loaded: Promise<void>;
	close(): Promise<void>;
}

export interface ParsePoolOptions extends Omit<Readers, 'judging'> {
	/** the one that came with the program when absent */
	readonly judging?: Judging;
	readonly threads: number;
	/** milliseconds for one mail; `MAX_PARSE_TIME` when absent */
	readonly timeLimit?: number;
	/** megabytes of heap for one thread; `MAX_PARSE_HEAP` when absent */
	readonly heapLimit?: number;
}

/** Mails and bytes that a thread gets at once: enough to forget the price of a message between threads. */
const BATCH_COUNT = 25;
const BATCH_BYTES = 4 * 1_024 * 1_024;

/** Megabytes for what a mail leaves behind: with less, the garbage of one batch is copied about before it dies. */
const YOUNG_HEAP = 48;

/** A thread loads the parser and the language models first, on a busy machine for seconds. */
const START_LIMIT = MINUTE;

/** A thread that has not loaded by then hangs, and must be ended all the same. */
const CLOSE_PATIENCE = 15 * SECOND;

/** Starts the threads at once. */
export function createParsePool(options: ParsePoolOptions): ParsePool {
	return new ThreadPool(options);
}

/** The thread's program is JavaScript: run from TypeScript, it is the one that `tsc -b worker` wrote last. */
function threadFile(): string {
	const fromSource = import.meta.url.endsWith('.ts');
	const path = fromSource ? '../../dist/worker/mailbox/parse-thread.js' : './parse-thread.js';
	return new URL(path, import.meta.url).href;
}

/** What a thread did of a batch: the first mails, and what stopped it at the next one. */
interface Attempt {
	readonly reads: readonly Read[];
	readonly stoppedBy: Extract<QuarantineReason, 'time' | 'memory'> | null;
}

class ThreadPool implements ParsePool {
	readonly #pool: Piscina<Batch, void>;
	#readers: Readers;
	readonly loaded: Promise<void>;
	readonly #timeLimit: number;
	#free: number;
	readonly #waiting: (() => void)[] = [];

	constructor({ threads, timeLimit, heapLimit, teamAddresses, fallbackLanguage, judging }: ParsePoolOptions) {
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
		this.#readers = { teamAddresses, fallbackLanguage, judging: judging ?? null };
		this.#timeLimit = timeLimit ?? MAX_PARSE_TIME;
		this.#free = threads;
	}

	async read(items: readonly Unread[]): Promise<Read[]> {
		const sized = items.map((item) => ({ item, size: item.bytes.byteLength }));
		const batches = inBatches(sized, BATCH_COUNT, BATCH_BYTES).map((batch) => batch.map(({ item }) => item));
		return (await Promise.all(batches.map((batch) => this.#inTurn(batch)))).flat();
	}

	judgeWith(judging: Judging): void {
		this.#readers = { ...this.#readers, judging };
	}

	async close(): Promise<void> {
		// Ended in the middle of loading its modules, a thread takes the whole process with it.
		const patience = new Promise<void>((resolve) => setTimeout(resolve, CLOSE_PATIENCE).unref());
		await Promise.race([this.loaded, patience]);
		await this.#pool.destroy();
	}

	/** A batch waits here and not in the pool's own queue, where its time limit would run already. */
	async #inTurn(items: readonly Unread[]): Promise<Read[]> {
		if (this.#free > 0) this.#free -= 1;
		else await new Promise<void>((resolve) => this.#waiting.push(resolve));
		try {
			return await this.#readAll(items);
		} finally {
			const next = this.#waiting.shift();
			if (next === undefined) this.#free += 1;
			else next();
		}
	}

	/** The mail that stopped a thread is tried once more alone: a machine that slept is not the mail's fault. */
	async #readAll(items: readonly Unread[]): Promise<Read[]> {
		const { reads, stoppedBy } = await this.#attempt(items);
		const [culprit, ...rest] = items.slice(reads.length);
		if (stoppedBy === null || culprit === undefined) return [...reads];
		if (items.length === 1) return [quarantine(stoppedBy, culprit.bytes)];
		return [...reads, ...(await this.#readAll([culprit])), ...(rest.length === 0 ? [] : await this.#readAll(rest))];
	}

	async #attempt(items: readonly Unread[]): Promise<Attempt> {
		const { port1, port2 } = new MessageChannel();
		const copies = items.map(({ bytes, receivedAt }) => ({ bytes: Uint8Array.from(bytes), receivedAt }));
		const killer = new AbortController();
		const progress = new ProgressWatch(port1, this.#timeLimit, () => killer.abort());
		try {
			const transferList = [port2, ...copies.map(({ bytes }) => bytes.buffer)];
			await this.#pool.run(
				{ items: copies, readers: this.#readers, port: port2 },
				{ transferList, signal: killer.signal },
			);
			return { reads: progress.end(), stoppedBy: null };
		} catch (error) {
			const reads = progress.end();
			if (killer.signal.aborted) return { reads, stoppedBy: 'time' };
			if (isOutOfMemory(error)) return { reads, stoppedBy: 'memory' };
			throw error;
		}
	}
}

const isOutOfMemory = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** Collects what a thread tells, and gives up when it tells nothing for too long. */
class ProgressWatch {
	readonly #port: MessagePort;
	readonly #limit: number;
	readonly #giveUp: () => void;
	readonly #reads: Read[] = [];
	#timer: NodeJS.Timeout;

	constructor(port: MessagePort, limit: number, giveUp: () => void) {
		this.#port = port;
		this.#limit = limit;
		this.#giveUp = giveUp;
		this.#timer = setTimeout(() => this.#late(), START_LIMIT);
		port.on('message', (progress: Progress) => this.#take(progress));
	}

	/** What was read, including what lies in the port still: the end of a thread overtakes its last words. */
	end(): Read[] {
		clearTimeout(this.#timer);
		this.#takeWaiting();
		clearTimeout(this.#timer);
		this.#port.close();
		return this.#reads;
	}

	#take(progress: Progress): void {
		if (progress.state === 'read') this.#reads.push(progress.read);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#late(), this.#limit);
	}

	#takeWaiting(): boolean {
		let isTaken = false;
		for (let next = receiveMessageOnPort(this.#port); next !== undefined; next = receiveMessageOnPort(this.#port)) {
			this.#take(next.message);
			isTaken = true;
		}
		return isTaken;
	}

	/** When this thread itself was busy, the timer comes before the words that waited with it. */
	#late(): void {
		if (!this.#takeWaiting()) this.#giveUp();
	}
}
