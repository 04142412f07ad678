import { sql } from 'drizzle-orm';
import { index, integer, text, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import type { PromiseAbout, PromiseState } from '../../shared/promise/promise.ts';
import { amends, moment } from './schema.ts';

/** What was promised to customers: found in a mail and offered, or written down. */
export const promise = amends.table(
	'promise',
	{
		id: text('id').primaryKey(),
		caseId: text('case_id').notNull(),
		/** the turn of its touch */
		number: integer('number').notNull(),
		state: text('state').$type<PromiseState>().notNull(),
		about: text('about').$type<PromiseAbout>().notNull(),
		what: text('what').notNull(),
		dueAt: moment('due_at').notNull(),
		mailId: text('mail_id'),
		promisedBy: text('promised_by'),
		promisedAt: moment('promised_at').notNull(),
		replaces: integer('replaces'),
		decidedBy: text('decided_by'),
		decidedAt: moment('decided_at'),
		because: text('because').notNull(),
	},
	(row) => [
		unique('promise_number').on(row.caseId, row.number),
		// The same sentence of the same mail is found once, however often the mail is read.
		uniqueIndex('promise_quote').on(row.mailId, row.what).where(sql`mail_id is not null`),
		index('promise_standing').on(row.caseId).where(sql`state in ('offered', 'open')`),
	],
);
