import { eq } from 'drizzle-orm';
import type { Case } from '../../shared/case.ts';
import type { Db } from './connect.ts';
import { supportCase as table } from './schema.ts';
import { lastMail } from './touches.ts';

/** What a letter to a customer takes from the case, and nothing that was noted about the customer. */
export type LetterCase = Pick<Case, 'customer' | 'subject' | 'language' | 'mailboxId' | 'assignee'>;

/** A case as a letter sees it; its subject is that of the mail that a letter would answer. Null when there is none with this id. */
export async function findLetterCase(db: Db, id: string): Promise<LetterCase | null> {
	const [row] = await db
		.select({
			customer: table.customer,
			subject: table.subject,
			language: table.language,
			mailboxId: table.mailboxId,
			assignee: table.assignee,
		})
		.from(table)
		.where(eq(table.id, id));
	if (row === undefined) return null;
	const thread = await lastMail(db, id);
	return { ...row, subject: thread?.subject || row.subject };
}
