import { boolean, index, integer, primaryKey, text } from 'drizzle-orm/pg-core';
import type { Language } from '../../shared/language.ts';
import type { Stage } from '../../shared/stage.ts';
import { amends, moment } from './schema.ts';

/** Beginnings of answers that the team wrote. Every version is kept; the highest is in force. */
export const starter = amends.table(
	'starter',
	{
		id: text('id').notNull(),
		/** counts up from 1 */
		version: integer('version').notNull(),
		/** a person's id; the same in all versions */
		owner: text('owner').notNull(),
		/** false: its owner alone has it */
		isShared: boolean('is_shared').notNull(),
		stage: text('stage').$type<Stage>().notNull(),
		language: text('language').$type<Language>().notNull(),
		title: text('title').notNull(),
		words: text('words').notNull(),
		/** offered to nobody from this version on */
		isRetired: boolean('is_retired').notNull(),
		/** a person's id */
		by: text('by').notNull(),
		at: moment('at').notNull(),
	},
	(row) => [primaryKey({ columns: [row.id, row.version] })],
);

/** That somebody put one into an answer. */
export const starterUse = amends.table(
	'starter_use',
	{
		/** given by whoever used it, so that one use told twice stays one */
		id: text('id').primaryKey(),
		/** of the team's, or of those that Amends brings */
		starterId: text('starter_id').notNull(),
		/** 0: as Amends brings it */
		version: integer('version').notNull(),
		/** null: an answer without a case */
		caseId: text('case_id'),
		/** a person's id */
		by: text('by').notNull(),
		at: moment('at').notNull(),
	},
	(row) => [index('starter_use_of').on(row.starterId, row.caseId)],
);
