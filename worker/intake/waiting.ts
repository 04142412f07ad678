import { DAY, HOUR, type Instant } from '../../shared/time.ts';
import type { Cursor } from '../store/ledger.ts';
import type { IntakeDeps, Waiting } from './deps.ts';

/** How far one look reaches: `new` what lies behind the cursor, `all` every mail of the window that the ledger lacks. */
export type Reach = 'new' | 'all';

/** Mails of one folder in one order: a reply in Sent must not be decided before the mail in INBOX that it answers. */
export interface Queued extends Waiting {
	readonly folder: string;
	readonly uidValidity: string;
}

/**
 * What waits in a folder. The cursor is moved on only after all of it is safe; after a crash the ledger says which of it was. It is null
 * where it stands as it stood.
 */
export async function waitingIn(deps: IntakeDeps, folder: string, reach: Reach) {
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
	const cursor: Cursor = { folder, uidValidity, lastUid, modseq: null, updatedAt: now };
	return { waiting, cursor: isWorthWriting(before, cursor) ? cursor : null };
}

/** The time of the last look only says how far back a window begins: an hour more of it costs less than a write at each look that finds nothing. */
const LOOK_STANDS = HOUR;

const isWorthWriting = (before: Cursor | null, after: Cursor): boolean =>
	before === null ||
	before.uidValidity !== after.uidValidity ||
	before.lastUid !== after.lastUid ||
	Math.abs(after.updatedAt - before.updatedAt) > LOOK_STANDS;

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
	if (before === null || behind === null || behind.uidValidity !== before.uidValidity)
		return wholeWindow(deps, folder, since);
	const lastUid = behind.arrivals.reduce((most, { uid }) => Math.max(most, uid), before.lastUid);
	if (reach === 'new') return { ...behind, lastUid };
	const window = await deps.listSince(folder, since);
	if (window.uidValidity !== behind.uidValidity) return { ...behind, lastUid };
	const listed = new Set(behind.arrivals.map(({ uid }) => uid));
	return {
		...behind,
		lastUid,
		arrivals: [...behind.arrivals, ...window.arrivals.filter(({ uid }) => !listed.has(uid))],
	};
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
