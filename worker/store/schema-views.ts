import { boolean, integer, text, unique } from 'drizzle-orm/pg-core';
import { amends, moment } from './schema.ts';

/** Filters of cases that somebody gave a name. */
export const savedView = amends.table(
	'saved_view',
	{
		id: text('id').primaryKey(),
		name: text('name').notNull(),
		/** a person's id */
		owner: text('owner').notNull(),
		isShared: boolean('is_shared').notNull(),
		/** the fields of the address, tidied */
		query: text('query').notNull(),
		/** counts up from 1 with each change */
		version: integer('version').notNull(),
		changedAt: moment('changed_at').notNull(),
	},
	(row) => [unique('saved_view_name').on(row.owner, row.name)],
);
