import { z } from 'zod';
import { momentShape } from './api-shapes.ts';

/** The header of the stream that bears the mark at its beginning; `me` gives the mark at that moment. */
export const MARK_HEADER = 'x-amends-live-mark';

/**
 * Server-sent events at `GET /api/v1/events` (same sign-in): event names and what their data says. Ids only: a client asks again for
 * what it shows. `clock` in the demo alone.
 */
export const LIVE = {
	case: z.object({ caseId: z.string() }),
	touch: z.object({ caseId: z.string(), touchId: z.string() }),
	ledger: z.object({}),
	/** somebody came to a case, left it, or began to write */
	presence: z.object({ caseId: z.string() }),
	/** people, their roles or what they may see have changed */
	team: z.object({}),
	/** what is known of customers has changed, or which addresses are whose */
	customers: z.object({}),
	clock: z.object({ now: momentShape }),
} as const;
