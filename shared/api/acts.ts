import { z } from 'zod';
import { caseShape, outcomeShape, severityShape, signalShape, stageShape } from '../api-shapes.ts';
import { because, byId, route, words } from './route.ts';

/** What people do to a case; each answers with the case as it stands afterwards. */
export const ACTS_API = {
	assign: route({
		method: 'POST',
		path: '/api/v1/cases/:id/assign',
		role: 'agent',
		scope: 'cases:write',
		summary:
			'Give the case to somebody (a person id), or to nobody (null). `expected`: who has it as far as the caller knows; refused with `taken` (409) where somebody else has it by now',
		params: byId,
		body: z.object({
			assignee: z.string().max(200).nullable(),
			expected: z.string().max(200).nullable().optional(),
		}),
		answer: caseShape,
	}),
	moveStage: route({
		method: 'POST',
		path: '/api/v1/cases/:id/stage',
		role: 'agent',
		scope: 'cases:write',
		summary: 'Move the stage by hand, forwards or back',
		params: byId,
		body: z.object({
			stage: stageShape.exclude(['closed']),
			because,
		}),
		answer: caseShape,
	}),
	correctSeverity: route({
		method: 'POST',
		path: '/api/v1/cases/:id/severity',
		role: 'agent',
		scope: 'cases:write',
		summary: 'Correct the severity; it wins over triage from now on',
		params: byId,
		body: z.object({
			severity: severityShape,
			because,
		}),
		answer: caseShape,
	}),
	correctSignals: route({
		method: 'POST',
		path: '/api/v1/cases/:id/signals',
		role: 'agent',
		scope: 'cases:write',
		summary: 'Strike signals out, or add some that triage missed; adding one that was struck out takes that back',
		params: byId,
		body: z.object({
			add: z.array(signalShape).max(20).default([]),
			remove: z.array(signalShape).max(20).default([]),
		}),
		answer: caseShape,
	}),
	resolve: route({
		method: 'POST',
		path: '/api/v1/cases/:id/resolve',
		role: 'agent',
		scope: 'cases:write',
		summary: 'The solution was delivered: the follow-up plan starts',
		params: byId,
		body: z.object({ because }).default({}),
		answer: caseShape,
	}),
	close: route({
		method: 'POST',
		path: '/api/v1/cases/:id/close',
		role: 'agent',
		scope: 'cases:write',
		summary: 'End the case; `recovered` needs all three lines of documentation',
		params: byId,
		body: z.object({
			outcome: outcomeShape,
			whatWentWrong: z.string().trim().max(10_000).default(''),
			whatWeDid: z.string().trim().max(10_000).default(''),
			/** of the tree of root causes */
			rootCauseId: z.string().trim().max(200).nullable().default(null),
			avoidable: z.boolean().optional(),
		}),
		answer: caseShape,
	}),
	notAComplaint: route({
		method: 'POST',
		path: '/api/v1/cases/:id/not-a-complaint',
		role: 'agent',
		scope: 'cases:write',
		summary: 'Take tag and plan away; `undo` brings them back',
		params: byId,
		body: z.object({ undo: z.boolean().default(false) }).default({ undo: false }),
		answer: caseShape,
	}),
	note: route({
		method: 'POST',
		path: '/api/v1/cases/:id/note',
		role: 'agent',
		scope: 'cases:write',
		summary: 'An internal note; customers never see it',
		params: byId,
		body: z.object({ text: words }),
		answer: caseShape,
	}),
	read: route({
		method: 'POST',
		path: '/api/v1/cases/:id/read',
		role: 'agent',
		summary: 'I have seen what the customer wrote: held touches go on',
		params: byId,
		answer: caseShape,
	}),
	join: route({
		method: 'POST',
		path: '/api/v1/cases/:id/join',
		role: 'agent',
		summary: 'This case is part of another one (the same customer from another address): move its mails there',
		params: byId,
		body: z.object({ into: z.string().min(1).max(200) }),
		answer: caseShape,
	}),
} as const;
