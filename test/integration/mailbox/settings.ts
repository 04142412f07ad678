import type { Log, MailboxDeps } from '../../../worker/mailbox/deps.ts';
import { realMailboxDeps } from '../../../worker/mailbox/deps.ts';
import type { MailboxSettings } from '../../../worker/settings.ts';

/** Where a test server listens and who may sign in. */
export interface Login {
	readonly host: string;
	readonly port: number;
	readonly user: string;
	readonly password: string;
}

/** The settings of a mailbox on a test server without TLS. */
export const settingsOf = (login: Login): MailboxSettings => ({
	id: 'shop',
	name: 'Shop',
	address: 'support@shop.example',
	aliases: [],
	language: 'en',
	currency: 'EUR',
	imap: { ...login, security: 'none' },
	smtp: { ...login, security: 'none' },
	folders: { inbox: 'INBOX', sent: null, drafts: null },
	tags: 'auto',
	firstDays: 30,
	pollSeconds: 3_600,
	savesSent: false,
	oauth: null,
});

const nothing = (): void => undefined;

export const silentLog: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** Real time and timers, but pauses between tries are a fiftieth, so that no test waits for a backoff. */
export function quickDeps(log: Log = silentLog): MailboxDeps {
	const real = realMailboxDeps(log);
	return { ...real, after: (milliseconds, then) => real.after(milliseconds / 50, then), now: () => Date.now() * 50 };
}
