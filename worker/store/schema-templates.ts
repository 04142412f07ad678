import { integer, jsonb, primaryKey, text } from 'drizzle-orm/pg-core';
import type { Language } from '../../shared/language.ts';
import type { TemplateKind } from '../../shared/letters/template.ts';
import { amends, moment } from './schema.ts';

/** The team's own words for mails to customers. Every version is kept; the highest is in force. */
export const template = amends.table(
	'template',
	{
		kind: text('kind').$type<TemplateKind>().notNull(),
		language: text('language').$type<Language>().notNull(),
		/** counts up from 1; our own words are 0 and stand in no row */
		version: integer('version').notNull(),
		subject: text('subject'),
		/** null: from here on our own words again, as they are in the release that runs */
		paragraphs: jsonb('paragraphs').$type<readonly string[]>(),
		/** the earlier version that this one brought back */
		restores: integer('restores'),
		/** a person's id */
		by: text('by').notNull(),
		at: moment('at').notNull(),
	},
	(row) => [primaryKey({ columns: [row.kind, row.language, row.version] })],
);
