import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY } from '../../../shared/time.ts';
import { projectRoot } from '../../../worker/root.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { customer, customerAddress } from '../../../worker/store/schema-customers.ts';
import { openMemoryStore } from '../../servers/memory-store.ts';
import { WEDNESDAY } from '../api/api-world.ts';
import { addCase } from '../api/rows.ts';

const FILE = join(projectRoot(), 'worker', 'store', 'migrations', '0021_customers_backfill.sql');

let store: Store;

beforeAll(async () => {
	store = await openMemoryStore();
});
afterAll(() => store.close());

test('cases from before there were customers get theirs: one for each address, by the name in the newest case', async () => {
	const statement = readFileSync(FILE, 'utf8')
		.split('--> statement-breakpoint')
		.find((one) => one.includes('WITH found AS'));
	const add = (name: string, address: string, days: number) =>
		addCase(store, { customer: { name, address }, openedAt: new Date(WEDNESDAY - days * DAY) });
	await add('N. Quist', 'nora@mail.example', 9);
	await add('Nora Quist', 'nora@mail.example', 2);
	await add('Tom', 'tom@mail.example', 5);
	await add('Nobody', '', 1);
	await store.db.execute(sql.raw(statement ?? ''));
	const names = (await store.db.select().from(customer)).map(({ name }) => name);
	expect(names.toSorted()).toEqual(['Nora Quist', 'Tom']);
	const addresses = (await store.db.select().from(customerAddress)).map(({ address }) => address);
	expect(addresses.toSorted()).toEqual(['nora@mail.example', 'tom@mail.example']);
});
