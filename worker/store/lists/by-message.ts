import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { asMessageId } from '../../../shared/mail.ts';
import type { Db } from '../connect.ts';
import { ledger, mail } from '../schema.ts';

/** What is known of a mail by its Message-ID. */
export type KnownMail =
	| { readonly state: 'case'; readonly caseId: string }
	/** seen, and why it is no case */
	| { readonly state: 'seen'; readonly because: string }
	| { readonly state: 'unseen' };

/**
 * The case of the mail with this Message-ID, with or without angle brackets. The mail's own row wins over the ledger's:
 * it moves along when cases are joined.
 */
export async function findByMessage(db: Db, raw: string): Promise<KnownMail> {
	const messageId = asMessageId(raw);
	if (messageId === null) return { state: 'unseen' };
	const [ofCase] = await db
		.select({ caseId: mail.caseId })
		.from(mail)
		.where(and(eq(mail.messageId, messageId), isNotNull(mail.caseId)))
		.orderBy(desc(mail.at))
		.limit(1);
	if (ofCase?.caseId) return { state: 'case', caseId: ofCase.caseId };
	const seen = await db
		.select({ caseId: ledger.caseId, because: ledger.because })
		.from(ledger)
		.where(eq(ledger.messageId, messageId))
		.orderBy(desc(ledger.seq))
		.limit(20);
	const caseId = seen.find((row) => row.caseId !== null)?.caseId;
	if (caseId) return { state: 'case', caseId };
	return seen[0] ? { state: 'seen', because: seen[0].because } : { state: 'unseen' };
}
