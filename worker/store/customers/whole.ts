import { and, asc, desc, eq, inArray, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db } from '../connect.ts';
import { supportCase } from '../schema.ts';
import { customer, customerAddress, customerChoice, customerEvent, customerNote } from '../schema-customers.ts';
import { evaluation } from '../schema-evaluation.ts';
import { promise } from '../schema-promises.ts';
import { type Seen, within } from '../seen.ts';
import { addressSeen } from './list.ts';

/** More than a person reads; the list of cases pages through all of them. */
const MOST_CASES = 200;
const MOST_EVENTS = 200;

/** The addresses of a customer that somebody may see, with what was said about follow-ups there. */
export const addressesOfCustomer = (db: Db, id: string, seen: Seen) =>
	db
		.select({ id: customerAddress.id, address: customerAddress.address, optedOutAt: customerChoice.optedOutAt })
		.from(customerAddress)
		.leftJoin(customerChoice, eq(customerChoice.address, customerAddress.address))
		.where(and(eq(customerAddress.customerId, id), addressSeen(db, seen)))
		.orderBy(asc(customerAddress.address));

/** The cases of these addresses that somebody may see, the newest first. */
export async function casesOfAddresses(db: Db, addresses: readonly string[], seen: Seen) {
	if (addresses.length === 0) return [];
	return db
		.select()
		.from(supportCase)
		.where(
			and(
				inArray(supportCase.customerAddress, [...addresses]),
				eq(supportCase.isComplaint, true),
				within(supportCase.mailboxId, seen),
			),
		)
		.orderBy(desc(supportCase.openedAt), desc(supportCase.number))
		.limit(MOST_CASES);
}

/** What was promised in these cases, the latest due first. */
export const promisesOfCases = async (db: Db, caseIds: readonly string[]) =>
	caseIds.length === 0
		? []
		: db
				.select()
				.from(promise)
				.where(and(inArray(promise.caseId, [...caseIds]), inArray(promise.state, ['open', 'kept', 'broken'])))
				.orderBy(desc(promise.dueAt));

/** What customers answered in these cases, the newest first. */
export const evaluationsOfCases = async (db: Db, caseIds: readonly string[]) =>
	caseIds.length === 0
		? []
		: db
				.select()
				.from(evaluation)
				.where(inArray(evaluation.caseId, [...caseIds]))
				.orderBy(desc(evaluation.answeredAt));

/** What the team wrote down about a customer, and about those who were merged into them; the newest first. */
export async function notesOfCustomer(db: Db, ids: readonly string[]) {
	return db
		.select()
		.from(customerNote)
		.where(inArray(customerNote.customerId, [...ids]))
		.orderBy(desc(customerNote.at), asc(customerNote.id));
}

/** What was done to a customer, the newest first, with the other one of a merge or split. */
export async function eventsOfCustomer(db: Db, id: string) {
	const other = alias(customer, 'other');
	const otherId = sql`case when ${customerEvent.customerId} = ${id} then ${customerEvent.data} ->> 'other' else ${customerEvent.customerId} end`;
	return db
		.select({ event: customerEvent, other: { id: other.id, name: other.name } })
		.from(customerEvent)
		.leftJoin(other, eq(other.id, otherId))
		.where(or(eq(customerEvent.customerId, id), sql`${customerEvent.data} ->> 'other' = ${id}`))
		.orderBy(desc(customerEvent.seq))
		.limit(MOST_EVENTS);
}

/** The customer of an address; null: nobody's. @param address lower case */
export async function customerIdOf(db: Db, address: string): Promise<string | null> {
	const [row] = await db
		.select({ id: customerAddress.customerId })
		.from(customerAddress)
		.where(eq(customerAddress.address, address));
	return row?.id ?? null;
}
