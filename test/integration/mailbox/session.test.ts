import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { openMailbox } from '../../../worker/mailbox/source.ts';
import { quickDeps, settingsOf } from './settings.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** A server that takes every connection and hangs up: counts how often it was tried. */
function hangUp(): Promise<{ port: number; readonly tries: () => number }> {
	let tries = 0;
	return new Promise((resolve) => {
		server = createServer((socket) => {
			tries += 1;
			socket.end();
		}).listen(0, '127.0.0.1', () => {
			const address = server?.address();
			resolve({ port: typeof address === 'object' && address !== null ? address.port : 0, tries: () => tries });
		});
	});
}

test('while the pause after a failure lasts, commands fail at once and the server is left alone', async () => {
	const { port, tries } = await hangUp();
	let now = 1_000_000;
	const deps = { ...quickDeps(), now: () => now, random: () => 0 };
	const mailbox = openMailbox(settingsOf({ host: '127.0.0.1', port, user: 'a', password: 'b' }), deps);
	const fail = (): Promise<void> => expect(mailbox.look('INBOX')).rejects.toMatchObject({ kind: 'dead' });
	await fail();
	await fail();
	expect(tries()).toBe(1);
	now += 500;
	await fail();
	expect(tries()).toBe(2);
	now += 999;
	await fail();
	expect(tries()).toBe(2);
	await mailbox.close();
	await expect(mailbox.look('INBOX')).rejects.toMatchObject({ message: expect.stringContaining('closed') });
});
