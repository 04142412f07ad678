import { eq } from 'drizzle-orm';
import { asMessageId } from '../../shared/mail.ts';
import { say } from '../../shared/sayings/say.ts';
import { nextCaseNumber } from '../store/cases.ts';
import type { Db } from '../store/connect.ts';
import { ledger as ledgerTable, mail as mailTable } from '../store/schema.ts';
import { mailFrom } from '../store/world.ts';
import type { Acted } from './casework.ts';
import type { CaseworkDeps } from './deps.ts';
import { learnOfMiss } from './learn.ts';
import { openFor } from './open-for.ts';
import { conflict, notFound } from './refusals.ts';

/** Opens a case from a kept mail that triage passed over. The person who asks for it is named in its history. */
export function openByHand(deps: CaseworkDeps, messageId: string, personId: string): Promise<Acted> {
	return deps.store.db.transaction(async (db) => {
		const number = await nextCaseNumber(db);
		const [row] = await db
			.select()
			.from(mailTable)
			.where(eq(mailTable.messageId, asMessageId(messageId) ?? ''))
			.for('update');
		if (row === undefined) return notFound('mail');
		if (row.caseId !== null) return conflict('This mail belongs to a case already.', 'Open that case instead.');
		return openKept(deps, db, { row, number, personId });
	});
}

/** Opens a case from a kept mail that is in none, whose row the caller has locked. */
export async function openKept(
	deps: CaseworkDeps,
	db: Db,
	{ row, number, personId }: { row: typeof mailTable.$inferSelect; readonly number: number; readonly personId: string },
): Promise<Acted> {
	if (row.side === 'team') return writtenByUs();
	const at = deps.now();
	// Due times count from now: nobody could have kept those of a complaint that was not known as one.
	const heard = { mailId: row.id, mail: mailFrom(row), verdict: row.verdict, at };
	const customer = { name: row.fromName, address: row.fromAddress };
	const { supportCase } = await openFor(deps, db, { heard, customer, number, personId, mailboxId: row.mailboxId });
	await db.update(mailTable).set({ caseId: supportCase.id }).where(eq(mailTable.id, row.id));
	await learnOfMiss(db, supportCase, row, { personId, at, newId: deps.newId });
	await db
		.update(ledgerTable)
		.set({
			caseId: supportCase.id,
			outcome: 'case',
			reason: null,
			because: say('saidToComplain', { person: personId }),
		})
		.where(eq(ledgerTable.mailId, row.id));
	return { state: 'done', caseId: supportCase.id };
}

/** A colleague's mail is no customer's. */
export const writtenByUs = (): Acted =>
	conflict('A colleague wrote this mail.', 'Open the case from the customer’s own mail.');
