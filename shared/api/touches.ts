import { z } from 'zod';
import { momentShape, touchShape } from '../api-shapes.ts';
import { because, byId, listOf, page, route } from './route.ts';

/** What is due, and what people do about it. */
export const TOUCHES_API = {
	touches: route({
		method: 'GET',
		path: '/api/v1/touches',
		role: 'agent',
		scope: 'touches:read',
		summary:
			'Open touches by due time. `due`: `late`, `today` (late ones too), `week`, `all`, a moment up to which, or a day with whose end',
		query: z.object({
			due: z.union([z.enum(['late', 'today', 'week', 'all']), momentShape, z.iso.date()]).default('all'),
			assignee: z.string().max(200).optional(),
			...page,
		}),
		answer: listOf(touchShape),
	}),
	touchDone: route({
		method: 'POST',
		path: '/api/v1/touches/:id/done',
		role: 'agent',
		scope: 'cases:write',
		summary: 'It has happened',
		params: byId,
		body: z.object({ because }).default({}),
		answer: touchShape,
	}),
	touchPostpone: route({
		method: 'POST',
		path: '/api/v1/touches/:id/postpone',
		role: 'agent',
		scope: 'cases:write',
		summary: 'Later: `until` a moment',
		params: byId,
		body: z.object({
			until: momentShape,
			because,
		}),
		answer: touchShape,
	}),
	touchCancel: route({
		method: 'POST',
		path: '/api/v1/touches/:id/cancel',
		role: 'agent',
		scope: 'cases:write',
		summary: 'It shall not happen, and why',
		params: byId,
		body: z.object({ because }).default({}),
		answer: touchShape,
	}),
} as const;
