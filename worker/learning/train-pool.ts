import { Piscina } from 'piscina';
import { MINUTE, SECOND } from '../../shared/time.ts';
import { LOADED } from '../mailbox/thread-loaded.ts';
import type { Trained, TrainingTask } from './train-thread.ts';

/** Trains in a thread beside the main one. */
export interface Trainer {
	/** Seconds of work elsewhere. @throws Error when the training fails, runs out of memory or time or is ended by `close` */
	train(task: TrainingTask): Promise<Trained>;
	close(): Promise<void>;
}

/** Megabytes for some thirty thousand mails with their features, several times over. */
const HEAP = 1_536;

/** A training takes some ten seconds; one that takes longer than this hangs. */
const TRAIN_WITHIN = 10 * MINUTE;

/** A thread that has not loaded by then hangs, and must be ended all the same. */
const CLOSE_PATIENCE = 15 * SECOND;

/** The thread's program is JavaScript: run from TypeScript, it is the one that `tsc -b worker` wrote last. */
function threadFile(): string {
	const fromSource = import.meta.url.endsWith('.ts');
	return new URL(fromSource ? '../../dist/worker/learning/train-thread.js' : './train-thread.js', import.meta.url).href;
}

/** A trainer. It has a thread only while it trains: once a day is no reason to keep the memory. */
export function createTrainer(): Trainer {
	const enders = new Set<() => Promise<void>>();
	return {
		train: async (task) => {
			const { run, end } = openThread();
			enders.add(end);
			try {
				return await run(task);
			} finally {
				enders.delete(end);
				await end();
			}
		},
		close: async () => {
			await Promise.all([...enders].map((end) => end()));
		},
	};
}

function openThread() {
	const pool = new Piscina<TrainingTask, Trained>({
		filename: threadFile(),
		name: 'train',
		maxThreads: 1,
		resourceLimits: { maxOldGenerationSizeMb: HEAP },
	});
	// The failure of a task rejects `run`; unheard, the pool's own word of it would end the process.
	pool.on('error', () => undefined);
	const loaded = new Promise<void>((resolve) => {
		pool.on('message', (message: unknown) => {
			if (message === LOADED) resolve();
		});
	});
	return {
		run: (task: TrainingTask): Promise<Trained> => pool.run(task, { signal: AbortSignal.timeout(TRAIN_WITHIN) }),
		end: async (): Promise<void> => {
			// Ended in the middle of loading its modules, a thread takes the whole process with it.
			const patience = new Promise<void>((resolve) => setTimeout(resolve, CLOSE_PATIENCE).unref());
			await Promise.race([loaded, patience]);
			await pool.destroy();
		},
	};
}
