import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Mailbox } from '../../../worker/mailbox/mailbox.ts';
import { openMailbox } from '../../../worker/mailbox/source.ts';
import { watchMailbox } from '../../../worker/mailbox/watch.ts';
import { type CuttingProxy, startCuttingProxy } from '../../servers/cutting-proxy.ts';
import { type Dovecot, startDovecot } from '../../servers/dovecot.ts';
import { describeWith } from '../../servers/need.ts';
import { plainMail } from '../../worker/mailbox/mails.ts';
import { quickDeps, settingsOf } from './settings.ts';

describeWith('dovecot', 'the mailbox on a wire that breaks', () => {
	let dovecot: Dovecot;
	let proxy: CuttingProxy;
	let mailbox: Mailbox;

	beforeAll(async () => {
		const started = await startDovecot();
		if ('skipped' in started) throw new Error(started.skipped);
		dovecot = started;
		for (let index = 0; index < 300; index += 1) dovecot.deliver('INBOX', plainMail(`m${index}`));
	});
	beforeEach(async () => {
		proxy = await startCuttingProxy(dovecot);
		mailbox = openMailbox(settingsOf({ ...dovecot, port: proxy.port }), quickDeps());
	});
	afterEach(async () => {
		await mailbox.close();
		await proxy.close();
	});
	afterAll(() => dovecot.stop());

	test('a fetch that is cut in the middle is asked again and comes whole', async () => {
		const { uidValidity, arrivals } = await mailbox.listAfter('INBOX', 0);
		proxy.cutAfterBytes(40_000);
		const fetched = await mailbox.fetch('INBOX', uidValidity, arrivals);
		expect(fetched.filter(({ state }) => state === 'mail')).toHaveLength(300);
		expect(proxy.connections()).toBe(2);
	});

	test('an append that is cut is not repeated: its outcome is unknown', async () => {
		await mailbox.look('INBOX');
		proxy.cutAfter('APPEND');
		await expect(mailbox.append('Drafts', plainMail('cut-draft'), ['\\Draft'])).rejects.toMatchObject({ kind: 'lost' });
		const found = await vi.waitFor(() => mailbox.findByMessageId('Drafts', '<cut-draft@customer.example>'), 20_000);
		expect(found.length).toBeLessThan(2);
	});

	test('keywords that are cut are stored again', async () => {
		const { uidValidity, arrivals } = await mailbox.listAfter('INBOX', 0);
		const uids = arrivals.slice(0, 3).map(({ uid }) => uid);
		proxy.cutAfter('STORE');
		expect(await mailbox.changeKeywords({ folder: 'INBOX', uidValidity, uids }, ['$Amends'], [])).toEqual({
			state: 'done',
		});
		const flags = await mailbox.flags('INBOX', uids);
		expect(uids.every((uid) => flags.get(uid)?.has('$Amends'))).toBe(true);
	});

	test('commands that come at the same time share one connection and all are answered', async () => {
		const looks = await Promise.all(Array.from({ length: 20 }, () => mailbox.look('INBOX')));
		expect(looks.every(({ messages }) => messages === 300)).toBe(true);
		expect(proxy.connections()).toBe(1);
	});

	test('a watch whose wire is cut hints when it is back, because mail may have come', async () => {
		const hints: string[] = [];
		const watch = watchMailbox(settingsOf({ ...dovecot, port: proxy.port }), quickDeps(), (folder) =>
			hints.push(folder),
		);
		await vi.waitFor(() => expect(hints).toContain('INBOX'), 20_000);
		hints.length = 0;
		proxy.cut();
		await vi.waitFor(() => expect(hints).toContain('INBOX'), 20_000);
		await watch.close();
	});

	test('a server that accepts and says nothing is dead, not waited for', { timeout: 40_000 }, async () => {
		proxy.freeze();
		await expect(mailbox.look('INBOX')).rejects.toMatchObject({ kind: 'dead' });
	});
});
