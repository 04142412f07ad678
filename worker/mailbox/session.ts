import type { Instant } from '../../shared/time.ts';
import type { Endpoint } from '../settings.ts';
import { GOOD_LIFE, OLD_ENOUGH, pauseAfter } from './backoff.ts';
import { type Connection, connect } from './connection.ts';
import type { MailboxDeps } from './deps.ts';
import { asFailure, MailboxFailure } from './failure.ts';

/** What a command does when the connection breaks in the middle: what only reads is asked again, what writes is not. */
export type Repeat = 'again' | 'never';

/**
 * One command connection that is made again by itself. Work is done one after the other: IMAP selects one folder at a
 * time, and a command between another's lines has locked more than one client up for ever.
 */
export interface Session {
	/**
	 * Runs `work` on a live connection.
	 * @throws MailboxFailure; at once, without trying, while the pause after a failed try lasts
	 */
	use<T>(repeat: Repeat, work: (connection: Connection) => Promise<T>): Promise<T>;
	close(): Promise<void>;
}

/** Opens nothing yet: the first `use` connects. */
export function openSession(endpoint: Endpoint, deps: MailboxDeps): Session {
	return new CommandSession(endpoint, deps);
}

class CommandSession implements Session {
	readonly #endpoint: Endpoint;
	readonly #deps: MailboxDeps;
	#connection: Connection | null = null;
	#connectedAt: Instant = 0;
	#failures = 0;
	#pausedUntil: Instant = 0;
	#lastFailure: MailboxFailure | null = null;
	#isClosed = false;
	/** left for another one, and nobody's fault */
	readonly #retired = new WeakSet<Connection>();
	#tail: Promise<unknown> = Promise.resolve();

	constructor(endpoint: Endpoint, deps: MailboxDeps) {
		this.#endpoint = endpoint;
		this.#deps = deps;
	}

	use<T>(repeat: Repeat, work: (connection: Connection) => Promise<T>): Promise<T> {
		const turn = this.#tail.then(() => this.#run(repeat, work));
		this.#tail = turn.catch(() => undefined);
		return turn;
	}

	async close(): Promise<void> {
		this.#isClosed = true;
		const connection = this.#connection;
		this.#connection = null;
		if (connection === null) return;
		await Promise.race([connection.logout().catch(() => undefined), this.#pause(500)]);
		connection.close();
	}

	async #run<T>(repeat: Repeat, work: (connection: Connection) => Promise<T>): Promise<T> {
		try {
			return await this.#attempt(work);
		} catch (error) {
			const failure = asFailure(error, this.#endpoint.host);
			if (failure.kind !== 'lost' || repeat === 'never' || this.#isClosed) throw failure;
			return await this.#attempt(work);
		}
	}

	async #attempt<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
		const connection = await this.#live();
		try {
			return await work(connection);
		} catch (error) {
			const failure = asFailure(error, this.#endpoint.host);
			if (failure.kind === 'lost') this.#drop(connection);
			if (failure.kind === 'folder') this.#retire(connection);
			throw failure;
		}
	}

	async #live(): Promise<Connection> {
		if (this.#isClosed) throw new MailboxFailure('lost', 'the mailbox was closed');
		if (this.#connection?.usable === true) return this.#connection;
		const now = this.#deps.now();
		if (this.#lastFailure !== null && now < this.#pausedUntil) throw this.#lastFailure;
		try {
			const connection = await connect(
				{ endpoint: this.#endpoint, purpose: 'command', deps: this.#deps },
				(gone, error) => this.#gone(gone, error),
			);
			this.#connection = connection;
			this.#connectedAt = this.#deps.now();
			return connection;
		} catch (error) {
			throw this.#failed(asFailure(error, this.#endpoint.host));
		}
	}

	#failed(failure: MailboxFailure): MailboxFailure {
		this.#failures += 1;
		this.#lastFailure = failure;
		this.#pausedUntil = this.#deps.now() + pauseAfter(this.#failures, this.#deps.random());
		this.#deps.log.warn({ kind: failure.kind, host: this.#endpoint.host, failures: this.#failures }, failure.message);
		return failure;
	}

	/** A login that works proves little: some servers take it and hang up. Only a connection that lived ends the pauses. */
	#gone(connection: Connection, error: Error | null): void {
		const lived = this.#deps.now() - this.#connectedAt;
		if (this.#connection === connection) this.#connection = null;
		if (this.#isClosed || this.#retired.has(connection)) return;
		this.#failures = lived >= GOOD_LIFE ? 0 : this.#failures + 1;
		this.#lastFailure = asFailure(error ?? new Error('closed by the server'), this.#endpoint.host);
		if (this.#failures > 1) this.#pausedUntil = this.#deps.now() + pauseAfter(this.#failures - 1, this.#deps.random());
		this.#deps.log.info({ host: this.#endpoint.host, lived, code: codeOf(error) }, 'the command connection is gone');
	}

	#drop(connection: Connection): void {
		if (this.#connection === connection) this.#connection = null;
		connection.close();
	}

	/**
	 * Dovecot never again opens a folder on a connection under which the folder was deleted and made anew: another connection sees it. A
	 * folder that is only misnamed must not cost a sign-in at each look, so a young connection stays.
	 */
	#retire(connection: Connection): void {
		if (this.#deps.now() - this.#connectedAt < OLD_ENOUGH) return;
		this.#retired.add(connection);
		this.#drop(connection);
	}

	#pause(milliseconds: number): Promise<void> {
		return new Promise((resolve) => {
			this.#deps.after(milliseconds, resolve);
		});
	}
}

const codeOf = (error: Error | null): string | null =>
	error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null;
