import { z } from 'zod';
import { roleShape } from '../api-shapes.ts';
import { byId, listOf, route } from './route.ts';

/** Who has how much to do, who is away, and handing everything over. */
export const TEAM_API = {
	teamWork: route({
		method: 'GET',
		path: '/api/v1/team/work',
		role: 'agent',
		scope: 'reports:read',
		summary: 'What everybody has to do: open cases and touches; also who has left the team and still has cases',
		answer: listOf(
			z.object({
				personId: z.string(),
				/** null: has left the team */
				person: z.object({ name: z.string(), role: roleShape }).nullable(),
				cases: z.number().int(),
				touches: z.number().int(),
				/** ISO dates, both of them away; `isNow`: today is one of them */
				away: z.object({ from: z.string(), until: z.string(), isNow: z.boolean() }).nullable(),
				/** who does that work today, when it is somebody else */
				standIn: z.string().nullable(),
			}),
		),
	}),
	handOver: route({
		method: 'POST',
		path: '/api/v1/team/:id/hand-over',
		role: 'lead',
		summary: 'Give everything that somebody still has to do to somebody else; also of those who have left',
		params: byId,
		body: z.object({ to: z.string().min(1).max(200) }),
		/** `left`: cases that stay, for that person may not see their mailbox */
		answer: z.object({ moved: z.number().int(), left: z.number().int() }),
	}),
} as const;
