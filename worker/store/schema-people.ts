import { sql } from 'drizzle-orm';
import { index, integer, jsonb, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { Language } from '../../shared/language.ts';
import type { Role } from '../../shared/role.ts';
import type { Away } from '../../shared/stand-in.ts';
import type { InvitationState } from '../../shared/team/invitation.ts';
import type { Field, Source } from '../../shared/team/member.ts';
import { amends, moment } from './schema.ts';

/** Everybody of the team, and who was: their names stand in histories. */
export const person = amends.table(
	'person',
	{
		id: text('id').primaryKey(),
		name: text('name').notNull(),
		/** lower case */
		email: text('email').notNull(),
		role: text('role').$type<Role>().notNull(),
		language: text('language').$type<Language>().notNull(),
		/** null: all */
		mailboxes: text('mailboxes').array(),
		entra: text('entra'),
		away: jsonb('away').$type<Away>(),
		source: text('source').$type<Source>().notNull(),
		/** what amends.yaml says of them */
		said: text('said').array().$type<Field[]>().notNull(),
		/** in the order of amends.yaml; 0 for those who were invited */
		position: integer('position').notNull().default(0),
		version: integer('version').notNull().default(1),
		createdAt: moment('created_at').notNull(),
		deactivatedAt: moment('deactivated_at'),
		deactivatedBy: text('deactivated_by'),
		/** of who left: their work is still on its way to a person, or to whomever the rules choose (`''`); null: nothing is */
		handsTo: text('hands_to'),
	},
	(row) => [
		// Whoever left may come back under another id, and their address may go to a successor.
		uniqueIndex('person_email').on(row.email).where(sql`deactivated_at is null`),
		uniqueIndex('person_entra').on(row.entra).where(sql`deactivated_at is null`),
	],
);

/** Somebody asked to join the team. The link in the mail is signed over id and turn: asked again, older links open nothing. */
export const invitation = amends.table(
	'invitation',
	{
		id: text('id').primaryKey(),
		name: text('name').notNull(),
		/** lower case */
		email: text('email').notNull(),
		role: text('role').$type<Role>().notNull(),
		language: text('language').$type<Language>().notNull(),
		/** null: all */
		mailboxes: text('mailboxes').array(),
		by: text('by').notNull(),
		createdAt: moment('created_at').notNull(),
		/** counts the links: the newest alone opens the door */
		turn: integer('turn').notNull().default(1),
		expiresAt: moment('expires_at').notNull(),
		/** null: no mail with the newest link has left yet */
		mailedAt: moment('mailed_at'),
		state: text('state').$type<InvitationState>().notNull(),
		endedAt: moment('ended_at'),
		/** who came of it */
		personId: text('person_id'),
	},
	(row) => [
		uniqueIndex('invitation_waiting').on(row.email).where(sql`state = 'waiting'`),
		index('invitation_made').on(row.createdAt),
	],
);

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
