import { z } from 'zod';
import { caseSummaryShape, momentShape, outcomeShape, stageShape } from '../api-shapes.ts';
import { byId, route } from './route.ts';

const causeId = z.string().min(1).max(200);

const causeShape = z.object({
	id: z.string(),
	parent: z.string().nullable(),
	/** null: one that we begin with; `nameOfCause` names it in the reader's language */
	name: z.string().nullable(),
	isArchived: z.boolean(),
});

const treeShape = z.object({ items: z.array(causeShape) });

const nameShape = z.string().trim().min(1).max(80);

const countShape = z.object({ cases: z.number().int(), avoidable: z.number().int() });

/** The tree of root causes: what closed cases name, what the team learned, and how often it hurts. */
export const CAUSES_API = {
	causes: route({
		method: 'GET',
		path: '/api/v1/causes',
		role: 'agent',
		scope: 'cases:read',
		summary: 'The tree of root causes, archived ones too',
		answer: treeShape,
	}),
	causeReport: route({
		method: 'GET',
		path: '/api/v1/cause-report',
		role: 'agent',
		scope: 'reports:read',
		summary:
			'For each root cause, with all below it: cases of 30 and 180 days, how many were avoidable, what was given',
		answer: z.object({
			items: z.array(
				causeShape.extend({
					days30: countShape,
					days180: countShape,
					/** within 180 days, by currency */
					given: z.array(z.object({ amount: z.string(), currency: z.string() })),
				}),
			),
		}),
	}),
	causeCases: route({
		method: 'GET',
		path: '/api/v1/causes/:id/cases',
		role: 'agent',
		summary: 'The cases of 180 days that a root cause, or one below it, hurt; the newest first, 200 at most',
		params: byId,
		answer: z.object({
			total: z.number().int(),
			items: z.array(
				caseSummaryShape.pick({ id: true, number: true, subject: true, customer: true, severity: true }).extend({
					stage: stageShape,
					outcome: outcomeShape.nullable(),
					avoidable: z.boolean(),
					openedAt: momentShape,
				}),
			),
		}),
	}),
	causeAdd: route({
		method: 'POST',
		path: '/api/v1/causes',
		role: 'lead',
		summary: 'Add a root cause below another one, or at the top (null)',
		body: z.object({ parent: causeId.nullable(), name: nameShape }),
		answer: treeShape,
	}),
	causeRename: route({
		method: 'POST',
		path: '/api/v1/causes/:id/rename',
		role: 'lead',
		summary: 'Give a root cause another name; cases that speak of it go on doing so',
		params: byId,
		body: z.object({ name: nameShape }),
		answer: treeShape,
	}),
	causeMove: route({
		method: 'POST',
		path: '/api/v1/causes/:id/move',
		role: 'lead',
		summary: 'Hang a root cause, with all below it, to another place',
		params: byId,
		body: z.object({ parent: causeId.nullable() }),
		answer: treeShape,
	}),
	causeArchive: route({
		method: 'POST',
		path: '/api/v1/causes/:id/archive',
		role: 'lead',
		summary: 'Archive a root cause with all below it, or bring it back: cases keep it, and nobody chooses it any more',
		params: byId,
		body: z.object({ isArchived: z.boolean() }),
		answer: treeShape,
	}),
	causeDelete: route({
		method: 'POST',
		path: '/api/v1/causes/:id/delete',
		role: 'lead',
		summary:
			'Delete a root cause with all below it; one that cases or fixes speak of is archived, and `outcome` says so',
		params: byId,
		answer: treeShape.extend({ outcome: z.enum(['deleted', 'archived']), inUse: z.number().int() }),
	}),
	similarCases: route({
		method: 'GET',
		path: '/api/v1/cases/:id/documentation',
		role: 'agent',
		summary: 'Closed cases like this one, the most alike first, with what was written down there',
		params: byId,
		query: z.object({
			/** what is written so far about what went wrong */
			typed: z.string().max(10_000).default(''),
		}),
		answer: z.object({
			items: z.array(
				z.object({
					caseId: z.string(),
					number: z.number().int(),
					subject: z.string(),
					outcome: outcomeShape.nullable(),
					avoidable: z.boolean(),
					whatWentWrong: z.string(),
					whatWeDid: z.string(),
					rootCause: z.string(),
					/** null where it was written before there was a tree, or cannot be chosen any more */
					rootCauseId: z.string().nullable(),
				}),
			),
		}),
	}),
} as const;

export type CauseView = z.infer<typeof causeShape>;
