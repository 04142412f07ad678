import { expect, test } from 'vitest';
import type { Mail } from '../../../shared/mail.ts';
import { DAY } from '../../../shared/time.ts';
import { parseMail } from '../../../worker/mailbox/parse.ts';
import { mail, plainMail } from './mails.ts';

const RECEIVED = Date.UTC(2026, 10, 20, 12);

async function read(bytes: Uint8Array): Promise<Mail> {
	const parsed = await parseMail(bytes, RECEIVED);
	if (parsed.state === 'quarantine') throw new Error(parsed.reason);
	return parsed.mail;
}

const kinds = (read: Mail): string[] => read.problems.map((problem) => problem.kind);

test('a plain mail is read whole', async () => {
	const found = await read(
		plainMail('1', { 'In-Reply-To': '<A@Shop.Example>', References: '<a@B.example><c@d.example>' }),
	);
	expect(found).toMatchObject({
		messageId: '<1@customer.example>',
		inReplyTo: ['<A@shop.example>'],
		references: ['<a@b.example>', '<c@d.example>'],
		from: { name: 'Dana Kettle', address: 'dana@customer.example' },
		to: [{ name: '', address: 'support@shop.example' }],
		subject: 'The lamp 1 does not work',
		sentAt: Date.UTC(2026, 10, 20, 9),
		receivedAt: RECEIVED,
		text: 'The lamp of order 1 does not work. I want my money back.',
		html: null,
		problems: [],
	});
	expect(found.contentHash).toMatch(/^[0-9a-f]{64}$/);
});

test('one content has one hash, another sender has another', async () => {
	const [one, same, other] = await Promise.all([
		read(plainMail('1')),
		read(plainMail('1', { 'Message-ID': '<2@x>' })),
		read(plainMail('1', { From: 'x@y.example' })),
	]);
	expect(same.contentHash).toBe(one.contentHash);
	expect(other.contentHash).not.toBe(one.contentHash);
});

test.each([
	[
		'windows-1251',
		'Content-Type: text/plain; charset=windows-1251',
		Buffer.from([0xcb, 0xe0, 0xec, 0xef, 0xe0]),
		'Лампа',
	],
	['koi8-r', 'Content-Type: text/plain; charset=koi8-r', Buffer.from([0xec, 0xc1, 0xcd, 0xd0, 0xc1]), 'Лампа'],
	['iso-8859-15', 'Content-Type: text/plain; charset=iso-8859-15', Buffer.from([0xe9, 0xa4]), 'é€'],
])('%s is decoded', async (_charset, header, body, text) => {
	const found = await read(Buffer.concat([Buffer.from(`From: a@b.example\r\n${header}\r\n\r\n`), body]));
	expect(found.text).toBe(text);
	expect(kinds(found)).not.toContain('bad-charset');
});

test.each([
	[
		'an unknown charset',
		{ 'Content-Type': 'text/plain; charset=x-martian' },
		Buffer.from([0x41, 0xff, 0xe9]),
		'bad-charset',
	],
	['a NUL', {}, Buffer.from('a\0b'), 'nul'],
	['a date in 1899', { Date: 'Sun, 31 Dec 1899 10:00:00 +0000' }, Buffer.from('x'), 'bad-date'],
	['a date in 2031', { Date: 'Sun, 31 Dec 2031 10:00:00 +0000' }, Buffer.from('x'), 'bad-date'],
	['a date that is none', { Date: 'yesterday' }, Buffer.from('x'), 'bad-date'],
	['a From without address', { From: 'Dana Kettle' }, Buffer.from('x'), 'no-from'],
	['no Message-ID', {}, Buffer.from('x'), 'no-message-id'],
	['two From headers', { From: 'a@b.example\r\nFrom: c@d.example' }, Buffer.from('x'), 'bad-structure'],
	['a text of a megabyte', {}, Buffer.from('word '.repeat(200_000)), 'truncated'],
])('%s is mended and noted', async (_what, headers, body, problem) => {
	const found = await read(Buffer.concat([mail({ From: 'a@b.example', ...headers }, ''), body]));
	expect(kinds(found)).toContain(problem);
	expect(JSON.stringify(found)).not.toContain('\\u0000');
	expect(found.text.length).toBeLessThanOrEqual(200_000);
});

test.each([
	['of no bytes', Buffer.alloc(0), 'empty'],
	['of 60 MB', Buffer.alloc(60 * 1024 * 1024, 'a'), 'size'],
	['with 100,000 headers', Buffer.from(`From: a@b.example\r\n${'X-A: b\r\n'.repeat(100_000)}\r\nx`), 'headers'],
	[
		'with a header line of 1 MB',
		Buffer.from(`From: a@b.example\r\nSubject: ${'a'.repeat(1024 * 1024)}\r\n\r\nx`),
		'headers',
	],
	['of 10,000 parts', mail({ 'Content-Type': 'multipart/mixed; boundary=b' }, '--b\n\nx\n'.repeat(10_000)), 'parts'],
	['of 5,000 nested multiparts', nested(5_000), 'depth'],
	['of 5,000 nested messages', Buffer.from('Content-Type: message/rfc822\r\n\r\n'.repeat(5_000)), 'depth'],
])('a mail %s is quarantined', async (_what, bytes, reason) => {
	expect(await parseMail(bytes, RECEIVED)).toMatchObject({ state: 'quarantine', reason });
});

function nested(levels: number): Buffer {
	const opened = Array.from(
		{ length: levels },
		(_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n`,
	);
	return Buffer.from(opened.join(''));
}

test('a quarantined mail still says whose it is', async () => {
	const bytes = Buffer.concat([plainMail('7'), Buffer.alloc(60 * 1024 * 1024, 'a')]);
	expect(await parseMail(bytes, RECEIVED)).toMatchObject({
		messageId: '<7@customer.example>',
		from: 'Dana Kettle <dana@customer.example>',
		subject: 'The lamp 7 does not work',
	});
});

test.each([
	['no headers at all', Buffer.from('just words\nand more words')],
	['two Content-Types', Buffer.from('Content-Type: text/html\r\nContent-Type: text/plain\r\n\r\n<b>x</b>')],
	['a message that ends in the header of an attached one', Buffer.from('Content-Type: message/rfc822\r\n')],
	['an unterminated multipart', mail({ 'Content-Type': 'multipart/mixed; boundary=b' }, '--b\n\nhello')],
	['8-bit headers', Buffer.concat([Buffer.from('Subject: '), Buffer.from([0xe9, 0xff]), Buffer.from('\r\n\r\nx')])],
	['200,000 nested elements', mail({ 'Content-Type': 'text/html' }, '<div>'.repeat(200_000))],
	['9,000 encoded words', mail({ Subject: Array(9_000).fill('=?utf-8?q?a?=').join('\r\n ') }, 'x')],
])('%s are read all the same', async (_what, bytes) => {
	expect((await parseMail(bytes, RECEIVED)).state).toBe('mail');
});

test('alternatives give the plain text and keep the HTML', async () => {
	const body =
		'--b\nContent-Type: text/plain\n\nplain words\n--b\nContent-Type: text/html\n\n<p>plain <b>words</b></p>\n--b--';
	const found = await read(mail({ 'Content-Type': 'multipart/alternative; boundary=b' }, body));
	expect(found.text).toBe('plain words');
	expect(found.html).toContain('<b>words</b>');
});

test('a stub beside an HTML letter is not the letter', async () => {
	const letter = 'The kettle you sold me burst into flames on Sunday and I am shaking. '.repeat(3);
	const body = `--b\nContent-Type: text/plain\n\nYour program cannot show HTML.\n--b\nContent-Type: text/html\n\n<p>${letter}</p>\n--b--`;
	const found = await read(mail({ 'Content-Type': 'multipart/alternative; boundary=b' }, body));
	expect(found.text).toContain('burst into flames');
});

test('a letter cut into plain and HTML parts is joined', async () => {
	const body =
		'--b\nContent-Type: text/plain\n\nfirst\n--b\nContent-Type: image/png\n\nAAAA\n--b\nContent-Type: text/html\n\n<p>second</p>\n--b--';
	const found = await read(mail({ 'Content-Type': 'multipart/mixed; boundary=b' }, body));
	expect(found.text).toMatch(/first\s+second/);
	expect(found.attachments).toMatchObject([{ contentType: 'image/png', size: 4 }]);
});

test('an attached message is read as a forward', async () => {
	const inner = 'From: old@customer.example\nSubject: Broken\n\nIt broke.';
	const body = `--b\nContent-Type: text/plain\n\nsee below\n--b\nContent-Type: message/rfc822\n\n${inner}\n--b--`;
	const found = await read(mail({ 'Content-Type': 'multipart/mixed; boundary=b' }, body));
	expect(found.text).toMatch(/see below[\s\S]*Forwarded message[\s\S]*Subject: Broken[\s\S]*It broke\./);
});

test('only headers that decide are kept', async () => {
	const found = await read(plainMail('1', { 'Auto-Submitted': 'auto-replied', 'X-Secret': 'no', Received: 'from x' }));
	expect(Object.keys(found.headers).sort()).toEqual(['auto-submitted', 'content-type', 'date']);
});

test('a sender whose clock runs a few hours ahead keeps his date', async () => {
	const found = await read(plainMail('1', { Date: 'Fri, 20 Nov 2026 23:00:00 +0000' }));
	expect(found.sentAt).toBeGreaterThan(RECEIVED);
	expect(found.sentAt).toBeLessThan(RECEIVED + DAY);
});
