import { and, arrayOverlaps, asc, eq, inArray, isNotNull, or, sql } from 'drizzle-orm';
import { pseudonymOf } from '../../../shared/customers/pseudonym.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../connect.ts';
import { ledger, mail, supportCase, touch } from '../schema.ts';
import { customer, customerAddress, customerChoice, customerNote } from '../schema-customers.ts';
import { postalAddress } from '../schema-notes.ts';

/** All cases of these addresses, complaints or not, in order; ids. */
export async function allCasesOf(db: Db, addresses: readonly string[]): Promise<readonly string[]> {
	if (addresses.length === 0) return [];
	const rows = await db
		.select({ id: supportCase.id })
		.from(supportCase)
		.where(inArray(supportCase.customerAddress, [...addresses]))
		.orderBy(asc(supportCase.id));
	return rows.map(({ id }) => id);
}

/** The Message-IDs of mails that Amends wrote or drafted in these cases: they lie in Sent and in Drafts. */
export async function ownMessageIds(db: Db, caseIds: readonly string[]): Promise<readonly string[]> {
	const rows = await db
		.select({ messageId: touch.messageId })
		.from(touch)
		.where(and(inArray(touch.caseId, [...caseIds]), isNotNull(touch.messageId)));
	return rows.flatMap(({ messageId }) => messageId ?? []);
}

/** Mailboxes that have anything of these addresses, in order: intake of each is held while they are erased. */
export async function mailboxesOf(db: Db, addresses: readonly string[]): Promise<readonly string[]> {
	if (addresses.length === 0) return [];
	const cases = await db
		.selectDistinctOn([supportCase.mailboxId], { id: supportCase.mailboxId })
		.from(supportCase)
		.where(
			or(inArray(supportCase.customerAddress, [...addresses]), arrayOverlaps(supportCase.participants, [...addresses])),
		);
	const lines = await db
		.selectDistinctOn([ledger.mailboxId], { id: ledger.mailboxId })
		.from(ledger)
		.where(inArray(ledger.fromAddress, [...addresses]));
	return [...new Set([...cases, ...lines].map(({ id }) => id))].toSorted();
}

/** Takes these addresses out of other customers' cases, in which they took part, and out of who got the mails there. */
export async function leaveOthers(db: Db, addresses: readonly string[]): Promise<void> {
	const given = sql`ARRAY[${sql.join(
		addresses.map((address) => sql`${address}`),
		sql`, `,
	)}]::text[]`;
	await db
		.update(supportCase)
		.set({
			participants: sql`ARRAY(SELECT one FROM unnest(${supportCase.participants}) AS one WHERE NOT one = ANY (${given}))`,
			speakers: sql`ARRAY(SELECT one FROM unnest(${supportCase.speakers}) AS one WHERE NOT one = ANY (${given}))`,
		})
		.where(arrayOverlaps(supportCase.participants, [...addresses]));
	const without = (list: 'to' | 'cc') => sql`coalesce((
		SELECT jsonb_agg(one) FROM jsonb_array_elements(${mail.recipients} -> ${sql.raw(`'${list}'`)}) AS one
		WHERE NOT one ->> 'address' = ANY (${given})), '[]'::jsonb)`;
	await db
		.update(mail)
		.set({ recipients: sql`jsonb_build_object('to', ${without('to')}, 'cc', ${without('cc')})` })
		.where(sql`EXISTS (
			SELECT FROM jsonb_array_elements((${mail.recipients} -> 'to') || (${mail.recipients} -> 'cc')) AS one
			WHERE one ->> 'address' = ANY (${given}))`);
}

/** Erases what is known of a customer, and of those who were merged into them; a name that says nothing stands for all their addresses. */
export async function erasePerson(
	db: Db,
	who: {
		readonly id: string;
		readonly addresses: readonly string[];
		readonly caseIds: readonly string[];
		readonly at: Instant;
	},
): Promise<void> {
	const { id, addresses, caseIds, at } = who;
	const them = await familyOf(db, id);
	await db.delete(customerNote).where(inArray(customerNote.customerId, [...them]));
	await db.delete(customerAddress).where(eq(customerAddress.customerId, id));
	await db
		.insert(customerAddress)
		.values({ address: pseudonymOf(id), customerId: id })
		.onConflictDoNothing();
	await db
		.update(customer)
		.set({ name: '', zone: null, externalId: null, erasedAt: new Date(at), version: sql`${customer.version} + 1` })
		.where(inArray(customer.id, [...them]));
	await db
		.delete(postalAddress)
		.where(inArray(postalAddress.customer, [...addresses, ...caseIds.map((caseId) => `case ${caseId}`)]));
}

/** Forgets what these addresses said about follow-ups: it names them. */
export async function forgetChoices(db: Db, addresses: readonly string[]): Promise<void> {
	if (addresses.length > 0) await db.delete(customerChoice).where(inArray(customerChoice.address, [...addresses]));
}

/** True for a customer all of whose cases are erased, and of whom nothing was told. */
export async function isWithoutNeed(db: Db, customerId: string): Promise<boolean> {
	const { rows } = await db.execute<{ is: boolean }>(sql`
		SELECT one.value_minor IS NULL AND one.tier IS NULL AND one.external_id IS NULL AND NOT EXISTS (
			SELECT FROM ${supportCase} JOIN ${customerAddress} ON ${customerAddress.address} = ${supportCase.customerAddress}
			WHERE ${customerAddress.customerId} = one.id AND ${supportCase.customerAddress} NOT LIKE 'erased %'
		) AS is FROM ${customer} AS one WHERE one.id = ${customerId}`);
	return rows[0]?.is === true;
}

/** A customer with those who were merged into them, and into these. */
async function familyOf(db: Db, id: string): Promise<readonly string[]> {
	const { rows } = await db.execute<{ id: string }>(sql`
		WITH RECURSIVE family (id) AS (
			SELECT ${id}::text
			UNION
			SELECT one.id FROM ${customer} AS one JOIN family ON one.merged_into = family.id
		) SELECT id FROM family`);
	return rows.map((row) => row.id);
}

/** Gives a customer the name under which their erased cases stand, beside the addresses that they keep. */
export async function addPseudonym(db: Db, customerId: string): Promise<string> {
	const pseudonym = pseudonymOf(customerId);
	await db.insert(customerAddress).values({ address: pseudonym, customerId }).onConflictDoNothing();
	return pseudonym;
}
