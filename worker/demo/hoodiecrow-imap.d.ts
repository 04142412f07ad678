/** What we use of hoodiecrow-imap 2.1, which ships no types. Raw mails are binary strings: one character a byte. */
declare module 'hoodiecrow-imap' {
	import type { Server, Socket } from 'node:net';

	namespace hoodiecrow {
		interface Message {
			uid: number;
			flags: string[];
			/** `05-Dec-2026 09:30:00 +0000` */
			internaldate: string;
			raw: string;
			MODSEQ: number;
		}

		interface Folder {
			path: string;
			flags: string[];
			uidvalidity: number;
			uidnext: number;
			HIGHESTMODSEQ: number;
			'special-use'?: string;
			messages: Message[];
		}

		type FolderSeed = Partial<Omit<Folder, 'messages'>> & {
			messages?: Message[];
			folders?: Record<string, FolderSeed>;
		};

		interface Atom {
			type: 'ATOM' | 'TEXT';
			value: string;
		}

		interface Response {
			tag: string;
			command?: string;
			attributes: unknown[];
		}

		interface Command {
			tag: string;
			command: string;
			attributes?: Atom[];
		}

		interface Connection {
			state: 'Not Authenticated' | 'Authenticated' | 'Selected' | 'Logout';
			socket: Socket | null;
			selectedMailbox?: Folder;
			enabled: string[];
			directNotifications: boolean;
			inputHandler: ((line: string) => void) | false;
			send(response: Response, description: string, command: Command, data: string, affected?: unknown): void;
			processNotifications(): void;
			expungeSpecificMessages(folder: Folder, messages: unknown, ignoreSelf?: boolean, ignoreExists?: boolean): void;
		}

		/** One item of a FETCH. `partial`: first byte and length, as in `BODY[]<0.200>`. */
		interface FetchQuery {
			partial?: number[];
		}

		type FetchHandler = (connection: Connection, message: Message, query: FetchQuery) => unknown;
		type CommandHandler = (connection: Connection, command: Command, data: string, done: () => void) => void;
		type OutputHandler = (
			connection: Connection,
			response: Response,
			/** none: a notice that waited in the queue, such as EXISTS */
			description: string | undefined,
			command: Command | undefined,
			data: string,
			affected: unknown,
		) => void;

		interface ImapServer {
			server: Server;
			folderCache: Record<string, Folder>;
			enableAvailable: string[];
			connectionHandlers: Array<(connection: Connection) => void>;
			outputHandlers: OutputHandler[];
			/** by item in upper case; asked before hoodiecrow's own */
			fetchHandlers: Record<string, FetchHandler>;
			registerCapability(name: string): void;
			setCommandHandler(name: string, handler: CommandHandler): void;
			getCommandHandler(name: string): CommandHandler | false;
			setMaxListeners(count: number): void;
			formatInternalDate(date: Date): string;
			createMailbox(path: string, folder?: FolderSeed): void;
			deleteMailbox(path: string, keepContents?: boolean): void;
			getMailbox(path: string): Folder | undefined;
			appendMessage(
				folder: Folder | string,
				flags: string[],
				internaldate: string | undefined,
				raw: string,
				ignoreConnection?: Connection,
			): { mailbox: Folder; message: Message };
			notify(response: Response, folder: Folder, ignoreConnection?: Connection): void;
		}

		interface Options {
			users: Record<string, { password: string }>;
			plugins: Array<string | ((server: ImapServer) => void)>;
			storage: Record<string, FolderSeed>;
		}
	}

	function hoodiecrow(options: hoodiecrow.Options): hoodiecrow.ImapServer;
	export = hoodiecrow;
}

declare module 'hoodiecrow-imap/lib/commands/handlers/fetch.js' {
	import type { FetchHandler } from 'hoodiecrow-imap';

	const handlers: Readonly<Record<'BODY' | 'BODY.PEEK', FetchHandler>>;
	export = handlers;
}
