import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answer } from '../../../shared/api.ts';
import { type Database, startStores, type TestStores } from '../../servers/stores.ts';
import { type ApiWorld, as, openDemo, WEDNESDAY } from './api-world.ts';
import { addCase } from './rows.ts';

type Starter = Answer<'starter'>;

const WRITTEN = {
	stage: 'new',
	language: 'en',
	title: 'Kettle that leaks',
	words: 'Dear {customer},\r\n\r\n\r\nI am sorry: {failure}.   ',
	isShared: true,
} as const;

/** Beginnings of answers over HTTP, the same on both databases. */
export function startersSuite(database: Database): void {
	let stores: TestStores;
	let world: ApiWorld;

	beforeAll(async () => {
		stores = await startStores(database);
		world = await openDemo(stores.store);
	});
	afterAll(async () => {
		await world.close();
		await stores.stop();
	});

	const ask = (person: string, url: string, payload?: object) =>
		world.app.inject({
			method: payload === undefined ? 'GET' : 'POST',
			url: `/api/v1/starters${url}`,
			headers: as(person),
			...(payload && { payload }),
		});
	const add = async (person: string, change: object = {}): Promise<Starter> =>
		(await ask(person, '', { ...WRITTEN, ...change })).json();
	const list = async (person: string, language = 'en'): Promise<Answer<'starters'>['items']> =>
		(await ask(person, `?language=${language}`)).json().items;
	const use = (person: string, id: string, caseId: string | null, as: string = randomUUID()) =>
		ask(person, `/${id}/uses`, { use: as, version: 1, caseId });

	it('who changed what the team shares stands in the audit log; what is one’s own does not', async () => {
		const { id } = await add('ana', { title: 'Logged lamp' });
		await ask('ana', `/${id}`, { ...WRITTEN, title: 'Logged lamps', base: 1 });
		await ask('irina', `/${id}`, { ...WRITTEN, title: 'Too late, logged', base: 1 });
		await ask('irina', `/${id}`, { ...WRITTEN, title: 'Logged, and Ana’s own again', isShared: false, base: 2 });
		await add('ana', { title: 'Logged by nobody', isShared: false });
		const shared = await add('ana', { title: 'Logged till the end' });
		await ask('irina', `/${shared.id}/retire`, { base: 1 });
		const log = await world.app.inject({ url: '/api/v1/audit?area=rules&q=logged', headers: as('irina') });
		const rows: Record<string, object>[] = log.json().items;
		expect(rows.map(({ what, subject, by }) => [what, subject, by]).toReversed()).toEqual([
			['starter-changed', 'Logged lamp', 'ana'],
			['starter-changed', 'Logged lamps', 'ana'],
			['starter-changed', 'Logged, and Ana’s own again', 'irina'],
			['starter-changed', 'Logged till the end', 'ana'],
			['starter-retired', 'Logged till the end', 'irina'],
		]);
	});

	it('Amends brings some for each stage in each language, and nobody may change those', async () => {
		for (const language of ['en', 'it', 'pt', 'ru', 'es', 'fr', 'de']) {
			const items = await list('ana', language);
			expect(new Set(items.filter(({ owner }) => owner === null).map(({ stage }) => stage)).size).toBe(6);
		}
		const [first] = await list('ana', 'de');
		const whole: Starter = (await ask('irina', `/${first?.id}`)).json();
		expect(whole).toMatchObject({ version: 0, owner: null, isYours: false, versions: [] });
		expect((await ask('irina', `/${first?.id}`, { ...WRITTEN, base: 1 })).statusCode).toBe(404);
	});

	it('what is shared is everybody’s to use, what is private nobody else’s to see', async () => {
		const shared = await add('ana');
		const own = await add('ana', { title: 'My own', isShared: false });
		expect(shared.words).toBe('Dear {customer},\n\nI am sorry: {failure}.');
		const seenBy = async (person: string) => (await list(person)).map(({ id }) => id);
		expect(await seenBy('ana')).toEqual(expect.arrayContaining([shared.id, own.id]));
		expect(await seenBy('marco')).toContain(shared.id);
		for (const other of ['marco', 'irina']) {
			expect(await seenBy(other)).not.toContain(own.id);
			expect((await ask(other, `/${own.id}`)).statusCode).toBe(404);
			expect((await use(other, own.id, null)).statusCode).toBe(404);
		}
	});

	it('a variable that there is not is refused with the one that was meant', async () => {
		const refused = await ask('ana', '', { ...WRITTEN, words: 'Dear {costumer}, I am sorry.' });
		expect(refused.statusCode).toBe(400);
		expect(refused.json().fields).toEqual([
			{ field: 'words', message: 'nothing is called “costumer”; did you mean “customer”?' },
		]);
	});

	it('each saving is a new version; its writer and leads save, others do not', async () => {
		const { id } = await add('ana');
		expect((await ask('marco', `/${id}`, { ...WRITTEN, title: 'Mine now', base: 1 })).statusCode).toBe(403);
		const second: Starter = (await ask('irina', `/${id}`, { ...WRITTEN, title: 'Better', base: 1 })).json();
		expect(second).toMatchObject({ version: 2, title: 'Better', owner: 'ana' });
		expect(second.versions.map(({ version, title, by }) => [version, title, by])).toEqual([
			[2, 'Better', 'irina'],
			[1, 'Kettle that leaks', 'ana'],
		]);
	});

	it('of two who write at once the second is told who was first, and nothing is written over', async () => {
		const { id } = await add('ana');
		const answers = await Promise.all([
			ask('ana', `/${id}`, { ...WRITTEN, title: 'Ana’s', base: 1 }),
			ask('irina', `/${id}`, { ...WRITTEN, title: 'Irina’s', base: 1 }),
		]);
		expect(answers.map(({ statusCode }) => statusCode).toSorted((one, other) => one - other)).toEqual([200, 409]);
		const refused = answers.find(({ statusCode }) => statusCode === 409);
		expect(refused?.json().message).toMatch(/^(Ana|Irina) saved version 2 while you were writing\.$/);
		expect(((await ask('ana', `/${id}`)).json() as Starter).versions).toHaveLength(2);
	});

	it('one that is retired is offered no more, keeps its versions, and comes back when it is saved again', async () => {
		const { id } = await add('ana');
		const retired: Starter = (await ask('ana', `/${id}/retire`, { base: 1 })).json();
		expect(retired).toMatchObject({ isRetired: true, version: 2 });
		expect((await list('ana')).map((one) => one.id)).not.toContain(id);
		await ask('ana', `/${id}`, { ...WRITTEN, base: 2 });
		expect((await list('marco')).map((one) => one.id)).toContain(id);
	});

	it('it is told who used it and how the cases ended, each case once, and a use told twice once', async () => {
		const { id } = await add('ana');
		const [open, recovered, lost] = await Promise.all([
			addCase(stores.store),
			addCase(stores.store, { stage: 'closed', outcome: 'recovered', closedAt: new Date(WEDNESDAY) }),
			addCase(stores.store, { stage: 'closed', outcome: 'lost', closedAt: new Date(WEDNESDAY) }),
		]);
		const once = randomUUID();
		await use('ana', id, open.id, once);
		await use('ana', id, open.id, once);
		await use('ana', id, recovered.id);
		await use('marco', id, recovered.id);
		await use('marco', id, lost.id);
		await use('marco', id, null);
		const whole: Starter = (await ask('irina', `/${id}`)).json();
		expect(whole.uses).toBe(5);
		expect(whole.people.map(({ person, uses }) => [person, uses])).toEqual([
			['marco', 3],
			['ana', 2],
		]);
		expect(whole.endings).toEqual({ open: 1, recovered: 1, lost: 1, withdrawn: 0 });
		expect((await list('ana'))[0]).toMatchObject({ id, uses: 5, endings: { recovered: 1 } });
	});
}
