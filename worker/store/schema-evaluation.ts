import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import type { WindowDays } from '../../shared/evaluation/behaviour.ts';
import type { Step } from '../../shared/evaluation/questions.ts';
import type { GuardKind } from '../../shared/guard.ts';
import { amends, moment } from './schema.ts';

/** Whether a lead must hear of a low evaluation: `wanted` until a mail server took the word, `failed` when none ever will. */
export type AlertState = 'none' | 'wanted' | 'sent' | 'failed';

const step = (name: string) => smallint(name).$type<Step>().notNull();

/** What a customer answered to the five questions: once for each round of a case, and never changed. */
export const evaluation = amends.table(
	'evaluation',
	{
		caseId: text('case_id').notNull(),
		round: integer('round').notNull(),
		answeredAt: moment('answered_at').notNull(),
		/** as both stood when it was answered: what the report groups by */
		resolvedAt: moment('resolved_at').notNull(),
		guard: text('guard').$type<GuardKind>().notNull(),
		expectation: step('expectation'),
		outcome: step('outcome'),
		treatment: step('treatment'),
		process: step('process'),
		trust: step('trust'),
		/** the customer's own words; may be empty */
		words: text('words').notNull(),
		alert: text('alert').$type<AlertState>().notNull(),
		/** whoever tells the lead has it until then, by the database's own clock */
		alertClaimedUntil: moment('alert_claimed_until'),
	},
	(row) => [
		primaryKey({ columns: [row.caseId, row.round] }),
		index('evaluation_resolved').on(row.resolvedAt),
		index('evaluation_alert').on(row.answeredAt).where(sql`alert = 'wanted'`),
	],
);

/** What a customer did in the 90 and in the 180 days after a resolution, counted once they are over; also where it failed again meanwhile. */
export const behaviour = amends.table(
	'later_behaviour',
	{
		caseId: text('case_id').notNull(),
		days: integer('days').$type<WindowDays>().notNull(),
		resolvedAt: moment('resolved_at').notNull(),
		guard: text('guard').$type<GuardKind>().notNull(),
		wroteAgain: integer('wrote_again').notNull(),
		complainedAgain: integer('complained_again').notNull(),
		praised: integer('praised').notNull(),
		countedAt: moment('counted_at').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.caseId, row.resolvedAt, row.days] }),
		index('later_behaviour_resolved').on(row.resolvedAt),
	],
);
