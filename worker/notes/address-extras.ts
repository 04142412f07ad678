import type { ExtrasSource } from '../follow-up/letter-extras.ts';
import { lacksAddress } from '../store/addresses.ts';
import type { Db } from '../store/connect.ts';

/** The check-in asks for the postal address when a note is planned and nobody knows where to send it. */
export const addressExtras =
	(db: Db): ExtrasSource =>
	async (supportCase, kind) =>
		kind === 'check-in' && (await lacksAddress(db, supportCase)) ? { askAddress: true } : {};
