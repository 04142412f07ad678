import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DAY, HOUR } from '../../shared/time.ts';
import { loadCursor, saveCursor } from '../../worker/store/ledger.ts';
import { BAD_MAILS } from '../fixtures/mail/bad/expected.ts';
import { type MailServer, type MailServerKind, startMailServer } from '../servers/mailboxes.ts';
import { type Database, startStores, type TestStores } from '../servers/stores.ts';
import { beforeTransaction, endReading, type Scene, setScene } from './desk-scene.ts';
import { eventually } from './eventually.ts';
import { apology, complaint } from './letters.ts';

const NEW_S2 = ['$Amends', '$AmendsNew', '$AmendsS2'];

/** What the mailbox's desk must do on every server and database: nothing lost, nothing doubled, nothing changed but our tags. */
export function intakeSuite(on: { readonly server: MailServerKind; readonly database: Database }): void {
	let server: MailServer;
	let stores: TestStores;
	const scenes: Scene[] = [];

	beforeAll(async () => {
		[server, stores] = await Promise.all([startMailServer(on.server), startStores(on.database)]);
	});
	afterEach(async () => {
		for (const scene of scenes.splice(0)) await scene.close();
	});
	afterAll(async () => {
		await endReading();
		await server.stop();
		await stores.stop();
	});

	const set = async (): Promise<Scene> => {
		const scene = await setScene(server, stores.store);
		scenes.push(scene);
		return scene;
	};
	/** as many rows as mails, each uid once */
	const everyUidOnce = async (scene: Scene, count: number): Promise<void> => {
		const rows = await scene.ledger();
		expect(rows).toHaveLength(count);
		expect(new Set(rows.map(({ folder, uidValidity, uid }) => `${folder} ${uidValidity} ${uid}`)).size).toBe(count);
	};

	test('a complaint that arrives becomes a case with a plan, and its mail is tagged and otherwise left alone', async () => {
		const scene = await set();
		const desk = scene.open();
		await desk.look('new');
		const raw = complaint('first');
		scene.arrive(raw);
		const { inbox } = scene.settings.folders;
		const [arrival] = await eventually(async () => {
			const { arrivals } = await scene.mailbox.listAfter(inbox, 0);
			expect(arrivals).toHaveLength(1);
			return arrivals;
		});
		const uid = arrival?.uid ?? 0;
		const { uidValidity } = await scene.mailbox.look(inbox);
		await scene.mailbox.changeKeywords({ folder: inbox, uidValidity, uids: [uid] }, ['Foreign'], []);
		// Nobody calls for a look: IDLE or the poll must see it.
		await eventually(async () => expect(await scene.ledger()).toHaveLength(1));
		expect(await scene.ledger()).toMatchObject([
			{ folder: inbox, uidValidity, uid, outcome: 'case', messageId: '<first@customer.example>' },
		]);
		const [supportCase] = await scene.cases();
		expect(supportCase).toMatchObject({ stage: 'new', severity: 'S2', customerAddress: 'first@customer.example' });
		const touches = await scene.touchesOf(supportCase?.id ?? '');
		expect(touches.map(({ kind }) => kind).sort()).toEqual(['acknowledge', 'resolve', 'update']);
		await eventually(async () => expect(await scene.flags()).toEqual([{ ours: NEW_S2, others: ['Foreign'] }]));
		await eventually(async () => expect(await scene.ledger()).toMatchObject([{ tag: 'S2 new' }]));
		const [fetched] = await scene.mailbox.fetch(inbox, uidValidity, arrival === undefined ? [] : [arrival]);
		expect(fetched?.state === 'mail' ? Buffer.from(fetched.bytes).toString() : '').toBe(raw.toString());
	});

	test('an agent’s answer in Sent joins, moves the stage, and the tag follows', async () => {
		const scene = await set();
		const desk = scene.open();
		scene.arrive(complaint('answered'));
		await desk.look('new');
		await scene.sent(apology('answered'));
		await desk.look('new');
		expect((await scene.ledger()).map(({ outcome }) => outcome)).toEqual(['case', 'reply']);
		expect(await scene.cases()).toMatchObject([{ stage: 'acknowledged', assignee: 'ana' }]);
		await eventually(async () =>
			expect(await scene.flags()).toEqual([{ ours: ['$Amends', '$AmendsAcknowledged', '$AmendsS2'], others: [] }]),
		);
	});

	test('a mail that somebody else read first is taken, and stays read', async () => {
		const scene = await set();
		const desk = scene.open();
		await desk.look('new');
		await scene.mailbox.append(scene.settings.folders.inbox, complaint('read'), ['\\Seen']);
		await desk.look('new');
		await eventually(async () => expect(await scene.flags()).toEqual([{ ours: NEW_S2, others: ['\\Seen'] }]));
	});

	test('a mail moved in from another folder is taken', async () => {
		const scene = await set();
		const desk = scene.open();
		scene.arrive(complaint('there-before'));
		await desk.look('new');
		const [archive, { inbox }] = [
			await scene.mailbox.ensureFolder([`Archive-${scene.settings.id}`]),
			scene.settings.folders,
		];
		server.deliver(archive, complaint('moved'), new Date(Date.now() - 60 * DAY));
		const { uidValidity, arrivals } = await scene.mailbox.listAfter(archive, 0);
		await scene.mailbox.move({ folder: archive, uidValidity, uids: arrivals.map(({ uid }) => uid) }, inbox);
		// A new mail behind it, and the wide look first: that one must not step over what is older than its window.
		scene.arrive(complaint('behind-it'));
		await desk.look('all');
		expect(await scene.cases()).toMatchObject([
			{ customerAddress: 'there-before@customer.example' },
			{ customerAddress: 'moved@customer.example' },
			{ customerAddress: 'behind-it@customer.example' },
		]);
	});

	test('a day offline loses nothing, and the answers given meanwhile are known', async () => {
		const scene = await set();
		const desk = scene.open();
		scene.arrive(complaint('before'));
		await desk.look('new');
		await desk.close();
		for (const id of ['while1', 'while2', 'while3']) scene.arrive(complaint(id));
		await scene.sent(apology('while2'));
		await scene.open().look('new');
		await everyUidOnce(scene, 5);
		const stages = new Map((await scene.cases()).map(({ customerAddress, stage }) => [customerAddress, stage]));
		expect(stages.get('while2@customer.example')).toBe('acknowledged');
		expect([...stages.values()].filter((stage) => stage === 'new')).toHaveLength(3);
	});

	test('under a new UIDVALIDITY known mails are duplicates, new ones are taken, and the tags come back', async () => {
		const scene = await set();
		const desk = scene.open();
		const mails = ['renamed1', 'renamed2'].map((id) => complaint(id));
		for (const raw of mails) scene.arrive(raw);
		await desk.look('new');
		await server.changeUidValidity(scene.settings.folders.inbox);
		for (const raw of mails) scene.arrive(raw);
		scene.arrive(complaint('renamed3'));
		await eventually(async () => {
			await desk.look('new');
			await everyUidOnce(scene, 5);
		});
		const duplicates = (await scene.ledger()).filter(({ outcome }) => outcome === 'duplicate');
		expect(new Set(duplicates.map(({ messageId }) => messageId))).toEqual(
			new Set(['<renamed1@customer.example>', '<renamed2@customer.example>']),
		);
		expect(await scene.mails()).toHaveLength(3);
		expect(await scene.cases()).toHaveLength(3);
		// The pass comes again by itself: a server that dropped the folder may drop the connection to it in the middle of one.
		await eventually(async () => {
			await desk.tag('repair');
			expect((await scene.flags()).map(({ ours }) => ours)).toEqual([NEW_S2, NEW_S2, NEW_S2]);
		});
	});

	test('two copies of one mail are one mail, two lines in the ledger and one case', async () => {
		const scene = await set();
		const raw = complaint('twice');
		scene.arrive(raw);
		scene.arrive(raw);
		await scene.open().look('new');
		await everyUidOnce(scene, 2);
		expect((await scene.ledger()).map(({ outcome }) => outcome)).toEqual(['case', 'duplicate']);
		expect([await scene.mails(), await scene.cases()].map((rows) => rows.length)).toEqual([1, 1]);
	});

	test('two mails under one Message-ID are both kept', async () => {
		const scene = await set();
		const id = { 'Message-ID': '<same@customer.example>' };
		scene.arrive(complaint('same-one', id));
		scene.arrive(complaint('same-two', id));
		await scene.open().look('new');
		expect(await scene.mails()).toHaveLength(2);
		const customers = (await scene.cases()).map(({ customerAddress }) => customerAddress);
		expect(new Set(customers)).toEqual(new Set(['same-one@customer.example', 'same-two@customer.example']));
		expect(customers).toHaveLength(2);
	});

	test('mail older than the first days is not taken: not at first, and not by a later look', async () => {
		const scene = await set();
		const desk = scene.open({ settings: { firstDays: 30 } });
		scene.arrive(complaint('ancient'), new Date(Date.now() - 60 * DAY));
		await desk.look('new');
		scene.arrive(complaint('fresh'));
		await desk.look('new');
		await desk.look('all');
		expect((await scene.ledger()).map(({ messageId }) => messageId)).toEqual(['<fresh@customer.example>']);
	});

	test('a look that finds nothing writes nothing, but once an hour that somebody looked', async () => {
		const scene = await set();
		const desk = scene.open();
		const { inbox } = scene.settings.folders;
		const cursor = () => loadCursor(stores.store.db, scene.settings.id, inbox);
		await desk.look('new');
		const first = await cursor();
		await desk.look('new');
		await desk.look('all');
		expect(await cursor()).toEqual(first);
		if (first === null) throw new Error('the first look leaves a cursor');
		await saveCursor(stores.store.db, scene.settings.id, { ...first, updatedAt: first.updatedAt - 2 * HOUR });
		await desk.look('new');
		expect((await cursor())?.updatedAt).toBeGreaterThanOrEqual(first.updatedAt);
	});

	test.each([
		['the database goes away for a moment', Object.assign(new Error('terminating connection'), { code: '57P01' })],
		['one transaction fails of itself', new Error('out of luck')],
	])('%s in the middle of a backlog: every mail once', async (_what, error) => {
		const scene = await set();
		const count = 230;
		for (let index = 0; index < count; index += 1) scene.arrive(complaint(`backlog${index}`));
		const fail = (): never => {
			throw error;
		};
		const desk = scene.open({ store: beforeTransaction(stores.store, 2, fail) });
		await desk.look('new');
		await desk.look('new');
		await everyUidOnce(scene, count);
		expect(await scene.cases()).toHaveLength(count);
		expect((await scene.ledger()).filter(({ outcome }) => outcome !== 'case')).toEqual([]);
	});

	test('closed in the middle of a backlog, the next start goes on: every mail once', async () => {
		const scene = await set();
		const count = 430;
		for (let index = 0; index < count; index += 1) scene.arrive(complaint(`cut${index}`));
		const closings: Promise<void>[] = [];
		const close = (): void => {
			closings.push(desk.close());
		};
		const desk = scene.open({ store: beforeTransaction(stores.store, 1, close) });
		await desk.look('new');
		await Promise.all(closings);
		const left = (await scene.ledger()).length;
		await scene.open().look('new');
		expect(left).toBeLessThan(count);
		await everyUidOnce(scene, count);
		expect(await scene.cases()).toHaveLength(count);
	});

	test('two processes on one mailbox: every mail once, one case each', async () => {
		const scene = await set();
		for (let index = 0; index < 60; index += 1) scene.arrive(complaint(`both${index}`));
		const [one, other] = [scene.open(), scene.open({ store: await stores.another() })];
		await Promise.all([one.look('new'), other.look('new')]);
		await Promise.all([one.look('new'), other.look('all')]);
		await everyUidOnce(scene, 60);
		expect([await scene.mails(), await scene.cases()].map((rows) => rows.length)).toEqual([60, 60]);
	});

	test('every bad mail is a mail or set aside with its reason, and the good one behind it is taken', async () => {
		const scene = await set();
		const names = Object.keys(BAD_MAILS).filter((name) => BAD_MAILS[name] !== 'quarantine');
		for (const name of names) scene.arrive(readFileSync(new URL(`../fixtures/mail/bad/${name}`, import.meta.url)));
		scene.arrive(complaint('good'));
		await scene.open().look('new');
		await everyUidOnce(scene, names.length + 1);
		const good = (await scene.ledger()).find(({ messageId }) => messageId === '<good@customer.example>');
		expect(good).toMatchObject({ outcome: 'case' });
		expect((await scene.ledger()).filter(({ because }) => because === '')).toEqual([]);
	});

	test('a server that goes away is said so, and the mail that came meanwhile is taken when it is back', async () => {
		const scene = await set();
		const desk = scene.open();
		await desk.look('new');
		expect(desk.state()).toMatchObject({ ok: true });
		await server.halt();
		await eventually(() => expect(desk.state()).toMatchObject({ ok: false, says: expect.any(String) }));
		await server.restart();
		scene.arrive(complaint('meanwhile'));
		await eventually(async () => expect(await scene.ledger()).toHaveLength(1));
		await eventually(() => expect(desk.state()).toMatchObject({ ok: true }));
	});

	test('a wrong password is said so', async () => {
		const scene = await set();
		const desk = scene.open({ settings: { imap: { ...scene.settings.imap, password: 'wrong' } } });
		await desk.look('new');
		expect(desk.state()).toMatchObject({ ok: false, says: expect.stringContaining('password') });
		expect(JSON.stringify(scene.log.lines)).not.toContain('wrong');
	});

	test('without tags everything else happens', async () => {
		const scene = await set();
		scene.arrive(complaint('untagged'));
		const desk = scene.open({ settings: { tags: 'none' } });
		await desk.look('new');
		await desk.tag('behind');
		expect(await scene.ledger()).toMatchObject([{ outcome: 'case', tag: null }]);
		expect(await scene.flags()).toEqual([{ ours: [], others: [] }]);
	});
}
