import { z } from 'zod';
import { momentShape } from '../api-shapes.ts';
import { listOf, route } from './route.ts';

/** What exists in the demo alone. */
export const DEMO_API = {
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
