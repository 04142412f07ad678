import { asc, eq, inArray, sql } from 'drizzle-orm';
import type {
	CustomerEventData,
	CustomerEventKind,
	CustomerFields,
	CustomerPlace,
} from '../../../shared/customers/book.ts';
import type { Moved } from '../../../shared/customers/merge.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../connect.ts';
import { customer, customerAddress, customerEvent } from '../schema-customers.ts';

export type CustomerRow = typeof customer.$inferSelect;
export type CustomerEventRow = typeof customerEvent.$inferSelect;

/** A customer who is found by an address, or made for it. */
interface Newcomer {
	/** lower case; who has none is no customer */
	readonly address: string;
	readonly name: string;
	readonly at: Instant;
}

/**
 * Makes a customer for each address that has none. In the transaction that needs them: where two mailboxes hear of one address at once, the
 * later one waits for the earlier, and finds its customer. Addresses go in their order, so that nobody waits in a circle.
 * @returns the addresses whose customers were made
 */
export async function findOrMakeCustomers(db: Db, people: readonly Newcomer[]): Promise<ReadonlySet<string>> {
	const first = new Map(people.toReversed().map((one) => [one.address, one]));
	const wanted = [...first.values()]
		.filter(({ address }) => address !== '')
		.toSorted((one, other) => (one.address < other.address ? -1 : 1))
		.map(({ address, name, at }) => ({ address, name, at: new Date(at).toISOString() }));
	if (wanted.length === 0) return new Set();
	const { rows } = await db.execute<{ address: string }>(sql`
		WITH given AS (
			SELECT address, name, at, gen_random_uuid()::text AS id
			FROM jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) AS one (address text, name text, at timestamptz)
		), fresh AS (
			INSERT INTO ${customerAddress} (address, customer_id) SELECT address, id FROM given ORDER BY address
			ON CONFLICT (address) DO NOTHING RETURNING address
		), made AS (
			INSERT INTO ${customer} (id, name, created_at)
			SELECT given.id, given.name, given.at FROM given JOIN fresh ON fresh.address = given.address
		)
		SELECT address FROM fresh`);
	return new Set(rows.map(({ address }) => address));
}

/** Locks customers until the transaction ends, in the order of their ids; those that are not there are left out. */
export async function lockCustomers(
	db: Db,
	ids: readonly string[],
): Promise<ReadonlyMap<string, CustomerPlace & { readonly row: CustomerRow }>> {
	const wanted = [...new Set(ids)];
	if (wanted.length === 0) return new Map();
	const rows = await db
		.select()
		.from(customer)
		.where(inArray(customer.id, wanted))
		.orderBy(asc(customer.id))
		.for('update');
	const addresses = await db.select().from(customerAddress).where(inArray(customerAddress.customerId, wanted));
	const byCustomer = groupBy(addresses, ({ customerId }) => customerId);
	return new Map(
		rows.map((row) => [
			row.id,
			{
				id: row.id,
				mergedInto: row.mergedInto,
				isErased: row.erasedAt !== null,
				addresses: (byCustomer.get(row.id) ?? []).map(({ id }) => id).toSorted(),
				row,
			},
		]),
	);
}

/** A customer's row; null: there is none. */
export async function findCustomer(db: Db, id: string): Promise<CustomerRow | null> {
	const [row] = await db.select().from(customer).where(eq(customer.id, id));
	return row ?? null;
}

/** What a customer says of themself. */
export const fieldsOf = ({
	name,
	language,
	zone,
	valueMinor,
	currency,
	tier,
	externalId,
}: CustomerRow): CustomerFields => ({
	name,
	language,
	zone,
	value: valueMinor === null || currency === null ? null : { minor: valueMinor, currency },
	tier,
	externalId,
});

/** The same as columns. */
export const fieldColumns = ({ value, ...fields }: CustomerFields) => ({
	...fields,
	valueMinor: value?.minor ?? null,
	currency: value?.currency ?? null,
});

/** Makes a customer without an address. */
export async function addCustomer(
	db: Db,
	id: string,
	given: { readonly name: string; readonly at: Instant },
): Promise<void> {
	await db.insert(customer).values({ id, name: given.name, createdAt: new Date(given.at) });
}

/** Does what was decided: addresses move, and a customer is merged or stands by itself again. Both are locked. */
export async function move(db: Db, { addresses, to, place }: Moved, others: readonly string[]): Promise<void> {
	if (addresses.length > 0) {
		await db
			.update(customerAddress)
			.set({ customerId: to })
			.where(inArray(customerAddress.id, [...addresses]));
	}
	if (place !== null) await db.update(customer).set({ mergedInto: place.mergedInto }).where(eq(customer.id, place.id));
	await db
		.update(customer)
		.set({ version: sql`${customer.version} + 1` })
		.where(inArray(customer.id, [...others]));
}

/** Writes down what was done; returns the number of the event. */
export async function addCustomerEvent(
	db: Db,
	event: {
		readonly customerId: string;
		readonly kind: CustomerEventKind;
		readonly at: Instant;
		readonly by: string;
		readonly data: CustomerEventData;
	},
): Promise<number> {
	const [row] = await db
		.insert(customerEvent)
		.values({ ...event, at: new Date(event.at) })
		.returning({ seq: customerEvent.seq });
	return Number(row?.seq);
}

/** What was once done to a customer, locked until the transaction ends; null: there is no such event. */
export async function lockEvent(db: Db, seq: number): Promise<CustomerEventRow | null> {
	const [row] = await db.select().from(customerEvent).where(eq(customerEvent.seq, seq)).for('update');
	return row ?? null;
}

/** Marks an event as taken back. */
export async function endEvent(db: Db, seq: number, who: { readonly at: Instant; readonly by: string }): Promise<void> {
	await db
		.update(customerEvent)
		.set({ undoneAt: new Date(who.at), undoneBy: who.by })
		.where(eq(customerEvent.seq, seq));
}
