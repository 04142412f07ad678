import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { probeMailbox } from '../../../worker/mailbox/doctor.ts';
import type { Mailbox } from '../../../worker/mailbox/mailbox.ts';
import { openMailbox } from '../../../worker/mailbox/source.ts';
import { chooseTagger } from '../../../worker/mailbox/tag/choose.ts';
import { imapKeyword } from '../../../worker/mailbox/tag/imap-keyword.ts';
import { watchMailbox } from '../../../worker/mailbox/watch.ts';
import { type Dovecot, FROZEN_FOLDER, startDovecot } from '../../servers/dovecot.ts';
import { describeWith } from '../../servers/need.ts';
import { plainMail } from '../../worker/mailbox/mails.ts';
import { mailboxSuite } from './mailbox-suite.ts';
import { quickDeps, settingsOf, silentLog } from './settings.ts';

describeWith('dovecot', 'the mailbox on Dovecot', () => {
	/** milliseconds; a busy machine takes its time */
	const SOON = 20_000;
	let dovecot: Dovecot;
	let mailbox: Mailbox;

	beforeAll(async () => {
		const started = await startDovecot();
		if ('skipped' in started) throw new Error(started.skipped);
		dovecot = started;
		mailbox = openMailbox(settingsOf(dovecot), quickDeps());
	});
	afterAll(async () => {
		await mailbox.close();
		await dovecot.stop();
	});

	mailboxSuite(() => ({ login: dovecot, deliver: (raw) => dovecot.deliver('INBOX', raw) }));

	test('the date of arrival is the server’s', async () => {
		const receivedAt = Date.UTC(2026, 5, 1, 8, 30);
		dovecot.deliver('Archive', plainMail('old'), new Date(receivedAt));
		expect((await mailbox.listAfter('Archive', 0)).arrivals).toMatchObject([{ receivedAt }]);
		expect((await mailbox.listSince('Archive', receivedAt)).arrivals).toHaveLength(1);
		expect((await mailbox.listSince('Archive', receivedAt + 1)).arrivals).toEqual([]);
	});

	test.each(['we"ird\\id', 'per%cent*and(paren)', 'Ünïcode'])('a Message-ID like %s is found', async (id) => {
		await mailbox.append('Drafts', plainMail(id), ['\\Draft']);
		expect(await mailbox.findByMessageId('Drafts', `<${id}@customer.example>`)).toHaveLength(1);
	});

	test('a changed UIDVALIDITY is noticed', async () => {
		dovecot.deliver('Changing', plainMail('changing'));
		const before = await mailbox.listAfter('Changing', 0);
		dovecot.changeUidValidity('Changing');
		dovecot.deliver('Changing', plainMail('changed'));
		expect((await mailbox.look('Changing')).uidValidity).not.toBe(before.uidValidity);
		expect(await mailbox.fetch('Changing', before.uidValidity, before.arrivals)).toMatchObject([{ state: 'stale' }]);
		expect((await mailbox.listAfter('Changing', 0)).arrivals).toHaveLength(1);
	});

	test('a lost connection is made again by the next command', async () => {
		const { messages } = await mailbox.look('INBOX');
		await dovecot.restart();
		expect((await mailbox.look('INBOX')).messages).toBe(messages);
		await dovecot.restart();
		await vi.waitFor(async () => expect((await mailbox.look('INBOX')).messages).toBe(messages), SOON);
	});

	test('a server that is down is said clearly, and found when it is back', async () => {
		await dovecot.halt();
		const failure = { kind: 'dead', mend: expect.stringContaining('port') };
		await vi.waitFor(() => expect(mailbox.look('INBOX')).rejects.toMatchObject(failure), SOON);
		await dovecot.restart();
		await vi.waitFor(() => mailbox.look('INBOX'), SOON);
	});

	test('a watch outlives the server', async () => {
		const hints: string[] = [];
		const watch = watchMailbox(settingsOf(dovecot), quickDeps(), (folder) => hints.push(folder));
		await vi.waitFor(() => expect(watch.state().inbox.connected).toBe(true), SOON);
		await dovecot.halt();
		await vi.waitFor(
			() => expect(watch.state().inbox).toMatchObject({ connected: false, lastError: expect.any(String) }),
			SOON,
		);
		hints.length = 0;
		await dovecot.restart();
		await vi.waitFor(() => expect(watch.state().inbox.connected).toBe(true), SOON);
		await vi.waitFor(() => expect(hints).toContain('INBOX'), SOON);
		dovecot.deliver('INBOX', plainMail('after-the-fall'));
		await vi.waitFor(() => expect(hints.filter((folder) => folder === 'INBOX').length).toBeGreaterThan(1), SOON);
		await watch.close();
	});

	test('the poll hints when nobody says anything', async () => {
		const hints: string[] = [];
		const settings = { ...settingsOf(dovecot), pollSeconds: 5, imap: { ...settingsOf(dovecot).imap, port: 1 } };
		const watch = watchMailbox(settings, quickDeps(), (folder) => hints.push(folder));
		await vi.waitFor(() => expect(hints.length).toBeGreaterThan(1), SOON);
		await watch.close();
	});

	test('a folder that keeps no keywords says so for each mail', async () => {
		dovecot.deliver(FROZEN_FOLDER, plainMail('frozen'));
		const { uidValidity, arrivals } = await mailbox.listAfter(FROZEN_FOLDER, 0);
		expect(arrivals).toHaveLength(1);
		expect(await mailbox.keepsKeywords(FROZEN_FOLDER)).toBe(false);
		const items = arrivals.map(({ uid }) => ({ folder: FROZEN_FOLDER, uid, uidValidity, messageId: null }));
		const [outcome] = await imapKeyword(mailbox).project(items, { severity: 'S1', stage: 'new' });
		expect(outcome).toMatchObject({ state: 'refused', reason: expect.stringContaining('$AmendsS1') });
	});

	test('where no keywords are kept, nothing is tagged unless the administrator chose a way', async () => {
		const settings = settingsOf(dovecot);
		const folders = { ...settings.folders, inbox: FROZEN_FOLDER };
		const frozen = openMailbox({ ...settings, folders }, quickDeps());
		const kinds = await Promise.all(
			(['auto', 'keyword', 'folder', 'none'] as const).map((choice) => chooseTagger(frozen, choice)),
		);
		expect(kinds.map(({ kind }) => kind)).toEqual(['none', 'imap-keyword', 'imap-folder', 'none']);
		await frozen.close();
		const findings = await probeMailbox({ ...settings, folders }, silentLog);
		expect(findings).toContainEqual(
			expect.objectContaining({ check: 'keywords', ok: 'warn', mend: expect.stringContaining('folder') }),
		);
	});

	test('a thousand mails are tagged in a few commands', async () => {
		for (let index = 0; index < 1_000; index += 1) dovecot.deliver('Backlog', plainMail(`backlog-${index}`));
		const { uidValidity, arrivals } = await mailbox.listAfter('Backlog', 0);
		const items = arrivals.map(({ uid }) => ({ folder: 'Backlog', uid, uidValidity, messageId: null }));
		const outcomes = await imapKeyword(mailbox).project(items, { severity: 'S1', stage: 'new' });
		expect(outcomes.filter(({ state }) => state === 'tagged')).toHaveLength(1_000);
		expect(
			(await mailbox.fetch('Backlog', uidValidity, arrivals)).filter(({ state }) => state === 'mail'),
		).toHaveLength(1_000);
	});

	test('by the administrator’s choice a mail moves into the folder of its severity, and back', async () => {
		const tagger = await chooseTagger(mailbox, 'folder');
		dovecot.deliver('INBOX', plainMail('moving'));
		const messageId = '<moving@customer.example>';
		const [uid = 0] = await mailbox.findByMessageId('INBOX', messageId);
		const { uidValidity } = await mailbox.look('INBOX');
		const item = { folder: 'INBOX', uid, uidValidity, messageId };
		const wish = { severity: 'S3', stage: 'new' } as const;
		expect(await tagger.project([item], wish)).toMatchObject([
			{ uid, state: 'tagged', place: { folder: 'Amends/S3 major' } },
		]);
		expect(await mailbox.findByMessageId('INBOX', messageId)).toEqual([]);
		expect(await mailbox.findByMessageId('Amends/S3 major', messageId)).toHaveLength(1);
		expect(await tagger.project([item], wish)).toEqual([{ uid, state: 'unchanged' }]);
		await tagger.project([item], { severity: 'S4', stage: 'new' });
		expect(await mailbox.findByMessageId('Amends/S4 critical', messageId)).toHaveLength(1);
		await tagger.project([item], { severity: null, stage: null });
		expect(await mailbox.findByMessageId('INBOX', messageId)).toHaveLength(1);
	});

	test('the doctor finds all in order', async () => {
		const findings = await probeMailbox(settingsOf(dovecot), silentLog);
		expect(findings.map(({ check, ok }) => [check, ok])).toEqual([
			['imap-login', true],
			['idle', true],
			['keywords', true],
			['sent', true],
			['drafts', true],
		]);
	});

	test.each([
		['a wrong password', { password: 'wrong' }, 'password'],
		['a dead port', { port: 1 }, 'does not answer'],
		['an unknown host', { host: 'nowhere.invalid' }, 'unknown'],
	])('the doctor tells %s', async (_what, change, words) => {
		const [finding, ...others] = await probeMailbox(settingsOf({ ...dovecot, ...change }), silentLog);
		expect(finding).toMatchObject({
			check: 'imap-login',
			ok: false,
			says: expect.stringContaining(words),
			mend: expect.any(String),
		});
		expect(others).toEqual([]);
	});

	test('the doctor tells missing folders and TLS where there is none', async () => {
		const settings = settingsOf(dovecot);
		const folders = { ...settings.folders, sent: 'Gone' };
		expect(await probeMailbox({ ...settings, folders }, silentLog)).toContainEqual(
			expect.objectContaining({ check: 'sent', ok: false, says: expect.stringContaining('"Gone"') }),
		);
		const [finding] = await probeMailbox({ ...settings, imap: { ...settings.imap, security: 'starttls' } }, silentLog);
		expect(finding).toMatchObject({ ok: false, says: expect.stringContaining('secure') });
	});
});
