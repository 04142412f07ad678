import { z } from 'zod';
import { caseShape, ledgerShape } from '../api-shapes.ts';
import { listOf, page, route } from './route.ts';

/** What became of each mail. */
export const LEDGER_API = {
	ledger: route({
		method: 'GET',
		path: '/api/v1/ledger',
		role: 'agent',
		summary: 'What became of every mail seen, newest first',
		query: z.object({
			uid: z.coerce.number().int().min(0).optional(),
			folder: z.string().max(500).optional(),
			outcome: z.string().max(40).optional(),
			messageId: z.string().max(2_000).optional(),
			...page,
		}),
		answer: listOf(ledgerShape),
	}),
	makeCase: route({
		method: 'POST',
		path: '/api/v1/ledger/make-case',
		role: 'agent',
		summary: 'Triage missed a complaint: open a case from a mail already seen',
		body: z.object({ messageId: z.string().min(1).max(2_000) }),
		answer: caseShape,
	}),
} as const;
