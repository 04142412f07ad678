import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pauseAfter } from '../../../worker/mailbox/backoff.ts';
import { inBatches, inChunks, sequenceSet } from '../../../worker/mailbox/batches.ts';
import { clean } from '../../../worker/mailbox/clean.ts';
import { asFailure, MailboxFailure } from '../../../worker/mailbox/failure.ts';
import { pickFolders } from '../../../worker/mailbox/folders.ts';
import { glance } from '../../../worker/mailbox/glance.ts';
import { parseMail } from '../../../worker/mailbox/parse.ts';
import { keywordsOf, OUR_KEYWORDS } from '../../../worker/mailbox/tag/tagger.ts';

test.each([
	[1, 500, 1_000],
	[2, 1_000, 2_000],
	[6, 16_000, 32_000],
	[7, 30_000, 60_000],
	[1_000, 30_000, 60_000],
])('after %i failures in a row the pause is between %i and %i ms', (failures, least, most) => {
	expect(pauseAfter(failures, 0)).toBe(least);
	expect(pauseAfter(failures, 1)).toBe(most);
});

test.each([
	[[], []],
	[
		[5, 5, 5],
		[[5, 5], [5]],
	],
	[
		[9, 9],
		[[9], [9]],
	],
	[
		[99, 1, 1],
		[[99], [1, 1]],
	],
])('sizes %j with at most 2 items and 10 bytes make batches %j', (sizes, batches) => {
	const cut = inBatches(
		sizes.map((size) => ({ size })),
		2,
		10,
	);
	expect(cut.map((batch) => batch.map(({ size }) => size))).toEqual(batches);
});

test('batches lose nothing and keep the order', () => {
	const sizes = fc.array(fc.record({ size: fc.nat(40) }));
	fc.assert(
		fc.property(sizes, (items) => {
			expect(inBatches(items, 3, 50).flat()).toEqual(items);
		}),
	);
});

test('a thousand UIDs are cut into chunks', () => {
	expect(inChunks(Array.from({ length: 1_001 }, (_, index) => index)).map((chunk) => chunk.length)).toEqual([
		500, 500, 1,
	]);
});

test.each([
	[[3], '3'],
	[[3, 4, 5], '3:5'],
	[[9, 3, 5, 4, 7], '3:5,7,9'],
])('UIDs %j are the set %s', (uids, set) => {
	expect(sequenceSet(uids)).toBe(set);
});

const NAMED = { inbox: 'INBOX', sent: null, drafts: null };
const folder = (name: string, specialUse?: string, specialUseSource?: string) => ({
	path: name,
	name,
	specialUse,
	specialUseSource,
});

test.each([
	['the server’s mark', [folder('Sent'), folder('Weg', '\\Sent', 'extension')], 'Weg'],
	['an Italian name', [folder('INBOX'), folder('Posta inviata')], 'Posta inviata'],
	['a Russian name', [folder('Отправленные')], 'Отправленные'],
	['a German name', [folder('Gesendete Elemente')], 'Gesendete Elemente'],
	['a usual name before the client’s guess', [folder('Sent to clients', '\\Sent', 'name'), folder('Sent')], 'Sent'],
	['nothing', [folder('INBOX'), folder('Sent by Ana')], null],
])('the Sent folder is found by %s', (_what, listed, sent) => {
	expect(pickFolders(listed, NAMED).sent).toBe(sent);
});

test('what the administrator named goes first', () => {
	expect(pickFolders([folder('Sent', '\\Sent', 'extension')], { ...NAMED, sent: 'Mine' }).sent).toBe('Mine');
});

test.each([
	[{ authenticationFailed: true, message: 'x' }, 'auth'],
	[{ code: 'ENOTFOUND', message: 'x' }, 'host'],
	[{ code: 'ECONNREFUSED', message: 'x' }, 'dead'],
	[{ code: 'DEPTH_ZERO_SELF_SIGNED_CERT', message: 'x' }, 'tls'],
	[{ code: 'ERR_TLS_CERT_ALTNAME_INVALID', message: 'x' }, 'tls'],
	[{ responseStatus: 'NO', responseText: 'over quota' }, 'refused'],
	[{ code: 'ECONNRESET', message: 'x' }, 'lost'],
	['anything', 'lost'],
])('the error %j is of kind %s', (error, kind) => {
	const failure = asFailure(error, 'mail.example:993');
	expect(failure).toMatchObject({
		kind,
		mend: expect.any(String),
		message: expect.stringContaining('mail.example:993'),
	});
	expect(asFailure(failure, 'elsewhere')).toBe(failure);
	expect(failure).toBeInstanceOf(MailboxFailure);
});

test('half surrogates and NULs are cleaned away, whole pairs stay', () => {
	expect(clean('a\0b\ud83dc\ude00 😀')).toBe('ab\ufffdc\ufffd 😀');
});

test('a glance reads folded headers and stops at the body', () => {
	const bytes = Buffer.from('subject: one\r\n two\r\nFrom: a@b\r\n\r\nMessage-ID: <not@me>');
	expect(glance(bytes)).toEqual({ messageId: null, from: 'a@b', subject: 'one two' });
});

test.each([
	[{ severity: null, stage: null }, []],
	[{ severity: 'S3', stage: 'new' }, ['$Amends', '$AmendsS3', '$AmendsNew']],
	[{ severity: null, stage: 'closed' }, ['$Amends', '$AmendsClosed']],
] as const)('the wish %j comes to %j', (wish, keywords) => {
	expect(keywordsOf(wish)).toEqual(keywords);
	expect(OUR_KEYWORDS).toEqual(expect.arrayContaining([...keywords]));
});

test('no bytes whatever make parsing throw', async () => {
	const piece = fc.oneof(
		fc.uint8Array({ maxLength: 60 }),
		fc
			.constantFrom(
				'\r\n',
				'\n\n',
				'--b\r\n',
				'--b--',
				': ',
				'=?utf-8?b?',
				'?=',
				'Content-Type: multipart/mixed; boundary=b\r\n',
				'Content-Type: message/rfc822\r\n',
				'Content-Type: text/html; charset=x\r\n',
				'Content-Transfer-Encoding: base64\r\n',
				'From: ',
				'Date: ',
				'<',
				'@',
			)
			.map((text) => Buffer.from(text)),
	);
	await fc.assert(
		fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
			const parsed = await parseMail(Buffer.concat(pieces), 0);
			expect(['mail', 'quarantine']).toContain(parsed.state);
			expect(JSON.stringify(parsed)).not.toContain('\\u0000');
		}),
		{ numRuns: 500 },
	);
});
