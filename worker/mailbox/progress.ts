/**
 * How far a thread is with its batch, in memory that both sides see: a thread that is ended can tell nothing any more. 0 until it
 * begins, then 1, and 1 more for each mail that is done.
 */
export type Progress = Int32Array;

export const newProgress = (): Progress => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/** Says that the batch, or its next mail, has begun. */
export const advance = (progress: Progress): unknown => Atomics.add(progress, 0, 1);

/** How many mails are done. */
export const mailsDone = (progress: Progress): number => Math.max(0, Atomics.load(progress, 0) - 1);

/** What a thread may take, in milliseconds. */
interface Patience {
	/** from being asked to the first mail: modules are loaded meanwhile */
	readonly toBegin: number;
	readonly forOneMail: number;
}

const LOOKS_IN_A_LIMIT = 5;

/**
 * Calls `giveUp` once when a thread makes no progress for too long; the returned function ends the watch. Looks are counted and not the hours:
 * while this thread is busy or the machine asleep, the other one is not late.
 */
export function watchProgress(progress: Progress, { toBegin, forOneMail }: Patience, giveUp: () => void): () => void {
	const every = forOneMail / LOOKS_IN_A_LIMIT;
	let seen = Atomics.load(progress, 0);
	let standing = 0;
	const timer = setInterval(() => {
		const now = Atomics.load(progress, 0);
		standing = now === seen ? standing + every : 0;
		seen = now;
		if (standing < (now === 0 ? toBegin : forOneMail)) return;
		clearInterval(timer);
		giveUp();
	}, every);
	return () => clearInterval(timer);
}
