import { and, asc, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import { groupBy } from '../../../shared/group-by.ts';
import type { BriefMail } from '../../../shared/note/brief.ts';
import type { Said } from '../../../shared/triage/verdict.ts';
import type { Db } from '../connect.ts';
import { mail, supportCase, touch } from '../schema.ts';
import { type Seen, within } from '../seen.ts';
import { type AfterMoment, type Page, pageOf, writeMomentCursor } from './cursor.ts';
import { assignedTo } from './filters.ts';
import { OPEN_STATES } from './touches.ts';

/** A note's touch with its whole case. */
export interface NoteRow {
	readonly touch: typeof touch.$inferSelect;
	readonly supportCase: typeof supportCase.$inferSelect;
}

const isNote = eq(touch.kind, 'handwritten-note');

const notes = (db: Db) =>
	db.select({ touch, supportCase }).from(touch).innerJoin(supportCase, eq(supportCase.id, touch.caseId));

/** One page of the notes that are due or to come, the earliest first. */
export async function listNotes(
	db: Db,
	asked: { readonly assignee?: string | undefined; readonly limit: number },
	from: { readonly after: AfterMoment | undefined; readonly myId: string; readonly seen: Seen },
): Promise<Page<NoteRow>> {
	const found = await notes(db)
		.where(
			and(
				isNote,
				eq(supportCase.isComplaint, true),
				within(supportCase.mailboxId, from.seen),
				inArray(touch.state, OPEN_STATES),
				assignedTo(supportCase.assignee, asked.assignee, from.myId),
				from.after &&
					sql`(${touch.dueAt}, ${touch.id}) > (${new Date(from.after[0]).toISOString()}::timestamptz, ${from.after[1]})`,
			),
		)
		.orderBy(asc(touch.dueAt), asc(touch.id))
		.limit(asked.limit + 1);
	return pageOf(found, asked.limit, (row) => writeMomentCursor(row.touch.dueAt, row.touch.id));
}

/** These notes, in no order; what is none is left out. */
export const findNotes = (db: Db, touchIds: readonly string[]): Promise<NoteRow[]> =>
	notes(db).where(and(isNote, inArray(touch.id, [...touchIds])));

/** The newest note of a case that was not cancelled, else the newest; null where none was ever planned. */
export async function noteOfCase(db: Db, caseId: string): Promise<NoteRow | null> {
	const found = await notes(db)
		.where(and(isNote, eq(touch.caseId, caseId)))
		.orderBy(desc(touch.round), desc(touch.turn))
		.limit(1);
	return found[0] ?? null;
}

/** What a brief reads of each case's mails, oldest first. What a machine wrote says nothing. */
export async function briefMails(
	db: Db,
	caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly BriefMail[]>> {
	if (caseIds.length === 0) return new Map();
	const rows = await db
		.select({
			caseId: mail.caseId,
			id: mail.id,
			side: mail.side,
			at: mail.at,
			said: sql<readonly Said[]>`coalesce(${mail.verdict}->'said', '[]'::jsonb)`,
		})
		.from(mail)
		.where(
			and(inArray(mail.caseId, [...new Set(caseIds)]), ne(mail.side, 'other'), sql`${mail.verdict}->>'skip' is null`),
		)
		.orderBy(asc(mail.at), asc(mail.id));
	return groupBy(
		rows.map((row) => ({ ...row, at: row.at.getTime() })),
		({ caseId }) => caseId ?? '',
	);
}
