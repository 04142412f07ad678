import { z } from 'zod';
import { keysOf, momentShape } from '../api-shapes.ts';
import { WEBHOOK_PROBLEMS } from '../webhooks/answer.ts';
import { OFF_REASONS } from '../webhooks/endpoint.ts';
import { TEST_EVENT, WEBHOOK_EVENTS } from '../webhooks/events.ts';
import { byId, listOf, page, route } from './route.ts';

const written = {
	name: z.string().trim().min(1).max(60),
	url: z.url().max(2_000),
	events: z.array(keysOf(WEBHOOK_EVENTS)).min(1).max(Object.keys(WEBHOOK_EVENTS).length),
	/** ids; null: all */
	mailboxes: z.array(z.string().max(200)).min(1).max(1_000).nullable(),
	/** customers' words go along: subject, name, address, quotes */
	hasWords: z.boolean(),
	isOn: z.boolean(),
};

const endpointShape = z.object({
	id: z.string(),
	...written,
	url: z.string(),
	mailboxes: z.array(z.string()).nullable(),
	/** null: it is on */
	offBecause: keysOf(OFF_REASONS).nullable(),
	/** the first failure since it last took something */
	failingSince: momentShape.nullable(),
	version: z.number().int(),
});

const tryShape = z.object({
	/** null: nothing was answered */
	status: z.number().int().nullable(),
	/** null: it answered */
	problem: keysOf(WEBHOOK_PROBLEMS).nullable(),
	/** milliseconds that it took */
	ms: z.number().int(),
	/** the beginning of what was answered */
	answer: z.string(),
});

const deliveryShape = z.object({
	id: z.string(),
	event: z.enum([TEST_EVENT, ...keysOf(WEBHOOK_EVENTS).options]),
	/** null: of a test, or of a case that is gone */
	caseId: z.string().nullable(),
	caseNumber: z.number().int().nullable(),
	/** `dropped`: what it told of is gone */
	state: z.enum(['waiting', 'taken', 'failed', 'dropped']),
	at: momentShape,
	/** null: at once, or no more */
	nextAt: momentShape.nullable(),
	tries: z.array(tryShape.extend({ at: momentShape })),
});

export type WebhookView = z.infer<typeof endpointShape>;
export type DeliveryView = z.infer<typeof deliveryShape>;

const endpoints = z.object({ items: z.array(endpointShape) });

/** The secret, told this once. */
const withSecret = endpoints.extend({ secret: z.string() });

/** Telling other programs what happens, as Standard Webhooks has it (standardwebhooks.com). */
export const WEBHOOKS_API = {
	webhooks: route({
		method: 'GET',
		path: '/api/v1/webhooks',
		role: 'admin',
		summary: 'Where webhooks go',
		answer: endpoints,
	}),
	webhookAdd: route({
		method: 'POST',
		path: '/api/v1/webhooks',
		role: 'admin',
		summary: 'Add an endpoint; its secret is answered this once',
		body: z.object(written),
		answer: withSecret,
	}),
	webhookChange: route({
		method: 'POST',
		path: '/api/v1/webhooks/:id',
		role: 'admin',
		summary: 'Change an endpoint. 409 when somebody else did meanwhile',
		params: byId,
		body: z.object({ ...written, version: z.number().int().min(1) }),
		answer: endpoints,
	}),
	webhookRemove: route({
		method: 'POST',
		path: '/api/v1/webhooks/:id/remove',
		role: 'admin',
		summary: 'Remove an endpoint with its log',
		params: byId,
		answer: endpoints,
	}),
	webhookSecret: route({
		method: 'POST',
		path: '/api/v1/webhooks/:id/secret',
		role: 'admin',
		summary: 'Make a new secret, answered this once; the old one signs along for a day',
		params: byId,
		answer: withSecret,
	}),
	webhookTest: route({
		method: 'POST',
		path: '/api/v1/webhooks/:id/test',
		role: 'admin',
		summary: 'Send a test now, and say what came of it',
		params: byId,
		answer: z.object({ came: tryShape }),
	}),
	webhookLog: route({
		method: 'GET',
		path: '/api/v1/webhooks/:id/deliveries',
		role: 'admin',
		summary: 'What was sent there in the last 30 days, newest first, with every try',
		params: byId,
		query: z.object(page),
		answer: listOf(deliveryShape),
	}),
	webhookAgain: route({
		method: 'POST',
		path: '/api/v1/webhooks/:id/again',
		role: 'admin',
		summary: 'Send something once more, under the same webhook-id',
		params: byId,
		body: z.object({ deliveryId: z.string().min(1).max(200) }),
		answer: z.object({ queued: z.literal(true) }),
	}),
} as const;
