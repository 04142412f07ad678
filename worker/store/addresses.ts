import { and, asc, desc, eq, gt, inArray, isNotNull, or, sql } from 'drizzle-orm';
import type { Instant } from '../../shared/time.ts';
import type { Db } from './connect.ts';
import { OPEN_STATES } from './lists/touches.ts';
import { supportCase as caseTable, mail, touch } from './schema.ts';
import { postalAddress } from './schema-notes.ts';

/** Whose address it is. */
export interface AddressKey {
	readonly mailboxId: string;
	/** the customer's e-mail address; the case's id where there is none, or strangers without one would share theirs */
	readonly customer: string;
}

/** The row of a customer: sealed address, or that it was erased. */
export interface AddressRow {
	/** null: erased on request */
	readonly sealed: string | null;
	readonly by: string;
	readonly at: Instant;
	readonly erasedAt: Instant | null;
}

/** Mails of one customer that are searched, the newest first. */
const MOST_MAILS = 30;

/** Whose address a case's note goes to. */
export const addressKeyOf = (supportCase: {
	readonly id: string;
	readonly mailboxId: string;
	readonly customer: { readonly address: string };
}): AddressKey => ({
	mailboxId: supportCase.mailboxId,
	customer: supportCase.customer.address.toLowerCase() || `case ${supportCase.id}`,
});

/** What is kept of one customer; null: nothing ever was. */
export async function findAddress(db: Db, key: AddressKey): Promise<AddressRow | null> {
	const [row] = await db.select().from(postalAddress).where(isOf(key));
	if (row === undefined) return null;
	return { sealed: row.sealed, by: row.by, at: row.at.getTime(), erasedAt: row.erasedAt?.getTime() ?? null };
}

/** Sealed addresses of many customers, by mailbox and customer (`addressName`). Erased ones have null. */
export async function addressesOf(db: Db, keys: readonly AddressKey[]): Promise<ReadonlyMap<string, string | null>> {
	if (keys.length === 0) return new Map();
	const rows = await db
		.select()
		.from(postalAddress)
		.where(inArray(postalAddress.customer, [...new Set(keys.map(({ customer }) => customer))]));
	return new Map(rows.map((row) => [addressName(row), row.sealed]));
}

/** All that is kept of these customers, in whatever mailbox; what was erased is not among it. */
export async function sealedOf(db: Db, customers: readonly string[]) {
	if (customers.length === 0) return [];
	return db
		.select({ mailboxId: postalAddress.mailboxId, sealed: postalAddress.sealed })
		.from(postalAddress)
		.where(and(inArray(postalAddress.customer, [...customers]), isNotNull(postalAddress.sealed)))
		.orderBy(asc(postalAddress.mailboxId));
}

/** One string for both parts of a key. */
export const addressName = ({ mailboxId, customer }: AddressKey): string => `${mailboxId} ${customer}`;

/** Keeps an address in place of the one before. That an earlier one was erased is not forgotten: old mails stay unsearched. */
export async function saveAddress(
	db: Db,
	key: AddressKey,
	address: { readonly sealed: string; readonly by: string; readonly at: Instant },
): Promise<void> {
	const fresh = { ...address, at: new Date(address.at) };
	await db
		.insert(postalAddress)
		.values({ ...key, ...fresh })
		.onConflictDoUpdate({ target: [postalAddress.mailboxId, postalAddress.customer], set: fresh });
}

/** Erases a customer's address in every mailbox, and keeps that it was asked for, so that the same mails do not bring it back. */
export async function eraseAddresses(
	db: Db,
	key: AddressKey,
	{ by, at }: { readonly by: string; readonly at: Instant },
): Promise<void> {
	const elsewhere = await db
		.selectDistinctOn([caseTable.mailboxId], { mailboxId: caseTable.mailboxId })
		.from(caseTable)
		.where(eq(caseTable.customerAddress, key.customer));
	const mailboxIds = new Set([key.mailboxId, ...elsewhere.map(({ mailboxId }) => mailboxId)]);
	const erased = { sealed: null, by, at: new Date(at), erasedAt: new Date(at) };
	for (const mailboxId of mailboxIds) {
		await db
			.insert(postalAddress)
			.values({ ...erased, mailboxId, customer: key.customer })
			.onConflictDoUpdate({ target: [postalAddress.mailboxId, postalAddress.customer], set: erased });
	}
	await db.update(postalAddress).set(erased).where(eq(postalAddress.customer, key.customer));
}

/** Texts of the customer's own mails, the newest first; those from before an erasure are left out. */
export async function searchedMails(
	db: Db,
	{ caseId, key, erasedAt }: { readonly caseId: string; readonly key: AddressKey; readonly erasedAt: Instant | null },
) {
	return db
		.select({
			id: mail.id,
			at: mail.at,
			text: mail.text,
			fromName: mail.fromName,
			fromAddress: mail.fromAddress,
			language: sql<string>`${mail.verdict}->>'language'`,
		})
		.from(mail)
		.where(
			and(
				eq(mail.mailboxId, key.mailboxId),
				or(eq(mail.fromAddress, key.customer), and(eq(mail.caseId, caseId), eq(mail.fromAddress, ''))),
				eq(mail.side, 'customer'),
				erasedAt === null ? undefined : gt(mail.receivedAt, new Date(erasedAt)),
			),
		)
		.orderBy(desc(mail.at))
		.limit(MOST_MAILS);
}

/** True when a note to this customer is planned and nobody knows where to send it. Who had the address erased is not asked again. */
export async function lacksAddress(
	db: Db,
	supportCase: Parameters<typeof addressKeyOf>[0] & { readonly round: number },
): Promise<boolean> {
	const notes = await db
		.select({ id: touch.id })
		.from(touch)
		.where(
			and(
				eq(touch.caseId, supportCase.id),
				eq(touch.kind, 'handwritten-note'),
				eq(touch.round, supportCase.round),
				inArray(touch.state, OPEN_STATES),
			),
		)
		.limit(1);
	return notes.length > 0 && (await findAddress(db, addressKeyOf(supportCase))) === null;
}

const isOf = ({ mailboxId, customer }: AddressKey) =>
	and(eq(postalAddress.mailboxId, mailboxId), eq(postalAddress.customer, customer));
