import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MINUTE } from '../../../shared/time.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { caseEvent } from '../../../worker/store/schema.ts';
import { mention } from '../../../worker/store/schema-talk.ts';
import { type Database, startStores, type TestStores } from '../../servers/stores.ts';
import { type ApiWorld, as, openDemo, TEAM, WEDNESDAY } from './api-world.ts';
import { addCase, addMail } from './rows.ts';

/** Following and being spoken to, the same on PGlite and PostgreSQL. */
export function talkSuite(database: Database): void {
	let stores: TestStores;
	let store: Store;
	let world: ApiWorld;
	let caseId: string;

	beforeAll(async () => {
		stores = await startStores(database);
		store = stores.store;
		const nils = { id: 'nils', name: 'Nils', email: 'nils@shop.example', role: 'agent', language: 'en' } as const;
		world = await openDemo(store, { people: [...TEAM, { ...nils, mailboxes: ['returns'] }] });
		return async () => {
			await world.close();
			await stores.stop();
		};
	});
	beforeEach(async () => {
		await store.db.delete(mention);
		for (const person of ['ana', 'marco', 'irina']) await post(person, 'for-me/read', { upTo: '999999999' });
		({ id: caseId } = await addCase(store));
	});

	const post = async (person: string, path: string, payload: object = {}) => {
		const answer = await world.app.inject({ method: 'POST', url: `/api/v1/${path}`, headers: as(person), payload });
		expect(answer.statusCode, answer.body).toBe(200);
		return answer.json();
	};
	const get = async (person: string, path: string) => {
		const answer = await world.app.inject({ url: `/api/v1/${path}`, headers: as(person) });
		expect(answer.statusCode, answer.body).toBe(200);
		return answer.json();
	};
	const note = (person: string, text: string) => post(person, `cases/${caseId}/note`, { text });
	const event = (kind: 'mail-received' | 'stage-moved' | 'touch-planned', data = {}) =>
		store.db
			.insert(caseEvent)
			.values({ caseId, kind, at: new Date(WEDNESDAY), source: { kind: 'product' }, because: 'Re: kettle', data });
	const listOf = async (person: string) => {
		const { items, unread } = await get(person, 'for-me');
		const ofCase = (items as { caseId: string; kind: string; words: string; isRead: boolean }[]).filter(
			(one) => one.caseId === caseId,
		);
		return { items: ofCase.map(({ kind, words, isRead }) => [kind, words, isRead]), unread };
	};

	describe('a note that speaks to somebody', () => {
		test('stands in their list, is counted until it is read, and is remembered with its history', async () => {
			const answer = await note('ana', 'Could you call her, @Marco?');
			expect(answer.events.at(-1)).toMatchObject({ kind: 'noted', by: 'ana', data: { mentions: 'marco' } });
			expect(await listOf('marco')).toEqual({ items: [['mention', 'Could you call her, @Marco?', false]], unread: 1 });
			expect(await listOf('ana')).toEqual({ items: [], unread: 0 });
			expect(await listOf('irina')).toEqual({ items: [], unread: 0 });
			expect(await post('marco', `cases/${caseId}/seen`)).toMatchObject({ unread: 0 });
			expect(await listOf('marco')).toEqual({ items: [['mention', 'Could you call her, @Marco?', true]], unread: 0 });
		});

		test('has both of them follow the case, so that the answer is heard', async () => {
			await note('ana', '@marco please');
			expect(await get('ana', `cases/${caseId}/talk`)).toEqual({
				isFollowing: true,
				followers: ['ana', 'marco'],
				unread: 0,
			});
			await note('marco', 'Done.');
			expect(await listOf('ana')).toEqual({ items: [['noted', 'Done.', false]], unread: 1 });
		});

		test('asks for one mail to each, none to oneself, nobody twice, and none to who may not see the mailbox', async () => {
			await note('ana', '@marco @Irina @ana @Marco @nils @nobody support@marco.example');
			const rows = await store.db.select().from(mention).where(eq(mention.caseId, caseId));
			expect(rows.map(({ personId, state }) => `${personId} ${state}`).toSorted()).toEqual([
				'irina waiting',
				'marco waiting',
			]);
		});

		test('that is sent again under its id is one note with one mail', async () => {
			const send = () =>
				world.app.inject({
					method: 'POST',
					url: `/api/v1/cases/${caseId}/note`,
					headers: { ...as('ana'), 'idempotency-key': `${caseId}-again` },
					payload: { text: '@marco' },
				});
			await send();
			await send();
			expect(await store.db.select().from(mention).where(eq(mention.caseId, caseId))).toHaveLength(1);
		});

		test('still stands in the list of who follows no more', async () => {
			await note('ana', '@marco');
			await post('marco', `cases/${caseId}/follow`, { isFollowing: false });
			await note('ana', 'More.');
			expect((await listOf('marco')).items).toEqual([['mention', '@marco', false]]);
		});
	});

	describe('who follows a case', () => {
		test('hears of notes, customers and stages from then on, and of nothing else', async () => {
			await note('ana', 'before');
			expect(await post('marco', `cases/${caseId}/follow`, { isFollowing: true })).toMatchObject({ isFollowing: true });
			await event('mail-received', { mailId: 'm' });
			await event('mail-received', { mailId: 'm', machine: 'auto-reply' });
			await event('touch-planned');
			await post('ana', `cases/${caseId}/stage`, { stage: 'understanding' });
			await post('marco', `cases/${caseId}/stage`, { stage: 'resolving' });
			expect((await listOf('marco')).items.map(([kind]) => kind)).toEqual(['stage', 'wrote']);
		});

		test('reads as far as the list was seen: what came later stays unread', async () => {
			await post('marco', `cases/${caseId}/follow`, { isFollowing: true });
			await note('ana', 'one');
			const { items } = await get('marco', 'for-me');
			await note('ana', 'two');
			expect(await post('marco', 'for-me/read', { upTo: items[0].id })).toEqual({ unread: 1 });
		});

		test('hears nothing more after leaving, and is not told twice for following twice', async () => {
			await post('marco', `cases/${caseId}/follow`, { isFollowing: true });
			await note('ana', 'one');
			await post('marco', `cases/${caseId}/follow`, { isFollowing: true });
			expect((await listOf('marco')).items).toEqual([['noted', 'one', false]]);
			await post('marco', `cases/${caseId}/follow`, { isFollowing: false });
			await note('ana', 'two');
			expect(await listOf('marco')).toEqual({ items: [], unread: 0 });
		});

		test('pages through the list without a gap', async () => {
			await post('marco', `cases/${caseId}/follow`, { isFollowing: true });
			for (const text of ['1', '2', '3', '4', '5']) await note('ana', text);
			const seen: string[] = [];
			for (let next: string | null = ''; next !== null; ) {
				const cursor: string = next === '' ? '' : `&cursor=${next}`;
				const page = await get('marco', `for-me?limit=2${cursor}`);
				seen.push(
					...page.items
						.filter((one: { caseId: string }) => one.caseId === caseId)
						.map(({ words }: { words: string }) => words),
				);
				next = page.next;
			}
			expect(seen).toEqual(['5', '4', '3', '2', '1']);
		});
	});

	test('a feed holds what happened in cases that I have or follow, and what I did', async () => {
		const { id: mine } = await addCase(store, { assignee: 'marco' });
		const { id: others } = await addCase(store);
		await post('ana', `cases/${mine}/note`, { text: 'in Marco’s case' });
		await post('ana', `cases/${caseId}/note`, { text: 'in nobody’s case' });
		await post('marco', `cases/${others}/note`, { text: 'by Marco' });
		const feed = async (of: string) =>
			(await get('marco', `activity?of=${of}`)).items
				.filter((one: { caseId: string }) => [mine, others, caseId].includes(one.caseId))
				.map((one: { event: { because: string } }) => one.event.because);
		expect(await feed('cases')).toEqual(['in Marco’s case']);
		expect(await feed('mine')).toEqual(['by Marco']);
		expect(await feed('all')).toEqual(['by Marco', 'in Marco’s case']);
	});

	describe('who writes to a customer', () => {
		const since = (person: string, rest: string) => get(person, `cases/${caseId}/since${rest}`);
		const says = async (person: string, seen: string, language = 'en') =>
			(await since(person, `?event=${seen}&language=${language}`)).changes.map((one: { says: string }) => one.says);

		test('is told what others did and what came in since, in words, and of nothing that they did', async () => {
			const { event: seen } = await since('ana', '');
			await addMail(store, { id: `again-${caseId}`, caseId });
			await event('mail-received', { mailId: `again-${caseId}` });
			await post('irina', `cases/${caseId}/assign`, { assignee: 'marco' });
			await post('ana', `cases/${caseId}/stage`, { stage: 'understanding' });
			expect(await says('ana', seen)).toEqual(['Nora Quist wrote', 'Marco has the case now']);
			expect(await says('ana', seen, 'de')).toEqual(['Nora Quist hat geschrieben', 'Marco hat jetzt den Fall']);
			expect(await says('ana', (await since('ana', '')).event)).toEqual([]);
		});

		test('is told the same at sending by a pass that opens nothing else and ends after a day', async () => {
			const { pass } = await since('ana', '');
			const open = (given: string) => world.app.inject({ url: `/api/v1/since/${given}` });
			expect((await open(pass)).json()).toMatchObject({ says: [] });
			await note('marco', 'Wait!');
			expect((await open(pass)).json()).toEqual({
				opens: 'Since you began to write, this case has moved on:',
				says: ['Marco left a note'],
			});
			const [body = '', signature = ''] = pass.split('.');
			const other = Buffer.from(body, 'base64url').toString().replace('ana', 'nils');
			for (const forged of [
				`${body}.x`,
				body,
				`.${signature}`,
				`${Buffer.from(other).toString('base64url')}.${signature}`,
			])
				expect((await open(forged)).statusCode).toBe(404);
			world.setNow(WEDNESDAY + 25 * 60 * MINUTE);
			expect((await open(pass)).statusCode).toBe(404);
			world.setNow(WEDNESDAY);
		});
	});
}
