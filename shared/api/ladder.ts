import { z } from 'zod';
import { keysOf, momentShape } from '../api-shapes.ts';
import { RUNGS } from '../ladder/rungs.ts';

const rungShape = { rung: keysOf(RUNGS), personId: z.string(), at: momentShape };

/** The ladder of an open deadline: who was told since it came due, and who will be if nobody does anything, the next first. */
export const ladderShape = z.object({
	told: z.array(z.object({ ...rungShape, isRefused: z.literal(true).exactOptional() })),
	next: z.array(z.object(rungShape)),
});

export type LadderView = z.infer<typeof ladderShape>;
