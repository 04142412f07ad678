import { z } from 'zod';
import {
	caseShape,
	caseSummaryShape,
	ledgerShape,
	momentShape,
	outcomeShape,
	personShape,
	type roleShape,
	severityShape,
	signalShape,
	stageShape,
	touchShape,
} from './api-shapes.ts';
import { ALERT_POLICIES } from './coach/policies.ts';
import { DOINGS } from './presence.ts';
import { triageReportShape } from './triage-report.ts';

/**
 * The contract between worker and add-in: handlers, validation, OpenAPI and the client all read off this one table.
 * `role`: the least role that may call it; `everybody` needs no sign-in. `demo`: exists in the demo alone.
 */
interface Route {
	readonly method: 'GET' | 'POST';
	readonly path: string;
	readonly role: z.infer<typeof roleShape> | 'everybody';
	readonly summary: string;
	readonly demo?: true;
	readonly params?: z.ZodType;
	readonly query?: z.ZodType;
	readonly body?: z.ZodType;
	readonly answer: z.ZodType;
}

const route = <const R extends Route>(row: R): R => row;
const listOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() });
const page = {
	cursor: z.string().max(200).optional(),
	limit: z.coerce.number().int().min(1).max(200).default(50),
};
const byId = z.object({ id: z.string().min(1).max(200) });
const words = z.string().trim().min(1).max(10_000);
const manyOf = <T extends z.ZodType<string>>(one: T) =>
	z
		.preprocess((raw) => (typeof raw === 'string' ? raw.split(',').filter((part) => part !== '') : raw), z.array(one))
		.optional();

/** All that the API answers. */
export const API = {
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
			timeZone: z.string(),
			version: z.string(),
			mailboxes: z.array(z.object({ id: z.string(), name: z.string(), address: z.string() })),
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
		summary: 'Everybody of the team',
		answer: listOf(personShape),
	}),
	cases: route({
		method: 'GET',
		path: '/api/v1/cases',
		role: 'agent',
		summary:
			'Cases, newest customer mail first; `stage`, `severity` and `assignee` take several values, comma between; `assignee=none`: nobody has it',
		query: z.object({
			stage: manyOf(stageShape),
			severity: manyOf(severityShape),
			assignee: z.string().max(200).optional(),
			q: z.string().max(500).optional(),
			...page,
		}),
		answer: listOf(caseSummaryShape),
	}),
	caseByMessage: route({
		method: 'GET',
		path: '/api/v1/cases/by-message',
		role: 'agent',
		summary:
			'The case of an open mail. 404 with code `not-ingested` (not seen yet) or `not-a-case` (seen, and why not)',
		query: z.object({ id: z.string().min(1).max(2_000) }),
		answer: caseShape,
	}),
	case: route({
		method: 'GET',
		path: '/api/v1/cases/:id',
		role: 'agent',
		summary: 'One case with mails, events, touches and reasons',
		params: byId,
		answer: caseShape,
	}),
	assign: route({
		method: 'POST',
		path: '/api/v1/cases/:id/assign',
		role: 'agent',
		summary: 'Give the case to somebody (a person id), or to nobody (null)',
		params: byId,
		body: z.object({ assignee: z.string().max(200).nullable() }),
		answer: caseShape,
	}),
	moveStage: route({
		method: 'POST',
		path: '/api/v1/cases/:id/stage',
		role: 'agent',
		summary: 'Move the stage by hand, forwards or back',
		params: byId,
		body: z.object({
			stage: stageShape.exclude(['closed']),
			because: z.string().trim().max(2_000).optional(),
		}),
		answer: caseShape,
	}),
	correctSeverity: route({
		method: 'POST',
		path: '/api/v1/cases/:id/severity',
		role: 'agent',
		summary: 'Correct the severity; it wins over triage from now on',
		params: byId,
		body: z.object({
			severity: severityShape,
			because: z.string().trim().max(2_000).optional(),
		}),
		answer: caseShape,
	}),
	correctSignals: route({
		method: 'POST',
		path: '/api/v1/cases/:id/signals',
		role: 'agent',
		summary: 'Strike signals out, or add some that triage missed; adding one that was struck out takes that back',
		params: byId,
		body: z.object({
			add: z.array(signalShape).max(20).default([]),
			remove: z.array(signalShape).max(20).default([]),
		}),
		answer: caseShape,
	}),
	resolve: route({
		method: 'POST',
		path: '/api/v1/cases/:id/resolve',
		role: 'agent',
		summary: 'The solution was delivered: the follow-up plan starts',
		params: byId,
		body: z.object({ because: z.string().trim().max(2_000).optional() }).default({}),
		answer: caseShape,
	}),
	close: route({
		method: 'POST',
		path: '/api/v1/cases/:id/close',
		role: 'agent',
		summary: 'End the case; `recovered` needs all three lines of documentation',
		params: byId,
		body: z.object({
			outcome: outcomeShape,
			whatWentWrong: z.string().trim().max(10_000).default(''),
			whatWeDid: z.string().trim().max(10_000).default(''),
			rootCause: z.string().trim().max(2_000).default(''),
			avoidable: z.boolean().optional(),
		}),
		answer: caseShape,
	}),
	notAComplaint: route({
		method: 'POST',
		path: '/api/v1/cases/:id/not-a-complaint',
		role: 'agent',
		summary: 'Take tag and plan away; `undo` brings them back',
		params: byId,
		body: z.object({ undo: z.boolean().default(false) }).default({ undo: false }),
		answer: caseShape,
	}),
	note: route({
		method: 'POST',
		path: '/api/v1/cases/:id/note',
		role: 'agent',
		summary: 'An internal note; customers never see it',
		params: byId,
		body: z.object({ text: words }),
		answer: caseShape,
	}),
	read: route({
		method: 'POST',
		path: '/api/v1/cases/:id/read',
		role: 'agent',
		summary: 'I have seen what the customer wrote: held touches go on',
		params: byId,
		answer: caseShape,
	}),
	presence: route({
		method: 'POST',
		path: '/api/v1/cases/:id/presence',
		role: 'agent',
		summary: 'I am at this case (again every 20 seconds), or no more (null); answers who else is',
		params: byId,
		body: z.object({ doing: z.enum(DOINGS).nullable() }),
		answer: z.object({ others: z.array(z.object({ personId: z.string(), doing: z.enum(DOINGS) })) }),
	}),
	join: route({
		method: 'POST',
		path: '/api/v1/cases/:id/join',
		role: 'agent',
		summary: 'This case is part of another one (the same customer from another address): move its mails there',
		params: byId,
		body: z.object({ into: z.string().min(1).max(200) }),
		answer: caseShape,
	}),
	touches: route({
		method: 'GET',
		path: '/api/v1/touches',
		role: 'agent',
		summary: 'Open touches by due time. `due`: `late`, `today` (late ones too), `week`, `all`, or a moment up to which',
		query: z.object({
			due: z.union([z.enum(['late', 'today', 'week', 'all']), momentShape]).default('all'),
			assignee: z.string().max(200).optional(),
			...page,
		}),
		answer: listOf(touchShape),
	}),
	touchDone: route({
		method: 'POST',
		path: '/api/v1/touches/:id/done',
		role: 'agent',
		summary: 'It has happened',
		params: byId,
		body: z.object({ because: z.string().trim().max(2_000).optional() }).default({}),
		answer: touchShape,
	}),
	touchPostpone: route({
		method: 'POST',
		path: '/api/v1/touches/:id/postpone',
		role: 'agent',
		summary: 'Later: `until` a moment',
		params: byId,
		body: z.object({
			until: momentShape,
			because: z.string().trim().max(2_000).optional(),
		}),
		answer: touchShape,
	}),
	touchCancel: route({
		method: 'POST',
		path: '/api/v1/touches/:id/cancel',
		role: 'agent',
		summary: 'It shall not happen, and why',
		params: byId,
		body: z.object({ because: z.string().trim().max(2_000).optional() }).default({}),
		answer: touchShape,
	}),
	ledger: route({
		method: 'GET',
		path: '/api/v1/ledger',
		role: 'agent',
		summary: 'What became of every mail seen, newest first',
		query: z.object({
			uid: z.coerce.number().int().min(0).optional(),
			folder: z.string().max(500).optional(),
			outcome: z.string().max(40).optional(),
			messageId: z.string().max(2_000).optional(),
			...page,
		}),
		answer: listOf(ledgerShape),
	}),
	makeCase: route({
		method: 'POST',
		path: '/api/v1/ledger/make-case',
		role: 'agent',
		summary: 'Triage missed a complaint: open a case from a mail already seen',
		body: z.object({ messageId: z.string().min(1).max(2_000) }),
		answer: caseShape,
	}),
	triageReport: route({
		method: 'GET',
		path: '/api/v1/triage/report',
		role: 'agent',
		summary:
			'How triage does: corrections by week, false alarms and misses by language, the models and what became of each',
		answer: triageReportShape,
	}),
	triageRollback: route({
		method: 'POST',
		path: '/api/v1/triage/rollback',
		role: 'lead',
		summary: 'Let an earlier model judge again; without `version` the one before',
		body: z.object({ version: z.string().min(1).max(100).optional() }).default({}),
		answer: triageReportShape,
	}),
	demoClock: route({
		method: 'POST',
		path: '/api/v1/demo/clock',
		role: 'agent',
		demo: true,
		summary: "Move the demo's clock on, e.g. `P3D`, and do what came due",
		body: z.object({
			advance: z
				.string()
				.max(40)
				.regex(/^P(?=\d|T\d)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?)?$/, 'an ISO 8601 duration such as P3D or PT4H'),
		}),
		answer: z.object({ now: momentShape, fired: z.number().int() }),
	}),
	demoMail: route({
		method: 'GET',
		path: '/api/v1/demo/mail',
		role: 'agent',
		demo: true,
		summary: 'What the demo has mailed to colleagues and customers',
		answer: listOf(
			z.object({
				id: z.string(),
				folder: z.string(),
				from: z.string(),
				to: z.string(),
				subject: z.string(),
				at: momentShape,
				text: z.string(),
			}),
		),
	}),
} as const;

export type RouteName = keyof typeof API;
type Rows = typeof API;

type Input<K extends RouteName, Part extends 'params' | 'query' | 'body'> =
	Rows[K] extends Record<Part, infer S extends z.ZodType> ? z.output<S> : undefined;
type Given<K extends RouteName, Part extends 'params' | 'query' | 'body'> =
	Rows[K] extends Record<Part, infer S extends z.ZodType> ? z.input<S> : undefined;

/** What a handler gets, checked. */
export interface Asked<K extends RouteName> {
	readonly params: Input<K, 'params'>;
	readonly query: Input<K, 'query'>;
	readonly body: Input<K, 'body'>;
}

/** What a client sends. */
export interface Asking<K extends RouteName> {
	readonly params: Given<K, 'params'>;
	readonly query: Given<K, 'query'>;
	readonly body: Given<K, 'body'>;
}

/** What a handler answers and a client gets. */
export type Answer<K extends RouteName> = z.output<Rows[K]['answer']>;

/**
 * Server-sent events at `GET /api/v1/events` (same sign-in): event names and what their data says. Ids only: a client asks again for
 * what it shows. `clock` in the demo alone.
 */
export const LIVE = {
	case: z.object({ caseId: z.string() }),
	touch: z.object({ caseId: z.string(), touchId: z.string() }),
	ledger: z.object({}),
	clock: z.object({ now: momentShape }),
} as const;
