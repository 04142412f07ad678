import type { Access } from './access.ts';
import { createGraphMailer } from './graph/mailer.ts';
import type { Log } from './log.ts';
import { createMailer, type Mailer } from './mailer.ts';
import type { MailboxSettings } from './settings.ts';

/**
 * The way out of a mailbox: SMTP, or Graph where the administrator chose that.
 * @param access null: the mailbox has a password
 */
export function openMailer(
	{ smtp, address }: Pick<MailboxSettings, 'smtp' | 'address'>,
	access: Pick<Access, 'mail' | 'graph'> | null,
	log: Log,
): Mailer {
	if (smtp !== 'graph') return createMailer(smtp, log, { tokens: access?.mail ?? null });
	const graph = access?.graph ?? null;
	// The configuration is checked at the door: `smtp: graph` stands only beside Microsoft's OAuth.
	if (graph === null) throw new Error('smtp: graph without access to Graph');
	return createGraphMailer(address, graph);
}
