import { ImapFlow } from 'imapflow';

/** Where a mailbox stands. */
export interface MailboxAddress {
	readonly host: string;
	readonly port: number;
}

/** Puts a mail into the demo's inbox, as its server does when one comes. */
export async function deliver({ host, port }: MailboxAddress, raw: string): Promise<void> {
	const auth = { user: 'support', pass: 'demo' };
	const imap = new ImapFlow({ host, port, secure: false, auth, logger: false, disableCompression: true });
	await imap.connect();
	try {
		await imap.append('INBOX', Buffer.from(raw));
	} finally {
		await imap.logout();
	}
}
