import { sql } from 'drizzle-orm';
import { customType, index, integer, jsonb, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import type { LetterState } from '../../shared/causes/fix.ts';
import type { Language } from '../../shared/language.ts';
import { AT_ONCE, amends, moment } from './schema.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** The tree of root causes; the first one is planted from shared/causes/starter.ts. What cases speak of is archived, never deleted. */
export const rootCause = amends.table('root_cause', {
	id: text('id').primaryKey(),
	parent: text('parent'),
	/** null: named in the reader's language */
	name: text('name'),
	archivedAt: moment('archived_at'),
});

/** What a closed case is found by when a like one is to be closed. */
export const caseWords = amends.table(
	'case_words',
	{
		caseId: text('case_id').primaryKey(),
		/** subject and what went wrong, in small letters: for trigrams, whose index only exists where pg_trgm does */
		title: text('title').notNull(),
		/** the customer's words and ours, by the stems of the case's language */
		words: tsvector('words').notNull(),
	},
	(row) => [index('case_words_words').using('gin', row.words).with(AT_ONCE)],
);

/** What was mended for good: a root cause, and since when. */
export const fix = amends.table(
	'fix',
	{
		id: text('id').primaryKey(),
		causeId: text('cause_id').notNull(),
		/** cause, day, release and words, folded: the same fix is recorded once */
		sameness: text('sameness').notNull(),
		/** for the team */
		what: text('what').notNull(),
		/** for customers, by language */
		says: jsonb('says').$type<Readonly<Partial<Record<Language, string>>>>().notNull(),
		/** ISO date */
		fixedOn: text('fixed_on').notNull(),
		release: text('release'),
		link: text('link'),
		/** a person's id */
		by: text('by').notNull(),
		at: moment('at').notNull(),
	},
	(row) => [unique('fix_sameness').on(row.sameness), index('fix_cause').on(row.causeId)],
);

/** One mail to one customer about a fix, whatever number of cases it hurt; the text is kept when a person releases it. */
export const fixLetter = amends.table(
	'fix_letter',
	{
		fixId: text('fix_id').notNull(),
		/** lower case */
		customerAddress: text('customer_address').notNull(),
		/** counts up from 1 within the fix: the order of the review */
		number: integer('number').notNull(),
		/** the newest of the customer's cases, whose thread it goes on */
		caseId: text('case_id').notNull(),
		/** all of them, the newest first */
		caseIds: text('case_ids').array().notNull(),
		state: text('state').$type<LetterState>().notNull(),
		/** as released, without the line that ends such mails */
		text: text('text'),
		touchId: text('touch_id'),
		decidedBy: text('decided_by'),
		decidedAt: moment('decided_at'),
		/** why it was dropped; empty while it was not */
		because: text('because').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.fixId, row.customerAddress] }),
		unique('fix_letter_number').on(row.fixId, row.number),
		index('fix_letter_touch').on(row.touchId).where(sql`touch_id is not null`),
	],
);
