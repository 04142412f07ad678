import type { Refusal } from '../casework/casework.ts';
import { conflict } from '../casework/refusals.ts';
import type { Seen } from '../store/seen.ts';

/**
 * Refuses who may not see all mailboxes, in the same words for every customer: a customer may have mail anywhere, and whoever moves, takes out
 * or erases them touches all of it. Null: they may.
 */
export const seesAll = ({ seen }: { readonly seen: Seen }): Refusal | null =>
	seen === undefined
		? null
		: conflict(
				'Customers may have mail in mailboxes that you may not see, so this is not yours to do.',
				'Ask somebody who may see all mailboxes.',
			);
