import { bigserial, boolean, customType, index, primaryKey, text } from 'drizzle-orm/pg-core';
import type { GuardKind } from '../../shared/guard.ts';
import type { Language } from '../../shared/language.ts';
import type { Severity } from '../../shared/severity.ts';
import type { SignalName } from '../../shared/signal.ts';
import type { Stage } from '../../shared/stage.ts';
import { AT_ONCE, amends, moment } from './schema.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/**
 * What a case is found by. Made of the case and all that belongs to it, so that it can be thrown away and made again; the columns beside the
 * words stand here as well so that narrowing needs no other table.
 */
export const searchDocument = amends.table(
	'search_document',
	{
		caseId: text('case_id').primaryKey(),
		mailboxId: text('mailbox_id').notNull(),
		stage: text('stage').$type<Stage>().notNull(),
		severity: text('severity').$type<Severity>().notNull(),
		guard: text('guard').$type<GuardKind>().notNull(),
		language: text('language').$type<Language>().notNull(),
		assignee: text('assignee'),
		signals: text('signals').array().$type<SignalName[]>().notNull(),
		isOpen: boolean('is_open').notNull(),
		openedAt: moment('opened_at').notNull(),
		/** when anybody last wrote in it */
		lastAt: moment('last_at').notNull(),
		/** subject, customer and number alone: small, so that those who have the words there are found first and quickly */
		head: tsvector('head').notNull(),
		/** all of it: A subject and customer, B the customer's mails, C the team's mails and notes */
		words: tsvector('words').notNull(),
	},
	(row) => [
		index('search_document_words').using('gin', row.words).with(AT_ONCE),
		index('search_document_head').using('gin', row.head).with(AT_ONCE),
		index('search_document_last').on(row.lastAt, row.caseId),
	],
);

/** Each word of any document as it is written there, folded, with what it is indexed as: for other spellings, and for marking what was found. */
export const searchWord = amends.table(
	'search_word',
	{ word: text('word').notNull(), lexeme: text('lexeme').notNull() },
	(row) => [primaryKey({ columns: [row.word, row.lexeme] }), index('search_word_lexeme').on(row.lexeme)],
);

/** Cases whose document is out of date. Triggers write here within the transaction that changes a case; rows are never updated, so nobody waits. */
export const searchDue = amends.table('search_due', {
	seq: bigserial('seq', { mode: 'number' }).primaryKey(),
	caseId: text('case_id').notNull(),
});
