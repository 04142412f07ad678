import { z } from 'zod';
import { keysOf, momentShape, severityShape, stageShape, touchKindShape } from '../api-shapes.ts';
import { GUARDS } from '../guard.ts';
import { caseFilterQuery } from './cases.ts';
import { manyOf, route } from './route.ts';

/** A case as a card of the board: no more than a card shows, for there may be thousands. */
const cardShape = z.object({
	id: z.string(),
	number: z.number().int(),
	/** the customer's name, or the address where there is none */
	customer: z.string(),
	/** the beginning of it */
	subject: z.string(),
	stage: stageShape,
	severity: severityShape,
	guard: keysOf(GUARDS),
	assignee: z.string().nullable(),
	openedAt: momentShape,
	isUnread: z.boolean(),
	/** the next open touch; it is late when its moment has passed */
	next: z.object({ kind: touchKindShape, dueAt: momentShape }).nullable(),
});

export type BoardCard = z.infer<typeof cardShape>;

/** The board of all cases that are worked on. */
export const BOARD_API = {
	board: route({
		method: 'GET',
		path: '/api/v1/board',
		role: 'agent',
		summary:
			'Cases that are open or were closed within a week, the earliest due first, 2,000 at most; `id`: how these stand now (absent: off the board)',
		query: z.object({ ...caseFilterQuery, id: manyOf(z.string().max(200), 100) }),
		answer: z.object({
			items: z.array(cardShape),
			/** with those beyond the 2,000 */
			total: z.number().int(),
		}),
	}),
} as const;
