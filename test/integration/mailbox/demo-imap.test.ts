import { afterAll, beforeAll, describe } from 'vitest';
import { type DemoImap, startImap } from '../../../worker/demo/imap-server.ts';
import { mailboxSuite } from './mailbox-suite.ts';

describe('the mailbox on the embedded demo server', () => {
	let imap: DemoImap;

	beforeAll(async () => {
		imap = await startImap({
			port: 0,
			user: 'support',
			password: 'demo',
			now: () => Date.now(),
			kept: null,
			keepMail: () => undefined,
			changed: () => undefined,
		});
	});
	afterAll(() => imap.close());

	mailboxSuite(() => ({
		login: { host: '127.0.0.1', port: imap.port, user: 'support', password: 'demo' },
		deliver: (raw) => imap.deliver('INBOX', Buffer.from(raw), { at: Date.now(), flags: [] }),
	}));
});
