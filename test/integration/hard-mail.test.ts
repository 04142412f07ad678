import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { BECOMES, BIG_MAILS } from '../fixtures/mail/bad/generate.ts';
import { FROZEN_FOLDER } from '../servers/dovecot.ts';
import { type MailServer, startMailServer } from '../servers/mailboxes.ts';
import { describeWith } from '../servers/need.ts';
import { startStores, type TestStores } from '../servers/stores.ts';
import { endReading, type Scene, setScene } from './desk-scene.ts';
import { eventually } from './eventually.ts';
import { complaint } from './letters.ts';

describeWith('dovecot', 'mail that attacks, and a server that refuses', () => {
	let server: MailServer;
	let stores: TestStores;
	let scene: Scene;

	beforeAll(async () => {
		[server, stores] = await Promise.all([startMailServer('dovecot'), startStores('pglite')]);
	});
	afterEach(() => scene.close());
	afterAll(async () => {
		await endReading();
		await server.stop();
		await stores.stop();
	});

	test('mails made to exhaust something are set aside with the reason, and the good one behind them is taken', async () => {
		scene = await setScene(server, stores.store);
		const names = Object.keys(BIG_MAILS) as (keyof typeof BIG_MAILS)[];
		for (const name of names) {
			const { make, size } = BIG_MAILS[name];
			scene.arrive(make(size));
		}
		scene.arrive(Buffer.alloc(0));
		scene.arrive(complaint('behind-them'));
		const desk = scene.open();
		await desk.look('new');
		expect(desk.state()).toMatchObject({ ok: true });
		const lines = await scene.ledger();
		// Files that come within one moment are numbered as the server likes.
		const reasons = lines.map(({ outcome, reason }) => (outcome === 'quarantine' ? reason : 'taken')).toSorted(inOrder);
		expect(reasons).toEqual([...names.map((name) => BECOMES[name] ?? 'taken'), 'empty', 'taken'].toSorted(inOrder));
		expect(lines).toContainEqual(
			expect.objectContaining({ outcome: 'case', messageId: '<behind-them@customer.example>' }),
		);
	}, 120_000);

	test('where the server keeps no keywords, the case is there all the same, and the log says why the tag is not', async () => {
		scene = await setScene(server, stores.store);
		server.deliver(FROZEN_FOLDER, complaint('frozen'));
		const folders = { ...scene.settings.folders, inbox: FROZEN_FOLDER };
		const desk = scene.open({ settings: { folders, tags: 'keyword' } });
		await desk.look('new');
		await eventually(() => expect(scene.log.complaints()).toContainEqual(expect.stringContaining('refuses our tags')));
		expect(await scene.ledger()).toMatchObject([{ outcome: 'case', tag: null }]);
		expect(await scene.cases()).toHaveLength(1);
		expect(desk.state()).toMatchObject({ ok: true });
	});

	test('left to itself it does not try to tag there', async () => {
		scene = await setScene(server, stores.store);
		server.deliver(FROZEN_FOLDER, complaint('frozen-too'));
		const desk = scene.open({ settings: { folders: { ...scene.settings.folders, inbox: FROZEN_FOLDER } } });
		await desk.look('new');
		await desk.tag('behind');
		expect(scene.log.complaints()).toEqual([]);
		expect((await scene.ledger()).every(({ tag }) => tag === null)).toBe(true);
	});
});

const inOrder = (one: string | null, other: string | null): number => (one ?? '').localeCompare(other ?? '');
