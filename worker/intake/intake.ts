import { DAY, type Instant } from '../../shared/time.ts';
import type { Cursor } from '../store/ledger.ts';
import type { Arrived, Fetched, IntakeDeps, Read, Waiting } from './deps.ts';
import { saveSafely } from './save-safely.ts';

/** How far one look reaches: `new` what lies behind the cursor, `all` every mail of the window that the ledger lacks. */
export type Reach = 'new' | 'all';

/** Intake of one mailbox. */
export interface Intake {
	/**
	 * Takes in what lies there. Calls while one look is under way are answered by one more look after it, so a hint is never lost.
	 * @throws what the mailbox or the database throws; nothing is lost then, and the next look begins where this one ended
	 */
	catchUp(reach: Reach): Promise<void>;
}

/** Most mails in one transaction, and most bytes held at once. */
const BATCH = { count: 400, bytes: 16 * 1024 * 1024 } as const;

/** Mails of one folder in one order: a reply in Sent must not be decided before the mail in INBOX that it answers. */
interface Queued extends Waiting {
	readonly folder: string;
	readonly uidValidity: string;
}

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
	for (const { cursor } of found) await deps.saveCursor(cursor);
}

/**
 * What waits in a folder. The cursor is moved on only after all of it is safe; after a crash the ledger says which of it was.
 */
async function waitingIn(deps: IntakeDeps, folder: string, reach: Reach) {
	const before = await deps.loadCursor(folder);
	const now = deps.now();
	const { uidValidity, arrivals, lastUid } = await listingOf(deps, folder, { before, now, reach });
	const known = await deps.knownUids(
		{ mailboxId: deps.mailbox.id, folder, uidValidity },
		arrivals.map(({ uid }) => uid),
	);
	const waiting: Queued[] = arrivals
		.filter(({ uid }) => !known.has(uid))
		.map((one) => ({ ...one, folder, uidValidity }));
	return { waiting, cursor: { folder, uidValidity, lastUid, modseq: null, updatedAt: now } };
}

interface Listed {
	readonly uidValidity: string;
	readonly arrivals: readonly Waiting[];
	readonly lastUid: number;
}

/**
 * All behind the cursor, however old: it may have been moved in. A look at `all` adds the mails of the window. Without a cursor, or under a
 * new UIDVALIDITY, where all UIDs are new names, the window is all there is to look at, and known mails are found by Message-ID.
 */
async function listingOf(
	deps: IntakeDeps,
	folder: string,
	{ before, now, reach }: { readonly before: Cursor | null; readonly now: Instant; readonly reach: Reach },
): Promise<Listed> {
	const since = windowStart(deps, before?.updatedAt ?? now, now);
	const behind = before === null ? null : await deps.listAfter(folder, before.lastUid);
	if (before === null || behind === null || behind.uidValidity !== before.uidValidity) return wholeWindow(deps, folder, since);
	const lastUid = behind.arrivals.reduce((most, { uid }) => Math.max(most, uid), before.lastUid);
	if (reach === 'new') return { ...behind, lastUid };
	const window = await deps.listSince(folder, since);
	if (window.uidValidity !== behind.uidValidity) return { ...behind, lastUid };
	const listed = new Set(behind.arrivals.map(({ uid }) => uid));
	return { ...behind, lastUid, arrivals: [...behind.arrivals, ...window.arrivals.filter(({ uid }) => !listed.has(uid))] };
}

/** What is older than the window counts as seen, or the next look would find all of it behind the cursor. */
async function wholeWindow(deps: IntakeDeps, folder: string, since: Instant): Promise<Listed> {
	// Asked before listing: a mail that comes in between is listed, or lies behind the cursor.
	const { uidValidity, uidNext } = await deps.look(folder);
	const window = await deps.listSince(folder, since);
	const seen = uidValidity === window.uidValidity && uidNext !== null ? uidNext - 1 : 0;
	return { ...window, lastUid: window.arrivals.reduce((most, { uid }) => Math.max(most, uid), seen) };
}

/** Long enough for the first days, and for all the time that nobody looked. */
const windowStart = (deps: IntakeDeps, lastLookAt: Instant, now: Instant): Instant =>
	Math.min(now, lastLookAt) - deps.mailbox.firstDays * DAY;

/** Fetches and reads one batch while the one before is being saved: the network, the parsing threads and the database work side by side. */
async function takeAll(deps: IntakeDeps, queue: readonly Queued[]): Promise<void> {
	let saving: Promise<void> = Promise.resolve();
	for (const batch of batches(queue)) {
		const arrived = await readBatch(deps, batch);
		await saving;
		saving = saveSafely(deps, arrived);
		// Awaited one turn later; until then its failure must not count as unhandled.
		saving.catch(() => {});
	}
	await saving;
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

async function readBatch(deps: IntakeDeps, batch: readonly Queued[]): Promise<readonly Arrived[]> {
	const fetched = new Map<Queued, Fetched>();
	for (const folder of new Set(batch.map((one) => one.folder))) {
		const ones = batch.filter((one) => one.folder === folder);
		const answers = new Map(
			(await deps.fetch(folder, ones[0]?.uidValidity ?? '', ones)).map((answer) => [answer.uid, answer]),
		);
		for (const one of ones) fetched.set(one, answers.get(one.uid) ?? { state: 'gone', uid: one.uid });
	}
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
		says: 'moved or deleted before it could be read',
		messageId: null,
		from: null,
		subject: null,
	};
}
