import type { ExtrasSource } from '../follow-up/letter-extras.ts';
import { addressKeyOf, lacksAddress } from '../store/addresses.ts';
import type { Db } from '../store/connect.ts';
import type { NotesDeps } from './deps.ts';
import { offerAddresses } from './offers.ts';

/**
 * The check-in asks for the postal address when a note is planned and nobody knows where to send it. Who has written it under a mail is not
 * asked: it waits in the case for somebody to confirm it.
 */
export const addressExtras =
	(db: Db, senderOf: NotesDeps['senderOf']): ExtrasSource =>
	async (supportCase, kind) => {
		if (kind !== 'check-in' || !(await lacksAddress(db, supportCase))) return {};
		const wanted = { caseId: supportCase.id, key: addressKeyOf(supportCase), erasedAt: null };
		const found = await offerAddresses(db, wanted, senderOf(supportCase.mailboxId));
		return found.length > 0 ? {} : { askAddress: true };
	};
