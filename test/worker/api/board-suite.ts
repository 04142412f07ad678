import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BoardCard } from '../../../shared/api/board.ts';
import type { BulkResult } from '../../../shared/api/bulk.ts';
import type { SavedView } from '../../../shared/api/views.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';
import type { Person } from '../../../worker/settings.ts';
import { supportCase, touch } from '../../../worker/store/schema.ts';
import { savedView } from '../../../worker/store/schema-views.ts';
import { type Database, startStores, type TestStores } from '../../servers/stores.ts';
import { type ApiWorld, as, openDemo, TEAM, WEDNESDAY } from './api-world.ts';
import { addCase, addMail, addTouch } from './rows.ts';

/** Sees the shop's mailbox alone. */
const NARROW: Person = {
	id: 'noa',
	name: 'Noa',
	email: 'noa@shop.example',
	role: 'agent',
	language: 'en',
	mailboxes: ['shop'],
};

/** The board, acts on several cases, and saved views: the same on both databases. */
export function boardSuite(database: Database): void {
	let stores: TestStores;
	let world: ApiWorld;

	beforeAll(async () => {
		stores = await startStores(database);
		world = await openDemo(stores.store, { people: [...TEAM, NARROW] });
	});
	afterAll(async () => {
		await world.close();
		await stores.stop();
	});
	beforeEach(async () => {
		for (const table of [supportCase, touch, savedView]) await stores.store.db.delete(table);
	});

	const get = async (url: string, person = 'ana') =>
		(await world.app.inject({ url: `/api/v1/${url}`, headers: as(person) })).json();
	const post = (url: string, payload: object, { person = 'ana', key = '' } = {}) =>
		world.app.inject({
			method: 'POST',
			url: `/api/v1/${url}`,
			headers: { ...as(person), ...(key && { 'idempotency-key': key }) },
			payload,
		});
	const cards = async (query = '', person?: string): Promise<readonly BoardCard[]> =>
		(await get(`board?${query}`, person)).items;
	const subjects = async (query: string, person?: string) => (await cards(query, person)).map(({ subject }) => subject);
	const add = (row: Parameters<typeof addCase>[1]) => addCase(stores.store, row);

	describe('the board', () => {
		it('shows what is worked on, the earliest due first, and what was closed within a week', async () => {
			const late = await add({ subject: 'late', severity: 'S1' });
			const calm = await add({ subject: 'calm' });
			await addTouch(stores.store, { id: 't1', caseId: late.id, dueAt: new Date(WEDNESDAY - HOUR) });
			await addTouch(stores.store, { id: 't2', caseId: late.id, dueAt: new Date(WEDNESDAY + HOUR) });
			await addTouch(stores.store, { id: 't3', caseId: calm.id, kind: 'resolve', dueAt: new Date(WEDNESDAY + DAY) });
			await addTouch(stores.store, { id: 't4', caseId: calm.id, state: 'done', dueAt: new Date(WEDNESDAY - DAY) });
			await add({ subject: 'grave, nothing due', severity: 'S4' });
			await add({ subject: 'light, nothing due', severity: 'S1' });
			await add({ subject: 'closed', stage: 'closed', closedAt: new Date(WEDNESDAY - DAY), severity: 'S1' });
			await add({ subject: 'long closed', stage: 'closed', closedAt: new Date(WEDNESDAY - 8 * DAY) });
			await add({ subject: 'no complaint', isComplaint: false });
			const { items, total } = await get('board');
			expect(items.map((card: BoardCard) => card.subject)).toEqual([
				'late',
				'calm',
				'grave, nothing due',
				'light, nothing due',
				'closed',
			]);
			expect(total).toBe(5);
			expect(items[0].next).toEqual({ kind: 'acknowledge', dueAt: new Date(WEDNESDAY - HOUR).toISOString() });
		});

		it('is for nobody older than what was written before they asked, however many ask at once', async () => {
			for (let count = 1; count <= 5; count += 1) {
				const { id } = await add({ subject: `case ${count}`, mailboxId: count === 3 ? 'shop' : 'support' });
				const asked = [get('board'), get('board', 'marco'), get('cases'), get('cases', 'marco')];
				for (const { items } of await Promise.all(asked)) expect(items).toHaveLength(count);
				expect((await post(`cases/${id}/assign`, { assignee: 'marco' })).statusCode).toBe(200);
				const [ana, marco, mine, noa] = await Promise.all([
					get('board'),
					get('board', 'marco'),
					get('board?assignee=me', 'marco'),
					get('board', 'noa'),
				]);
				expect(ana.items.map((card: BoardCard) => card.assignee)).toEqual(Array(count).fill('marco'));
				expect(marco).toEqual(ana);
				expect(mine).toEqual(ana);
				expect((await get('board?assignee=me')).items).toEqual([]);
				expect(noa.items).toHaveLength(count < 3 ? 0 : 1);
			}
		});

		it('names the customer, and says what nobody has looked at', async () => {
			const customer = { name: '', address: 'nora@mail.example' };
			await add({ subject: 'read', number: 1, customer, readAt: new Date(WEDNESDAY) });
			await add({ subject: 'answered', number: 2, lastTeamMailAt: new Date(WEDNESDAY) });
			await add({ subject: 'x'.repeat(5_000), number: 3 });
			const all = await cards();
			expect(all.map(({ customer: name, isUnread }) => [name, isUnread])).toEqual([
				['nora@mail.example', false],
				['Nora Quist', false],
				['Nora Quist', true],
			]);
			expect(all[2]?.subject).toHaveLength(160);
		});

		it('tells how single cases stand, and leaves out which are off it', async () => {
			const here = await add({ subject: 'here' });
			const gone = await add({ subject: 'gone', isComplaint: false });
			await add({ subject: 'not asked for' });
			expect(await subjects(`id=${here.id},${gone.id},nonsense`)).toEqual(['here']);
			expect(await subjects(`id=${here.id}&severity=S4`)).toEqual([]);
			const tooMany = Array.from({ length: 101 }, (_, place) => `c${place}`).join();
			expect((await get(`board?id=${tooMany}`)).code).toBe('invalid');
		});
	});

	describe('filters of list and board', () => {
		beforeEach(async () => {
			const legal = await add({
				subject: 'legal',
				mailboxId: 'shop',
				language: 'it',
				assignee: 'ana',
				signals: [{ name: 'legal', quote: 'my lawyer' }],
				guard: { kind: 'repair', because: [] },
			});
			await addTouch(stores.store, { id: 'l1', caseId: legal.id, dueAt: new Date(WEDNESDAY - MINUTE) });
			const money = await add({
				subject: 'money',
				signals: [{ name: 'money', quote: 'my money' }],
				stage: 'resolving',
			});
			await addTouch(stores.store, { id: 'm1', caseId: money.id, dueAt: new Date(WEDNESDAY + MINUTE) });
			await add({ subject: 'plain', assignee: 'marco', severity: 'S4' });
		});

		it.each([
			['', ['legal', 'money', 'plain']],
			['mailbox=shop', ['legal']],
			['mailbox=shop,support', ['legal', 'money', 'plain']],
			['signal=legal', ['legal']],
			['signal=legal,money', ['legal', 'money']],
			['signal=legal&stage=resolving', []],
			['guard=repair', ['legal']],
			['guard=delight&language=en', ['money', 'plain']],
			['language=it,de', ['legal']],
			['overdue=1', ['legal']],
			['overdue=', ['legal', 'money', 'plain']],
			['assignee=me', ['legal']],
			['assignee=none', ['money']],
			['severity=S4', ['plain']],
			['stage=resolving', ['money']],
			['q=mone', ['money']],
			['q=%25', []],
			['mailbox=&signal=&guard=&language=&q=', ['legal', 'money', 'plain']],
		])('%s', async (query, found) => {
			expect((await subjects(query)).toSorted()).toEqual(found);
			const { items } = await get(`cases?${query}`);
			expect(items.map((one: { subject: string }) => one.subject).toSorted()).toEqual(found);
		});

		it('nobody is shown a case of a mailbox that is not theirs, whatever they ask for', async () => {
			for (const query of ['', 'mailbox=support', 'mailbox=shop,support', 'q=plain']) {
				expect(await subjects(query, 'noa')).toEqual(
					query.includes('q=') || query === 'mailbox=support' ? [] : ['legal'],
				);
				const { items } = await get(`cases?${query}`, 'noa');
				expect(items.every((one: { mailbox: string }) => one.mailbox === 'shop')).toBe(true);
			}
		});

		it.each(['signal=nonsense', 'guard=x', 'language=xx', 'overdue=yes', `mailbox=${'x'.repeat(300)}`])(
			'%s is refused with the name of its field',
			async (query) => {
				expect(await get(`board?${query}`)).toMatchObject({ code: 'invalid', fields: [{ field: expect.anything() }] });
			},
		);
	});

	describe('acts on several cases', () => {
		const results = async (answer: ReturnType<typeof post>): Promise<readonly BulkResult[]> =>
			(await answer).json().items;
		const rowOf = async (id: string) => (await stores.store.db.select().from(supportCase)).find((row) => row.id === id);

		it('does each by itself, and says of each what was and what is', async () => {
			const [one, other] = [await add({ assignee: 'marco' }), await add({ assignee: 'ana' })];
			const act = { kind: 'assign', assignee: 'ana' };
			const items = await results(post('cases/bulk', { ids: [one.id, other.id, 'nonsense', one.id], act }));
			expect(items.map(({ id, outcome, before }) => [id, outcome, before])).toEqual([
				[one.id, 'done', 'marco'],
				[other.id, 'unchanged', null],
				['nonsense', 'refused', null],
			]);
			expect(items[2]).toMatchObject({ number: null, because: { code: 'not-found' } });
			expect((await rowOf(one.id))?.assignee).toBe('ana');
		});

		it('moves no case back, but for a move that is taken back', async () => {
			const [near, far] = [await add({ stage: 'new' }), await add({ stage: 'resolved' })];
			const act = { kind: 'stage', stage: 'understanding' };
			const items = await results(post('cases/bulk', { ids: [near.id, far.id], act }));
			expect(items.map(({ outcome, before, because }) => [outcome, before, because?.code])).toEqual([
				['done', 'new', undefined],
				['refused', null, 'moves-back'],
			]);
			const back = { kind: 'stage', stage: 'new', isUndo: true };
			await post('cases/bulk', { ids: [near.id], act: back });
			expect((await rowOf(near.id))?.stage).toBe('new');
		});

		it('corrects severities, and takes cases off the desk and back', async () => {
			const { id } = await add({ severity: 'S2' });
			const [corrected] = await results(post('cases/bulk', { ids: [id], act: { kind: 'severity', severity: 'S4' } }));
			expect(corrected).toMatchObject({ outcome: 'done', before: 'S2' });
			expect(await rowOf(id)).toMatchObject({ severity: 'S4', severityBy: 'person' });
			await post('cases/bulk', { ids: [id], act: { kind: 'not-a-complaint' } });
			expect(await cards()).toEqual([]);
			await post('cases/bulk', { ids: [id], act: { kind: 'not-a-complaint', undo: true } });
			expect(await cards()).toHaveLength(1);
		});

		it('sent twice under one id is done once, and answered the same', async () => {
			const { id } = await add({ assignee: null });
			const ask = () =>
				results(post('cases/bulk', { ids: [id], act: { kind: 'assign', assignee: 'ana' } }, { key: 'one-act-1' }));
			const first = await ask();
			await post(`cases/${id}/assign`, { assignee: 'marco' });
			expect(await ask()).toEqual(first);
			expect((await rowOf(id))?.assignee).toBe('marco');
		});

		it('200 that overlap with 200 of somebody else are all done, none of them half', async () => {
			const ids: string[] = [];
			for (let count = 0; count < 30; count += 1) ids.push((await add({})).id);
			const [mine, theirs] = await Promise.all([
				results(post('cases/bulk', { ids, act: { kind: 'assign', assignee: 'ana' } })),
				results(
					post(
						'cases/bulk',
						{ ids: ids.toReversed(), act: { kind: 'assign', assignee: 'marco' } },
						{ person: 'marco' },
					),
				),
			]);
			expect([...mine, ...theirs].every(({ outcome }) => outcome === 'done')).toBe(true);
		});

		it.each([
			['nobody', { ids: [], act: { kind: 'assign', assignee: null } }],
			['201', { ids: Array.from({ length: 201 }, (_, at) => `c${at}`), act: { kind: 'assign', assignee: null } }],
			['what needs words', { ids: ['c1'], act: { kind: 'stage', stage: 'resolved' } }],
			['what there is not', { ids: ['c1'], act: { kind: 'delete' } }],
		])('%s is refused whole', async (_, body) => {
			expect((await post('cases/bulk', body)).json()).toMatchObject({ code: 'invalid' });
		});

		it('a person who is not in the team gets none, and each case says so', async () => {
			const { id } = await add({});
			const [item] = await results(post('cases/bulk', { ids: [id], act: { kind: 'assign', assignee: 'gone' } }));
			expect(item).toMatchObject({ outcome: 'refused', because: { code: 'invalid' } });
		});

		it('a case of another mailbox is not there for whoever may not see it', async () => {
			const { id } = await add({ mailboxId: 'support' });
			const ask = post('cases/bulk', { ids: [id], act: { kind: 'assign', assignee: 'noa' } }, { person: 'noa' });
			expect((await results(ask))[0]).toMatchObject({ number: null, because: { code: 'not-found' } });
			expect((await rowOf(id))?.assignee).toBeNull();
		});
	});

	describe('saved views', () => {
		const named = async (person: string) => (await get('views', person)).items.map(({ name }: SavedView) => name);
		const save = async (body: object, person = 'ana'): Promise<SavedView> => {
			const { items } = (await post('views', { query: 'stage=new', ...body }, { person })).json();
			return items.find(({ name }: SavedView) => name === (body as SavedView).name);
		};

		it('are one’s own until they are shared', async () => {
			await save({ name: 'Mine' });
			await save({ name: 'Ours', isShared: true });
			expect(await named('ana')).toEqual(['Mine', 'Ours']);
			expect(await named('marco')).toEqual(['Ours']);
		});

		it('keep what a filter can say, and nothing else', async () => {
			const view = await save({ name: 'Tidy', query: 'severity=S9,S4&stage=new&by=x&overdue=1&overdue=2&q=a%26b' });
			expect(view.query).toBe('stage=new&severity=S4&overdue=1&q=a%26b');
		});

		it('two who change one: the second is told, and nothing is lost', async () => {
			const view = await save({ name: 'Ours', isShared: true });
			const change = (name: string, person: string) => post(`views/${view.id}`, { ...view, name }, { person });
			expect((await change('Ana’s words', 'ana')).statusCode).toBe(200);
			const second = await change('Irina’s words', 'irina');
			expect([second.statusCode, second.json().code]).toEqual([409, 'conflict']);
			expect(second.json().message).toContain('Ana’s words');
			expect(await named('marco')).toEqual(['Ana’s words']);
		});

		it('of others are changed and deleted by leads alone, and those that are not shared are nowhere', async () => {
			const ours = await save({ name: 'Ours', isShared: true });
			const own = await save({ name: 'Own' });
			expect((await post(`views/${ours.id}`, { ...ours, name: 'x' }, { person: 'marco' })).statusCode).toBe(403);
			expect((await post(`views/${own.id}/delete`, { version: 1 }, { person: 'irina' })).statusCode).toBe(404);
			expect((await post(`views/${ours.id}/delete`, { version: 1 }, { person: 'irina' })).statusCode).toBe(200);
			expect(await named('ana')).toEqual(['Own']);
		});

		it('have one name each, and are not without end', async () => {
			await save({ name: 'Once' });
			const again = await post('views', { name: ' Once ', query: '' });
			expect([again.statusCode, again.json().fields[0].field]).toEqual([400, 'name']);
			for (let count = 2; count <= 50; count += 1) await save({ name: `View ${count}` });
			expect((await post('views', { name: 'One more', query: '' })).statusCode).toBe(409);
			const other = await save({ name: 'Marco’s' }, 'marco');
			expect((await post(`views/${other.id}`, { ...other, name: ' ' }, { person: 'marco' })).statusCode).toBe(400);
		});
	});

	it('mails of a case are found by their words on the board as in the list', async () => {
		const { id } = await add({ subject: 'Kettle' });
		await addMail(stores.store, { id: 'board-mail', caseId: id, words: 'The spout melted.' });
		expect(await subjects('q=spout')).toEqual(['Kettle']);
	});
}
