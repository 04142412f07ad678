import { createServer, type Server } from 'node:net';
import { createInterface } from 'node:readline';
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

/** A server on whose first connection a folder opens no more, as Dovecot has it for one that was deleted and made anew under it. */
function spoiltOnce(): Promise<number> {
	let connections = 0;
	return new Promise((resolve) => {
		server = createServer((socket) => {
			connections += 1;
			const isSpoilt = connections === 1;
			socket.on('error', () => undefined);
			socket.write('* OK [CAPABILITY IMAP4rev1] ready\r\n');
			createInterface({ input: socket }).on('line', (line) => {
				const [tag = '', verb = ''] = line.split(' ');
				if (verb === 'LIST') socket.write('* LIST () "/" INBOX\r\n');
				const opens = verb === 'EXAMINE' || verb === 'SELECT';
				if (opens && !isSpoilt) socket.write('* 0 EXISTS\r\n* OK [UIDVALIDITY 7]\r\n* OK [UIDNEXT 1]\r\n');
				socket.write(opens && isSpoilt ? `${tag} NO Mailbox was deleted under us\r\n` : `${tag} OK done\r\n`);
			});
		}).listen(0, '127.0.0.1', () => {
			const address = server?.address();
			resolve(typeof address === 'object' && address !== null ? address.port : 0);
		});
	});
}

test('a folder that a connection cannot open is tried on another one, for some servers spoil a connection and not the folder', async () => {
	const port = await spoiltOnce();
	let now = 1_000_000;
	const deps = { ...quickDeps(), now: () => now };
	const mailbox = openMailbox(settingsOf({ host: '127.0.0.1', port, user: 'a', password: 'b' }), deps);
	const fail = () => expect(mailbox.keepsKeywords('INBOX')).rejects.toMatchObject({ kind: 'folder' });
	await fail();
	// Misnamed, it would fail like this too: that must not cost a sign-in each time.
	await fail();
	now += 5_000;
	await fail();
	expect(await mailbox.keepsKeywords('INBOX')).toBe(true);
	await mailbox.close();
});
