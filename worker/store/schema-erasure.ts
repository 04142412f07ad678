import { index, primaryKey, text } from 'drizzle-orm/pg-core';
import { amends, moment } from './schema.ts';

/**
 * What must never be read in again: a keyed hash of each Message-ID, and of each address with the moment of its erasure. Without this
 * installation's secret nobody can tell whose they are.
 */
export const erasedName = amends.table(
	'erased_name',
	{
		/** `message`: this very mail, whenever it is seen; `address`: mails of or to it from before the erasure */
		kind: text('kind').$type<'message' | 'address'>().notNull(),
		hash: text('hash').notNull(),
		at: moment('at').notNull(),
	},
	(row) => [primaryKey({ columns: [row.kind, row.hash] }), index('erased_name_at').on(row.at)],
);
