import { and, eq, gt, inArray, isNotNull, ne, or, sql } from 'drizzle-orm';
import { clockOffset } from '../../shared/clock-offset.ts';
import { type Contact, type CustomerFacts, UNKNOWN_CUSTOMER } from '../../shared/customer.ts';
import { groupBy } from '../../shared/group-by.ts';
import { isCustomerTouch } from '../../shared/plan/change.ts';
import type { Instant } from '../../shared/time.ts';
import { TOUCHES, type TouchKind } from '../../shared/touch.ts';
import type { Db } from './connect.ts';
import { caseEvent, supportCase as caseTable, mail, touch as touchTable } from './schema.ts';
import { customerChoice } from './schema-customers.ts';

type Choice = Omit<typeof customerChoice.$inferInsert, 'optedOutAt'> & { readonly at: Instant };

/** Makes what concerns one customer wait for its turn, until the transaction ends. @param address lower case */
export const lockCustomer = (db: Db, address: string): Promise<unknown> =>
	db.execute(sql`SELECT pg_advisory_xact_lock(hashtext(${`amends customer ${address}`}))`);

/** Keeps that a customer wants no follow-ups. Said twice, the first time counts. @param choice.address in whatever case */
export async function optOut(db: Db, { at, ...choice }: Choice): Promise<void> {
	const row = { ...choice, address: choice.address.toLowerCase(), optedOutAt: new Date(at) };
	await db.insert(customerChoice).values(row).onConflictDoNothing();
}

/** The customer wants follow-ups again. */
export async function optBackIn(db: Db, address: string): Promise<void> {
	await db.delete(customerChoice).where(eq(customerChoice.address, address.toLowerCase()));
}

/** How and when a customer said so; null: never. */
export async function choiceOf(db: Db, address: string): Promise<typeof customerChoice.$inferSelect | null> {
	const [row] = await db.select().from(customerChoice).where(eq(customerChoice.address, address.toLowerCase()));
	return row ?? null;
}

/** Whether this customer wants no follow-ups. */
export const hasOptedOut = async (db: Db, address: string): Promise<boolean> => (await choiceOf(db, address)) !== null;

/** Those of the addresses whose customers want no follow-ups. */
export async function optedOutAmong(db: Db, addresses: readonly string[]): Promise<ReadonlySet<string>> {
	if (addresses.length === 0) return new Set();
	const rows = await db
		.select({ address: customerChoice.address })
		.from(customerChoice)
		.where(inArray(customerChoice.address, [...new Set(addresses)]));
	return new Set(rows.map(({ address }) => address));
}

/** The address of a case's customer, which may be empty; null: there is no such case. */
export async function customerOf(db: Db, caseId: string): Promise<string | null> {
	const [row] = await db.select({ address: caseTable.customerAddress }).from(caseTable).where(eq(caseTable.id, caseId));
	return row?.address ?? null;
}

/** All cases of one customer that stand as complaints, in whatever mailbox; ids in order. */
export async function caseIdsOf(db: Db, address: string): Promise<readonly string[]> {
	const rows = await db
		.select({ id: caseTable.id })
		.from(caseTable)
		.where(and(eq(caseTable.customerAddress, address), eq(caseTable.isComplaint, true)))
		.orderBy(caseTable.id);
	return rows.map(({ id }) => id);
}

/** What is known of the customers of these cases, by case id; three queries for any number. */
export async function loadCustomers(
	db: Db,
	cases: readonly { readonly id: string; readonly address: string }[],
	now: Instant,
): Promise<ReadonlyMap<string, CustomerFacts>> {
	if (cases.length === 0) return new Map();
	const addresses = [...new Set(cases.map(({ address }) => address))];
	const [optedOut, contacts, offsets] = [
		await optedOutAmong(db, addresses),
		await contactsWith(db, addresses, now),
		await offsetsOf(
			db,
			cases.map(({ id }) => id),
		),
	];
	return new Map(
		cases.map(({ id, address }) => [
			id,
			{
				...UNKNOWN_CUSTOMER,
				isOptedOut: optedOut.has(address),
				offset: offsets.get(id) ?? null,
				contacts: contacts.get(address) ?? [],
			},
		]),
	);
}

const CUSTOMER_KINDS = (Object.keys(TOUCHES) as TouchKind[]).filter((kind) => isCustomerTouch({ kind }));

/**
 * The follow-up mails that these customers got or are getting, by address. One that is being made at this moment counts as now: its
 * Message-ID is fixed and its claim runs. A draft counts from when it was put into Drafts.
 */
export async function contactsWith(
	db: Db,
	addresses: readonly string[],
	now: Instant,
): Promise<ReadonlyMap<string, readonly Contact[]>> {
	const isBeingMade = and(
		inArray(touchTable.state, ['planned', 'waiting', 'sending']),
		gt(touchTable.claimedUntil, sql`now()`),
	);
	const draftedAt = db
		.select({ at: sql`max(${caseEvent.at})` })
		.from(caseEvent)
		.where(
			and(
				eq(caseEvent.caseId, touchTable.caseId),
				inArray(caseEvent.kind, ['touch-drafted', 'touch-unknown']),
				sql`${caseEvent.data} ->> 'touch' = ${touchTable.id}`,
			),
		);
	const at = sql<string>`extract(epoch FROM coalesce(${touchTable.doneAt}, (${draftedAt}), ${touchTable.dueAt})) * 1000`;
	const rows = await db
		.select({
			address: caseTable.customerAddress,
			touchId: touchTable.id,
			kind: touchTable.kind,
			at,
			isBeingMade: sql<boolean>`coalesce(${isBeingMade}, false)`,
		})
		.from(touchTable)
		.innerJoin(caseTable, eq(caseTable.id, touchTable.caseId))
		.where(
			and(
				inArray(caseTable.customerAddress, [...addresses]),
				inArray(touchTable.kind, CUSTOMER_KINDS),
				isNotNull(touchTable.messageId),
				ne(touchTable.state, 'cancelled'),
				or(inArray(touchTable.state, ['sending', 'drafted', 'unknown', 'done']), isBeingMade),
			),
		);
	return groupBy(
		rows.map((row) => ({ ...row, at: row.isBeingMade ? now : Math.round(Number(row.at)) })),
		({ address }) => address,
	);
}

/** So many of a customer's newest mails are asked for their clock: not every mail program tells. */
const MAILS_ASKED = 5;

/** Minutes that the clocks of these cases' customers are ahead of UTC, as far as their newest mails tell. */
export async function offsetsOf(db: Db, caseIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
	const newest = db
		.select({
			caseId: mail.caseId,
			date: sql<string | null>`${mail.headers} -> 'date' ->> -1`.as('date'),
			nth: sql<number>`row_number() over (partition by ${mail.caseId} order by ${mail.at} desc)`.as('nth'),
		})
		.from(mail)
		.where(and(inArray(mail.caseId, [...new Set(caseIds)]), eq(mail.side, 'customer')))
		.as('newest');
	const rows = await db
		.select()
		.from(newest)
		.where(sql`${newest.nth} <= ${MAILS_ASKED}`)
		.orderBy(sql`${newest.nth} desc`);
	const offsets = new Map<string, number>();
	for (const { caseId, date } of rows) {
		const offset = clockOffset(date ?? '');
		if (caseId !== null && offset !== null) offsets.set(caseId, offset);
	}
	return offsets;
}
