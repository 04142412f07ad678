import { z } from 'zod';
import { keysOf, momentShape } from '../api-shapes.ts';
import { PROMISE_ABOUTS, PROMISE_STATES } from '../promise/promise.ts';
import { because, byId, route, words } from './route.ts';

const promiseShape = z.object({
	id: z.string(),
	number: z.number().int(),
	state: keysOf(PROMISE_STATES),
	about: keysOf(PROMISE_ABOUTS),
	/** the sentence of the mail, or what somebody wrote down */
	what: z.string(),
	dueAt: momentShape,
	/** it stands, and its moment has passed */
	isLate: z.boolean(),
	mailId: z.string().nullable(),
	/** a person's id; null: not known */
	promisedBy: z.string().nullable(),
	promisedAt: momentShape,
	/** the number of the promise in whose place it stands */
	replaces: z.number().int().nullable(),
	decidedBy: z.string().nullable(),
	decidedAt: momentShape.nullable(),
	because: z.string(),
	/** a mail that went out since and may have kept it */
	keptBy: z.object({ mailId: z.string(), at: momentShape }).nullable(),
});

const promisesShape = z.object({
	/** by number */
	promises: z.array(promiseShape),
	/** a promised solution has come, and the case is not resolved */
	suggestsResolving: z.boolean(),
	/** of the customer, as far as their mails tell; else the team's */
	timeZone: z.string(),
	/** the team's coming days: what a draft promises is resolved by them. A day without a row is closed */
	days: z.object({
		timeZone: z.string(),
		closings: z.array(z.object({ day: z.string(), opens: momentShape, closes: momentShape })),
	}),
});

const dueAt = momentShape;
const why = words.max(2_000);

/** What was promised to customers, by when, and what became of it. Each act answers with the promises of the case. */
export const PROMISES_API = {
	promises: route({
		method: 'GET',
		path: '/api/v1/cases/:id/promises',
		role: 'agent',
		scope: 'cases:read',
		summary: 'What was promised in a case: found in the team’s mails and offered, confirmed, kept, broken',
		params: byId,
		answer: promisesShape,
	}),
	makePromise: route({
		method: 'POST',
		path: '/api/v1/cases/:id/promises',
		role: 'agent',
		summary: 'Write down what was promised, e.g. on the telephone; its moment must lie ahead',
		params: byId,
		body: z.object({ what: words.max(1_000), dueAt, about: keysOf(PROMISE_ABOUTS).default('word') }),
		answer: promisesShape,
	}),
	confirmPromise: route({
		method: 'POST',
		path: '/api/v1/promises/:id/confirm',
		role: 'agent',
		summary: 'What was found is a promise: keep track of it, by the date that was found or by another one',
		params: byId,
		body: z.object({ dueAt: dueAt.nullable().default(null) }).default({ dueAt: null }),
		answer: promisesShape,
	}),
	keepPromise: route({
		method: 'POST',
		path: '/api/v1/promises/:id/keep',
		role: 'agent',
		summary: 'The promise was kept',
		params: byId,
		body: z.object({ because }).default({}),
		answer: promisesShape,
	}),
	breakPromise: route({
		method: 'POST',
		path: '/api/v1/promises/:id/break',
		role: 'agent',
		summary: 'The promise was broken, and why',
		params: byId,
		body: z.object({ because: why }),
		answer: promisesShape,
	}),
	movePromise: route({
		method: 'POST',
		path: '/api/v1/promises/:id/move',
		role: 'agent',
		summary:
			'The customer was told another date, and why: a new promise; the old one is withdrawn, or broken where its date had passed',
		params: byId,
		body: z.object({ dueAt, because: why }),
		answer: promisesShape,
	}),
	withdrawPromise: route({
		method: 'POST',
		path: '/api/v1/promises/:id/withdraw',
		role: 'agent',
		summary: 'The promise stands no more, and why',
		params: byId,
		body: z.object({ because: why }),
		answer: promisesShape,
	}),
	dismissPromise: route({
		method: 'POST',
		path: '/api/v1/promises/:id/dismiss',
		role: 'agent',
		summary: 'What was found is no promise',
		params: byId,
		body: z.object({ because }).default({}),
		answer: promisesShape,
	}),
} as const;

export type PromiseView = z.infer<typeof promiseShape>;
export type PromisesView = z.infer<typeof promisesShape>;
