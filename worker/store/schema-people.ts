import { index, integer, text } from 'drizzle-orm/pg-core';
import { amends, moment } from './schema.ts';

/** Sign-in codes that are out, hashed. */
export const signInCode = amends.table('sign_in_code', {
	email: text('email').primaryKey(),
	codeHash: text('code_hash').notNull(),
	expiresAt: moment('expires_at').notNull(),
	tries: integer('tries').notNull(),
});

/** Accounts at work (`tid:oid`) whose owner proved by an e-mail code who they are here. */
export const accountLink = amends.table(
	'account_link',
	{
		subject: text('subject').primaryKey(),
		personId: text('person_id').notNull(),
		createdAt: moment('created_at').notNull(),
	},
	(row) => [index('account_link_person').on(row.personId)],
);

/** Signed-in people; only a hash of the token is kept. */
export const session = amends.table(
	'session',
	{
		tokenHash: text('token_hash').primaryKey(),
		personId: text('person_id').notNull(),
		createdAt: moment('created_at').notNull(),
		expiresAt: moment('expires_at').notNull(),
	},
	(row) => [index('session_person').on(row.personId)],
);
