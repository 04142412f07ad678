import type { Instant } from '../../shared/time.ts';

/** A logger of pino's shape, as far as it is used here. Facts hold no words or addresses of a mail. */
export interface Log {
	debug(facts: object, says: string): void;
	info(facts: object, says: string): void;
	warn(facts: object, says: string): void;
	error(facts: object, says: string): void;
}

/** Access tokens for a server that takes no password. */
export interface MailTokens {
	/** A token that is good now. What is thrown says why there is none, and how to `mend` that. */
	token(): Promise<string>;
	/** The server did not take this one. */
	refused(token: string): void;
}

/** What the mailbox adapter asks of the world beside the server itself. */
export interface MailboxDeps {
	readonly log: Log;
	/** null: the mailbox has a password */
	readonly tokens: MailTokens | null;
	/** the wall clock: the demo's clock, which can be moved, has no say in when to reconnect */
	now(): Instant;
	/** from 0 up to, not including, 1 */
	random(): number;
	/** Calls `then` once after `milliseconds`. Returns how to call it off. */
	after(milliseconds: number, then: () => void): () => void;
}

/** The real clock, dice and timers. Timers do not keep the process alive. */
export const realMailboxDeps = (log: Log, tokens: MailTokens | null = null): MailboxDeps => ({
	log,
	tokens,
	now: () => Date.now(),
	random: () => Math.random(),
	after: (milliseconds, then) => {
		const timer = setTimeout(then, milliseconds).unref();
		return () => clearTimeout(timer);
	},
});
