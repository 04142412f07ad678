import { sql } from 'drizzle-orm';
import { bigint, bigserial, index, integer, jsonb, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { CustomerEventData, CustomerEventKind } from '../../shared/customers/book.ts';
import type { Language } from '../../shared/language.ts';
import { amends, moment } from './schema.ts';

/** One customer, whatever number of addresses they write from. What is null here is known of the mails alone, or of nobody. */
export const customer = amends.table(
	'customer',
	{
		id: text('id').primaryKey(),
		/** empty: not known */
		name: text('name').notNull(),
		language: text('language').$type<Language>(),
		/** IANA name */
		zone: text('zone'),
		/** what they are worth to the shop, in minor units of `currency`: both or neither */
		valueMinor: bigint('value_minor', { mode: 'number' }),
		currency: text('currency'),
		tier: text('tier'),
		/** the shop's own name for them */
		externalId: text('external_id'),
		/** counts up from 1 with each change */
		version: integer('version').notNull().default(1),
		createdAt: moment('created_at').notNull(),
		/** whose addresses these are now; what is known of this one stays here, for the way back */
		mergedInto: text('merged_into'),
		/** name, number and addresses were erased: what is left counts */
		erasedAt: moment('erased_at'),
	},
	(row) => [
		uniqueIndex('customer_external').on(row.externalId),
		index('customer_name').on(sql`lower(name)`, row.id),
		index('customer_merged').on(row.mergedInto).where(sql`merged_into is not null`),
	],
);

/** Whose an address is: each has one customer, and cases find theirs by it. */
export const customerAddress = amends.table(
	'customer_address',
	{
		/** lower case; of who was erased a name that is no address */
		address: text('address').primaryKey(),
		/** histories name it by this, so that only this row holds the address */
		id: text('id').notNull().default(sql`gen_random_uuid()`),
		customerId: text('customer_id').notNull(),
	},
	(row) => [uniqueIndex('customer_address_id').on(row.id), index('customer_address_customer').on(row.customerId)],
);

/** What the team writes down about a customer, apart from any case. */
export const customerNote = amends.table(
	'customer_note',
	{
		id: text('id').primaryKey(),
		customerId: text('customer_id').notNull(),
		text: text('text').notNull(),
		by: text('by').notNull(),
		at: moment('at').notNull(),
	},
	(row) => [index('customer_note_customer').on(row.customerId, row.at)],
);

/** What was done to a customer; holds ids and counts, never an address or a name. */
export const customerEvent = amends.table(
	'customer_event',
	{
		seq: bigserial('seq', { mode: 'number' }).primaryKey(),
		customerId: text('customer_id').notNull(),
		kind: text('kind').$type<CustomerEventKind>().notNull(),
		at: moment('at').notNull(),
		/** a person's id, `api`, or `import <id>` */
		by: text('by').notNull(),
		data: jsonb('data').$type<CustomerEventData>().notNull(),
		undoneAt: moment('undone_at'),
		undoneBy: text('undone_by'),
	},
	(row) => [index('customer_event_customer').on(row.customerId, row.seq)],
);

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
