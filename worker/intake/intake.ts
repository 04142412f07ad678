import { SAYINGS } from '../../shared/sayings/english.ts';
import type { Arrived, Fetched, IntakeDeps, Read } from './deps.ts';
import { saveSafely } from './save-safely.ts';
import { type Queued, type Reach, waitingIn } from './waiting.ts';

/** Intake of one mailbox. */
export interface Intake {
	/**
	 * Takes in what lies there. Calls while one look is under way are answered by one more look after it, so a hint is never lost.
	 * @throws what the mailbox or the database throws; nothing is lost then, and the next look begins where this one ended
	 */
	catchUp(reach: Reach): Promise<void>;
}

/** Most mails in one transaction, and most bytes held at once. */
const BATCH = { count: 200, bytes: 16 * 1024 * 1024 } as const;

/** Builds the intake of one mailbox. One look at a time, whatever number of hints come. */
export function createIntake(deps: IntakeDeps): Intake {
	let running: Promise<void> | null = null;
	let next: { reach: Reach; promise: Promise<void> } | null = null;
	const start = (reach: Reach): Promise<void> => {
		running = look(deps, reach).finally(() => {
			running = null;
		});
		return running;
	};
	return {
		catchUp: (reach) => {
			if (running === null) return start(reach);
			if (next !== null) {
				if (reach === 'all') next.reach = 'all';
				return next.promise;
			}
			const waiting = { reach, promise: Promise.resolve() };
			waiting.promise = running
				.catch(() => {
					// Its own caller hears of that failure; this look starts anew.
				})
				.then(() => {
					next = null;
					return start(waiting.reach);
				});
			next = waiting;
			return waiting.promise;
		},
	};
}

async function look(deps: IntakeDeps, reach: Reach): Promise<void> {
	const { inbox, sent } = await deps.folders();
	const folders = [...new Set([inbox, ...(sent === null ? [] : [sent])])];
	const found = [];
	for (const folder of folders) found.push(await waitingIn(deps, folder, reach));
	const queue = found
		.flatMap(({ waiting }) => waiting)
		.toSorted((a, b) => a.receivedAt - b.receivedAt || a.uid - b.uid);
	await takeAll(deps, queue);
	for (const { cursor } of found) if (cursor !== null) await deps.saveCursor(cursor);
}

/**
 * Three batches at a time: while one is being saved, the next is read by the threads, and the one after that is fetched. The network, the
 * parsing threads and the database then work side by side, and none waits for another as long as there is a batch before it.
 */
async function takeAll(deps: IntakeDeps, queue: readonly Queued[]): Promise<void> {
	const waiting = [...batches(queue)];
	let fetching = fetchNext(deps, waiting);
	const readNext = (): Promise<readonly Arrived[]> | null => {
		const reading = fetching && heldBack(fetching.then((fetched) => readBatch(deps, fetched)));
		fetching = fetchNext(deps, waiting);
		return reading;
	};
	let saving: Promise<void> = Promise.resolve();
	try {
		for (let reading = readNext(); reading !== null; ) {
			const arrived = await reading;
			reading = readNext();
			await saving;
			saving = heldBack(saveSafely(deps, arrived));
		}
	} finally {
		// Also when the mailbox fails meanwhile: who closes the database next must find nobody at work in it.
		await saving;
	}
}

/** Begins to fetch the next batch; null when none is left. */
function fetchNext(deps: IntakeDeps, waiting: (readonly Queued[])[]): Promise<ReadonlyMap<Queued, Fetched>> | null {
	const batch = waiting.shift();
	return batch === undefined ? null : heldBack(fetchBatch(deps, batch));
}

/** Work that is awaited one turn later; until then its failure must not count as unhandled. */
function heldBack<T>(work: Promise<T>): Promise<T> {
	work.catch(() => {});
	return work;
}

function* batches(queue: readonly Queued[]): Generator<readonly Queued[]> {
	let batch: Queued[] = [];
	let bytes = 0;
	for (const one of queue) {
		if (batch.length > 0 && (batch.length >= BATCH.count || bytes + one.size > BATCH.bytes)) {
			yield batch;
			batch = [];
			bytes = 0;
		}
		batch.push(one);
		bytes += one.size;
	}
	if (batch.length > 0) yield batch;
}

async function fetchBatch(deps: IntakeDeps, batch: readonly Queued[]): Promise<ReadonlyMap<Queued, Fetched>> {
	const fetched = new Map<Queued, Fetched>();
	for (const folder of new Set(batch.map((one) => one.folder))) {
		const ones = batch.filter((one) => one.folder === folder);
		const answers = new Map(
			(await deps.fetch(folder, ones[0]?.uidValidity ?? '', ones)).map((answer) => [answer.uid, answer]),
		);
		for (const one of ones) fetched.set(one, answers.get(one.uid) ?? { state: 'gone', uid: one.uid });
	}
	// In the order of the queue, whatever the folder: what answers must come after what it answers.
	return new Map(batch.map((one) => [one, fetched.get(one) ?? { state: 'gone', uid: one.uid }]));
}

async function readBatch(deps: IntakeDeps, fetched: ReadonlyMap<Queued, Fetched>): Promise<readonly Arrived[]> {
	const batch = [...fetched.keys()];
	const whole = batch.flatMap((one) => {
		const answer = fetched.get(one);
		return answer?.state === 'mail' ? [{ one, bytes: answer.bytes, receivedAt: answer.receivedAt }] : [];
	});
	const reads = await deps.read(whole);
	const readOf = new Map(whole.map(({ one }, index) => [one, reads[index]]));
	return batch.flatMap((one): Arrived[] => {
		const read = readOf.get(one) ?? readWithoutBytes(deps, fetched.get(one));
		return read === null
			? []
			: [{ folder: one.folder, uidValidity: one.uidValidity, uid: one.uid, receivedAt: one.receivedAt, read }];
	});
}

/** A folder made anew under our hands is left alone: the next look sees its new UIDVALIDITY and starts over. */
function readWithoutBytes(deps: IntakeDeps, fetched: Fetched | undefined): Read | null {
	if (fetched === undefined || fetched.state === 'stale' || fetched.state === 'mail') return null;
	if (fetched.state === 'oversize') return deps.readHeaders(fetched);
	return {
		state: 'quarantine',
		reason: 'gone',
		says: SAYINGS.gone,
		messageId: null,
		from: null,
		subject: null,
	};
}
