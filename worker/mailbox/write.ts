import { inChunks, sequenceSet } from './batches.ts';
import type { Connection } from './connection.ts';
import { MailboxFailure } from './failure.ts';
import type { Change, Moved, Selection } from './mailbox.ts';
import { openFolder } from './open-folder.ts';

const BY_UID = { uid: true, silent: true } as const;

/** See `Mailbox.append`. */
export async function append(
	connection: Connection,
	folder: string,
	mail: { readonly raw: Uint8Array; readonly flags: readonly string[] },
): Promise<{ readonly uid: number | null }> {
	const raw = Buffer.from(mail.raw.buffer, mail.raw.byteOffset, mail.raw.byteLength);
	// The client drops the flags that the open folder does not keep, and one opened with EXAMINE keeps none.
	await openFolder(connection, folder, 'change');
	const filed = await connection.append(folder, raw, [...mail.flags]);
	if (filed === false) throw new MailboxFailure('refused', `${folder}: APPEND`);
	return { uid: filed.uid ?? null };
}

/** See `Mailbox.keepsKeywords`. */
export async function keepsKeywords(connection: Connection, folder: string): Promise<boolean> {
	const { permanentFlags } = await openFolder(connection, folder, 'change');
	// RFC 3501 §7.1: without a PERMANENTFLAGS line every flag can be kept.
	return permanentFlags === undefined || permanentFlags.has('\\*');
}

/** See `Mailbox.changeKeywords`. */
export async function changeKeywords(
	connection: Connection,
	selection: Selection,
	change: { readonly add: readonly string[]; readonly remove: readonly string[] },
): Promise<Change> {
	const opened = await openFolder(connection, selection.folder, 'change');
	if (String(opened.uidValidity) !== selection.uidValidity) return { state: 'stale' };
	if (opened.readOnly === true) return { state: 'refused', reason: 'the folder may be read only' };
	const unkept = change.add.filter((flag) => !mayKeep(opened.permanentFlags, flag));
	// Asked before storing: the client leaves out what is not permitted and reports success.
	if (unkept.length > 0) return { state: 'refused', reason: `the server keeps no keyword ${unkept.join(', ')}` };
	for (const chunk of inChunks(selection.uids)) {
		const range = sequenceSet(chunk);
		const refusal =
			(await refused(connection, change.remove, (flags) => connection.messageFlagsRemove(range, flags, BY_UID))) ??
			(await refused(connection, change.add, (flags) => connection.messageFlagsAdd(range, flags, BY_UID)));
		if (refusal !== null) return { state: 'refused', reason: refusal };
	}
	return { state: 'done' };
}

const mayKeep = (permanent: ReadonlySet<string> | undefined, flag: string): boolean =>
	permanent === undefined || permanent.has('\\*') || permanent.has(flag);

/** The client answers `false` for NO, for BAD and for a broken connection alike; the server's own answer tells them apart. */
async function refused(
	connection: Connection,
	flags: readonly string[],
	store: (flags: string[]) => Promise<boolean>,
): Promise<string | null> {
	if (flags.length === 0) return null;
	let answer = '';
	const note = (response: { readonly response: string; readonly code?: string | undefined }): void => {
		answer = [response.response, response.code ?? ''].join(' ').trim();
	};
	connection.on('response', note);
	const isStored = await store([...flags]);
	connection.off('response', note);
	if (isStored) return null;
	if (!connection.usable) throw new MailboxFailure('lost', 'while storing keywords');
	return `the server answered ${answer} to STORE ${flags.join(' ')}`;
}

/** See `Mailbox.ensureFolder`. */
export async function ensureFolder(connection: Connection, levels: readonly string[]): Promise<string> {
	const made = await connection.mailboxCreate([...levels]);
	return made.path;
}

/** See `Mailbox.foldersBelow`. */
export async function foldersBelow(connection: Connection, level: string): Promise<string[]> {
	const listed = await connection.list();
	return listed.filter((folder) => folder.parent.at(-1) === level).map((folder) => folder.path);
}

/** See `Mailbox.move`. */
export async function move(
	connection: Connection,
	selection: Selection,
	target: string,
): Promise<Change & { readonly moved: readonly Moved[] }> {
	const opened = await openFolder(connection, selection.folder, 'change');
	if (String(opened.uidValidity) !== selection.uidValidity) return { state: 'stale', moved: [] };
	// Without MOVE the client would copy, mark deleted and expunge: a crash in between loses or doubles a customer's mail.
	if (!connection.capabilities.has('MOVE'))
		return { state: 'refused', reason: 'the server cannot move mails', moved: [] };
	const moved: Moved[] = [];
	for (const chunk of inChunks(selection.uids)) {
		const answer = await connection.messageMove(sequenceSet(chunk), target, { uid: true });
		if (answer === false) return { state: 'refused', reason: `the server moved nothing to ${target}`, moved };
		moved.push(...chunk.map((from) => ({ from, uid: answer.uidMap?.get(from) ?? null })));
	}
	return { state: 'done', moved };
}
