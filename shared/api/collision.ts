import { z } from 'zod';
import { keysOf, languageShape, momentShape } from '../api-shapes.ts';
import { CHANGES } from '../collision.ts';
import { DOINGS } from '../presence.ts';
import { byId, route } from './route.ts';

/** Who is at a case, and what changed in it while somebody wrote. */
export const COLLISION_API = {
	presence: route({
		method: 'POST',
		path: '/api/v1/cases/:id/presence',
		role: 'agent',
		summary: 'I am at this case (again every 20 seconds), or no more (null); answers who else is',
		params: byId,
		body: z.object({
			doing: z.enum(DOINGS).nullable(),
			/** with `doing: null`: which of the two has ended; absent: both */
			ended: z.enum(DOINGS).optional(),
		}),
		answer: z.object({
			/** `since`: when they began */
			others: z.array(z.object({ personId: z.string(), doing: z.enum(DOINGS), since: momentShape })),
		}),
	}),
	caseSince: route({
		method: 'GET',
		path: '/api/v1/cases/:id/since',
		role: 'agent',
		summary:
			'What others did and what came in since an event of the case, in words; `pass` asks the same at `GET /api/v1/since/:pass` for a day',
		params: byId,
		query: z.object({
			/** id of the newest event that the asker knows; absent: all of them, so nothing has changed */
			event: z
				.string()
				.regex(/^\d{1,15}$/)
				.optional(),
			/** absent: the asker's */
			language: languageShape.optional(),
		}),
		answer: z.object({
			/** id of the newest event now */
			event: z.string(),
			changes: z.array(z.object({ kind: keysOf(CHANGES), at: momentShape, says: z.string() })),
			pass: z.string(),
		}),
	}),
	sinceByPass: route({
		method: 'GET',
		path: '/api/v1/since/:pass',
		role: 'everybody',
		summary:
			'What a draft’s writer is told at sending; the pass is the key, names one case and one person, and ends after a day',
		params: z.object({ pass: z.string().min(1).max(900) }),
		answer: z.object({ opens: z.string(), says: z.array(z.string()) }),
	}),
} as const;
