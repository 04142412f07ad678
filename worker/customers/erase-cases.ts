import { type Erasure, eraseCase } from '../../shared/customers/erase.ts';
import type { KeyRing } from '../key-ring.ts';
import type { Search } from '../search/search.ts';
import { lockCases, saveCases } from '../store/cases.ts';
import type { Db } from '../store/connect.ts';
import { eraseBeside } from '../store/erase/cases.ts';
import { eraseLinesOf, eraseMails, mailsOfCases } from '../store/erase/mails.ts';
import { ownMessageIds } from '../store/erase/person.ts';
import { rememberErased } from '../store/erased-names.ts';

/** What erasing needs. */
export interface EraseDeps {
	readonly keyRing: Pick<KeyRing, 'sign'>;
	readonly search: Pick<Search, 'forget'>;
}

/**
 * Erases cases with all that hangs on them, in the caller's transaction, who has their mailboxes: intake is not at them. Their mails are remembered by
 * keyed hashes, so that they are not read in again although the mailbox still holds them.
 * @returns how many mails that was
 */
export async function eraseCases(
	deps: EraseDeps,
	db: Db,
	caseIds: readonly string[],
	erasure: Erasure,
): Promise<number> {
	if (caseIds.length === 0) return 0;
	const loaded = await lockCases(db, caseIds);
	const mails = await mailsOfCases(db, caseIds);
	const messages = [...mails.map(({ name }) => name), ...(await ownMessageIds(db, caseIds))];
	await rememberErased(db, deps.keyRing, { messages, addresses: [], at: erasure.at });
	await eraseBeside(db, caseIds, erasure.pseudonym);
	await saveCases(
		db,
		loaded.map(({ supportCase, touches }) => ({ ...eraseCase(supportCase, touches, erasure), isNew: false })),
	);
	await eraseMails(
		db,
		mails.map(({ id }) => id),
		erasure.pseudonym,
		erasure.because,
	);
	await eraseLinesOf(db, caseIds, erasure.because);
	await deps.search.forget(db, caseIds);
	return mails.length;
}
