import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { PAST_CASES } from '../../../worker/demo/past-cases.ts';
import { parseMail } from '../../../worker/mailbox/parse.ts';
import { eventually } from '../eventually.ts';
import { type Child, startChild } from './child.ts';
import { SAMPLES } from './expected-mail.ts';
import { allCases, apiAt, dataFolder, openDemoMailbox, portsIn, wholeLedger } from './program.ts';

const folder = dataFolder();
afterAll(() => folder.remove());
const children: Child[] = [];
afterEach(async () => {
	for (const child of children.splice(0)) await child.kill();
});

const start = (env: Readonly<Record<string, string>> = {}): Child => {
	const child = startChild(folder.path, env);
	children.push(child);
	return child;
};

/** Moments of the first start at which the power is cut, in the order in which they come. */
const MOMENTS: readonly (readonly [string, (child: Child) => Promise<unknown>])[] = [
	[
		'the database is being made',
		() => eventually(() => expect(existsSync(join(folder.path, 'data', 'database'))).toBe(true)),
	],
	['the database is there', (child) => child.says('Database ready')],
	['the demo mailbox is there', (child) => child.says('Demo mailbox ready')],
	['the console is there', (child) => child.says('Amends is ready')],
	[
		'the first mails are in the ledger',
		async (child) => {
			await child.says('Amends is ready');
			await eventually(async () => expect((await wholeLedger(apiAt(child.address()))).length).toBeGreaterThan(0));
		},
	],
	[
		'the first mail is tagged',
		async (child) => {
			await child.says('Amends is ready');
			await eventually(async () =>
				expect((await wholeLedger(apiAt(child.address()))).some(({ tag }) => tag !== null)).toBe(true),
			);
		},
	],
];

test('killed at every moment of its first start, the next start goes on: nothing is lost and nothing doubled', async () => {
	for (const [moment, reached] of MOMENTS) {
		const child = start();
		await reached(child).catch((error: unknown) => {
			throw new Error(`before “${moment}”`, { cause: error });
		});
		await child.kill();
	}
	const child = start();
	await child.says('Amends is ready');
	const api = apiAt(child.address());
	await eventually(async () => expect(await wholeLedger(api)).toHaveLength(SAMPLES.length));
	const lines = await wholeLedger(api);
	expect(new Set(lines.map(({ messageId }) => messageId)).size).toBe(SAMPLES.length);
	expect(lines.filter(({ outcome }) => outcome === 'duplicate' || outcome === 'quarantine')).toEqual([]);
	const opened = lines.filter(({ outcome }) => outcome === 'case').length;
	expect(await allCases(api)).toHaveLength(opened + PAST_CASES.length);
	await eventually(async () => {
		const inCases = (await wholeLedger(api)).filter(
			({ outcome, folder: place }) => outcome === 'case' && place === 'INBOX',
		);
		expect(inCases.filter(({ tag }) => tag === null)).toEqual([]);
	});
	const mailbox = openDemoMailbox(portsIn([child.printed()]).imap);
	for (const team of ['Team/Ana', 'Team/Marco', 'Team/Irina', 'Team/Greta']) {
		const { uidValidity, arrivals } = await mailbox.listAfter(team, 0);
		const nudges = new Map<string, Set<string | null>>();
		for (const one of await mailbox.fetch(team, uidValidity, arrivals)) {
			const parsed = one.state === 'mail' ? await parseMail(one.bytes, one.receivedAt) : null;
			if (parsed?.state !== 'mail') throw new Error('a nudge can be read');
			const { subject, messageId } = parsed.mail;
			nudges.set(subject, (nudges.get(subject) ?? new Set()).add(messageId));
		}
		// After a crash a colleague may be told twice, by the same mail; never by two mails about one thing.
		expect([...nudges].filter(([, ids]) => ids.size > 1)).toEqual([]);
	}
	await mailbox.close();
	expect(await child.stop()).toBe(0);
}, 180_000);

test('a second start on the folder ends with a word on who holds it', async () => {
	const first = start();
	await first.says('Amends is ready');
	const second = start();
	expect(await second.ended()).toBe(3);
	expect(second.printed()).toContain(`process ${first.process.pid}`);
	expect(second.printed()).toContain(first.address());
	expect(await first.stop()).toBe(0);
});

test.each([
	['a dead database', { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }, 5, 'database'],
	['a dead Redis', { REDIS_URL: 'redis://127.0.0.1:1' }, null, 'Redis'],
])('%s is said in a line', async (_what, env, exitCode, words) => {
	const child = start(env);
	if (exitCode === null) {
		await child.says('Amends is ready');
		await child.says(words);
		// Late by a minute at most without it, so it is ready all the same.
		await eventually(async () =>
			expect((await apiAt(child.address()).ask('GET', '/readyz')).body).toMatchObject({ ready: true }),
		);
		expect(await child.stop()).toBe(0);
		return;
	}
	expect(await child.ended()).toBe(exitCode);
	expect(child.printed().toLowerCase()).toContain(words);
	expect(child.printed()).not.toContain('    at ');
});
