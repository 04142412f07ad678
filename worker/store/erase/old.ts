import { and, asc, eq, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../connect.ts';
import { mail, supportCase } from '../schema.ts';
import type { MailName } from './mails.ts';

/** Cases of a mailbox that were closed before a moment and still have their words. */
const isOldCase = (mailboxId: string, before: Instant): SQL | undefined =>
	and(
		eq(supportCase.mailboxId, mailboxId),
		eq(supportCase.stage, 'closed'),
		lt(supportCase.closedAt, new Date(before)),
		sql`${supportCase.customerAddress} NOT LIKE 'erased %'`,
	);

/** Mails of a mailbox that are in no case, from before a moment. */
const isOldMail = (mailboxId: string, before: Instant): SQL | undefined =>
	and(eq(mail.mailboxId, mailboxId), isNull(mail.caseId), lt(mail.receivedAt, new Date(before)));

/** The oldest of them, with whose they are. */
export const oldCases = (db: Db, mailboxId: string, before: Instant, limit: number) =>
	db
		.select({ id: supportCase.id, address: supportCase.customerAddress })
		.from(supportCase)
		.where(isOldCase(mailboxId, before))
		.orderBy(asc(supportCase.closedAt), asc(supportCase.id))
		.limit(limit);

/** The oldest of them. */
export async function oldMails(
	db: Db,
	mailboxId: string,
	before: Instant,
	limit: number,
): Promise<readonly MailName[]> {
	const rows = await db
		.select({ id: mail.id, messageId: mail.messageId, contentHash: mail.contentHash })
		.from(mail)
		.where(isOldMail(mailboxId, before))
		.orderBy(asc(mail.receivedAt), asc(mail.id))
		.limit(limit);
	return rows.map(({ id, messageId, contentHash }) => ({ id, name: messageId ?? contentHash }));
}

/** How many there are of both. */
export async function countOldCases(db: Db, mailboxId: string, before: Instant): Promise<number> {
	const [row] = await db.select({ count: sql<string>`count(*)` }).from(supportCase).where(isOldCase(mailboxId, before));
	return Number(row?.count ?? 0);
}

export async function countOldMails(db: Db, mailboxId: string, before: Instant): Promise<number> {
	const [row] = await db.select({ count: sql<string>`count(*)` }).from(mail).where(isOldMail(mailboxId, before));
	return Number(row?.count ?? 0);
}
