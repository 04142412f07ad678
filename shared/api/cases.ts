import { z } from 'zod';
import {
	caseShape,
	caseSummaryShape,
	keysOf,
	languageShape,
	severityShape,
	signalShape,
	stageShape,
} from '../api-shapes.ts';
import { GUARDS } from '../guard.ts';
import { byId, listOf, manyOf, page, route } from './route.ts';

/** What lists of cases are narrowed to, as `shared/case-filter.ts` writes it into an address. */
export const caseFilterQuery = {
	stage: manyOf(stageShape),
	severity: manyOf(severityShape),
	assignee: z.string().max(1_000).optional(),
	mailbox: manyOf(z.string().max(200)),
	signal: manyOf(signalShape),
	guard: manyOf(keysOf(GUARDS)),
	language: manyOf(languageShape),
	/** `1`: something of the case should have happened by now */
	overdue: z.enum(['', '0', '1']).optional(),
	q: z.string().max(500).optional(),
};

/** Cases as they are read. */
export const CASES_API = {
	cases: route({
		method: 'GET',
		path: '/api/v1/cases',
		role: 'agent',
		scope: 'cases:read',
		summary:
			'Cases, newest customer mail first; the fields take several values, comma between; `assignee=none`: nobody has it, `me`: I',
		query: z.object({ ...caseFilterQuery, ...page }),
		answer: listOf(caseSummaryShape),
	}),
	caseByMessage: route({
		method: 'GET',
		path: '/api/v1/cases/by-message',
		role: 'agent',
		scope: 'cases:read',
		summary:
			'The case of an open mail. 404 with code `not-ingested` (not seen yet) or `not-a-case` (seen, and why not)',
		query: z.object({ id: z.string().min(1).max(2_000) }),
		answer: caseShape,
	}),
	case: route({
		method: 'GET',
		path: '/api/v1/cases/:id',
		role: 'agent',
		scope: 'cases:read',
		summary: 'One case with mails, events, touches and reasons',
		params: byId,
		answer: caseShape,
	}),
} as const;
