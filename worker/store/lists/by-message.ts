import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { asMessageId } from '../../../shared/mail.ts';
import type { Db } from '../connect.ts';
import { ledger, mail } from '../schema.ts';
import { type Seen, within } from '../seen.ts';

/** What is known of a mail by its Message-ID. */
export type KnownMail =
	| { readonly state: 'case'; readonly caseId: string }
	/** seen, and why it is no case */
	| { readonly state: 'seen'; readonly because: string }
	| { readonly state: 'unseen' };

/**
 * The case of the mail with this Message-ID, with or without angle brackets. The mail's own row wins over the ledger's:
 * it moves along when cases are joined. A mail may lie in several mailboxes: one that the asker may not see is not there.
 */
export async function findByMessage(db: Db, raw: string, visible: Seen): Promise<KnownMail> {
	const messageId = asMessageId(raw);
	if (messageId === null) return { state: 'unseen' };
	const [ofCase] = await db
		.select({ caseId: mail.caseId })
		.from(mail)
		.where(and(eq(mail.messageId, messageId), isNotNull(mail.caseId), within(mail.mailboxId, visible)))
		.orderBy(desc(mail.at))
		.limit(1);
	if (ofCase?.caseId) return { state: 'case', caseId: ofCase.caseId };
	const seen = await db
		.select({ caseId: ledger.caseId, because: ledger.because })
		.from(ledger)
		.where(and(eq(ledger.messageId, messageId), within(ledger.mailboxId, visible)))
		.orderBy(desc(ledger.seq))
		.limit(20);
	const caseId = seen.find((row) => row.caseId !== null)?.caseId;
	if (caseId) return { state: 'case', caseId };
	return seen[0] ? { state: 'seen', because: seen[0].because } : { state: 'unseen' };
}
