import { z } from 'zod';
import { keysOf, momentShape, personShape } from '../api-shapes.ts';
import { ALERT_POLICIES } from '../coach/policies.ts';
import { NOTICES } from '../notice.ts';
import { listOf, route } from './route.ts';

/** Who one is, and who else is in the team. */
export const IDENTITY_API = {
	me: route({
		method: 'GET',
		path: '/api/v1/me',
		role: 'everybody',
		summary: 'Who I am; person is null when nobody is signed in',
		answer: z.object({
			mode: z.enum(['demo', 'team']),
			person: personShape.nullable(),
			/** in the demo: whom one can be */
			people: z.array(personShape),
			now: momentShape,
			/** what the live events have come to; a line to them that begins with the same has missed nothing since */
			liveMark: z.string(),
			timeZone: z.string(),
			version: z.string(),
			mailboxes: z.array(z.object({ id: z.string(), name: z.string(), address: z.string() })),
			/** for leads and administrators: what keeps Amends out of a mailbox, or soon will (`notice.ts`) */
			notices: z.array(z.object({ mailbox: z.string(), what: keysOf(NOTICES), days: z.number().int().nullable() })),
			/** for administrators: webhooks that were switched off because nothing was taken there */
			brokenWebhooks: z.array(z.object({ id: z.string(), name: z.string() })).exactOptional(),
			/** what the coach does when an answer is sent from Outlook */
			coachAtSending: z.enum(ALERT_POLICIES),
			/** how an account at work opens Amends; null: by e-mail code alone */
			entra: z.object({ clientId: z.string(), authority: z.string(), scope: z.string() }).nullable(),
		}),
	}),
	requestCode: route({
		method: 'POST',
		path: '/api/v1/sign-in/code',
		role: 'everybody',
		summary: 'Mail a sign-in code; the answer is the same for addresses that nobody has',
		body: z.object({ email: z.email().max(320) }),
		answer: z.object({ sent: z.literal(true) }),
	}),
	signIn: route({
		method: 'POST',
		path: '/api/v1/sign-in',
		role: 'everybody',
		summary: 'Trade the code for a session (cookie; the token serves panes without cookies)',
		body: z.object({
			email: z.email().max(320),
			code: z.string().trim().max(20),
			/** access token of an account at work, which from then on opens Amends by itself */
			account: z.string().max(20_000).optional(),
		}),
		answer: z.object({
			person: personShape,
			token: z.string(),
			expiresAt: momentShape,
		}),
	}),
	signOut: route({
		method: 'POST',
		path: '/api/v1/sign-out',
		role: 'everybody',
		summary: 'End this session',
		answer: z.object({ signedOut: z.literal(true) }),
	}),
	signOutEverywhere: route({
		method: 'POST',
		path: '/api/v1/sign-out/everywhere',
		role: 'agent',
		summary: 'End every session of mine, on all machines',
		answer: z.object({ signedOut: z.literal(true) }),
	}),
	team: route({
		method: 'GET',
		path: '/api/v1/team',
		role: 'agent',
		scope: 'cases:read',
		summary: 'Everybody of the team',
		answer: listOf(personShape),
	}),
} as const;
