import { z } from 'zod';
import { severityShape, stageShape } from '../api-shapes.ts';
import { byId, route } from './route.ts';

/** As many cases as one act may name: so many are done within the time that somebody waits for an answer. */
export const BULK_AT_MOST = 200;

/** What can be done to several cases at once: what needs words for each case is not among it. */
const bulkActShape = z.discriminatedUnion('kind', [
	z.object({
		kind: z.literal('assign'),
		assignee: z.string().max(200).nullable(),
		/** who has them as far as the caller knows: what somebody else has by now is left to them */
		expected: z.string().max(200).nullable().optional(),
	}),
	z.object({
		kind: z.literal('stage'),
		stage: stageShape.exclude(['resolved', 'closed']),
		/** takes back a move of a moment ago; without it no case is moved back */
		isUndo: z.boolean().default(false),
	}),
	z.object({ kind: z.literal('severity'), severity: severityShape }),
	z.object({ kind: z.literal('not-a-complaint'), undo: z.boolean().default(false) }),
]);

/** What became of one of the cases. `unchanged`: it was so already. */
const bulkResultShape = z.object({
	id: byId.shape.id,
	/** null: there is no such case */
	number: z.number().int().nullable(),
	outcome: z.enum(['done', 'unchanged', 'refused']),
	/** assignee, stage or severity before; null: nobody had it, or nothing was changed */
	before: z.string().nullable(),
	/** why it was refused */
	because: z.object({ code: z.string(), message: z.string(), mend: z.string().nullable() }).nullable(),
});

export type BulkAct = z.infer<typeof bulkActShape>;
export type BulkResult = z.infer<typeof bulkResultShape>;

/** Acts on several cases. */
export const BULK_API = {
	casesBulk: route({
		method: 'POST',
		path: '/api/v1/cases/bulk',
		role: 'agent',
		scope: 'cases:write',
		summary:
			'One act on up to 200 cases, each decided and saved by itself; answers what became of each. Send an Idempotency-Key to repeat it safely',
		body: z.object({ ids: z.array(byId.shape.id).min(1).max(BULK_AT_MOST), act: bulkActShape }),
		answer: z.object({ items: z.array(bulkResultShape) }),
	}),
} as const;
