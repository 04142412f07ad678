import type { MailboxSettings } from '../settings.ts';
import { type Connection, connect } from './connection.ts';
import type { Log, MailTokens } from './deps.ts';
import { asFailure } from './failure.ts';
import type { Folders } from './mailbox.ts';
import { findFolders } from './source.ts';
import { keepsKeywords } from './write.ts';

/** One thing that was tried, what came of it in a sentence, and how to mend it; `warn`: it works, but less well. */
export interface Finding {
	readonly check: 'imap-login' | 'idle' | 'keywords' | 'sent' | 'drafts';
	readonly ok: boolean | 'warn';
	readonly says: string;
	readonly mend: string | null;
}

/** What a mailbox has beside its server. */
export interface Means {
	/** null: the mailbox has a password */
	readonly tokens: MailTokens | null;
	readonly tagsByGraph: boolean;
}

const NO_MEANS: Means = { tokens: null, tagsByGraph: false };

/**
 * Tries what a mailbox needs of its server, changing nothing there. Never throws.
 * @returns the login alone when it fails, because nothing else can be tried then
 */
export async function probeMailbox(
	settings: Pick<MailboxSettings, 'imap' | 'folders' | 'tags' | 'pollSeconds'>,
	log: Log,
	more: Means = NO_MEANS,
): Promise<Finding[]> {
	try {
		const { tokens } = more;
		const plan = { endpoint: settings.imap, purpose: 'probe', deps: { log, tokens } } as const;
		const connection = await connect(plan, () => undefined);
		try {
			const found = await probeFolders(connection, settings);
			// Where Graph tags, nobody needs keywords.
			return [loggedIn(settings), ...found.filter(({ check }) => !(more.tagsByGraph && check === 'keywords'))];
		} finally {
			await connection.logout().catch(() => undefined);
			connection.close();
		}
	} catch (error) {
		const { message, mend } = asFailure(error, settings.imap.host);
		return [{ check: 'imap-login', ok: false, says: message, mend }];
	}
}

const loggedIn = ({ imap }: Pick<MailboxSettings, 'imap'>): Finding => ({
	check: 'imap-login',
	ok: true,
	says: `Signed in to ${imap.host}:${imap.port} as ${imap.user}.`,
	mend: null,
});

async function probeFolders(
	connection: Connection,
	settings: Pick<MailboxSettings, 'folders' | 'tags' | 'pollSeconds'>,
): Promise<Finding[]> {
	const folders = await findFolders(connection, settings.folders);
	const listed = new Set((await connection.list()).map(({ path }) => path));
	return [
		idle(connection, settings.pollSeconds),
		keywords(await keepsKeywords(connection, folders.inbox), settings.tags),
		folder('sent', folders, listed),
		folder('drafts', folders, listed),
	];
}

function idle(connection: Connection, pollSeconds: number): Finding {
	if (connection.capabilities.has('IDLE')) {
		return { check: 'idle', ok: true, says: 'The server tells of new mail at once (IDLE).', mend: null };
	}
	const says = `The server cannot tell of new mail (no IDLE): Amends looks every ${pollSeconds} s.`;
	return { check: 'idle', ok: 'warn', says, mend: 'Lower "pollSeconds" if that is too slow.' };
}

function keywords(isKept: boolean, tags: MailboxSettings['tags']): Finding {
	if (isKept)
		return { check: 'keywords', ok: true, says: 'The server keeps keywords: mails can be tagged.', mend: null };
	return {
		check: 'keywords',
		ok: tags === 'keyword' ? false : 'warn',
		says: 'The server keeps no keywords of our choosing: mails cannot be tagged by keyword.',
		mend: 'Set "tags: folder" to have mails moved into a folder per severity, or "tags: none".',
	};
}

const FOLDERS = {
	sent: { name: 'Sent', without: 'replies of agents are not seen' },
	drafts: { name: 'Drafts', without: 'check-ins cannot be prepared as drafts' },
} as const;

function folder(check: keyof typeof FOLDERS, folders: Folders, listed: ReadonlySet<string>): Finding {
	const { name, without } = FOLDERS[check];
	const path = folders[check];
	if (path === null) {
		const mend = `Name it in the configuration: folders.${check}.`;
		return { check, ok: false, says: `No ${name} folder was found: ${without}.`, mend };
	}
	if (listed.has(path)) return { check, ok: true, says: `The ${name} folder is "${path}".`, mend: null };
	const mend = `Create the folder "${path}", or correct folders.${check}.`;
	return { check, ok: false, says: `The ${name} folder "${path}" does not exist: ${without}.`, mend };
}
