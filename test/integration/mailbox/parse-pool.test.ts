import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { type Judging, shared, shippedVersion } from '../../../worker/judging.ts';
import { createParsePool, type ParsePool, type ParsePoolOptions } from '../../../worker/mailbox/parse-pool.ts';
import { shippedWeightsFile } from '../../../worker/triage-model.ts';
import { mail, plainMail } from '../../worker/mailbox/mails.ts';

const RECEIVED = Date.UTC(2026, 10, 20, 12);

const SHOP = { teamAddresses: ['ana@shop.example'], fallbackLanguage: 'en' } as const;

const pools = new Map<string, ParsePool>();
afterAll(async () => {
	await Promise.all([...pools.values()].map((pool) => pool.close()));
});

/** One pool for each kind: threads take seconds to load. */
function poolOf(options: ParsePoolOptions = { threads: 2 }) {
	const name = JSON.stringify(options);
	const pool = pools.get(name) ?? createParsePool(options);
	pools.set(name, pool);
	return {
		read: (items: Parameters<ParsePool['read']>[0], judging: Judging | null = null) =>
			pool.read(items, { ...SHOP, judging }),
	};
}

const unread = (bytes: Uint8Array) => ({ bytes, receivedAt: RECEIVED });

/** Keeps any parser busy for seconds: 30 MB of quoted-printable. */
const slowMail = (): Buffer =>
	mail(
		{
			From: 'slow@customer.example',
			'Message-ID': '<slow@customer.example>',
			'Content-Transfer-Encoding': 'quoted-printable',
		},
		'=41=42=43=\n'.repeat(2_500_000),
	);

test('many mails are read in their order, over several threads', async () => {
	const mails = Array.from({ length: 120 }, (_, index) => unread(plainMail(`m${index}`)));
	const reads = await poolOf().read(mails);
	expect(reads.map((read) => (read.state === 'mail' ? read.mail.messageId : read.reason))).toEqual(
		mails.map((_, index) => `<m${index}@customer.example>`),
	);
	expect(mails[0]?.bytes.byteLength).toBeGreaterThan(0);
});

test('a customer is read for complaints, a colleague for what he did', async () => {
	const words = 'We are very sorry that your lamp is broken.';
	const [customer, colleague] = await poolOf().read([
		unread(plainMail('1')),
		unread(mail({ From: 'Ana <Ana@Shop.example>', Subject: 'Re: lamp' }, words)),
	]);
	expect(customer).toMatchObject({ state: 'mail', verdict: { complaint: { is: true } } });
	expect(colleague).toMatchObject({ state: 'mail', verdict: { complaint: { is: false } } });
});

test('no mails are no work', async () => {
	expect(await poolOf().read([])).toEqual([]);
});

test('a mail that takes too long is set aside, and its neighbours are read', { timeout: 60_000 }, async () => {
	const pool = poolOf({ threads: 1, timeLimit: 1_000 });
	await pool.read([unread(plainMail('warm'))]);
	const reads = await pool.read([unread(plainMail('before')), unread(slowMail()), unread(plainMail('after'))]);
	expect(reads).toMatchObject([
		{ state: 'mail', mail: { messageId: '<before@customer.example>' } },
		{ state: 'quarantine', reason: 'time', messageId: '<slow@customer.example>', from: 'slow@customer.example' },
		{ state: 'mail', mail: { messageId: '<after@customer.example>' } },
	]);
});

/** 30 MB of empty lines: replacing each line end makes lists of hundreds of megabytes. */
const greedyMail = (): Buffer =>
	Buffer.concat([mail({ From: 'greedy@customer.example' }, ''), Buffer.from('\r\n'.repeat(15_000_000))]);

test('a mail that takes too much memory is set aside, and the pool goes on', { timeout: 60_000 }, async () => {
	const pool = poolOf({ threads: 1, heapLimit: 350, timeLimit: 50_000 });
	const reads = await pool.read([unread(greedyMail()), unread(plainMail('after'))]);
	expect(reads).toMatchObject([
		{ state: 'quarantine', reason: 'memory' },
		{ state: 'mail', mail: { messageId: '<after@customer.example>' } },
	]);
});

test('another model judges the mails that are given with it, in every thread, and no mail is lost on the way', async () => {
	const pool = poolOf();
	const mails = (name: string) => Array.from({ length: 80 }, (_, index) => unread(plainMail(`${name}${index}`)));
	const before = pool.read(mails('before'));
	const after = pool.read(mails('after'), { version: 'learned-9', bytes: shared(readFileSync(shippedWeightsFile())) });
	const modelsOf = async (reads: ReturnType<ParsePool['read']>) =>
		(await reads).map((read) => (read.state === 'mail' ? read.verdict.model : read.reason));
	const [first, second] = await Promise.all([modelsOf(before), modelsOf(after)]);
	expect(first).toHaveLength(80);
	expect(first[0]).toBe(shippedVersion());
	expect(second).toEqual(Array.from({ length: 80 }, () => 'learned-9'));
});
