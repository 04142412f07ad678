import { asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { caseEvent, mail, supportCase, touch } from '../schema.ts';
import { evaluation } from '../schema-evaluation.ts';
import { promise } from '../schema-promises.ts';
import { fairSolution, remedy } from '../schema-remedies.ts';

/** One case with all that is kept about it, but for the texts of its mails. */
export async function everythingOf(db: Db, caseId: string) {
	const [supportCaseRow] = await db.select().from(supportCase).where(eq(supportCase.id, caseId));
	if (supportCaseRow === undefined) return null;
	return {
		supportCase: supportCaseRow,
		events: await db.select().from(caseEvent).where(eq(caseEvent.caseId, caseId)).orderBy(asc(caseEvent.seq)),
		touches: await db.select().from(touch).where(eq(touch.caseId, caseId)).orderBy(asc(touch.dueAt), asc(touch.id)),
		promises: await db.select().from(promise).where(eq(promise.caseId, caseId)).orderBy(asc(promise.number)),
		remedies: await db.select().from(remedy).where(eq(remedy.caseId, caseId)).orderBy(asc(remedy.number)),
		fairSolutions: await db
			.select()
			.from(fairSolution)
			.where(eq(fairSolution.caseId, caseId))
			.orderBy(asc(fairSolution.seq)),
		evaluations: await db.select().from(evaluation).where(eq(evaluation.caseId, caseId)).orderBy(asc(evaluation.round)),
	};
}

export type Everything = NonNullable<Awaited<ReturnType<typeof everythingOf>>>;

/** What is known of these mails besides their text, oldest first. */
export async function mailHeads(db: Db, ids: readonly string[]) {
	if (ids.length === 0) return [];
	return db
		.select({
			id: mail.id,
			caseId: mail.caseId,
			mailboxId: mail.mailboxId,
			side: mail.side,
			fromName: mail.fromName,
			fromAddress: mail.fromAddress,
			recipients: mail.recipients,
			subject: mail.subject,
			at: mail.at,
		})
		.from(mail)
		.where(inArray(mail.id, [...ids]))
		.orderBy(asc(mail.at), asc(mail.id));
}

export type MailHead = Awaited<ReturnType<typeof mailHeads>>[number];

/** The text of a mail; empty where it is gone meanwhile. */
export async function mailText(db: Db, id: string): Promise<string> {
	const [row] = await db.select({ text: mail.text }).from(mail).where(eq(mail.id, id));
	return row?.text ?? '';
}
