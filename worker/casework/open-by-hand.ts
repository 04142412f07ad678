import { and, eq } from 'drizzle-orm';
import { asMessageId } from '../../shared/mail.ts';
import { say } from '../../shared/sayings/say.ts';
import { nextCaseNumber } from '../store/cases.ts';
import type { Db } from '../store/connect.ts';
import { ledger as ledgerTable, mail as mailTable } from '../store/schema.ts';
import { type Seen, within } from '../store/seen.ts';
import { lockMailbox, mailFrom } from '../store/world.ts';
import type { Acted } from './casework.ts';
import type { CaseworkDeps } from './deps.ts';
import { learnOfMiss } from './learn.ts';
import { openFor } from './open-for.ts';
import { conflict, notFound } from './refusals.ts';
import { takeThreadAlong } from './thread-along.ts';

/** Which mail, who asks, and which mailboxes they may see: a mail may lie in several. */
interface ByHand {
	readonly messageId: string;
	readonly personId: string;
	readonly seen: Seen;
}

/** Opens a case from a kept mail that triage passed over. The person who asks for it is named in its history. */
export function openByHand(deps: CaseworkDeps, { messageId, personId, seen }: ByHand): Promise<Acted> {
	return deps.store.db.transaction(async (db) => {
		const isIt = and(eq(mailTable.messageId, asMessageId(messageId) ?? ''), within(mailTable.mailboxId, seen));
		const [known] = await db.select({ mailboxId: mailTable.mailboxId }).from(mailTable).where(isIt);
		if (known === undefined) return notFound('mail');
		// Before the number, as intake does: its thread may be in cases that intake is at.
		await lockMailbox(db, known.mailboxId);
		const number = await nextCaseNumber(db);
		const [row] = await db.select().from(mailTable).where(isIt).for('update');
		if (row === undefined) return notFound('mail');
		if (row.caseId !== null) return conflict('This mail belongs to a case already.', 'Open that case instead.');
		return openKept(deps, db, { row, number, personId });
	});
}

/** Opens a case from a kept mail that is in none, whose row and mailbox the caller has locked. */
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
	await takeThreadAlong(deps, db, { row, caseId: supportCase.id });
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
