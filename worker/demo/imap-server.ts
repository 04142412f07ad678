import type { AddressInfo, Socket } from 'node:net';
import hoodiecrow, { type Connection, type Folder, type ImapServer, type Message } from 'hoodiecrow-imap';
import type { Instant } from '../../shared/time.ts';
import { mendCommands, mendServer, toInternalDate } from './imap-mends.ts';

/** The folders of a new demo mailbox; parents stand before their children. */
export const FOLDERS = {
	INBOX: {},
	Sent: { use: '\\Sent' },
	Drafts: { use: '\\Drafts' },
	Trash: { use: '\\Trash' },
	Archive: { use: '\\Archive' },
	Team: {},
	'Team/Ana': {},
	'Team/Marco': {},
	'Team/Irina': {},
	'Team/Greta': {},
	Customers: {},
} as const satisfies Record<string, { readonly use?: string }>;

export type FolderName = keyof typeof FOLDERS;

/** One folder as it is kept over a restart: plain data. */
export type KeptFolder = Pick<Folder, 'path' | 'uidvalidity' | 'uidnext' | 'HIGHESTMODSEQ' | 'special-use'> & {
	readonly messages: readonly Message[];
};

export interface ImapOptions {
	readonly port: number;
	readonly user: string;
	readonly password: string;
	readonly now: () => Instant;
	/** what an earlier run kept; null makes the folders anew */
	readonly kept: readonly KeptFolder[] | null;
	/** before a mail is taken in: throws when it cannot be kept, and the mail is refused */
	readonly keepMail: (raw: string) => void;
	/** `mail`: a UID was given away, keep that before anybody is told; `other`: soon is enough */
	readonly changed: (what: 'mail' | 'other') => void;
}

export interface DemoImap {
	readonly port: number;
	/** Puts a mail in a folder; every client that idles there hears of it. */
	deliver(folder: FolderName, mail: Buffer, as: { readonly at: Instant; readonly flags: readonly string[] }): void;
	folders(): readonly KeptFolder[];
	close(): Promise<void>;
}

/** Starts the IMAP server on 127.0.0.1. Rejects when the port is taken. */
export async function startImap(options: ImapOptions): Promise<DemoImap> {
	const server = hoodiecrow({
		users: { [options.user]: { password: options.password } },
		plugins: [
			'ENABLE',
			'CONDSTORE',
			'NAMESPACE',
			'SPECIAL-USE',
			'UIDPLUS',
			'MOVE',
			'UNSELECT',
			'LITERALPLUS',
			mendCommands,
		],
		storage: {
			INBOX: toSeed(options.kept?.find(({ path }) => path === 'INBOX') ?? newFolder('INBOX', options.now())),
			'': {},
		},
	});
	mendServer(server, options.now);
	for (const folder of allFolders(options.kept ?? [], options.now())) {
		if (folder.path !== 'INBOX') server.createMailbox(folder.path, toSeed(folder));
	}
	reportChanges(server, options);
	const sockets = await listen(server, options.port);
	return {
		port: (server.server.address() as AddressInfo).port,
		deliver: (folder, mail, { at, flags }) => {
			server.appendMessage(folder, [...flags], toInternalDate(at), mail.toString('latin1'));
		},
		folders: () => Object.values(server.folderCache),
		close: () => close(server, sockets),
	};
}

/** What was kept, and whatever folder of ours is not among it: mail that is sent there needs one to land in. */
function allFolders(kept: readonly KeptFolder[], now: Instant): readonly KeptFolder[] {
	const paths = new Set(kept.map(({ path }) => path));
	const missing = (Object.keys(FOLDERS) as FolderName[]).filter((path) => !paths.has(path));
	return [...kept, ...missing.map((path) => newFolder(path, now))];
}

/** UIDVALIDITY is the second of birth (RFC 3501 §2.3.1.1), so a mailbox made anew never looks like the one before. */
function newFolder(path: FolderName, now: Instant): KeptFolder {
	const { use }: { readonly use?: string } = FOLDERS[path];
	const folder = { path, uidvalidity: Math.floor(now / 1000), uidnext: 1, HIGHESTMODSEQ: 1, messages: [] };
	return use === undefined ? folder : { ...folder, 'special-use': use };
}

/** hoodiecrow writes into what it is given: hand it copies. */
function toSeed(folder: KeptFolder) {
	return { ...folder, messages: folder.messages.map((message) => ({ ...message, flags: [...message.flags] })) };
}

function reportChanges(server: ImapServer, { keepMail, changed }: ImapOptions): void {
	const append = server.appendMessage.bind(server);
	// The sender's own connection is told as well (RFC 3501 §7.3.1); hoodiecrow leaves it out.
	server.appendMessage = (folder, flags, date, raw) => {
		keepMail(raw);
		const appended = append(folder, flags, date, raw);
		changed('mail');
		return appended;
	};
	server.outputHandlers.push((_connection, _response, description) => {
		if (description?.endsWith('STORE COMPLETE')) changed('other');
	});
	server.connectionHandlers.push((connection: Connection) => {
		const expunge = connection.expungeSpecificMessages.bind(connection);
		connection.expungeSpecificMessages = (...args) => {
			expunge(...args);
			changed('other');
		};
	});
	for (const name of ['createMailbox', 'deleteMailbox'] as const) {
		const original = server[name].bind(server) as (...args: unknown[]) => void;
		server[name] = (...args: unknown[]) => {
			original(...args);
			changed('other');
		};
	}
}

async function listen(server: ImapServer, port: number): Promise<ReadonlySet<Socket>> {
	const sockets = new Set<Socket>();
	server.server.on('connection', (socket: Socket) => {
		sockets.add(socket);
		socket.once('close', () => sockets.delete(socket));
	});
	await new Promise<void>((resolve, reject) => {
		server.server.once('error', reject);
		server.server.listen(port, '127.0.0.1', () => {
			server.server.off('error', reject);
			resolve();
		});
	});
	return sockets;
}

/** Clients idle for ever, and a net server only closes when they are gone. */
function close(server: ImapServer, sockets: ReadonlySet<Socket>): Promise<void> {
	return new Promise((resolve) => {
		server.server.close(() => resolve());
		for (const socket of sockets) socket.destroy();
	});
}
