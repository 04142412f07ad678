import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maySee } from '../../../shared/team/visible.ts';
import { HOUR } from '../../../shared/time.ts';
import type { Customers } from '../../../worker/customers/customers.ts';
import { openStore } from '../../../worker/store/connect.ts';
import { customerIdOf } from '../../../worker/store/customers/whole.ts';
import { supportCase } from '../../../worker/store/schema.ts';
import { customer, customerAddress } from '../../../worker/store/schema-customers.ts';
import { complaint } from '../../integration/letters.ts';
import { type Database, startStores, type TestStores } from '../../servers/stores.ts';
import { openBook } from './open-book.ts';

/** What holds on every database. */
export function bookSuite(database: Database): void {
	let stores: TestStores;
	let book: Customers;
	let world: ReturnType<typeof openBook>;

	beforeAll(async () => {
		stores = await startStores(database);
		world = openBook(stores.store, `${database}-book`);
		book = world.book;
	});
	afterAll(() => stores.stop());

	const idOf = async (address: string): Promise<string> => (await customerIdOf(stores.store.db, address)) ?? 'none';
	const lead = (id: string) => ({ id, personId: 'irina', seen: undefined });
	const caseOf = async (address: string) => {
		const [row] = await stores.store.db.select().from(supportCase).where(eq(supportCase.customerAddress, address));
		if (row === undefined) throw new Error(`no case of ${address}`);
		return row;
	};

	test('two mailboxes hear of one address at the same moment: it is one customer', async () => {
		const other = openBook(await stores.another(), `${database}-second`);
		await Promise.all([world.receive(complaint('race')), other.receive(complaint('race'))]);
		const { db } = stores.store;
		expect(
			await db.select().from(customerAddress).where(eq(customerAddress.address, 'race@customer.example')),
		).toHaveLength(1);
		const id = await idOf('race@customer.example');
		expect(await db.select().from(customer).where(eq(customer.id, id))).toHaveLength(1);
		expect((await book.view(id, undefined))?.cases).toHaveLength(2);
	});

	test('merged, a customer’s failures count over both addresses; split, they do no more', async () => {
		await world.receive(complaint('first', { Date: new Date(Date.now() - HOUR).toUTCString() }));
		await world.receive(complaint('later'));
		const [one, two] = [await idOf('first@customer.example'), await idOf('later@customer.example')];
		const before = await caseOf('later@customer.example');
		expect(before.guard.kind).toBe('delight');
		const merged = await book.merge(lead(one), two);
		expect(merged).toMatchObject({ state: 'done', customerId: two, caseIds: [before.id] });
		const between = await caseOf('later@customer.example');
		expect(between.guard.kind).toBe('repair');
		expect(between.signals).toContainEqual(expect.objectContaining({ name: 'repeat-failure', saidBy: 'history' }));
		expect(between.relationship.kind).toBe('returning');
		expect((await caseOf('first@customer.example')).guard.kind).toBe('delight');
		expect((await book.view(two, undefined))?.addresses.map(({ address }) => address)).toEqual([
			'first@customer.example',
			'later@customer.example',
		]);
		expect(await book.view(one, undefined)).toMatchObject({ mergedInto: two, addresses: [] });
		if (merged.state !== 'done') throw new Error(merged.message);
		expect(await book.undo(lead(two), merged.event)).toMatchObject({ state: 'done' });
		const after = await caseOf('later@customer.example');
		expect([after.guard, after.signals, after.relationship]).toEqual([
			before.guard,
			before.signals,
			before.relationship,
		]);
		expect(await idOf('first@customer.example')).toBe(one);
		expect(await book.undo(lead(two), merged.event)).toMatchObject({ state: 'refused', code: 'conflict' });
	});

	test('a new complaint from one address knows of a failure at the other', async () => {
		await world.receive(complaint('known'));
		await book.tell([
			{ address: 'known@customer.example', fields: { externalId: 'shop-1' } },
			{ address: 'knowntoo@customer.example', fields: { externalId: 'shop-1' } },
		]);
		await world.receive(complaint('knowntoo'));
		expect((await caseOf('knowntoo@customer.example')).guard.kind).toBe('repair');
	});

	test('of two leads who merge the same one at once, one does it and the other is told', async () => {
		await world.receive(complaint('left'));
		await world.receive(complaint('right'));
		const [left, right] = [await idOf('left@customer.example'), await idOf('right@customer.example')];
		const answers = await Promise.all([book.merge(lead(left), right), book.merge(lead(right), left)]);
		expect(answers.map(({ state }) => state).toSorted()).toEqual(['done', 'refused']);
		expect(answers.find(({ state }) => state === 'refused')).toMatchObject({ code: 'conflict' });
		const heads = new Set([await idOf('left@customer.example'), await idOf('right@customer.example')]);
		expect(heads.size).toBe(1);
	});

	test('a split makes a customer with the name of their cases, and comes back', async () => {
		await book.tell([
			{ address: 'one@split.example', fields: { externalId: 'split', name: 'Both' } },
			{ address: 'two@split.example', fields: { externalId: 'split' } },
		]);
		const id = await idOf('one@split.example');
		const addresses = (await book.view(id, undefined))?.addresses ?? [];
		const second = addresses.find(({ address }) => address === 'two@split.example')?.id ?? '';
		const done = await book.split(lead(id), [second]);
		if (done.state !== 'done') throw new Error(done.message);
		expect(await idOf('two@split.example')).not.toBe(id);
		expect(await book.undo(lead(id), done.event)).toMatchObject({ state: 'done' });
		expect(await idOf('two@split.example')).toBe(id);
	});

	test('what a shop tells is written once, however often it is told, and only what is told changes', async () => {
		const told = [
			{
				address: 'vip@shopper.example',
				fields: { name: 'Vi Pi', tier: 'gold', value: { minor: 129_900, currency: 'EUR' } },
			},
			{ address: 'ana@shop.example', fields: { tier: 'gold' } },
		];
		expect((await book.tell(told)).map(({ state }) => state)).toEqual(['made', 'refused']);
		expect((await book.tell(told)).map(({ state }) => state)).toEqual(['same', 'refused']);
		expect(await book.tell([{ address: 'vip@shopper.example', fields: { tier: null } }])).toMatchObject([
			{ state: 'changed' },
		]);
		expect(await book.view(await idOf('vip@shopper.example'), undefined)).toMatchObject({
			name: 'Vi Pi',
			tier: null,
			value: { amount: '1299.00', currency: 'EUR' },
			events: [{ kind: 'told', by: 'api', fields: ['tier'] }],
		});
	});

	test('a number of the shop that is another customer’s is refused, and nothing of that line is written', async () => {
		await book.tell([
			{ address: 'a@two.example', fields: { externalId: 'two-a' } },
			{ address: 'b@two.example', fields: { externalId: 'two-b' } },
		]);
		const [outcome] = await book.tell([{ address: 'a@two.example', fields: { externalId: 'two-b', tier: 'x' } }]);
		expect(outcome).toEqual({ state: 'refused', because: 'two-customers' });
		expect(await book.view(await idOf('a@two.example'), undefined)).toMatchObject({ tier: null, externalId: 'two-a' });
	});

	test('who was merged keeps their number, which leads to whom they were merged into', async () => {
		await book.tell([
			{ address: 'a@kept.example', fields: { externalId: 'kept-a', name: 'A' } },
			{ address: 'b@kept.example', fields: { name: 'B' } },
		]);
		const [a, b] = [await idOf('a@kept.example'), await idOf('b@kept.example')];
		const done = await book.merge(lead(a), b);
		expect(await book.tell([{ address: 'b@kept.example', fields: { externalId: 'kept-a', tier: 'gold' } }])).toEqual([
			{ state: 'changed', id: b },
		]);
		expect(await book.view(b, undefined)).toMatchObject({ name: 'B', externalId: 'kept-a', tier: 'gold' });
		if (done.state !== 'done') throw new Error(done.message);
		await book.undo(lead(b), done.event);
		expect(await book.view(a, undefined)).toMatchObject({ externalId: 'kept-a', tier: null });
		expect(await book.view(b, undefined)).toMatchObject({ externalId: null, tier: 'gold' });
	});

	test('the list finds parts of names, addresses and numbers, takes % and _ as they stand, and pages without a gap', async () => {
		await book.tell([
			{ address: '100%_real@list.example', fields: { name: 'Ärger Ötz', externalId: 'LIST-77' } },
			...Array.from({ length: 5 }, (_, nth) => ({ address: `p${nth}@list.example`, fields: { name: 'Same' } })),
		]);
		const found = async (q: string) =>
			(await book.list({ q, limit: 50 }, { after: undefined, seen: undefined })).items.map(({ name }) => name);
		expect(await found('ger ö')).toEqual(['Ärger Ötz']);
		expect(await found('%_real@list')).toEqual(['Ärger Ötz']);
		expect(await found('list-7')).toEqual(['Ärger Ötz']);
		expect(await found('100__real')).toEqual([]);
		expect(await found('p%@list')).toEqual([]);
		expect(await found('@list.example')).toHaveLength(6);
	});

	test('who sees one mailbox sees the customers, addresses and cases of it, and nothing else', async () => {
		const other = openBook(stores.store, `${database}-other`);
		await world.receive(complaint('both'));
		await other.receive(complaint('elsewhere'));
		const [here, there] = [await idOf('both@customer.example'), await idOf('elsewhere@customer.example')];
		await book.merge(lead(there), here);
		const seen = [`${database}-book`];
		expect(maySee({ mailboxes: seen }, `${database}-other`)).toBe(false);
		const view = await book.view(here, seen);
		expect(view?.addresses.map(({ address }) => address)).toEqual(['both@customer.example']);
		expect(JSON.stringify(view)).not.toContain('elsewhere');
		expect((await book.list({ q: 'elsewhere', limit: 50 }, { after: undefined, seen })).items).toEqual([]);
		expect(await book.merge({ id: here, personId: 'irina', seen }, there)).toMatchObject({ state: 'refused' });
	});

	if (database === 'postgres') {
		test('opened again, the database is as it was: migrations run once', async () => {
			const again = await openStore({ kind: 'postgres', url: stores.server?.url ?? '' });
			await again.close();
		});
	}
}
