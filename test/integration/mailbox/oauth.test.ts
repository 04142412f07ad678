import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { MINUTE } from '../../../shared/time.ts';
import { openAccess } from '../../../worker/access.ts';
import { doctor } from '../../../worker/cli/doctor/doctor.ts';
import type { Letter } from '../../../worker/letter.ts';
import { realMailboxDeps } from '../../../worker/mailbox/deps.ts';
import { openMailbox } from '../../../worker/mailbox/source.ts';
import { chooseTagger } from '../../../worker/mailbox/tag/choose.ts';
import { createMailer } from '../../../worker/mailer.ts';
import type { MailboxSettings, OAuthSettings } from '../../../worker/settings.ts';
import { type Dovecot, startDovecot } from '../../servers/dovecot.ts';
import { startGraph, type TestGraph } from '../../servers/graph.ts';
import { describeWith } from '../../servers/need.ts';
import { startSmtp, type TestSmtp } from '../../servers/smtp.ts';
import { startTokenProvider, type TokenProvider } from '../../servers/token-provider.ts';
import { plainMail } from '../../worker/mailbox/mails.ts';
import { memoryLog } from '../memory-log.ts';
import { dataFolder } from '../program/program.ts';
import { teamSettings } from './oauth-settings.ts';
import { quickDeps, settingsOf, silentLog } from './settings.ts';

const MAIL = 'https://outlook.office365.com/.default';
const ADDRESS = 'support@shop.example';
const SECRET = 'a-secret-never-to-be-shown';

let provider: TokenProvider;
let smtp: TestSmtp;
let graph: TestGraph;
let now: number;

beforeAll(async () => {
	smtp = await startSmtp({ isGood: (token) => provider.isGood(token, MAIL) });
	graph = await startGraph(ADDRESS, (token) => provider.isGood(token, `${graph.url}/.default`));
	provider = await startTokenProvider({ clientId: 'amends', secret: SECRET, scopes: [MAIL, `${graph.url}/.default`] });
});
beforeEach(() => {
	smtp.forget();
	graph.forget();
	provider.refuse(null);
	now = Date.now();
});
afterAll(async () => {
	await Promise.all([smtp.stop(), graph.stop(), provider.stop()]);
});

const oauth = (different: Partial<OAuthSettings> = {}): OAuthSettings => ({
	kind: 'microsoft',
	clientId: 'amends',
	proof: { kind: 'secret', secret: SECRET, expiresAt: null },
	refreshToken: null,
	tokenUrl: provider.microsoft,
	mailScope: MAIL,
	graph: { url: graph.url, scope: `${graph.url}/.default` },
	...different,
});
const accessTo = (different: Partial<OAuthSettings> = {}) =>
	openAccess(oauth(different), { now: () => now, after: () => () => undefined, log: silentLog });

describe('sending over SMTP with tokens', () => {
	const letter = (different: Partial<Letter> = {}): Letter => ({
		purpose: 'colleague',
		from: { name: 'Amends', address: ADDRESS },
		to: { name: 'Ana', address: 'ana@shop.example' },
		subject: 'Please acknowledge',
		text: 'Hello\n',
		html: '<p>Hello</p>\n',
		messageId: '<amends.one@shop.example>',
		inReplyTo: null,
		references: [],
		at: now,
		about: null,
		attachment: null,
		...different,
	});
	const mailerWith = (different: Partial<OAuthSettings> = {}) =>
		createMailer({ host: smtp.host, port: smtp.port, security: 'none', user: 'support', password: '' }, memoryLog(), {
			tokens: accessTo(different).mail,
		});

	it('signs in with the token and sends', async () => {
		const mailer = mailerWith();
		expect(await mailer.send(letter())).toEqual({ state: 'sent' });
		expect(await mailer.verify()).toBeNull();
		expect(smtp.taken).toHaveLength(1);
		mailer.close();
	});

	it('a token that ran out on the way is replaced once, and the mail goes', async () => {
		const mailer = mailerWith();
		await mailer.verify();
		provider.revoke(smtp.tokens[0] ?? '');
		now += MINUTE;
		expect(await mailer.send(letter())).toEqual({ state: 'sent' });
		expect(smtp.tokens).toHaveLength(3);
		mailer.close();
	});

	it('a server that never lets the application in gets two tries, and the mail waits', async () => {
		const mailer = mailerWith({ mailScope: `${graph.url}/.default` });
		expect(await mailer.send(letter())).toMatchObject({ state: 'temporary' });
		expect(smtp.tokens).toHaveLength(2);
		mailer.close();
	});

	it('without a token nobody is called, the mail waits, and the reason is told', async () => {
		provider.refuse('secret-expired');
		const mailer = mailerWith();
		expect(await mailer.send(letter())).toMatchObject({
			state: 'temporary',
			says: expect.stringContaining('client secret has run out'),
		});
		expect(smtp.tokens).toHaveLength(0);
		mailer.close();
	});
});

describeWith('dovecot', 'reading from Dovecot with tokens', () => {
	let dovecot: Dovecot;
	beforeAll(async () => {
		const started = await startDovecot({ introspection: provider.introspection });
		if ('skipped' in started) throw new Error(started.skipped);
		dovecot = started;
		dovecot.deliver('INBOX', plainMail('lamp'));
	});
	afterAll(() => dovecot.stop());
	const settings = (different: Partial<MailboxSettings> = {}): MailboxSettings => ({
		...settingsOf({ ...dovecot, password: '' }),
		smtp: { host: smtp.host, port: smtp.port, security: 'none', user: 'support', password: '' },
		oauth: oauth(),
		...different,
	});
	const open = (access: ReturnType<typeof accessTo>) =>
		openMailbox(settings(), { ...quickDeps(), tokens: access.mail });

	it('signs in with a token and reads', async () => {
		const mailbox = open(accessTo());
		expect((await mailbox.listAfter('INBOX', 0)).arrivals).toHaveLength(1);
		await mailbox.close();
	});

	it('a token that ran out while the connection was down is replaced once', async () => {
		const access = accessTo();
		const mailbox = open(access);
		await mailbox.look('INBOX');
		const first = await access.mail.token();
		provider.revoke(first);
		now += MINUTE;
		await dovecot.restart();
		expect((await mailbox.look('INBOX')).messages).toBe(1);
		expect(await access.mail.token()).not.toBe(first);
		await mailbox.close();
	});

	it('a server that does not let the application in says so, and is left alone until the pause is over', async () => {
		const access = accessTo({ mailScope: `${graph.url}/.default` });
		provider.revoke(await access.mail.token());
		const asked = provider.asked();
		const mailbox = openMailbox(settings(), { ...realMailboxDeps(silentLog, access.mail), now: () => now });
		for (let time = 0; time < 3; time += 1) {
			await expect(mailbox.look('INBOX')).rejects.toMatchObject({
				kind: 'access',
				message: expect.stringContaining('refuses the access token'),
				mend: expect.stringContaining('Add-MailboxPermission'),
			});
		}
		expect(provider.asked()).toBe(asked);
		await mailbox.close();
	});

	it('without a token the reason and its mending are told', async () => {
		provider.refuse('consent-missing');
		const mailbox = open(accessTo());
		await expect(mailbox.look('INBOX')).rejects.toMatchObject({
			kind: 'access',
			message: expect.stringContaining('lacks consent'),
			mend: expect.stringContaining('Grant admin consent'),
		});
		await mailbox.close();
	});

	it('where Graph is at hand, tags are Outlook’s categories, unless the administrator chose otherwise', async () => {
		const access = accessTo();
		const mailbox = open(access);
		const shown = { address: ADDRESS, askAll: (all: Parameters<typeof ask>[0]) => ask(all), log: silentLog };
		const ask = access.graph?.askAll.bind(access.graph) ?? (() => Promise.resolve([]));
		const kinds = await Promise.all(
			(['auto', 'graph', 'keyword', 'folder', 'none'] as const).map((choice) => chooseTagger(mailbox, choice, shown)),
		);
		expect(kinds.map(({ kind }) => kind)).toEqual([
			'graph-category',
			'graph-category',
			'imap-keyword',
			'imap-folder',
			'none',
		]);
		await mailbox.close();
	});

	describe('the doctor', () => {
		const folder = dataFolder();
		afterAll(() => folder.remove());
		const examine = async (different: Partial<MailboxSettings> = {}): Promise<readonly string[]> => {
			const lines: string[] = [];
			const mailboxes = [settings(different)];
			await doctor({ state: 'ok', settings: teamSettings(mailboxes, folder.path), isPortChosen: false }, (line) =>
				lines.push(line),
			);
			expect(lines.join('\n')).not.toContain(SECRET);
			return lines.filter((line) => line.includes(' shop '));
		};
		const proof = (days: number) => ({
			proof: { kind: 'secret', secret: SECRET, expiresAt: Date.now() + days * 24 * 60 * MINUTE + MINUTE } as const,
		});

		it('finds all in order and says how long the secret lasts', async () => {
			const lines = await examine({ oauth: oauth(proof(99)) });
			expect(lines[0]).toMatch(
				/^✓ shop oauth: 127\.0\.0\.1:\d+ gives access tokens; the client secret runs out in 99 days\.$/,
			);
			expect(lines.map((line) => line.split(':')[0])).toEqual([
				'✓ shop oauth',
				'✓ shop imap-login',
				'✓ shop idle',
				'✓ shop sent',
				'✓ shop drafts',
				'✓ shop graph',
				'✓ shop smtp',
			]);
		});

		it('warns thirty days ahead, with the command that renews', async () => {
			const [line] = await examine({ oauth: oauth(proof(29)) });
			expect(line).toMatch(/^! shop oauth: .*runs out in 29 days\. → az ad app credential reset --id amends/);
		});

		it('asks for the date of a secret that nobody told', async () => {
			expect((await examine())[0]).toContain('write secretExpires');
		});

		test.each([
			['secret-expired', 'has run out'],
			['secret-wrong', 'secret’s value'.replace('’', "'")],
			['consent-missing', 'consent'],
			['tenant-unknown', 'Directory (tenant) ID'],
		] as const)('tells “%s” once, and tries nothing else', async (refusal, words) => {
			provider.refuse(refusal);
			const lines = await examine();
			expect(lines).toHaveLength(1);
			expect(lines[0]).toMatch(/^✗ shop oauth: /);
			expect(lines[0]).toContain(words);
		});

		it('tells which permission Graph misses', async () => {
			graph.mailbox.refuses.push('MailboxSettings.ReadWrite');
			expect((await examine()).find((line) => line.startsWith('! shop graph'))).toContain('MailboxSettings.ReadWrite');
			graph.mailbox.refuses.push('Mail.ReadWrite');
			expect((await examine()).find((line) => line.startsWith('✗ shop graph'))).toContain('Mail.ReadWrite');
		});

		it('looks at Graph where mail leaves by it', async () => {
			expect((await examine({ smtp: 'graph' })).at(-1)).toMatch(/^✓ shop sending: Graph lets us in/);
		});
	});
});
