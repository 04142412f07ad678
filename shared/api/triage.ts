import { z } from 'zod';
import { triageReportShape } from '../triage-report.ts';
import { route } from './route.ts';

/** How triage does, and which model judges. */
export const TRIAGE_API = {
	triageReport: route({
		method: 'GET',
		path: '/api/v1/triage/report',
		role: 'agent',
		summary:
			'How triage does: corrections by week, false alarms and misses by language, the models and what became of each',
		answer: triageReportShape,
	}),
	triageRollback: route({
		method: 'POST',
		path: '/api/v1/triage/rollback',
		role: 'lead',
		summary: 'Let an earlier model judge again; without `version` the one before',
		body: z.object({ version: z.string().min(1).max(100).optional() }).default({}),
		answer: triageReportShape,
	}),
} as const;
