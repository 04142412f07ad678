import { type Instant, SECOND } from '../../shared/time.ts';
import type { MailboxSettings } from '../settings.ts';
import { GOOD_LIFE, pauseAfter } from './backoff.ts';
import { type Connection, connect } from './connection.ts';
import type { MailboxDeps } from './deps.ts';
import { asFailure, MailboxFailure } from './failure.ts';
import type { Folders } from './mailbox.ts';
import { openFolder } from './open-folder.ts';
import { findFolders } from './source.ts';

/** The folders that are watched: one connection each, because IDLE sees the open folder alone (RFC 2177). */
const LANES = ['inbox', 'sent'] as const satisfies readonly (keyof Folders)[];

type LaneName = (typeof LANES)[number];

/** How one watched folder is doing, for readiness and the doctor. */
export interface LaneState {
	readonly connected: boolean;
	/** the last sign of life of the server on this connection; null before the first */
	readonly lastHeardAt: Instant | null;
	/** what was the matter when the connection was last lost or refused; null when nothing ever was */
	readonly lastError: string | null;
}

/** A mailbox being watched. */
export interface Watch {
	state(): Readonly<Record<LaneName, LaneState>>;
	close(): Promise<void>;
}

/**
 * Watches the inbox and the Sent folder of a mailbox. A hint says "look at this folder", never what is there: IDLE loses
 * events on many servers, so a hint also comes with every new connection and every `pollSeconds`, and the caller's
 * cursor alone decides what is new.
 * @param onHint called with the path of the folder, possibly often: the caller debounces. It must not throw.
 */
export function watchMailbox(
	settings: Pick<MailboxSettings, 'imap' | 'folders' | 'pollSeconds'>,
	deps: MailboxDeps,
	onHint: (folder: string) => void,
): Watch {
	const lanes = { inbox: new Lane('inbox', settings, deps, onHint), sent: new Lane('sent', settings, deps, onHint) };
	for (const name of LANES) lanes[name].start();
	return {
		state: () => ({ inbox: lanes.inbox.state(), sent: lanes.sent.state() }),
		close: async () => {
			await Promise.all(LANES.map((name) => lanes[name].stop()));
		},
	};
}

class Lane {
	readonly #name: LaneName;
	readonly #settings: Pick<MailboxSettings, 'imap' | 'folders' | 'pollSeconds'>;
	readonly #deps: MailboxDeps;
	readonly #onHint: (folder: string) => void;
	#folder: string | null;
	#connection: Connection | null = null;
	#lastHeardAt: Instant | null = null;
	#lastError: string | null = null;
	#failures = 0;
	#isStopped = false;
	#wake: () => void = () => undefined;
	#cancelPoll: () => void = () => undefined;

	constructor(
		name: LaneName,
		settings: Pick<MailboxSettings, 'imap' | 'folders' | 'pollSeconds'>,
		deps: MailboxDeps,
		onHint: (folder: string) => void,
	) {
		this.#name = name;
		this.#settings = settings;
		this.#deps = deps;
		this.#onHint = onHint;
		this.#folder = settings.folders[name];
	}

	start(): void {
		this.#schedulePoll();
		void this.#keepConnected();
	}

	state(): LaneState {
		const connected = this.#connection?.usable === true;
		return { connected, lastHeardAt: this.#lastHeardAt, lastError: this.#lastError };
	}

	async stop(): Promise<void> {
		this.#isStopped = true;
		this.#cancelPoll();
		this.#wake();
		this.#connection?.close();
	}

	#schedulePoll(): void {
		this.#cancelPoll = this.#deps.after(this.#settings.pollSeconds * SECOND, () => {
			this.#hint();
			this.#schedulePoll();
		});
	}

	#hint(): void {
		if (this.#folder !== null && !this.#isStopped) this.#onHint(this.#folder);
	}

	async #keepConnected(): Promise<void> {
		while (!this.#isStopped) {
			const startedAt = this.#deps.now();
			await this.#listen().catch((error: unknown) => this.#note(asFailure(error, this.#settings.imap.host)));
			this.#connection = null;
			if (this.#isStopped) return;
			const isGood = this.#deps.now() - startedAt >= GOOD_LIFE;
			this.#failures = isGood ? 1 : this.#failures + 1;
			await this.#pause(pauseAfter(this.#failures, this.#deps.random()));
		}
	}

	/** Returns or throws when the connection is over, however it ended. */
	async #listen(): Promise<void> {
		const connection = await connect(
			{ endpoint: this.#settings.imap, purpose: 'idle', deps: this.#deps },
			(_gone, error) => this.#note(asFailure(error ?? new Error('closed by the server'), this.#settings.imap.host)),
		);
		this.#connection = connection;
		try {
			await this.#open(connection);
			// Mail may have come while nobody listened.
			this.#hint();
			// idle() comes back when the server ends it, when maxIdleTime is over and a command fails, or when the socket breaks.
			while (connection.usable && !this.#isStopped) await this.#idleOnce(connection);
		} finally {
			connection.close();
		}
	}

	async #open(connection: Connection): Promise<void> {
		this.#folder ??= (await findFolders(connection, this.#settings.folders))[this.#name];
		if (this.#folder === null) throw new MailboxFailure('folder', `no ${this.#name} folder was found`);
		connection.on('response', () => this.#heard());
		connection.on('exists', () => this.#heardNews());
		connection.on('expunge', () => this.#heard());
		connection.on('flags', () => this.#heard());
		// The server closes the folder when it was deleted and made anew: the next opening shows the new UIDVALIDITY.
		connection.on('mailboxClose', () => connection.close());
		await openFolder(connection, this.#folder, 'look');
		this.#heard();
	}

	async #idleOnce(connection: Connection): Promise<void> {
		const ended = await connection.idle();
		// `false` at once and for ever would be a busy loop on a server whose IDLE is broken: the poll does its work then.
		if (ended === false) connection.close();
	}

	#heard(): void {
		this.#lastHeardAt = this.#deps.now();
	}

	#heardNews(): void {
		this.#heard();
		this.#hint();
	}

	#note(failure: MailboxFailure): void {
		if (this.#isStopped) return;
		this.#lastError = failure.message;
		this.#deps.log.info({ lane: this.#name, kind: failure.kind, failures: this.#failures }, failure.message);
	}

	#pause(milliseconds: number): Promise<void> {
		return new Promise((resolve) => {
			const cancel = this.#deps.after(milliseconds, resolve);
			this.#wake = () => {
				cancel();
				resolve();
			};
		});
	}
}
