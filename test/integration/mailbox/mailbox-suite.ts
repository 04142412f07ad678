import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { MAX_MAIL_BYTES } from '../../../worker/mailbox/limits.ts';
import type { Arrival, Mailbox } from '../../../worker/mailbox/mailbox.ts';
import { openMailbox } from '../../../worker/mailbox/source.ts';
import { chooseTagger } from '../../../worker/mailbox/tag/choose.ts';
import type { TagItem } from '../../../worker/mailbox/tag/tagger.ts';
import { type Watch, watchMailbox } from '../../../worker/mailbox/watch.ts';
import { plainMail } from '../../worker/mailbox/mails.ts';
import { type Login, quickDeps, settingsOf } from './settings.ts';

/** A mail server under test. */
export interface MailServer {
	readonly login: Login;
	/** files a mail in the inbox as new and unseen */
	deliver(raw: Uint8Array): void | Promise<void>;
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

/** What every IMAP server must give the mailbox adapter. Each test uses mails of its own in a mailbox that fills up. */
export function mailboxSuite(server: () => MailServer): void {
	const closers: (() => Promise<void>)[] = [];
	let serial = 0;
	afterEach(async () => {
		await Promise.all(closers.splice(0).map((close) => close()));
	});
	const open = (): Mailbox => {
		const mailbox = openMailbox(settingsOf(server().login), quickDeps());
		closers.push(() => mailbox.close());
		return mailbox;
	};
	const watch = (onHint: (folder: string) => void): Watch => {
		const opened = watchMailbox(settingsOf(server().login), quickDeps(), onHint);
		closers.push(() => opened.close());
		return opened;
	};
	const newId = (): string => {
		serial += 1;
		return `suite-${process.pid}-${serial}`;
	};
	/** Delivers one mail and waits until the server shows it. */
	const arrive = async (mailbox: Mailbox, id: string): Promise<{ arrival: Arrival; uidValidity: string }> => {
		const before = (await mailbox.listAfter('INBOX', 0)).arrivals.at(-1)?.uid ?? 0;
		await server().deliver(plainMail(id));
		return vi.waitFor(async () => {
			const { uidValidity, arrivals } = await mailbox.listAfter('INBOX', before);
			const [arrival] = arrivals;
			if (arrival === undefined) throw new Error('not there yet');
			return { arrival, uidValidity };
		});
	};
	const item = (id: string, arrived: { arrival: Arrival; uidValidity: string }): TagItem => ({
		folder: 'INBOX',
		uid: arrived.arrival.uid,
		uidValidity: arrived.uidValidity,
		messageId: `<${id}@customer.example>`,
	});

	beforeAll(async () => {
		await server().deliver(plainMail('first'));
	});

	test('the folders are found', async () => {
		expect(await open().folders()).toEqual({ inbox: 'INBOX', sent: 'Sent', drafts: 'Drafts' });
	});

	test('a mail that arrives is listed, looked at and fetched, and stays unseen', async () => {
		const mailbox = open();
		const id = newId();
		const { arrival, uidValidity } = await arrive(mailbox, id);
		const [fetched] = await mailbox.fetch('INBOX', uidValidity, [arrival]);
		expect(fetched).toMatchObject({ state: 'mail', uid: arrival.uid, receivedAt: arrival.receivedAt });
		expect(fetched?.state === 'mail' && text(fetched.bytes)).toBe(plainMail(id).toString());
		expect(Math.abs(arrival.receivedAt - Date.now())).toBeLessThan(120_000);
		const look = await mailbox.look('INBOX');
		expect(look).toMatchObject({ uidValidity, uidNext: arrival.uid + 1 });
		expect((await mailbox.flags('INBOX', [arrival.uid])).get(arrival.uid)).not.toContain('\\Seen');
	});

	test('nothing after the last mail is an empty list, not the last mail', async () => {
		const mailbox = open();
		const { arrival } = await arrive(mailbox, newId());
		expect((await mailbox.listAfter('INBOX', arrival.uid)).arrivals).toEqual([]);
		expect((await mailbox.listAfter('INBOX', arrival.uid + 1_000)).arrivals).toEqual([]);
	});

	test('a list since a moment begins at that moment', async () => {
		const mailbox = open();
		const { arrival } = await arrive(mailbox, newId());
		const since = await mailbox.listSince('INBOX', arrival.receivedAt);
		expect(since.arrivals.map(({ uid }) => uid)).toContain(arrival.uid);
		expect((await mailbox.listSince('INBOX', Date.now() + 3_600_000)).arrivals).toEqual([]);
	});

	test('an empty folder is an empty list', async () => {
		expect((await open().listAfter('Sent', 0)).arrivals).toEqual([]);
	});

	test('a mail that vanished is reported gone', async () => {
		const mailbox = open();
		const { uidValidity } = await mailbox.look('INBOX');
		const ghost = { uid: 900_000, size: 10, receivedAt: 0 };
		expect(await mailbox.fetch('INBOX', uidValidity, [ghost])).toEqual([{ state: 'gone', uid: 900_000 }]);
	});

	test('another UIDVALIDITY fetches nothing', async () => {
		const mailbox = open();
		const { arrival } = await arrive(mailbox, newId());
		expect(await mailbox.fetch('INBOX', '1', [arrival])).toEqual([{ state: 'stale', uid: arrival.uid }]);
	});

	test('of a mail that is too large only the headers are fetched', async () => {
		const mailbox = open();
		const id = newId();
		const { arrival, uidValidity } = await arrive(mailbox, id);
		const [fetched] = await mailbox.fetch('INBOX', uidValidity, [{ ...arrival, size: MAX_MAIL_BYTES + 1 }]);
		expect(fetched).toMatchObject({ state: 'oversize', uid: arrival.uid });
		const headers = fetched?.state === 'oversize' ? text(fetched.bytes) : '';
		expect(headers).toContain(`${id}@customer.example`);
		expect(headers).not.toContain('I want my money back');
	});

	test('a draft is filed and found again by its Message-ID', async () => {
		const mailbox = open();
		const id = newId();
		const { uid } = await mailbox.append('Drafts', plainMail(id), ['\\Draft', '\\Seen']);
		const found = await mailbox.findByMessageId('Drafts', `<${id}@customer.example>`);
		expect(found).toHaveLength(1);
		expect(uid === null || uid === found[0]).toBe(true);
		expect((await mailbox.flags('Drafts', found)).get(found[0] ?? 0)).toContain('\\Draft');
		expect(await mailbox.findByMessageId('Drafts', '<nobody@customer.example>')).toEqual([]);
	});

	test('a mail shows exactly one severity and one stage, whatever it showed before', async () => {
		const mailbox = open();
		const id = newId();
		const arrived = await arrive(mailbox, id);
		const tagger = await chooseTagger(mailbox, 'auto');
		expect(tagger.kind).toBe('imap-keyword');
		const { uid } = arrived.arrival;
		const keywords = async (): Promise<string[]> => [...((await mailbox.flags('INBOX', [uid])).get(uid) ?? [])].sort();
		await mailbox.changeKeywords(
			{ folder: 'INBOX', uidValidity: arrived.uidValidity, uids: [uid] },
			['Theirs', '$AmendsS1'],
			[],
		);
		const wish = { severity: 'S3', stage: 'new' } as const;
		expect(await tagger.project([item(id, arrived)], wish)).toMatchObject([{ uid, state: 'tagged' }]);
		expect(await keywords()).toEqual(['$Amends', '$AmendsNew', '$AmendsS3', 'Theirs']);
		expect(await tagger.project([item(id, arrived)], wish)).toEqual([{ uid, state: 'unchanged' }]);
		await tagger.project([item(id, arrived)], { severity: 'S4', stage: 'resolved' });
		expect(await keywords()).toEqual(['$Amends', '$AmendsResolved', '$AmendsS4', 'Theirs']);
		await tagger.project([item(id, arrived)], { severity: null, stage: null });
		expect(await keywords()).toEqual(['Theirs']);
	});

	test('a mail whose UID is of another UIDVALIDITY is tagged by its Message-ID', async () => {
		const mailbox = open();
		const id = newId();
		const arrived = await arrive(mailbox, id);
		const tagger = await chooseTagger(mailbox, 'keyword');
		const old = { ...item(id, arrived), uid: 1, uidValidity: '1' };
		const outcome = await tagger.project([old], { severity: 'S2', stage: 'new' });
		expect(outcome).toMatchObject([{ uid: 1, state: 'tagged', place: { folder: 'INBOX', uid: arrived.arrival.uid } }]);
		expect(await tagger.project([{ ...old, messageId: null }], { severity: 'S2', stage: 'new' })).toEqual([
			{ uid: 1, state: 'gone' },
		]);
	});

	test('a new mail brings a hint at once', async () => {
		const hints: string[] = [];
		const opened = watch((folder) => hints.push(folder));
		await vi.waitFor(
			() => expect(opened.state()).toMatchObject({ inbox: { connected: true }, sent: { connected: true } }),
			5_000,
		);
		await vi.waitFor(() => expect([...hints].sort()).toEqual(['INBOX', 'Sent']), 20_000);
		await server().deliver(plainMail(newId()));
		await vi.waitFor(() => expect(hints.filter((folder) => folder === 'INBOX').length).toBeGreaterThan(1), 20_000);
		expect(opened.state().inbox.lastHeardAt).not.toBeNull();
	});

	test('a wrong password is said clearly', async () => {
		const login = { ...server().login, password: 'wrong' };
		const mailbox = openMailbox(settingsOf(login), quickDeps());
		closers.push(() => mailbox.close());
		await expect(mailbox.look('INBOX')).rejects.toMatchObject({
			kind: 'auth',
			message: expect.stringContaining('password'),
		});
	});

	test('a folder that does not exist is said clearly', async () => {
		await expect(open().listAfter('Nowhere', 0)).rejects.toMatchObject({ kind: 'folder' });
	});
}
