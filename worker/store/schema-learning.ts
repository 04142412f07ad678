import { sql } from 'drizzle-orm';
import { bigint, bigserial, index, jsonb, text } from 'drizzle-orm/pg-core';
import type { CorrectionKind } from '../../shared/correction.ts';
import type { Language } from '../../shared/language.ts';
import type { Trials } from '../../shared/triage/model/promote.ts';
import type { Verdict } from '../../shared/triage/verdict.ts';
import { amends, bytes, moment } from './schema.ts';

/** What people said that triage got wrong; never deleted, a correction that was taken back has a moment in `undone_at`. */
export const correction = amends.table(
	'correction',
	{
		id: text('id').primaryKey(),
		seq: bigserial('seq', { mode: 'number' }).notNull(),
		/** the mail's words stay with the mail: where that is erased, nothing is left to learn from */
		mailId: text('mail_id').notNull(),
		caseId: text('case_id').notNull(),
		at: moment('at').notNull(),
		by: text('by').notNull(),
		kind: text('kind').$type<CorrectionKind>().notNull(),
		/** the signal, or empty */
		about: text('about').notNull(),
		said: text('said').notNull(),
		means: text('means').notNull(),
		verdict: jsonb('verdict').$type<Verdict>().notNull(),
		model: text('model'),
		language: text('language').$type<Language>().notNull(),
		undoneAt: moment('undone_at'),
	},
	(row) => [
		index('correction_case').on(row.caseId),
		index('correction_standing').on(row.seq).where(sql`undone_at is null`),
	],
);

/** What became of a model. The newest `promoted` one beside the shipped model of this very program judges; else the shipped one. */
export type ModelState = 'shipped' | 'promoted' | 'refused' | 'rolled-back';

/** Every model that there was, with what decided about it. */
export const model = amends.table(
	'model',
	{
		version: text('version').primaryKey(),
		seq: bigserial('seq', { mode: 'number' }).notNull(),
		at: moment('at').notNull(),
		/** as `codec.ts` writes them; null for the shipped ones, which lie on disk, and for refused ones, which nobody needs */
		bytes: bytes('bytes'),
		/** the shipped model that it was trained beside: under another one it may not be understood */
		base: text('base').notNull(),
		state: text('state').$type<ModelState>().notNull(),
		/** figures before and after; null for the shipped ones */
		trials: jsonb('trials').$type<Trials>(),
		because: text('because').notNull(),
		/** a person's id, or `product` */
		by: text('by').notNull(),
		/** the newest correction it knew of */
		learnedUpTo: bigint('learned_up_to', { mode: 'number' }).notNull(),
	},
	(row) => [index('model_seq').on(row.seq)],
);
