import { eq } from 'drizzle-orm';
import { asMessageId } from '../../shared/mail.ts';
import { openCase } from '../../shared/open-case.ts';
import { say } from '../../shared/sayings/say.ts';
import { settle } from '../../shared/settle.ts';
import { loadHistories, nextCaseNumber, saveCases } from '../store/cases.ts';
import { ledger as ledgerTable, mail as mailTable } from '../store/schema.ts';
import { mailFrom } from '../store/world.ts';
import type { Acted } from './casework.ts';
import type { CaseworkDeps } from './deps.ts';
import { learnOfMiss } from './learn.ts';
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
		if (row.side === 'team')
			return conflict('A colleague wrote this mail.', 'Open the case from the customer’s own mail.');
		const customer = { name: row.fromName, address: row.fromAddress };
		const history = (await loadHistories(db, row.mailboxId, [row.fromAddress])).get(row.fromAddress);
		const at = deps.now();
		const decision = openCase(
			// Due times count from now: nobody could have kept those of a complaint that was not known as one.
			{ mailId: row.id, mail: mailFrom(row), verdict: row.verdict, at },
			{
				id: deps.newId(),
				number,
				mailboxId: row.mailboxId,
				customer,
				fallbackLanguage: deps.languageOf(row.mailboxId),
				history: history ?? { mails: 0, days: 0, firstAt: null, failures: [] },
				isTeam: deps.isTeam,
			},
		);
		const source = { kind: 'person', personId } as const;
		const events = decision.events.map((one) => (one.kind === 'opened' ? { ...one, source } : one));
		const settled = settle({ ...decision, events }, [], { policy: deps.policy, calendar: deps.calendar, seenAt: at });
		await saveCases(db, [{ ...settled, isNew: true }]);
		await db.update(mailTable).set({ caseId: settled.supportCase.id }).where(eq(mailTable.id, row.id));
		await learnOfMiss(db, settled.supportCase, row, { personId, at, newId: deps.newId });
		await db
			.update(ledgerTable)
			.set({
				caseId: settled.supportCase.id,
				outcome: 'case',
				reason: null,
				because: say('saidToComplain', { person: personId }),
			})
			.where(eq(ledgerTable.mailId, row.id));
		return { state: 'done', caseId: settled.supportCase.id };
	});
}
