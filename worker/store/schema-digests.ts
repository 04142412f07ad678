import { boolean, primaryKey, text } from 'drizzle-orm/pg-core';
import { amends, moment } from './schema.ts';

/** When somebody wants the digest, where they said so. */
export const digestChoice = amends.table('digest_choice', {
	personId: text('person_id').primaryKey(),
	daily: boolean('daily').notNull(),
	weekly: boolean('weekly').notNull(),
	timeZone: text('time_zone'),
	at: text('at').notNull(),
});

/** Each digest once a person and day, written down before it is sent. */
export const digest = amends.table(
	'digest',
	{
		personId: text('person_id').notNull(),
		/** ISO date where the reader is */
		day: text('day').notNull(),
		/** `nothing`: there was nothing to say */
		state: text('state').$type<'waiting' | 'sent' | 'failed' | 'nothing'>().notNull(),
		claimedUntil: moment('claimed_until'),
	},
	(row) => [primaryKey({ columns: [row.personId, row.day] })],
);
