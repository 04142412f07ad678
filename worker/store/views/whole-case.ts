import { and, asc, desc, eq, inArray, lt, ne, sql } from 'drizzle-orm';
import type { CaseView, EventView } from '../../../shared/api-shapes.ts';
import { clockOffset } from '../../../shared/clock-offset.ts';
import type { Signal } from '../../../shared/signal.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../connect.ts';
import { kinOf } from '../customers/kin.ts';
import { customerIdOf } from '../customers/whole.ts';
import { choiceOf } from '../customers.ts';
import type { CaseRow } from '../lists/cases.ts';
import { caseEvent, joinOffer, mail, supportCase, touch } from '../schema.ts';
import { viewCaseSummaries } from './case-summary.ts';
import { viewEvent } from './event.ts';
import { type ShownMail, viewMail } from './mail.ts';
import { moment, momentOrNull } from './moment.ts';
import { viewTouch } from './touch.ts';

/** Earlier cases of one customer that are shown; who has more is a story of its own. */
const MAX_EARLIER = 20;

/** Two robots that answer each other make threads without end; of those the newest mails are shown. */
const MAX_MAILS = 200;

/** Characters of HTML that one answer cleans and carries, the newest mails first; the older ones show their text. */
const MAX_HTML = 2_000_000;

/** The whole case with mails, events, touches, offers and the customer's earlier cases; null when there is none. */
export async function viewCase(db: Db, id: string, now: Instant): Promise<CaseView | null> {
	const [row] = await db.select().from(supportCase).where(eq(supportCase.id, id));
	if (!row) return null;
	const [summaries, mails, events, touches, offers, earlier, choice, customerId] = await Promise.all([
		viewCaseSummaries(db, [row], now),
		mailsOf(db, id),
		eventsOf(db, id),
		db.select().from(touch).where(eq(touch.caseId, id)).orderBy(asc(touch.dueAt), asc(touch.id)),
		offersTo(db, id),
		earlierThan(db, row),
		choiceOf(db, row.customerAddress),
		customerIdOf(db, row.customerAddress),
	]);
	const [summary] = summaries;
	if (!summary) return null;
	return {
		...summary,
		...judgementOf(row),
		noFollowUps: choice && { since: moment(choice.optedOutAt), by: choice.by },
		round: row.round,
		acknowledgedAt: momentOrNull(row.acknowledgedAt),
		readAt: momentOrNull(row.readAt),
		avoidable: row.avoidable,
		outcome: row.outcome,
		documentation: row.documentation,
		isComplaint: row.isComplaint,
		customerId,
		customerOffset: offsetOf(mails),
		mails: mails.map(viewMail),
		events,
		touches: touches.map((one) => viewTouch({ touch: one, supportCase: row }, now)),
		offers,
		earlier,
	};
}

const judgementOf = (row: CaseRow) => ({
	severityBecause: [...row.severityBecause],
	severityBy: row.severityBy,
	sought: [...row.sought],
	guardBecause: [...row.guard.because],
	guardOverride: row.guard.overridden
		? { ...row.guard.overridden, at: moment(new Date(row.guard.overridden.at)) }
		: null,
	relationshipBecause: [...row.relationship.because],
});

/** Oldest first. The limits are the database's to keep: a flood of big mails must not come into memory only to be dropped there. */
async function mailsOf(db: Db, caseId: string): Promise<ShownMail[]> {
	const html = sql<
		string | null
	>`case when sum(length(${mail.html})) over (order by ${mail.at} desc, ${mail.id} desc) <= ${MAX_HTML} then ${mail.html} end`;
	const newest = await db
		.select({
			id: mail.id,
			messageId: mail.messageId,
			side: mail.side,
			fromAddress: mail.fromAddress,
			fromName: mail.fromName,
			recipients: mail.recipients,
			subject: mail.subject,
			at: mail.at,
			words: mail.words,
			text: mail.text,
			html,
			attachments: mail.attachments,
			contentHash: mail.contentHash,
			date: sql<string | null>`${mail.headers}->'date'->>-1`,
			signals: sql<readonly Signal[]>`${mail.verdict}->'signals'`,
		})
		.from(mail)
		.where(eq(mail.caseId, caseId))
		.orderBy(desc(mail.at), desc(mail.id))
		.limit(MAX_MAILS);
	return newest.reverse();
}

/** By the customer's newest mail that tells. */
const offsetOf = (mails: readonly ShownMail[]): number | null =>
	mails
		.filter(({ side }) => side === 'customer')
		.map(({ date }) => clockOffset(date ?? ''))
		.findLast((offset) => offset !== null) ?? null;

async function eventsOf(db: Db, caseId: string): Promise<EventView[]> {
	const rows = await db.select().from(caseEvent).where(eq(caseEvent.caseId, caseId)).orderBy(asc(caseEvent.seq));
	return rows.map(viewEvent);
}

const offersTo = (db: Db, caseId: string) =>
	db
		.select({
			caseId: supportCase.id,
			number: supportCase.number,
			subject: supportCase.subject,
			customer: supportCase.customer,
			because: joinOffer.because,
		})
		.from(joinOffer)
		.innerJoin(supportCase, eq(supportCase.id, joinOffer.intoCaseId))
		.where(and(eq(joinOffer.caseId, caseId), eq(supportCase.isComplaint, true)))
		.orderBy(asc(supportCase.number));

async function earlierThan(db: Db, row: CaseRow): Promise<CaseView['earlier']> {
	const own = (await kinOf(db, [row.customerAddress])).get(row.customerAddress) ?? [row.customerAddress];
	const rows = await db
		.select({
			caseId: supportCase.id,
			number: supportCase.number,
			subject: supportCase.subject,
			stage: supportCase.stage,
			openedAt: supportCase.openedAt,
		})
		.from(supportCase)
		.where(
			and(
				eq(supportCase.mailboxId, row.mailboxId),
				inArray(supportCase.customerAddress, [...own]),
				eq(supportCase.isComplaint, true),
				ne(supportCase.id, row.id),
				lt(supportCase.openedAt, row.openedAt),
			),
		)
		.orderBy(desc(supportCase.openedAt))
		.limit(MAX_EARLIER);
	return rows.map(({ openedAt, ...one }) => ({ ...one, openedAt: moment(openedAt) }));
}
