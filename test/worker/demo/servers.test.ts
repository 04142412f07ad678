import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, test } from 'vitest';
import { fetchNewest, logIn, NOW, smtp, startMailbox } from './mailbox.ts';

test('a client finds the folders, with Sent, Drafts, Trash and Archive told by their use', async () => {
	const client = await logIn(await startMailbox());
	const folders = await client.list();
	expect(folders.map(({ path }) => path).sort()).toEqual(
		[
			'Archive',
			'Customers',
			'Drafts',
			'INBOX',
			'Sent',
			'Team',
			'Team/Ana',
			'Team/Greta',
			'Team/Irina',
			'Team/Marco',
			'Trash',
		].sort(),
	);
	const uses = Object.fromEntries(folders.map(({ specialUse, path }) => [specialUse, path]));
	expect(uses).toMatchObject({ '\\Sent': 'Sent', '\\Drafts': 'Drafts', '\\Trash': 'Trash', '\\Archive': 'Archive' });
});

test('the sample mails lie in INBOX and Sent, dated by the demo’s clock, oldest first', async () => {
	const client = await logIn(await startMailbox());
	const dates: number[] = [];
	for (const folder of ['INBOX', 'Sent']) {
		await client.mailboxOpen(folder, { readOnly: true });
		const mails = await client.fetchAll('1:*', { internalDate: true, envelope: true });
		const received = mails.map(({ internalDate }) => new Date(internalDate ?? 0).getTime());
		expect(received).toEqual(received.toSorted((one, other) => one - other));
		expect(mails.map(({ envelope }) => envelope?.date && new Date(envelope.date).getTime())).toEqual(received);
		dates.push(...received);
	}
	expect(dates.length).toBeGreaterThanOrEqual(36);
	expect(Math.max(...dates)).toBeLessThan(NOW);
});

test('a mail that arrives by SMTP wakes a client that idles in INBOX', async () => {
	const box = await startMailbox();
	const client = await logIn(box);
	await client.mailboxOpen('INBOX');
	const arrived = once(client, 'exists');
	const idling = client.idle();
	await smtp(box).sendMail({
		from: 'x@y.example',
		to: 'support@demo.amends.example',
		subject: 'kettle',
		text: 'broken',
	});
	const [{ count, prevCount }] = await arrived;
	expect(count).toBe(prevCount + 1);
	await client.noop();
	await idling;
	const mail = await fetchNewest(client, { envelope: true, source: true, flags: true });
	expect(mail.envelope?.subject).toBe('kettle');
	expect(mail.flags).toEqual(new Set());
	expect(mail.source?.toString()).toMatch(/^Return-Path: <x@y\.example>\r\n/);
});

test.each([
	['support@demo.amends.example', 'INBOX'],
	['Ana@demo.amends.example', 'Team/Ana'],
	['marco@demo.amends.example', 'Team/Marco'],
	['irina@demo.amends.example', 'Team/Irina'],
	['greta@demo.amends.example', 'Team/Greta'],
	['nora@whitfield.example', 'Customers'],
])('mail to %s lands in %s, and nowhere else', async (to, folder) => {
	const box = await startMailbox();
	const client = await logIn(box);
	const count = async () => {
		const folders = await client.list({ statusQuery: { messages: true } });
		return new Map(folders.map(({ path, status }) => [path, status?.messages ?? 0]));
	};
	const before = await count();
	await smtp(box, { user: 'support', pass: 'demo' }).sendMail({
		from: 'support@demo.amends.example',
		to,
		text: 'hello',
	});
	expect(await count()).toEqual(before.set(folder, (before.get(folder) ?? 0) + 1));
	expect(box.outbox().map((mail) => mail.folders)).toEqual([[folder]]);
});

test('keywords are allowed, kept, searched, taken off, and other clients hear of them', async () => {
	const box = await startMailbox();
	const [client, other] = await Promise.all([logIn(box), logIn(box)]);
	await Promise.all([client.mailboxOpen('INBOX'), other.mailboxOpen('INBOX')]);
	expect(client.mailbox).toMatchObject({ permanentFlags: expect.toSatisfy((flags: Set<string>) => flags.has('\\*')) });
	const heard = once(other, 'flags');
	const idling = other.idle();
	await client.messageFlagsAdd('3', ['$AmendsS3', '$AmendsNew'], { uid: true });
	expect((await heard)[0]).toMatchObject({ uid: 3, flags: new Set(['\\Seen', '$AmendsS3', '$AmendsNew']) });
	await other.noop();
	await idling;
	expect(await other.search({ keyword: '$AmendsS3' }, { uid: true })).toEqual([3]);
	await client.messageFlagsRemove('3', ['$AmendsS3'], { uid: true });
	expect(await client.search({ keyword: '$AmendsS3' }, { uid: true })).toEqual([]);
	expect(await client.search({ keyword: '$AmendsNew' }, { uid: true })).toEqual([3]);
});

test('fetching a whole mail does not mark it read', async () => {
	const client = await logIn(await startMailbox());
	await client.mailboxOpen('INBOX');
	const unseen = await client.search({ seen: false }, { uid: true });
	await client.fetchAll('1:*', { source: true, headers: true, bodyStructure: true });
	expect(await client.search({ seen: false }, { uid: true })).toEqual(unseen);
	expect(unseen).not.toEqual([]);
});

test('the first bytes of many mails at once are the first bytes of each', async () => {
	const client = await logIn(await startMailbox());
	await client.mailboxOpen('INBOX', { readOnly: true });
	const whole = await client.fetchAll('1:5', { uid: true, source: true });
	const parts = await client.fetchAll('1:5', { uid: true, source: { maxLength: 1_000_000 } });
	const heads = await client.fetchAll('1:5', { uid: true, source: { maxLength: 20 } });
	expect(parts.map(({ source }) => source?.toString())).toEqual(whole.map(({ source }) => source?.toString()));
	expect(heads.map(({ source }) => source?.length)).toEqual([20, 20, 20, 20, 20]);
});

test('what changed since a MODSEQ is told, and nothing else', async () => {
	const client = await logIn(await startMailbox());
	const inbox = await client.mailboxOpen('INBOX');
	const { highestModseq = 0n } = inbox;
	expect(await client.status('INBOX', { highestModseq: true })).toMatchObject({ highestModseq });
	await client.messageFlagsAdd('5', ['\\Flagged'], { uid: true });
	const changed = await client.fetchAll('1:*', { uid: true }, { changedSince: highestModseq });
	expect(changed.map(({ uid }) => uid)).toEqual([5]);
});

test('a draft is kept byte for byte, with its flags, its date and the UID that was promised', async () => {
	const client = await logIn(await startMailbox());
	const draft = Buffer.concat([Buffer.from('Subject: draft\r\n\r\n'), Buffer.from([0xff, 0xfe, 0x80, 0x0d, 0x0a])]);
	const at = new Date('2026-11-01T08:30:00Z');
	const appended = await client.append('Drafts', draft, ['\\Draft', '\\Seen'], at);
	expect(appended).toMatchObject({ uid: 1 });
	expect(await client.status('Drafts', { uidNext: true })).toMatchObject({ uidNext: 2 });
	await client.mailboxOpen('Drafts');
	const kept = await client.fetchOne('1', { source: true, flags: true, internalDate: true }, { uid: true });
	expect(kept).toMatchObject({ source: draft, flags: new Set(['\\Draft', '\\Seen']), internalDate: at });
});

test('a mail is found by its Message-ID, and moves with its flags', async () => {
	const client = await logIn(await startMailbox());
	await client.mailboxOpen('INBOX');
	const found = await client.search({ header: { 'message-id': '<a1f0-kettle@post.example>' } }, { uid: true });
	expect(found).toHaveLength(1);
	const [uid] = found || [];
	await client.messageFlagsAdd(String(uid), ['$AmendsS4'], { uid: true });
	await client.messageMove(String(uid), 'Archive', { uid: true });
	await client.mailboxOpen('Archive');
	expect(await client.search({ keyword: '$AmendsS4' }, { uid: true })).toEqual([1]);
});

test('every bad mail can be delivered and fetched as it came', async () => {
	const box = await startMailbox();
	const folder = new URL('../../fixtures/mail/bad/', import.meta.url);
	const client = await logIn(box);
	await client.mailboxOpen('Customers');
	for (const name of readdirSync(folder).filter((file) => file.endsWith('.eml'))) {
		const raw = readFileSync(new URL(name, folder));
		await smtp(box).sendMail({ envelope: { from: '', to: ['any@one.example'] }, raw });
		await client.noop();
		const query = { source: true, size: true, bodyStructure: true, envelope: true } as const;
		const mail = await fetchNewest(client, query);
		expect(mail.source?.length, name).toBe(mail.size);
		expect(mail.source?.subarray(0, 16).toString(), name).toBe('Return-Path: <>\r');
	}
});

test.each([
	['a wrong password', 'support', 'guess'],
	['a name that objects have', 'constructor', 'demo'],
])('%s opens neither IMAP nor SMTP', async (_what, user, pass) => {
	const box = await startMailbox();
	await expect(logIn({ ...box, user }, pass)).rejects.toMatchObject({ authenticationFailed: true });
	await expect(smtp(box, { user, pass }).verify()).rejects.toMatchObject({ code: 'EAUTH' });
});

test('nothing listens beyond loopback', async () => {
	const box = await startMailbox();
	const outside = Object.values(networkInterfaces())
		.flatMap((cards) => cards ?? [])
		.find(({ internal, family }) => !internal && family === 'IPv4');
	const addresses = ['127.0.0.2', ...(outside === undefined ? [] : [outside.address])];
	for (const host of addresses) {
		for (const { port } of [box.imap, box.smtp]) {
			const socket = connect({ host, port });
			await expect(once(socket, 'connect'), `${host}:${port}`).rejects.toMatchObject({ code: 'ECONNREFUSED' });
		}
	}
});

test.each(['imapPort', 'smtpPort'])('a taken %s is an error that names the port', async (option) => {
	const taken = createServer().listen(0, '127.0.0.1');
	await once(taken, 'listening');
	const address = taken.address();
	const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
	await expect(startMailbox({ [option]: port })).rejects.toMatchObject({ code: 'EADDRINUSE', port });
	taken.close();
});
