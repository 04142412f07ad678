import { z } from 'zod';
import { keysOf, momentShape } from './api-shapes.ts';
import { CORRECTIONS } from './correction.ts';

/** What a model did on the two sets by which it was judged before it could take over. */
const trialShape = z.object({
	/** F1 on our frozen mails, 0 to 100 */
	frozenF1: z.number(),
	/** per cent of the latest corrections that it agreed with; null: there were none */
	agreement: z.number().nullable(),
});

/** How triage does, by what people corrected. */
export const triageReportShape = z.object({
	/** version of the model that judges now */
	judging: z.string(),
	/** corrections that no training has seen */
	waiting: z.number().int(),
	/** `week`: ISO date of its Monday; oldest first */
	weeks: z.array(z.object({ week: z.string(), corrections: z.record(keysOf(CORRECTIONS), z.number().int()) })),
	languages: z.array(
		z.object({
			language: z.string(),
			/** judged mails of customers */
			mails: z.number().int(),
			complaints: z.number().int(),
			falseAlarms: z.number().int(),
			misses: z.number().int(),
		}),
	),
	/** newest first */
	models: z.array(
		z.object({
			version: z.string(),
			state: z.enum(['shipped', 'promoted', 'refused', 'rolled-back']),
			at: momentShape,
			because: z.string(),
			by: z.string(),
			/** mails that it judged */
			mails: z.number().int(),
			/** per cent of those that nobody corrected; null: it judged none */
			agreement: z.number().nullable(),
			before: trialShape.nullable(),
			after: trialShape.nullable(),
		}),
	),
});

export type TriageReport = z.infer<typeof triageReportShape>;
