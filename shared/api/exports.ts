import { z } from 'zod';
import { keysOf } from '../api-shapes.ts';
import { HEADINGS, SEPARATORS } from '../exports/columns.ts';
import { caseFilterQuery } from './cases.ts';

const how = { headings: keysOf(HEADINGS).default('keys'), separator: keysOf(SEPARATORS).default('comma') };

/** What tables may be asked for. They are no JSON and stand beside the contract (`worker/api/exports.ts`). */
export const EXPORTS = {
	cases: { path: '/api/v1/exports/cases.csv', scope: 'cases:read', query: z.object({ ...caseFilterQuery, ...how }) },
	touches: {
		path: '/api/v1/exports/touches.csv',
		scope: 'touches:read',
		query: z.object({
			/** `open`: those that are to happen still */
			states: z.enum(['open', 'all']).default('all'),
			/** person ids, comma between; `me`, `none` */
			assignee: z.string().max(1_000).optional(),
			...how,
		}),
	},
} as const;

export type ExportName = keyof typeof EXPORTS;
export type Exported<K extends ExportName> = z.output<(typeof EXPORTS)[K]['query']>;
