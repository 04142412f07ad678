import { and, asc, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import { AWAITED } from '../../shared/awaited-mail.ts';
import type { FairMail } from '../../shared/remedy/fair.ts';
import type { Instant } from '../../shared/time.ts';
import type { Db } from './connect.ts';
import { mail } from './schema.ts';
import { fairSolution } from './schema-remedies.ts';

/** What the customer would consider fair, as somebody kept it. */
export interface FairSolution {
	readonly words: string;
	readonly mailId: string | null;
	readonly by: string;
	readonly at: Instant;
}

/** Keeps the customer's words; what was kept before stays as history. */
export async function saveFairSolution(db: Db, caseId: string, kept: FairSolution): Promise<void> {
	await db.insert(fairSolution).values({ ...kept, caseId, at: new Date(kept.at) });
}

/** Everything that was kept for these cases, the newest first: that is the one that holds. */
export async function loadFairSolutions(db: Db, caseIds: readonly string[]): Promise<readonly FairSolution[]> {
	const rows = await db
		.select()
		.from(fairSolution)
		.where(inArray(fairSolution.caseId, [...caseIds]))
		.orderBy(desc(fairSolution.seq));
	return rows.map(({ words, mailId, by, at }) => ({ words, mailId, by, at: at.getTime() }));
}

/** The newest mails of a case are enough: what the customer wants now was said lately. */
const MOST_MAILS = 50;

/** Characters of one mail that are looked at for amounts. */
const MOST_WORDS = 20_000;

/** The mails of a case as far as they tell what would be fair, oldest first. */
export async function loadFairMails(db: Db, caseId: string): Promise<readonly FairMail[]> {
	const rows = await db
		.select({
			id: mail.id,
			side: mail.side,
			at: mail.at,
			words: sql<string>`left(${mail.words}, ${MOST_WORDS})`,
			said: sql<FairMail['said']>`${mail.verdict}->'said'`,
			sought: sql<FairMail['sought']>`${mail.verdict}->'sought'`,
			skip: sql<string | null>`${mail.verdict}->>'skip'`,
		})
		.from(mail)
		.where(and(eq(mail.caseId, caseId), ne(mail.contentHash, AWAITED)))
		.orderBy(desc(mail.at), asc(mail.id))
		.limit(MOST_MAILS);
	// A machine's note says nothing of what is fair.
	return rows
		.filter(({ skip }) => skip === null)
		.map(({ skip: _, at, ...row }) => ({ ...row, at: at.getTime() }))
		.reverse();
}

/** Whether a mail is one of the customer's in this case. */
export async function isMailOf(db: Db, mailId: string, caseId: string): Promise<boolean> {
	const rows = await db
		.select({ id: mail.id })
		.from(mail)
		.where(and(eq(mail.id, mailId), eq(mail.caseId, caseId)));
	return rows.length > 0;
}
