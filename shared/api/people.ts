import { z } from 'zod';
import { keysOf, languageShape, momentShape, personShape, roleShape } from '../api-shapes.ts';
import { FIELD_NAMES, SOURCES } from '../team/member.ts';
import { byId, route } from './route.ts';

const fieldShape = z.enum(FIELD_NAMES);

const awayShape = z.object({ from: z.iso.date(), until: z.iso.date(), to: z.string().max(200).nullable() });

const memberShape = personShape.omit({ mailboxes: true }).extend({
	/** ids; null: all */
	mailboxes: z.array(z.string()).nullable(),
	/** an account at work is named for them */
	entra: z.string().nullable(),
	away: awayShape.nullable(),
	source: keysOf(SOURCES),
	/** what amends.yaml says: changed there alone */
	said: z.array(fieldShape),
	version: z.number().int(),
	deactivatedAt: momentShape.nullable(),
	/** a person's id, or `file` */
	deactivatedBy: z.string().nullable(),
});

const invitationShape = z.object({
	id: z.string(),
	name: z.string(),
	email: z.string(),
	role: roleShape,
	mailboxes: z.array(z.string()).nullable(),
	by: z.string(),
	createdAt: momentShape,
	expiresAt: momentShape,
	/** null: no mail has left; it can be sent again */
	mailedAt: momentShape.nullable(),
});

const peopleShape = z.object({
	people: z.array(memberShape),
	/** that wait to be accepted */
	invitations: z.array(invitationShape),
});

const name = z.string().trim().min(1).max(200);
const email = z.email().trim().toLowerCase().max(320);
const mailboxes = z.array(z.string().max(200)).max(1_000);
const version = z.number().int().min(1);

/** Long enough for a token of ours. */
const token = z.string().max(300);

/** Who is of the team: asked to join, changed, let go, brought back. */
export const PEOPLE_API = {
	people: route({
		method: 'GET',
		path: '/api/v1/people',
		role: 'lead',
		summary: 'Everybody of the team, whoever left too, and who is invited',
		answer: peopleShape,
	}),
	personChange: route({
		method: 'POST',
		path: '/api/v1/people/:id',
		role: 'lead',
		summary:
			'Change what is known of somebody: only the fields that are given. Refused when somebody saved a newer version meanwhile (`changed-meanwhile`), and for what amends.yaml says',
		params: byId,
		body: z.object({
			version,
			name: name.exactOptional(),
			email: email.exactOptional(),
			role: roleShape.exactOptional(),
			language: languageShape.exactOptional(),
			/** null: all */
			mailboxes: mailboxes.nullable().exactOptional(),
			entra: z
				.string()
				.trim()
				.toLowerCase()
				.regex(/^[^\s:]{1,100}:[^\s:]{1,100}$/, 'tenant id and object id of the account with a colon between them')
				.nullable()
				.exactOptional(),
			away: awayShape.nullable().exactOptional(),
		}),
		answer: peopleShape,
	}),
	personLeave: route({
		method: 'POST',
		path: '/api/v1/people/:id/deactivate',
		role: 'lead',
		summary:
			'Somebody leaves: every session and linked account ends at once, and all that they still have to do goes to somebody (`handTo`), or where the rules of assignment say (null)',
		params: byId,
		body: z.object({ version, handTo: z.string().min(1).max(200).nullable() }),
		answer: peopleShape.extend({ moved: z.number().int() }),
	}),
	personReturn: route({
		method: 'POST',
		path: '/api/v1/people/:id/reactivate',
		role: 'lead',
		summary: 'Somebody who left is of the team again; their work stays with who has it',
		params: byId,
		body: z.object({ version }),
		answer: peopleShape,
	}),
	invite: route({
		method: 'POST',
		path: '/api/v1/invitations',
		role: 'lead',
		summary:
			'Invite somebody: a lead agents and seniors, an administrator anybody. A mail with a link that signs in goes out',
		body: z.object({
			name,
			email,
			role: roleShape.default('agent'),
			language: languageShape.default('en'),
			/** null: all */
			mailboxes: mailboxes.nullable().default(null),
		}),
		answer: peopleShape.extend({ isMailed: z.boolean() }),
	}),
	invitationSend: route({
		method: 'POST',
		path: '/api/v1/invitations/:id/send',
		role: 'lead',
		summary: 'Send an invitation again, with a new link; older ones open nothing any more',
		params: byId,
		answer: peopleShape.extend({ isMailed: z.boolean() }),
	}),
	invitationWithdraw: route({
		method: 'POST',
		path: '/api/v1/invitations/:id/withdraw',
		role: 'lead',
		summary: 'Withdraw an invitation: its links open nothing any more',
		params: byId,
		answer: peopleShape,
	}),
	invitationLook: route({
		method: 'POST',
		path: '/api/v1/invitations/look',
		role: 'everybody',
		summary: 'What the link of an invitation is about; looking changes nothing',
		body: z.object({ token }),
		answer: z.object({ name: z.string(), email: z.string(), by: z.string(), language: languageShape }),
	}),
	invitationAccept: route({
		method: 'POST',
		path: '/api/v1/invitations/accept',
		role: 'everybody',
		summary: 'Join by the link of an invitation, once: opens a session like a sign-in code',
		body: z.object({ token }),
		answer: z.object({ person: personShape, token: z.string(), expiresAt: momentShape }),
	}),
} as const;

export type PeopleView = z.infer<typeof peopleShape>;
export type MemberView = z.infer<typeof memberShape>;
export type InvitationView = z.infer<typeof invitationShape>;
