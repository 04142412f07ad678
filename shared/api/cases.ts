import { z } from 'zod';
import { caseShape, caseSummaryShape, severityShape, stageShape } from '../api-shapes.ts';
import { DOINGS } from '../presence.ts';
import { byId, listOf, manyOf, page, route } from './route.ts';

/** Cases as they are read, and who is at one. */
export const CASES_API = {
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
	presence: route({
		method: 'POST',
		path: '/api/v1/cases/:id/presence',
		role: 'agent',
		summary: 'I am at this case (again every 20 seconds), or no more (null); answers who else is',
		params: byId,
		body: z.object({ doing: z.enum(DOINGS).nullable() }),
		answer: z.object({ others: z.array(z.object({ personId: z.string(), doing: z.enum(DOINGS) })) }),
	}),
} as const;
