import { text } from 'drizzle-orm/pg-core';
import { amends, moment } from './schema.ts';

/** Customers who want no follow-ups, by address: across cases and mailboxes, until they say otherwise. */
export const customerChoice = amends.table('customer_choice', {
	/** lower case */
	address: text('address').primaryKey(),
	optedOutAt: moment('opted_out_at').notNull(),
	/** by the page behind a link, by the mail program's own button, or told to a person of the team */
	how: text('how').$type<'page' | 'one-click' | 'person'>().notNull(),
	/** a person's id; null: the customer */
	by: text('by'),
});
