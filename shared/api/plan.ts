import { z } from 'zod';
import {
	caseShape,
	keysOf,
	momentShape,
	outcomeShape,
	stageShape,
	touchKindShape,
	touchStateShape,
} from '../api-shapes.ts';
import { EVENTS } from '../case.ts';
import { GUARDS } from '../guard.ts';
import { BASES, CONSEQUENCES, DUE_RULES, PREVIEWED, SKIPS } from '../plan/words.ts';
import { ladderShape } from './ladder.ts';
import { because, byId, route } from './route.ts';

const spanShape = z.object({ unit: z.enum(['business-hours', 'business-days', 'days']), count: z.number() });

/** How a due time came about: which rule, how long, from when, and what did not count on the way. */
const reckoningShape = z.object({
	rule: keysOf(DUE_RULES),
	span: spanShape,
	since: keysOf(BASES),
	base: momentShape,
	dueAt: momentShape,
	steps: z.array(z.object({ kind: keysOf(SKIPS), from: momentShape, to: momentShape })),
});

/** When a mail will go out that quiet hours, the day or the week will move. */
const forecastShape = z.object({
	at: momentShape,
	moves: z.array(z.object({ code: z.enum(['quiet-hours', 'one-a-day', 'one-a-week']), at: momentShape })),
});

const touchPlanShape = z.object({
	id: z.string(),
	kind: touchKindShape,
	round: z.number().int(),
	turn: z.number().int(),
	state: touchStateShape,
	dueAt: momentShape,
	because: z.string(),
	/** null: no rule counted it, or it was planned before reckonings were kept */
	reckoning: reckoningShape.nullable(),
	/** null: nothing will move it */
	forecast: forecastShape.nullable(),
	/** null: it is no deadline, or has ended */
	ladder: ladderShape.nullable(),
	/** the version of the rules that decided last; null: older than versions */
	policy: z.string().nullable(),
	/** what happened to it, oldest first */
	story: z.array(
		z.object({
			id: z.string(),
			kind: keysOf(EVENTS),
			at: momentShape,
			/** a person's id, `product` or `text` */
			by: z.string(),
			because: z.string(),
			dueAt: momentShape.nullable(),
		}),
	),
});

/** The plan of a case, explained, and what people decide about it. */
export const PLAN_API = {
	plan: route({
		method: 'GET',
		path: '/api/v1/cases/:id/plan',
		role: 'agent',
		scope: 'cases:read',
		summary: 'Each touch of the case: why then, why held or moved, what happened, and by which version of the rules',
		params: byId,
		answer: z.object({
			/** the version in force now */
			policy: z.string(),
			/** of the customer, as far as their mails tell; else the team's */
			timeZone: z.string(),
			touches: z.array(touchPlanShape),
		}),
	}),
	planPreview: route({
		method: 'GET',
		path: '/api/v1/cases/:id/plan/preview',
		role: 'agent',
		summary: 'What would happen to the plan if the case were resolved, closed or reopened now; nothing is saved',
		params: byId,
		query: z.object({
			act: keysOf(PREVIEWED),
			/** of closing */
			outcome: outcomeShape.default('recovered'),
			/** of reopening: where the case goes back to */
			stage: stageShape.exclude(['closed']).default('new'),
		}),
		answer: z.object({
			touches: z.array(
				touchPlanShape
					.pick({
						id: true,
						kind: true,
						turn: true,
						state: true,
						dueAt: true,
						because: true,
						reckoning: true,
						forecast: true,
					})
					.extend({ consequence: keysOf(CONSEQUENCES) }),
			),
		}),
	}),
	overrideGuard: route({
		method: 'POST',
		path: '/api/v1/cases/:id/guard',
		role: 'agent',
		summary: 'Set the guard against the judgement, with a written reason; it stands until taken back or reopened',
		params: byId,
		body: z.object({ guard: keysOf(GUARDS), because: z.string().trim().min(1).max(2_000) }),
		answer: caseShape,
	}),
	restoreGuard: route({
		method: 'POST',
		path: '/api/v1/cases/:id/guard/restore',
		role: 'agent',
		summary: 'Take the override back: the guard is judged by the facts again',
		params: byId,
		body: z.object({ because }).default({}),
		answer: caseShape,
	}),
	chooseFollowUps: route({
		method: 'POST',
		path: '/api/v1/cases/:id/follow-ups',
		role: 'agent',
		summary: 'The customer of this case wants no follow-ups (`none`), or wants them again: in all cases and mailboxes',
		params: byId,
		body: z.object({ wants: z.enum(['none', 'follow-ups']), because }),
		answer: caseShape,
	}),
} as const;
