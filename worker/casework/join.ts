import { eq, or } from 'drizzle-orm';
import { event } from '../../shared/case-event.ts';
import { cancelAll } from '../../shared/plan/follow-ups.ts';
import { say } from '../../shared/sayings/say.ts';
import { settle } from '../../shared/settle.ts';
import { movePromises } from '../promises/with-case.ts';
import { lockCases, saveCases } from '../store/cases.ts';
import { joinOffer, ledger as ledgerTable, mail as mailTable } from '../store/schema.ts';
import type { Acted } from './casework.ts';
import type { CaseworkDeps } from './deps.ts';
import { conflict, notFound } from './refusals.ts';
import { rulesFor } from './rules.ts';

/**
 * Moves all mails of a case into another one: the same customer wrote from another address. The writer takes part there from now on, so
 * later mails join by themselves; the emptied case is kept for the record, off the desk, its plan cancelled.
 */
export function joinCases(
	deps: CaseworkDeps,
	{ caseId, intoCaseId, personId }: { readonly caseId: string; readonly intoCaseId: string; readonly personId: string },
): Promise<Acted> {
	return deps.store.db.transaction(async (db) => {
		if (caseId === intoCaseId) return conflict('A case cannot be joined with itself.', 'Choose the other case.');
		const loaded = await lockCases(db, [caseId, intoCaseId]);
		const from = loaded.find(({ supportCase }) => supportCase.id === caseId);
		const into = loaded.find(({ supportCase }) => supportCase.id === intoCaseId);
		if (from === undefined || into === undefined) return notFound('case');
		if (from.supportCase.mailboxId !== into.supportCase.mailboxId) {
			return conflict('These cases belong to different mailboxes.', 'Only cases of one mailbox can be joined.');
		}
		if (!from.supportCase.isComplaint)
			return conflict('That case is off the desk already.', 'Load it again to see where its mails went.');
		const at = deps.now();
		const source = { kind: 'person', personId } as const;
		const people = (key: 'participants' | 'speakers') => [
			...new Set([...into.supportCase[key], ...from.supportCase[key]]),
		];
		const cancelled = cancelAll(from.touches, { at, code: 'not-a-complaint' });
		await db.update(mailTable).set({ caseId: intoCaseId }).where(eq(mailTable.caseId, caseId));
		await db.update(ledgerTable).set({ caseId: intoCaseId }).where(eq(ledgerTable.caseId, caseId));
		await db.delete(joinOffer).where(or(eq(joinOffer.caseId, caseId), eq(joinOffer.intoCaseId, caseId)));
		const joined = {
			...into.supportCase,
			participants: people('participants'),
			speakers: people('speakers'),
			lastCustomerMailAt: Math.max(into.supportCase.lastCustomerMailAt, from.supportCase.lastCustomerMailAt),
		};
		const came = event('joined', at, say('mailsCameFrom', { number: from.supportCase.number }), { from: caseId });
		const happened = await movePromises(db, { from: from.supportCase, into: into.supportCase, at });
		const rules = await rulesFor(deps, db, { address: joined.customer.address, seenAt: at });
		const settled = settle({ supportCase: joined, events: [{ ...came, source }], happened }, into.touches, rules);
		await saveCases(db, [
			{
				supportCase: { ...from.supportCase, isComplaint: false },
				isNew: false,
				events: [
					{
						...event('joined', at, say('mailsWentTo', { number: into.supportCase.number }), { into: intoCaseId }),
						source,
					},
					...cancelled.map((change) => change.event),
				],
				touches: cancelled.map((change) => change.touch),
			},
			{ ...settled, isNew: false },
		]);
		return { state: 'done', caseId: intoCaseId };
	});
}
