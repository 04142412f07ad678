import { and, inArray, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { ledger, mail } from '../schema.ts';
import { NO_QUOTES } from './quotes.ts';

/** What the content hash of an erased mail begins with. */
export const ERASED_MAIL = 'erased ';

/** A mail as far as it can be found in a mailbox again. */
export interface MailName {
	readonly id: string;
	/** the Message-ID; its content hash where it has none */
	readonly name: string;
}

/** The mails of these cases. */
export const mailsOfCases = (db: Db, caseIds: readonly string[]): Promise<readonly MailName[]> =>
	namesOf(db, caseIds.length === 0 ? sql`false` : inArray(mail.caseId, [...caseIds]));

/**
 * The mails that these people wrote, in whatever case or in none, and what was written to them outside any case. What others wrote in cases of
 * others is not theirs.
 */
export async function mailsOfPeople(db: Db, addresses: readonly string[]): Promise<readonly MailName[]> {
	if (addresses.length === 0) return [];
	const given = sql.join(
		addresses.map((address) => sql`${address}`),
		sql`, `,
	);
	const isToThem = sql`EXISTS (
		SELECT FROM jsonb_array_elements((${mail.recipients} -> 'to') || (${mail.recipients} -> 'cc')) AS one
		WHERE one ->> 'address' IN (${given}))`;
	return namesOf(db, sql`(${mail.fromAddress} IN (${given}) OR (${mail.caseId} IS NULL AND ${isToThem}))`);
}

async function namesOf(db: Db, isIt: SQL): Promise<readonly MailName[]> {
	const rows = await db
		.select({ id: mail.id, messageId: mail.messageId, contentHash: mail.contentHash })
		.from(mail)
		.where(and(isIt, sql`${mail.contentHash} NOT LIKE ${`${ERASED_MAIL}%`}`));
	return rows.map(({ id, messageId, contentHash }) => ({ id, name: messageId ?? contentHash }));
}

/** So many rows go in one statement. */
const PIECE = 1_000;

/**
 * Erases mails: words, names and whatever tells which mail it was. That somebody wrote, when, and what it was judged to be stays; the customer's own
 * stand under the pseudonym, so that they are counted on.
 */
export async function eraseMails(db: Db, ids: readonly string[], pseudonym: string, because: string): Promise<void> {
	for (let from = 0; from < ids.length; from += PIECE) {
		const piece = ids.slice(from, from + PIECE);
		await db
			.update(mail)
			.set({
				key: sql`${ERASED_MAIL} || ${mail.id}`,
				messageId: null,
				contentHash: sql`${ERASED_MAIL} || ${mail.id}`,
				fromAddress: sql`CASE ${mail.side} WHEN 'customer' THEN ${pseudonym} WHEN 'team' THEN ${mail.fromAddress} ELSE '' END`,
				fromName: sql`CASE ${mail.side} WHEN 'team' THEN ${mail.fromName} ELSE '' END`,
				recipients: { to: [], cc: [] },
				subject: '',
				inReplyTo: [],
				references: [],
				text: '',
				words: '',
				html: null,
				headers: {},
				attachments: [],
				problems: [],
				verdict: sql`${mail.verdict} || ${JSON.stringify(NO_QUOTES)}::jsonb`,
			})
			.where(inArray(mail.id, piece));
		await eraseLines(db, inArray(ledger.mailId, piece), because);
	}
}

/** Deletes mails that are in no case: nothing counts them. Their lines in the ledger stay, and say that it was so. */
export async function deleteMails(db: Db, ids: readonly string[], because: string): Promise<void> {
	for (let from = 0; from < ids.length; from += PIECE) {
		const piece = ids.slice(from, from + PIECE);
		await eraseLines(db, inArray(ledger.mailId, piece), because);
		await db.delete(mail).where(inArray(mail.id, piece));
	}
}

/** Lines about these addresses whose mail was never kept: put aside, or moved before it was read. */
export const eraseLinesFrom = (db: Db, addresses: readonly string[], because: string): Promise<void> =>
	addresses.length === 0 ? Promise.resolve() : eraseLines(db, inArray(ledger.fromAddress, [...addresses]), because);

/** Lines of the ledger stay, for every mail that was seen has one; what they say of it goes. */
async function eraseLines(db: Db, isIt: SQL, because: string): Promise<void> {
	await db
		.update(ledger)
		.set({ outcome: 'erased', reason: null, because, messageId: null, subject: '', fromAddress: null, mailId: null })
		.where(isIt);
}

/** Lines of these cases, whatever mail they name. */
export const eraseLinesOf = (db: Db, caseIds: readonly string[], because: string): Promise<void> =>
	caseIds.length === 0 ? Promise.resolve() : eraseLines(db, inArray(ledger.caseId, [...caseIds]), because);
