import { z } from 'zod';
import { momentShape } from '../api-shapes.ts';
import { route } from './route.ts';

const linkShape = z.object({
	/** null: there is none */
	link: z.object({ madeAt: momentShape, lastUsedAt: momentShape.nullable() }).nullable(),
});

/** The secret address under which a calendar program finds what is due to somebody. */
export const CALENDAR_LINK_API = {
	calendarLink: route({
		method: 'GET',
		path: '/api/v1/calendar-link',
		role: 'agent',
		summary: 'Whether I have a calendar link',
		answer: linkShape,
	}),
	calendarLinkMake: route({
		method: 'POST',
		path: '/api/v1/calendar-link',
		role: 'agent',
		summary: 'Make my calendar link, answered this once; the one before opens nothing any more',
		/** of the feed, behind the origin at which Amends answers */
		answer: linkShape.extend({ path: z.string() }),
	}),
	calendarLinkRemove: route({
		method: 'POST',
		path: '/api/v1/calendar-link/remove',
		role: 'agent',
		summary: 'Remove my calendar link',
		answer: linkShape,
	}),
} as const;
