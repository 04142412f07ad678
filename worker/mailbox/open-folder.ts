import type { Connection } from './connection.ts';
import { asFailure, MailboxFailure } from './failure.ts';

/** A folder as its opening showed it. */
export type OpenFolder = Awaited<ReturnType<Connection['mailboxOpen']>>;

/** `look` opens with EXAMINE, which can change nothing in the mailbox, `change` with SELECT. */
export type Intent = 'look' | 'change';

/**
 * Opens a folder anew, although the client could keep it open: the view of an open folder is as old as its opening, and
 * some servers let a folder be deleted and made anew under it without a word.
 * @throws MailboxFailure of kind `folder` when the server does not open it
 */
export async function openFolder(connection: Connection, folder: string, intent: Intent): Promise<OpenFolder> {
	try {
		return await connection.mailboxOpen(folder, { readOnly: intent === 'look' });
	} catch (error) {
		throw isRefusal(error)
			? new MailboxFailure('folder', `${folder}: ${error.responseText ?? 'refused'}`, error)
			: asFailure(error, folder);
	}
}

const isRefusal = (error: unknown): error is { readonly responseText?: string } =>
	typeof error === 'object' && error !== null && 'responseStatus' in error;
