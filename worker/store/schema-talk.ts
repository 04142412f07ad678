import { sql } from 'drizzle-orm';
import { bigint, boolean, index, integer, primaryKey, text } from 'drizzle-orm/pg-core';
import type { Doing } from '../../shared/presence.ts';
import { amends, moment } from './schema.ts';

/** Number of a case's event. */
const eventSeq = (name: string) => bigint(name, { mode: 'number' });

/** Who is at which case. A courtesy and no fact: a row counts for seconds, and nothing rests on it. */
export const presence = amends.table(
	'presence',
	{
		caseId: text('case_id').notNull(),
		personId: text('person_id').notNull(),
		doing: text('doing').$type<Doing>().notNull(),
		/** when they began, by the clock that people see */
		since: moment('since').notNull(),
		/** when they last said so, by the database's own clock: the demo's leaps */
		seenAt: moment('seen_at').notNull(),
	},
	(row) => [primaryKey({ columns: [row.caseId, row.personId, row.doing] })],
);

/** How somebody stands to a case: whether they follow it, and how far they have read. */
export const follow = amends.table(
	'follow',
	{
		caseId: text('case_id').notNull(),
		personId: text('person_id').notNull(),
		isOn: boolean('is_on').notNull(),
		/** what came before is no news to them */
		fromSeq: eventSeq('from_seq').notNull(),
		readSeq: eventSeq('read_seq').notNull(),
	},
	(row) => [primaryKey({ columns: [row.caseId, row.personId] }), index('follow_person').on(row.personId)],
);

/** Somebody who is spoken to in a note, and the mail that tells them: written down with the note, with its Message-ID. */
export const mention = amends.table(
	'mention',
	{
		id: text('id').primaryKey(),
		caseId: text('case_id').notNull(),
		personId: text('person_id').notNull(),
		by: text('by').notNull(),
		/** the note */
		seq: eventSeq('seq').notNull(),
		state: text('state').$type<'waiting' | 'sent' | 'failed' | 'cancelled'>().notNull(),
		tries: integer('tries').notNull(),
		/** not before then, by the clock of the program */
		wakeAt: moment('wake_at').notNull(),
		/** whoever sends it has it until then, by the database's own clock */
		claimedUntil: moment('claimed_until'),
	},
	(row) => [
		index('mention_person').on(row.personId, row.seq),
		index('mention_case').on(row.caseId),
		index('mention_waiting').on(row.wakeAt).where(sql`state = 'waiting'`),
	],
);
