import { pseudonymOf } from '../../shared/customers/pseudonym.ts';
import { SAYINGS } from '../../shared/sayings/english.ts';
import type { Refusal } from '../casework/casework.ts';
import { conflict, notFound } from '../casework/refusals.ts';
import { appendAudit } from '../store/audit.ts';
import type { Store } from '../store/connect.ts';
import { addCustomerEvent, lockCustomers } from '../store/customers/book.ts';
import { addressesOfCustomers } from '../store/customers/reunion.ts';
import { eraseLinesFrom, eraseMails, mailsOfPeople } from '../store/erase/mails.ts';
import { allCasesOf, erasePerson, forgetChoices, leaveOthers, mailboxesOf } from '../store/erase/person.ts';
import { rememberErased } from '../store/erased-names.ts';
import { lockMailbox } from '../store/world.ts';
import { type EraseDeps, eraseCases } from './erase-cases.ts';

/** What was erased. */
export interface Erased {
	readonly state: 'done';
	readonly caseIds: readonly string[];
	readonly mails: number;
}

export type EraseCustomerDeps = EraseDeps & { readonly store: Pick<Store, 'db'>; now(): number };

/**
 * Erases a customer at their request, over all addresses and mailboxes, in one transaction: what they wrote, what was written to them, who they are.
 * Cases, counts and figures stay under a pseudonym. The mailbox itself is not ours to change; what lies there from before is not read in
 * again. Whoever writes anew is a new customer.
 * @param by a person's id, or `command line`
 */
export function eraseCustomer(deps: EraseCustomerDeps, id: string, by: string): Promise<Erased | Refusal> {
	return deps.store.db.transaction(async (db) => {
		const known = await addressesOfCustomers(db, [id]);
		// Before all else, as intake does it: no batch with their mail is being decided meanwhile.
		for (const mailboxId of await mailboxesOf(db, known)) await lockMailbox(db, mailboxId);
		const found = (await lockCustomers(db, [id])).get(id);
		if (found === undefined) return notFound('customer');
		if (found.isErased) return ERASED;
		if (found.mergedInto !== null) return MERGED;
		const at = deps.now();
		const addresses = await addressesOfCustomers(db, [id]);
		const pseudonym = pseudonymOf(id);
		const because = SAYINGS.erasedOnRequest;
		const caseIds = await allCasesOf(db, addresses);
		const inCases = await eraseCases(deps, db, caseIds, { at, pseudonym, because, personId: by });
		const mails = await mailsOfPeople(db, addresses);
		await rememberErased(db, deps.keyRing, { messages: mails.map(({ name }) => name), addresses, at });
		await eraseMails(
			db,
			mails.map((mail) => mail.id),
			pseudonym,
			because,
		);
		await eraseLinesFrom(db, addresses, because);
		if (addresses.length > 0) await leaveOthers(db, addresses);
		await forgetChoices(db, addresses);
		await erasePerson(db, { id, addresses, caseIds, at });
		await addCustomerEvent(db, { customerId: id, kind: 'erased', at, by, data: {} });
		const counts = { cases: caseIds.length, mails: inCases + mails.length, addresses: addresses.length };
		await appendAudit(db, { at, by, what: 'customer-erased', subject: pseudonym, data: counts });
		return { state: 'done', caseIds, mails: counts.mails };
	});
}

const ERASED = conflict('This customer was erased already.', 'Nothing is left to erase.');

const MERGED = conflict('This customer was merged into another one.', 'Open that customer, and erase them there.');
