import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '../../../worker/settings.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { findOrMakeCustomers } from '../../../worker/store/customers/book.ts';
import { customerIdOf } from '../../../worker/store/customers/whole.ts';
import { unzip } from '../customers/unzip.ts';
import { type ApiWorld, as, openDemo, openMemory, TEAM, WEDNESDAY } from './api-world.ts';
import { addCase, addMail } from './rows.ts';

const ADA: Person = { id: 'ada', name: 'Ada', email: 'ada@shop.example', role: 'admin', language: 'en' };
const NILS: Person = { ...ADA, id: 'nils', name: 'Nils', email: 'nils@shop.example', mailboxes: ['support'] };

let store: Store;
let world: ApiWorld;

beforeAll(async () => {
	store = await openMemory();
	world = await openDemo(store, { people: [...TEAM, ADA, NILS] });
});
afterAll(async () => {
	await world.close();
	await store.close();
});

const ask = (method: 'GET' | 'POST' | 'PUT', path: string, payload?: object, who = 'irina') =>
	world.app.inject({ method, url: `/api/v1/${path}`, headers: as(who), ...(payload && { payload }) });

/** A customer with a case and a mail. */
async function addCustomer(
	name: string,
): Promise<{ readonly id: string; readonly caseId: string; readonly address: string }> {
	const address = `${name.toLowerCase()}@mail.example`;
	const { id: caseId } = await addCase(store, { customer: { name, address }, subject: `${name} is cross` });
	await addMail(store, {
		id: `mail-${caseId}`,
		caseId,
		fromAddress: address,
		fromName: name,
		text: `It leaks, says ${name}.`,
	});
	await findOrMakeCustomers(store.db, [{ address, name, at: WEDNESDAY }]);
	return { id: (await customerIdOf(store.db, address)) ?? '', caseId, address };
}

describe('one customer', () => {
	test('is found by the list, opened, written about, and linked from the case', async () => {
		const { id, caseId } = await addCustomer('Vera');
		expect((await ask('GET', 'customers?q=ver')).json().items).toMatchObject([
			{ id, name: 'Vera', cases: 1, openCases: 1 },
		]);
		const noted = await ask('POST', `customers/${id}/notes`, { text: 'rings in the evening' }, 'ana');
		expect(noted.json().notes).toMatchObject([{ text: 'rings in the evening', by: 'ana' }]);
		const [note] = noted.json().notes;
		expect((await ask('POST', `customers/${id}/notes/delete`, { note: note.id }, 'marco')).statusCode).toBe(404);
		expect((await ask('POST', `customers/${id}/notes/delete`, { note: note.id })).json().notes).toEqual([]);
		expect((await ask('GET', `cases/${caseId}`)).json().customerId).toBe(id);
	});

	test('is changed by one lead at a time', async () => {
		const { id } = await addCustomer('Olga');
		const change = { version: 1, tier: 'gold', zone: 'Europe/Moscow', value: { amount: '120.5', currency: 'EUR' } };
		expect((await ask('POST', `customers/${id}`, change)).json()).toMatchObject({ tier: 'gold', version: 2 });
		const second = await ask('POST', `customers/${id}`, { version: 1, tier: 'silver' }, 'ada');
		expect(second.statusCode).toBe(409);
		expect(second.json().message).toContain('meanwhile');
		expect((await ask('POST', `customers/${id}`, { version: 2, zone: 'Moscow' })).statusCode).toBe(400);
	});

	test('is fresh on the pages of the others: they hear of what changed, also where no case did, and of nothing else', async () => {
		const address = 'no-case@mail.example';
		await findOrMakeCustomers(store.db, [{ address, name: 'Nobody yet', at: WEDNESDAY }]);
		const silent = (await customerIdOf(store.db, address)) ?? '';
		const { id } = await addCustomer('Paula');
		const heard: string[] = [];
		const stop = world.deps.live.subscribe(({ name }) => heard.push(name));
		await ask('POST', `customers/${silent}/merge`, { into: silent });
		expect(heard).toEqual([]);
		const merged = (await ask('POST', `customers/${silent}/merge`, { into: id })).json();
		expect(heard).toContain('customers');
		heard.length = 0;
		await ask('POST', `customers/${id}/undo`, { event: merged.event });
		await ask('POST', `customers/${id}/notes`, { text: 'rings in the evening' }, 'ana');
		expect(heard.filter((name) => name === 'customers')).toHaveLength(2);
		stop();
	});

	test('is merged with another one and split from it, but never with themself', async () => {
		const [one, other] = [await addCustomer('Petra'), await addCustomer('Pete')];
		const itself = await ask('POST', `customers/${one.id}/merge`, { into: one.id });
		expect([itself.statusCode, itself.json().message]).toEqual([409, 'A customer cannot be merged with itself.']);
		const merged = (await ask('POST', `customers/${one.id}/merge`, { into: other.id })).json();
		expect(merged.customer.addresses).toHaveLength(2);
		expect(merged.customer.events).toMatchObject([
			{ kind: 'merged', other: { id: one.id, name: 'Petra' }, canUndo: true },
		]);
		expect(
			(await ask('POST', `customers/${other.id}/undo`, { event: merged.event })).json().customer.addresses,
		).toHaveLength(1);
		expect((await ask('POST', `customers/${one.id}/merge`, { into: 'nobody' })).statusCode).toBe(404);
		expect((await ask('POST', `customers/${one.id}/merge`, { into: other.id }, 'nils')).statusCode).toBe(409);
	});

	test('is taken out as a file that holds all of it, and is erased', async () => {
		const { id, caseId } = await addCustomer('Zita');
		const file = await ask('POST', `customers/${id}/export?language=de`);
		expect(file.headers['content-type']).toBe('application/zip');
		const files = unzip(file.rawPayload);
		expect([...files.keys()]).toEqual([
			'customer.json',
			'customer.html',
			expect.stringMatching(/^mails\/0001-.*\.txt$/),
		]);
		expect(files.get('customer.html')?.toString()).toContain('Zita is cross');
		expect(files.get('customer.html')?.toString()).toContain('lang="de"');
		expect(JSON.parse(files.get('customer.json')?.toString() ?? '').customer.name).toBe('Zita');
		expect([...files.values()].at(-1)?.toString()).toContain('It leaks, says Zita.');
		expect((await ask('POST', `customers/${id}/export`, undefined, 'ana')).statusCode).toBe(403);
		expect((await ask('POST', `customers/${id}/export`, undefined, 'nils')).statusCode).toBe(409);
		expect((await ask('POST', `customers/${id}/erase`)).json()).toEqual({ cases: 1, mails: 1 });
		expect((await ask('GET', `customers/${id}`)).json()).toMatchObject({ isErased: true, name: '', addresses: [] });
		expect((await ask('GET', `cases/${caseId}`)).body).not.toContain('Zita');
		const audited = (await ask('GET', 'audit')).json().items.map(({ what }: { what: string }) => what);
		expect(audited).toEqual(expect.arrayContaining(['customer-exported', 'customer-erased']));
	});
});

describe('what a shop tells', () => {
	const gold = { address: 'Told@mail.example', name: 'Toldo', tier: 'gold', value: { amount: '10', currency: 'eur' } };

	test('is written once, however often it comes', async () => {
		const first = await ask('PUT', 'customers/by-address', { customers: [gold] }, 'ada');
		expect(first.json().items).toMatchObject([{ address: 'told@mail.example', outcome: 'made', because: null }]);
		const again = await ask('PUT', 'customers/by-address', { customers: [gold] }, 'ada');
		expect(again.json().items).toMatchObject([{ outcome: 'same' }]);
	});

	test.each([
		['no address', { customers: [{ ...gold, address: 'told' }] }],
		['a tier without letters', { customers: [{ ...gold, tier: '' }] }],
		['a currency that is none', { customers: [{ ...gold, value: { amount: '1', currency: 'ZZZ' } }] }],
		['nobody', { customers: [] }],
		['more than a thousand', { customers: Array.from({ length: 1_001 }, () => gold) }],
	])('is refused: %s', async (_, body) => {
		expect((await ask('PUT', 'customers/by-address', body, 'ada')).statusCode).toBe(400);
	});

	test('is for administrators', async () => {
		expect((await ask('PUT', 'customers/by-address', { customers: [gold] })).statusCode).toBe(403);
	});
});

describe('a list', () => {
	const upload = (bytes: Buffer, who = 'irina', name = 'a%20list.csv') =>
		world.app.inject({
			method: 'POST',
			url: `/api/v1/customer-imports?name=${name}`,
			headers: { ...as(who), 'content-type': 'application/octet-stream' },
			payload: bytes,
		});

	test('is uploaded, read, and its refused lines are taken out', async () => {
		const { id } = (await upload(Buffer.from('mail;name\nlist@mail.example;Lis\nnobody;No\n'))).json();
		expect((await ask('GET', `customer-imports/${id}`)).json()).toMatchObject({
			fileName: 'a list.csv',
			delimiter: 'semicolon',
		});
		const how = {
			encoding: 'utf-8',
			delimiter: 'semicolon',
			columns: { address: 0, name: 1 },
			hasHeader: true,
			currency: null,
		};
		expect((await ask('POST', `customer-imports/${id}/start`, how)).statusCode).toBe(200);
		await expect.poll(async () => (await ask('GET', `customer-imports/${id}`)).json().state).toBe('done');
		const report = await ask('GET', `customer-imports/${id}/report?language=en`);
		expect(report.body).toBe('\uFEFF"Line","Reason"\r\n3,"the e-mail address is none"\r\n');
		expect((await ask('GET', 'customer-imports')).json().items).toMatchObject([{ id, made: 1, refused: 1 }]);
	});

	test('is for leads who may see all mailboxes, and no larger than is said', async () => {
		expect((await upload(Buffer.from('x'), 'ana')).statusCode).toBe(403);
		expect((await upload(Buffer.from('x'), 'nils')).statusCode).toBe(409);
		expect((await upload(Buffer.alloc(1_200_000, 'x'))).json().message).toContain('larger than 200 MB');
		expect((await ask('GET', 'customer-imports/none')).statusCode).toBe(404);
	});
});

test('how long mail is kept is told, and nothing is erased by asking', async () => {
	expect((await ask('GET', 'retention')).json().items).toEqual(
		expect.arrayContaining([{ mailbox: 'support', name: 'Support', closedCases: null, otherMail: null }]),
	);
});
