import { and, asc, eq, exists, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { groupBy } from '../../../shared/group-by.ts';
import type { Db } from '../connect.ts';
import { type Page, pageOf } from '../lists/cursor.ts';
import { supportCase } from '../schema.ts';
import { customer, customerAddress } from '../schema-customers.ts';
import { type Seen, within } from '../seen.ts';
import type { CustomerRow } from './book.ts';

/** Where a page of customers ended: the folded name and the id of its last row. */
export type AfterName = readonly [name: string, id: string];

const place = z.tuple([z.string().max(500), z.string().max(200)]);

const lowerName = sql<string>`lower(${customer.name})`;

/**
 * One page of the customers that somebody may see, by name; those who were merged into others are found under these. Who may not see all
 * mailboxes sees those with a case in one of theirs.
 * @param asked.q a part of a name, an address, or the shop's number
 */
export async function listCustomers(
	db: Db,
	asked: { readonly q: string | undefined; readonly limit: number },
	from: { readonly after: AfterName | undefined; readonly seen: Seen },
): Promise<Page<CustomerRow>> {
	const found = await db
		.select()
		.from(customer)
		.where(
			and(
				isNull(customer.mergedInto),
				isSeen(db, from.seen),
				asked.q ? holds(db, asked.q, from.seen) : undefined,
				from.after ? sql`(${lowerName}, ${customer.id}) > (${from.after[0]}, ${from.after[1]})` : undefined,
			),
		)
		.orderBy(asc(lowerName), asc(customer.id))
		.limit(asked.limit + 1);
	return pageOf(found, asked.limit, ({ name, id }) => writeName([name.toLowerCase(), id]));
}

/** That somebody may see a customer at all. */
export const isSeen = (db: Db, seen: Seen): SQL | undefined =>
	seen === undefined
		? undefined
		: exists(
				db
					.select({ one: sql`1` })
					.from(customerAddress)
					.innerJoin(supportCase, eq(supportCase.customerAddress, customerAddress.address))
					.where(and(eq(customerAddress.customerId, customer.id), within(supportCase.mailboxId, seen))),
			);

/** What is typed is looked for as it stands: `%` and `_` mean themselves. */
function holds(db: Db, q: string, seen: Seen): SQL | undefined {
	const pattern = `%${q.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
	const inAddress = db
		.select({ id: customerAddress.customerId })
		.from(customerAddress)
		.where(and(sql`lower(${customerAddress.address}) LIKE ${pattern}`, addressSeen(db, seen)));
	return or(
		sql`${lowerName} LIKE ${pattern}`,
		sql`lower(${customer.externalId}) LIKE ${pattern}`,
		inArray(customer.id, inAddress),
	);
}

/** That somebody may see an address of a customer: a case of theirs came from there. */
export const addressSeen = (db: Db, seen: Seen): SQL | undefined =>
	seen === undefined
		? undefined
		: exists(
				db
					.select({ one: sql`1` })
					.from(supportCase)
					.where(and(eq(supportCase.customerAddress, customerAddress.address), within(supportCase.mailboxId, seen))),
			);

/** Addresses and counts of these customers, as far as somebody may see them. */
export async function rowsBeside(db: Db, ids: readonly string[], seen: Seen) {
	if (ids.length === 0) return new Map<string, readonly Beside[]>();
	const rows = await db
		.select({
			customerId: customerAddress.customerId,
			address: customerAddress.address,
			cases: sql<string>`count(${supportCase.id})`,
			openCases: sql<string>`count(${supportCase.id}) filter (where ${supportCase.stage} <> 'closed')`,
			last: sql<string | null>`extract(epoch from max(${supportCase.openedAt})) * 1000`,
		})
		.from(customerAddress)
		.leftJoin(
			supportCase,
			and(
				eq(supportCase.customerAddress, customerAddress.address),
				eq(supportCase.isComplaint, true),
				within(supportCase.mailboxId, seen),
			),
		)
		.where(and(inArray(customerAddress.customerId, [...ids]), addressSeen(db, seen)))
		.groupBy(customerAddress.customerId, customerAddress.address)
		.orderBy(asc(customerAddress.address));
	const beside = rows.map(({ customerId, address, last, ...counts }) => ({
		customerId,
		address,
		cases: Number(counts.cases),
		openCases: Number(counts.openCases),
		lastCaseAt: last === null ? null : Math.round(Number(last)),
	}));
	return groupBy(beside, (row) => row.customerId);
}

export interface Beside {
	readonly customerId: string;
	readonly address: string;
	readonly cases: number;
	readonly openCases: number;
	/** milliseconds; null: none */
	readonly lastCaseAt: number | null;
}

/** Those who were merged into these customers, the latest first. */
export async function mergedInto(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, readonly CustomerRow[]>> {
	if (ids.length === 0) return new Map();
	const rows = await db
		.select()
		.from(customer)
		.where(inArray(customer.mergedInto, [...ids]))
		.orderBy(sql`${customer.createdAt} desc`, asc(customer.id));
	return groupBy(rows, (row) => row.mergedInto ?? '');
}

const writeName = (after: AfterName): string => Buffer.from(JSON.stringify(after)).toString('base64url');

/** A cursor as somebody sent it back: `undefined` for the first page, null when it is none of ours. */
export function readNameCursor(cursor: string | undefined): AfterName | undefined | null {
	if (cursor === undefined) return undefined;
	try {
		const read = place.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
		return read.success ? read.data : null;
	} catch {
		// JSON.parse knows no other way to say that the text is not JSON.
		return null;
	}
}
