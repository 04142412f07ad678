import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { categoriesOf } from '../../shared/category.ts';
import { DAY } from '../../shared/time.ts';
import { type Access, openAccess, realAccessDeps } from '../../worker/access.ts';
import { createMetrics } from '../../worker/metrics.ts';
import { type Dovecot, startDovecot } from '../servers/dovecot.ts';
import { startGraph, type TestGraph } from '../servers/graph.ts';
import type { MailServer } from '../servers/mailboxes.ts';
import { describeWith } from '../servers/need.ts';
import { startStores, type TestStores } from '../servers/stores.ts';
import { startTokenProvider, type TokenProvider } from '../servers/token-provider.ts';
import { endReading, type Scene, setScene } from './desk-scene.ts';
import { eventually } from './eventually.ts';
import { complaint, SHOP } from './letters.ts';

/** The first desk waits for the threads that read mail: they load a model, and other suites run beside. */
const PATIENCE = 90_000;
/** How severe the complaint is is for triage to say. */
const TAG = /^S\d new$/;
const MAIL = 'https://outlook.office365.com/.default';

describeWith('dovecot', 'a mailbox where Outlook’s mailboxes are', () => {
	let dovecot: Dovecot;
	let provider: TokenProvider;
	let graph: TestGraph;
	let stores: TestStores;
	let access: Access;
	let scene: Scene;

	beforeAll(async () => {
		graph = await startGraph(SHOP, (token) => provider.isGood(token, `${graph.url}/.default`));
		const scopes = [MAIL, `${graph.url}/.default`];
		provider = await startTokenProvider({ clientId: 'amends', secret: 'secret', scopes });
		const started = await startDovecot({ introspection: provider.introspection });
		if ('skipped' in started) throw new Error(started.skipped);
		dovecot = started;
		stores = await startStores('pglite');
		const { host, port, user, password } = dovecot;
		const server: MailServer = {
			...dovecot,
			login: { host, port, user, password },
			changeUidValidity: async (folder) => dovecot.changeUidValidity(folder),
		};
		scene = await setScene(server, stores.store);
		access = openAccess(
			{
				kind: 'microsoft',
				clientId: 'amends',
				proof: { kind: 'secret', secret: 'secret', expiresAt: Date.now() + 12.5 * DAY },
				refreshToken: null,
				tokenUrl: provider.microsoft,
				mailScope: MAIL,
				graph: { url: graph.url, scope: `${graph.url}/.default` },
			},
			realAccessDeps(scene.log),
		);
	});
	afterEach(() => graph.forget());
	afterAll(async () => {
		await scene.close();
		await endReading();
		await Promise.all([dovecot.stop(), graph.stop(), provider.stop(), stores.stop()]);
	});

	const openDesk = () =>
		scene.open({ access, settings: { imap: { ...scene.settings.imap, password: 'no password opens this' } } });
	const shownByGraph = (messageId: string) => {
		const mail = { id: `AAMk-${messageId}`, messageId, categories: ['Ana’s own'], version: 1 };
		graph.mailbox.mails.push(mail);
		return mail;
	};

	test(
		'a complaint is read with a token and tagged with Outlook’s categories',
		async () => {
			const mail = shownByGraph('<lamp@customer.example>');
			const desk = openDesk();
			scene.arrive(complaint('lamp'));
			await desk.look('new');
			await eventually(async () =>
				expect(await scene.ledger()).toMatchObject([{ outcome: 'case', tag: expect.stringMatching(TAG) }]),
			);
			const [supportCase] = await scene.cases();
			const wish = { severity: supportCase?.severity ?? null, stage: supportCase?.stage ?? null };
			expect(mail.categories).toEqual(['Ana’s own', ...categoriesOf(wish).map(({ name }) => name)]);
			expect(mail.categories).toHaveLength(3);
			expect((await scene.flags()).map(({ ours }) => ours)).toEqual([[]]);
			expect(desk.state()).toMatchObject({
				ok: true,
				says: expect.stringContaining('the client secret runs out in 12 days'),
			});
			expect(scene.log.complaints()).toEqual([]);
			await desk.close();
		},
		PATIENCE,
	);

	test(
		'a mail that Graph does not show yet is tagged by the repair',
		async () => {
			const desk = openDesk();
			scene.arrive(complaint('late'));
			await desk.look('new');
			const ofLate = async () =>
				(await scene.ledger()).find(({ messageId }) => messageId === '<late@customer.example>');
			await eventually(async () => expect(await ofLate()).toMatchObject({ tag: 'gone' }));
			const mail = shownByGraph('<late@customer.example>');
			await desk.tag('behind');
			expect(mail.categories).toEqual(['Ana’s own']);
			await desk.tag('repair');
			expect(mail.categories).toContain('Amends: new');
			expect(await ofLate()).toMatchObject({ tag: expect.stringMatching(TAG) });
			await desk.close();
		},
		PATIENCE,
	);

	test('the metrics tell how long the secret lasts', async () => {
		const metrics = createMetrics(stores.store.db, () => Date.now(), new Map([['support', access]]));
		expect(await metrics.text()).toContain('amends_secret_expires_days{mailbox="support"} 12');
	});
});
