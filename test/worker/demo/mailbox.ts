import { type FetchMessageObject, type FetchQueryObject, ImapFlow } from 'imapflow';
import nodemailer from 'nodemailer';
import { onTestFinished } from 'vitest';
import { type DemoMailbox, type DemoMailboxOptions, startDemoMailbox } from '../../../worker/demo/servers.ts';

export const NOW = Date.parse('2026-11-04T10:00:00Z');

/** A demo mailbox on free ports that ends with the test. */
export async function startMailbox(options: Partial<DemoMailboxOptions> = {}): Promise<DemoMailbox> {
	const log = {
		warn(_facts: object, message: string) {
			throw new Error(message);
		},
	};
	const box = await startDemoMailbox({ imapPort: 0, smtpPort: 0, now: () => NOW, log, ...options });
	onTestFinished(() => box.close());
	return box;
}

/** A client of the kind that the product is, logged in. */
export async function logIn(box: DemoMailbox, pass = box.password): Promise<ImapFlow> {
	const auth = { user: box.user, pass };
	const client = new ImapFlow({ ...box.imap, secure: false, auth, logger: false });
	client.on('error', () => {});
	await client.connect();
	onTestFinished(() => client.close());
	return client;
}

export function smtp(box: DemoMailbox, auth?: { readonly user: string; readonly pass: string }) {
	const transport = nodemailer.createTransport({ ...box.smtp, secure: false, ...(auth === undefined ? {} : { auth }) });
	onTestFinished(() => transport.close());
	return transport;
}

/** The newest mail of the open folder. */
export async function fetchNewest(client: ImapFlow, query: FetchQueryObject): Promise<FetchMessageObject> {
	const mail = await client.fetchOne('*', query);
	if (!mail) throw new Error('the folder is empty');
	return mail;
}
