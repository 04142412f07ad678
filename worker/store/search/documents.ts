import { and, eq, inArray, sql } from 'drizzle-orm';
import { type Document, quoteLexeme } from '../../../shared/search/indexed.ts';
import { lastIn, monthOf } from '../../../shared/search/lately.ts';
import type { Db } from '../connect.ts';
import { supportCase } from '../schema.ts';
import { searchDocument } from '../schema-search.ts';

/** What of a case its document is made of. */
export type DocumentCase = Awaited<ReturnType<typeof loadDocumentCases>>[number];

/** The complaints among these cases, in no order. */
export const loadDocumentCases = (db: Db, caseIds: readonly string[]) =>
	db
		.select({
			id: supportCase.id,
			number: supportCase.number,
			subject: supportCase.subject,
			topic: supportCase.topic,
			customer: supportCase.customer,
			speakers: supportCase.speakers,
			language: supportCase.language,
			mailboxId: supportCase.mailboxId,
			stage: supportCase.stage,
			severity: supportCase.severity,
			guard: supportCase.guard,
			signals: supportCase.signals,
			assignee: supportCase.assignee,
			openedAt: supportCase.openedAt,
			lastCustomerMailAt: supportCase.lastCustomerMailAt,
			lastTeamMailAt: supportCase.lastTeamMailAt,
		})
		.from(supportCase)
		.where(and(inArray(supportCase.id, [...caseIds]), eq(supportCase.isComplaint, true)));

/** Saves documents, each in the place of the case's older one, by one statement. */
export async function saveDocuments(
	db: Db,
	made: readonly { readonly supportCase: DocumentCase; readonly document: Document }[],
): Promise<void> {
	if (made.length === 0) return;
	const rows = made.map(({ supportCase: one }) => ({
		case_id: one.id,
		mailbox_id: one.mailboxId,
		stage: one.stage,
		severity: one.severity,
		guard: one.guard.kind,
		language: one.language,
		assignee: one.assignee,
		signals: [...new Set(one.signals.map(({ name }) => name))],
		is_open: one.stage !== 'closed',
		opened_at: one.openedAt,
		last_at: lastAtOf(one),
	}));
	const heads = made.map(({ document }) => document.head);
	const words = made.map(
		({ supportCase: one, document }) => document.words + quoteLexeme(lastIn(monthOf(lastAtOf(one)))),
	);
	await db.execute(sql`
		INSERT INTO ${searchDocument}
		SELECT one.case_id, one.mailbox_id, one.stage, one.severity, one.guard, one.language, one.assignee, one.signals, one.is_open,
			one.opened_at, one.last_at, vector.head::tsvector, vector.words::tsvector
		FROM unnest(${sql.param(heads)}::text[], ${sql.param(words)}::text[]) WITH ORDINALITY AS vector (head, words, at)
			JOIN jsonb_array_elements(${JSON.stringify(rows)}::jsonb) WITH ORDINALITY AS given (row, at) USING (at),
			jsonb_populate_record(NULL::${searchDocument}, row) AS one
		ON CONFLICT (case_id) DO UPDATE SET
			(mailbox_id, stage, severity, guard, language, assignee, signals, is_open, opened_at, last_at, head, words) =
			(excluded.mailbox_id, excluded.stage, excluded.severity, excluded.guard, excluded.language, excluded.assignee, excluded.signals,
				excluded.is_open, excluded.opened_at, excluded.last_at, excluded.head, excluded.words)`);
}

/** When anybody last wrote in it. */
const lastAtOf = ({ lastCustomerMailAt, lastTeamMailAt }: DocumentCase): Date =>
	new Date(Math.max(lastCustomerMailAt.getTime(), lastTeamMailAt?.getTime() ?? 0));

/** Takes documents away. */
export async function dropDocuments(db: Db, caseIds: readonly string[]): Promise<void> {
	if (caseIds.length > 0) await db.delete(searchDocument).where(inArray(searchDocument.caseId, [...caseIds]));
}
