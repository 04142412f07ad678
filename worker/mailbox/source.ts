import type { MailboxSettings } from '../settings.ts';
import type { Connection } from './connection.ts';
import type { MailboxDeps } from './deps.ts';
import { pickFolders } from './folders.ts';
import type { Folders, Mailbox } from './mailbox.ts';
import { fetchMails, findByMessageId, flagsOf, listAfter, listSince, look } from './read.ts';
import { openSession } from './session.ts';
import { append, changeKeywords, ensureFolder, foldersBelow, keepsKeywords, move } from './write.ts';

/**
 * Opens a mailbox on one command connection, which is made with the first command and again whenever it is lost.
 * What reads is repeated once on a new connection; what writes a new mail or moves one is not, because it may have happened.
 */
export function openMailbox(settings: Pick<MailboxSettings, 'imap' | 'folders'>, deps: MailboxDeps): Mailbox {
	const session = openSession(settings.imap, deps);
	const read = <T>(work: (connection: Connection) => Promise<T>): Promise<T> => session.use('again', work);
	const write = <T>(work: (connection: Connection) => Promise<T>): Promise<T> => session.use('never', work);
	return {
		folders: () => read((connection) => findFolders(connection, settings.folders)),
		look: (folder) => read((connection) => look(connection, folder)),
		listAfter: (folder, uid) => read((connection) => listAfter(connection, folder, uid)),
		listSince: (folder, since) => read((connection) => listSince(connection, folder, since)),
		fetch: (folder, uidValidity, arrivals) =>
			read((connection) => fetchMails(connection, folder, { uidValidity, arrivals })),
		flags: (folder, uids) => read((connection) => flagsOf(connection, folder, uids)),
		findByMessageId: (folder, id) => read((connection) => findByMessageId(connection, folder, id)),
		keepsKeywords: (folder) => read((connection) => keepsKeywords(connection, folder)),
		foldersBelow: (level) => read((connection) => foldersBelow(connection, level)),
		// Idempotent, though they write: a keyword or a folder is there once, however often it is asked for.
		changeKeywords: (selection, add, remove) =>
			read((connection) => changeKeywords(connection, selection, { add, remove })),
		ensureFolder: (levels) => read((connection) => ensureFolder(connection, levels)),
		append: (folder, raw, flags) => write((connection) => append(connection, folder, { raw, flags })),
		move: (selection, target) => write((connection) => move(connection, selection, target)),
		close: () => session.close(),
	};
}

/** The folders of a mailbox, asked on a connection that is there already. */
export async function findFolders(connection: Connection, named: MailboxSettings['folders']): Promise<Folders> {
	return pickFolders(await connection.list(), named);
}
