import { and, asc, eq, gt, inArray, isNull, ne, notLike, sql } from 'drizzle-orm';
import { AWAITED } from '../../shared/awaited-mail.ts';
import type { Correction, Standing } from '../../shared/correction.ts';
import type { Language } from '../../shared/language.ts';
import type { Severity } from '../../shared/severity.ts';
import type { Instant } from '../../shared/time.ts';
import type { Verdict } from '../../shared/triage/verdict.ts';
import type { Db } from './connect.ts';
import { ERASED_MAIL } from './erase/mails.ts';
import { mail as mailTable } from './schema.ts';
import { correction as correctionTable } from './schema-learning.ts';

/** A mail of a case as a correction sees it. */
export interface JudgedMail {
	readonly id: string;
	readonly side: 'customer' | 'team' | 'other';
	readonly verdict: Verdict;
}

/** The first mails of a case: the complaint is told in the first, or the answer to our first question. */
const MOST_MAILS = 50;

/** A case's mails that were judged, oldest first. */
export function loadJudgedMails(db: Db, caseId: string): Promise<readonly JudgedMail[]> {
	return db
		.select({ id: mailTable.id, side: mailTable.side, verdict: mailTable.verdict })
		.from(mailTable)
		.where(and(eq(mailTable.caseId, caseId), ne(mailTable.contentHash, AWAITED)))
		.orderBy(asc(mailTable.at), asc(mailTable.id))
		.limit(MOST_MAILS);
}

/** The corrections of a case that hold. */
export function loadStanding(db: Db, caseId: string): Promise<readonly Standing[]> {
	return db
		.select({
			id: correctionTable.id,
			kind: correctionTable.kind,
			about: sql<Standing['about']>`${correctionTable.about}`,
			said: correctionTable.said,
			means: correctionTable.means,
		})
		.from(correctionTable)
		.where(and(eq(correctionTable.caseId, caseId), isNull(correctionTable.undoneAt)))
		.orderBy(asc(correctionTable.seq));
}

/** Keeps a correction. */
export async function saveCorrection(db: Db, one: Correction): Promise<void> {
	await db.insert(correctionTable).values({ ...one, at: new Date(one.at) });
}

/** Takes corrections back: they teach and count no more, and stay on record. */
export async function takeBackCorrections(db: Db, ids: readonly string[], at: Instant): Promise<void> {
	if (ids.length === 0) return;
	await db
		.update(correctionTable)
		.set({ undoneAt: new Date(at) })
		.where(inArray(correctionTable.id, [...ids]));
}

/** How many corrections hold that came after the one with this number. */
export async function countSince(db: Db, seq: number): Promise<number> {
	const [row] = await db
		.select({ count: sql<string>`count(*)` })
		.from(correctionTable)
		.where(and(isNull(correctionTable.undoneAt), gt(correctionTable.seq, seq)));
	return Number(row?.count ?? 0);
}

/** The last word on each corrected mail of a customer, oldest first, with the mail. */
export async function loadLessons(db: Db): Promise<
	readonly {
		readonly seq: number;
		readonly kind: Correction['kind'];
		/** what a person made of its severity; null: left as it was */
		readonly severity: Severity | null;
		readonly language: Language;
		readonly mail: typeof mailTable.$inferSelect;
	}[]
> {
	const severities = db
		.selectDistinctOn([correctionTable.mailId], {
			mailId: correctionTable.mailId,
			severity: sql<Severity>`${correctionTable.means}`.as('severity'),
		})
		.from(correctionTable)
		.where(and(isNull(correctionTable.undoneAt), eq(correctionTable.kind, 'severity')))
		.orderBy(asc(correctionTable.mailId), sql`${correctionTable.seq} DESC`)
		.as('severities');
	const rows = await db
		.selectDistinctOn([correctionTable.mailId], {
			seq: correctionTable.seq,
			kind: correctionTable.kind,
			severity: severities.severity,
			language: correctionTable.language,
			mail: mailTable,
		})
		.from(correctionTable)
		.innerJoin(mailTable, eq(mailTable.id, correctionTable.mailId))
		.leftJoin(severities, eq(severities.mailId, correctionTable.mailId))
		// What a colleague passed on is wrapped in the colleague's own words.
		.where(
			and(
				isNull(correctionTable.undoneAt),
				inArray(mailTable.side, ['customer', 'other']),
				notLike(mailTable.contentHash, `${ERASED_MAIL}%`),
			),
		)
		.orderBy(asc(correctionTable.mailId), sql`${correctionTable.seq} DESC`);
	return rows.toSorted((one, other) => one.seq - other.seq);
}

/** The number of the newest correction, taken back or not; 0 before the first. */
export async function newestCorrection(db: Db): Promise<number> {
	const [row] = await db
		.select({ newest: sql<string>`coalesce(max(${correctionTable.seq}), 0)` })
		.from(correctionTable);
	return Number(row?.newest ?? 0);
}
