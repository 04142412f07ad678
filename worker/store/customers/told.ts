import { eq, inArray, sql } from 'drizzle-orm';
import type { CustomerEventData } from '../../../shared/customers/book.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../connect.ts';
import { insertRows } from '../insert-rows.ts';
import { customer, customerAddress, customerEvent } from '../schema-customers.ts';
import type { CustomerRow } from './book.ts';

/** The customers that a batch of told lines may speak of. */
export interface ToldBook {
	/** address → id */
	readonly byAddress: Map<string, string>;
	/** the shop's number → id, of whoever has their addresses now */
	readonly byNumber: Map<string, string>;
	/** the same number → id of the row that bears it: of somebody who was merged, not the same */
	readonly bearers: Map<string, string>;
	readonly rows: Map<string, CustomerRow>;
}

/** Lets one who tells work at a time: two lists with one number must not make two customers of it. */
export const lockTelling = (db: Db): Promise<unknown> =>
	db.execute(sql`SELECT pg_advisory_xact_lock(hashtext('amends customers told'))`);

/** Loads whom these addresses and numbers name, and locks them until the transaction ends. */
export async function loadTold(db: Db, addresses: readonly string[], numbers: readonly string[]): Promise<ToldBook> {
	const known =
		addresses.length === 0
			? []
			: await db
					.select({ address: customerAddress.address, id: customerAddress.customerId })
					.from(customerAddress)
					.where(inArray(customerAddress.address, [...addresses]));
	const numbered =
		numbers.length === 0
			? []
			: await db
					.select({ id: customer.id, externalId: customer.externalId })
					.from(customer)
					.where(inArray(customer.externalId, [...numbers]));
	const heads = await headsOf(
		db,
		numbered.map(({ id }) => id),
	);
	const ids = [...new Set([...known.map(({ id }) => id), ...heads.values()])];
	const rows =
		ids.length === 0
			? []
			: await db.select().from(customer).where(inArray(customer.id, ids)).orderBy(customer.id).for('update');
	return {
		byAddress: new Map(known.map(({ address, id }) => [address, id])),
		byNumber: new Map(numbered.map(({ id, externalId }) => [externalId ?? '', heads.get(id) ?? id])),
		bearers: new Map(numbered.map(({ id, externalId }) => [externalId ?? '', id])),
		rows: new Map(rows.map((row) => [row.id, row])),
	};
}

/** Of each customer the one who has their addresses now: themself, or whom they were merged into, and so on. */
export async function headsOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
	if (ids.length === 0) return new Map();
	const { rows } = await db.execute<{ id: string; head: string }>(sql`
		WITH RECURSIVE way (id, head) AS (
			SELECT id, id FROM ${customer} WHERE ${inArray(customer.id, [...ids])}
			UNION
			SELECT way.id, one.merged_into FROM way JOIN ${customer} AS one ON one.id = way.head WHERE one.merged_into IS NOT NULL
		)
		SELECT way.id, way.head FROM way JOIN ${customer} AS one ON one.id = way.head WHERE one.merged_into IS NULL`);
	return new Map(rows.map(({ id, head }) => [id, head]));
}

/** Saves customers as they shall stand. A number may go from one to another among them: those that change are free before any is taken. */
export async function saveTold(db: Db, rows: readonly CustomerRow[]): Promise<void> {
	if (rows.length === 0) return;
	await db
		.update(customer)
		.set({ externalId: null })
		.where(
			inArray(
				customer.id,
				rows.map(({ id }) => id),
			),
		);
	const set = sql.raw(CHANGING.map((column) => `${column} = excluded.${column}`).join(', '));
	await insertRows(db, customer, rows, sql`ON CONFLICT (id) DO UPDATE SET ${set}`);
}

const CHANGING = ['name', 'language', 'zone', 'value_minor', 'currency', 'tier', 'external_id', 'version'];

/** Gives addresses whose customers were made just now to those who were known before. */
export async function attach(
	db: Db,
	given: ReadonlyMap<string, { readonly from: string; readonly to: string }>,
): Promise<void> {
	for (const [address, { from, to }] of given) {
		await db.update(customerAddress).set({ customerId: to }).where(eq(customerAddress.address, address));
		await db.delete(customer).where(eq(customer.id, from));
	}
}

/** Writes down many things that were done. */
export const addCustomerEvents = (
	db: Db,
	events: readonly {
		readonly customerId: string;
		readonly kind: 'told';
		readonly at: Instant;
		readonly by: string;
		readonly data: CustomerEventData;
	}[],
): Promise<void> =>
	insertRows(
		db,
		customerEvent,
		events.map(({ at, ...event }) => ({ ...event, at: new Date(at) })),
	);

/** Whose number of the shop it is; null: nobody's. */
export async function bearerOf(db: Db, externalId: string): Promise<string | null> {
	const [row] = await db.select({ id: customer.id }).from(customer).where(eq(customer.externalId, externalId));
	return row?.id ?? null;
}
