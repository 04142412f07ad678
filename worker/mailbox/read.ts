import { asMessageId, type MessageId } from '../../shared/mail.ts';
import { DAY, type Instant } from '../../shared/time.ts';
import { inBatches, inChunks, sequenceSet } from './batches.ts';
import type { Connection } from './connection.ts';
import { MailboxFailure } from './failure.ts';
import { MAX_MAIL_BYTES } from './limits.ts';
import type { Arrival, Fetched, Listing, Look } from './mailbox.ts';
import { openFolder } from './open-folder.ts';

const BY_UID = { uid: true } as const;

/** A folder opened with EXAMINE; `uidValidity` is the one that this very opening showed. */
interface Examined {
	readonly uidValidity: string;
	readonly messages: number;
}

async function examine(connection: Connection, folder: string): Promise<Examined> {
	const opened = await openFolder(connection, folder, 'look');
	return { uidValidity: String(opened.uidValidity), messages: opened.exists };
}

/** See `Mailbox.look`. */
export async function look(connection: Connection, folder: string): Promise<Look> {
	// RFC 3501 §6.3.10: STATUS is not for the open folder. Dovecot then answers with the UIDVALIDITY of its opening.
	const isOpen = connection.mailbox !== false && connection.mailbox.path === folder;
	return isOpen ? lookByOpening(connection, folder) : lookByStatus(connection, folder);
}

async function lookByOpening(connection: Connection, folder: string): Promise<Look> {
	const opened = await openFolder(connection, folder, 'look');
	return {
		uidValidity: String(opened.uidValidity),
		// Courier's SELECT names no UIDNEXT, whatever the client's types say.
		uidNext: opened.uidNext || null,
		highestModseq: opened.highestModseq === undefined ? null : String(opened.highestModseq),
		messages: opened.exists,
	};
}

async function lookByStatus(connection: Connection, folder: string): Promise<Look> {
	const query = { messages: true, uidNext: true, uidValidity: true, highestModseq: true };
	const status = await connection.status(folder, query);
	if (status === false || status.uidValidity === undefined) throw new MailboxFailure('folder', folder);
	return {
		uidValidity: String(status.uidValidity),
		uidNext: status.uidNext ?? null,
		highestModseq: status.highestModseq === undefined ? null : String(status.highestModseq),
		messages: status.messages ?? 0,
	};
}

/** See `Mailbox.listAfter`. */
export async function listAfter(connection: Connection, folder: string, uid: number): Promise<Listing> {
	const { uidValidity, messages } = await examine(connection, folder);
	if (messages === 0) return { uidValidity, arrivals: [] };
	const arrivals = await arrivalsOf(connection, `${uid + 1}:*`);
	// RFC 3501 §6.4.8: `n:*` holds the last mail even if its UID is below n.
	return { uidValidity, arrivals: arrivals.filter((arrival) => arrival.uid > uid) };
}

/** See `Mailbox.listSince`. */
export async function listSince(connection: Connection, folder: string, since: Instant): Promise<Listing> {
	const { uidValidity, messages } = await examine(connection, folder);
	if (messages === 0) return { uidValidity, arrivals: [] };
	// SEARCH SINCE knows only days, in the server's own zone: ask for a day more, then look at the clock.
	const uids = await search(connection, { since: new Date(since - DAY) }, folder);
	const arrivals: Arrival[] = [];
	for (const chunk of inChunks(uids)) arrivals.push(...(await arrivalsOf(connection, sequenceSet(chunk))));
	return { uidValidity, arrivals: arrivals.filter((arrival) => arrival.receivedAt >= since) };
}

async function arrivalsOf(connection: Connection, range: string): Promise<Arrival[]> {
	const rows = await connection.fetchAll(range, { uid: true, size: true, internalDate: true }, BY_UID);
	return rows
		.map((row) => ({ uid: row.uid, size: row.size ?? 0, receivedAt: instantOf(row.internalDate) }))
		.sort((a, b) => a.uid - b.uid);
}

/** A server that sends no readable INTERNALDATE makes the mail old rather than new: the epoch, which every rule survives. */
function instantOf(date: Date | string | undefined): Instant {
	const at = date instanceof Date ? date.getTime() : Date.parse(date ?? '');
	return Number.isFinite(at) ? at : 0;
}

async function search(
	connection: Connection,
	query: Parameters<Connection['search']>[0],
	folder: string,
): Promise<number[]> {
	const found = await connection.search(query, BY_UID);
	if (!Array.isArray(found)) throw new MailboxFailure('refused', `${folder}: SEARCH`);
	return found;
}

/** See `Mailbox.fetch`. */
export async function fetchMails(
	connection: Connection,
	folder: string,
	wanted: { readonly uidValidity: string; readonly arrivals: readonly Arrival[] },
): Promise<Fetched[]> {
	const { uidValidity } = await examine(connection, folder);
	if (uidValidity !== wanted.uidValidity) return wanted.arrivals.map(({ uid }) => ({ state: 'stale', uid }));
	const whole = wanted.arrivals.filter(({ size }) => size <= MAX_MAIL_BYTES);
	const bytes = new Map<number, Uint8Array>();
	for (const batch of inBatches(whole)) await fetchInto(bytes, connection, batch, 'source');
	const oversize = wanted.arrivals.filter(({ size }) => size > MAX_MAIL_BYTES);
	for (const batch of inBatches(oversize, 50, Number.POSITIVE_INFINITY))
		await fetchInto(bytes, connection, batch, 'headers');
	return wanted.arrivals.map((arrival) => fetchedOf(arrival, bytes.get(arrival.uid)));
}

const QUERIES = {
	// One byte more than allowed: a server that understates a size is found out, and no mail fills the heap.
	source: { uid: true, source: { maxLength: MAX_MAIL_BYTES + 1 } },
	headers: { uid: true, headers: true },
} as const;

async function fetchInto(
	bytes: Map<number, Uint8Array>,
	connection: Connection,
	batch: readonly Arrival[],
	what: keyof typeof QUERIES,
): Promise<void> {
	for (const row of await connection.fetchAll(sequenceSet(batch.map(({ uid }) => uid)), QUERIES[what], BY_UID)) {
		const found = row[what];
		if (found !== undefined) bytes.set(row.uid, found);
	}
}

function fetchedOf({ uid, size, receivedAt }: Arrival, bytes: Uint8Array | undefined): Fetched {
	if (bytes === undefined) return { state: 'gone', uid };
	if (size > MAX_MAIL_BYTES) return { state: 'oversize', uid, receivedAt, size, bytes };
	return { state: 'mail', uid, receivedAt, bytes };
}

/** See `Mailbox.flags`. */
export async function flagsOf(
	connection: Connection,
	folder: string,
	uids: readonly number[],
): Promise<Map<number, ReadonlySet<string>>> {
	const flags = new Map<number, ReadonlySet<string>>();
	if (uids.length === 0) return flags;
	await examine(connection, folder);
	for (const chunk of inChunks(uids)) {
		for (const row of await connection.fetchAll(sequenceSet(chunk), { uid: true, flags: true }, BY_UID)) {
			flags.set(row.uid, row.flags ?? new Set());
		}
	}
	return flags;
}

/** See `Mailbox.findByMessageId`. */
export async function findByMessageId(connection: Connection, folder: string, id: MessageId): Promise<number[]> {
	const { messages } = await examine(connection, folder);
	if (messages === 0) return [];
	const hits = await search(connection, { header: { 'message-id': id } }, folder);
	if (hits.length === 0) return [];
	// SEARCH HEADER finds parts of a header, so `<1@x>` is found in `<11@x>` by servers that drop the brackets.
	const rows = await connection.fetchAll(sequenceSet(hits), { uid: true, envelope: true }, BY_UID);
	return rows.filter((row) => asMessageId(row.envelope?.messageId ?? '') === id).map((row) => row.uid);
}
