import { bigint, index, integer, jsonb, primaryKey, real, text } from 'drizzle-orm/pg-core';
import type { Profile } from '../../shared/assignment/profile.ts';
import type { AssignmentRules } from '../../shared/assignment/rules.ts';
import type { Language } from '../../shared/language.ts';
import { amends, moment } from './schema.ts';

/** The rules that a lead saved in the console. Every version is kept; the highest is in force. */
export const assignmentRules = amends.table('assignment_rules', {
	/** counts up from 1; those of amends.yaml are 0 and stand in no row */
	version: integer('version').primaryKey(),
	/** null: from here on those of amends.yaml again */
	rules: jsonb('rules').$type<AssignmentRules>(),
	/** the earlier version that this one brought back */
	restores: integer('restores'),
	/** a person's id */
	by: text('by').notNull(),
	at: moment('at').notNull(),
});

/** What a lead said in the console of somebody's skills, hours and limits; over what amends.yaml says. */
export const assignmentProfile = amends.table('assignment_profile', {
	personId: text('person_id').primaryKey(),
	version: integer('version').notNull(),
	skills: text('skills').array().notNull(),
	languages: text('languages').array().$type<Language[]>().notNull(),
	hours: jsonb('hours').$type<Profile['hours']>(),
	mostCases: integer('most_cases'),
	mostLoad: real('most_load'),
	by: text('by').notNull(),
	at: moment('at').notNull(),
});

/** When somebody last had a turn under a rule; the higher the later. */
export const assignmentTurn = amends.table(
	'assignment_turn',
	{
		ruleId: text('rule_id').notNull(),
		personId: text('person_id').notNull(),
		turn: bigint('turn', { mode: 'number' }).notNull(),
	},
	(row) => [primaryKey({ columns: [row.ruleId, row.personId] })],
);

/**
 * Cases for which somebody is to be chosen: written with the case itself, so that none is forgotten, and gone when somebody has it. `later`:
 * until hours begin; `nobody`: not even a lead is there; `left`: the rules leave it to whoever takes it.
 */
export const assignmentWait = amends.table(
	'assignment_wait',
	{
		caseId: text('case_id').primaryKey(),
		state: text('state').$type<'fresh' | 'later' | 'nobody' | 'left'>().notNull(),
		since: moment('since').notNull(),
		/** null: until the rules change */
		wakeAt: moment('wake_at'),
	},
	(row) => [index('assignment_wait_wake').on(row.wakeAt, row.since)],
);

/** A mail to a lead about cases that nobody can have; written down with the choice that found nobody. */
export const assignmentNudge = amends.table(
	'assignment_nudge',
	{
		caseId: text('case_id').notNull(),
		personId: text('person_id').notNull(),
		/** of the case: reopened, its leads are told again */
		round: integer('round').notNull(),
		state: text('state').$type<'waiting' | 'sent' | 'failed' | 'over'>().notNull(),
		tries: integer('tries').notNull(),
		wakeAt: moment('wake_at').notNull(),
		/** by the database's own time: who has it meanwhile died when this has passed */
		claimedUntil: moment('claimed_until'),
		sentAt: moment('sent_at'),
	},
	(row) => [
		primaryKey({ columns: [row.caseId, row.personId, row.round] }),
		index('assignment_nudge_wake').on(row.wakeAt),
		index('assignment_nudge_person').on(row.personId, row.sentAt),
	],
);
