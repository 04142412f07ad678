import { inArray, or, sql } from 'drizzle-orm';
import { KEPT_DATA } from '../../../shared/customers/erase.ts';
import type { Db } from '../connect.ts';
import { eraseRemedyWords } from '../remedies.ts';
import { caseEvent, joinOffer, touch } from '../schema.ts';
import { caseWords, fixLetter } from '../schema-causes.ts';
import { evaluation } from '../schema-evaluation.ts';
import { correction } from '../schema-learning.ts';
import { noteProof } from '../schema-notes.ts';
import { webhookDelivery, webhookTry } from '../schema-out.ts';
import { promise } from '../schema-promises.ts';
import { approvalRequest, fairSolution } from '../schema-remedies.ts';
import { NO_QUOTES } from './quotes.ts';

/**
 * Erases the words of all that hangs on these cases, but for their mails and the cases themselves, which the caller has locked and saves.
 * Each statement names what goes; the rest of a row are figures. A table that is added and holds words belongs here:
 * `test/worker/customers/erase` asks about every table.
 */
export async function eraseBeside(db: Db, caseIds: readonly string[], pseudonym: string): Promise<void> {
	if (caseIds.length === 0) return;
	const ids = [...caseIds];
	await db
		.update(caseEvent)
		.set({ because: '', data: sql`${keptData}` })
		.where(sql`${inArray(caseEvent.caseId, ids)} AND ${caseEvent.kind} <> 'case-erased'`);
	await db.update(touch).set({ because: '' }).where(inArray(touch.caseId, ids));
	await db.delete(joinOffer).where(or(inArray(joinOffer.caseId, ids), inArray(joinOffer.intoCaseId, ids)));
	await db.delete(caseWords).where(inArray(caseWords.caseId, ids));
	// Of one mail and one sentence there is one promise: without both, many may say nothing.
	await db.update(promise).set({ what: '', because: '', mailId: null }).where(inArray(promise.caseId, ids));
	await db
		.update(approvalRequest)
		.set({ why: '', overWarning: null, decidedBecause: '' })
		.where(inArray(approvalRequest.caseId, ids));
	await eraseRemedyWords(db, ids);
	await db.update(fairSolution).set({ words: '' }).where(inArray(fairSolution.caseId, ids));
	await db.update(evaluation).set({ words: '' }).where(inArray(evaluation.caseId, ids));
	await db
		.update(correction)
		.set({ verdict: sql`${correction.verdict} || ${JSON.stringify(NO_QUOTES)}::jsonb` })
		.where(inArray(correction.caseId, ids));
	await db.update(noteProof).set({ photo: null, photoType: null }).where(inArray(noteProof.caseId, ids));
	await eraseLetters(db, ids, pseudonym);
	// What a stranger's server answered may say again what it was told.
	const told = db.select({ id: webhookDelivery.id }).from(webhookDelivery).where(inArray(webhookDelivery.caseId, ids));
	await db.update(webhookTry).set({ answer: '' }).where(inArray(webhookTry.deliveryId, told));
}

const keptNames = sql.join(
	KEPT_DATA.map((name) => sql`${name}`),
	sql`, `,
);

/** Numbers, and texts under names that hold no words. */
const keptData = sql`(
	SELECT coalesce(jsonb_object_agg(one.key, one.value), '{}'::jsonb) FROM jsonb_each(${caseEvent.data}) AS one
	WHERE jsonb_typeof(one.value) <> 'string' OR one.key IN (${keptNames})
)`;

/** A letter is known by fix and customer: two of one customer keep apart by their numbers. One that waits does not go out any more. */
const eraseLetters = (db: Db, caseIds: string[], pseudonym: string) =>
	db
		.update(fixLetter)
		.set({
			customerAddress: sql`${pseudonym} || ' ' || ${fixLetter.number}`,
			text: null,
			because: '',
			state: sql`CASE WHEN ${fixLetter.state} = 'draft' THEN 'dropped' ELSE ${fixLetter.state} END`,
		})
		.where(inArray(fixLetter.caseId, caseIds));
