import { z } from 'zod';
import { momentShape } from '../api-shapes.ts';
import { policySchema } from '../policy.ts';
import { route } from './route.ts';

const hoursShape = z.array(z.object({ from: z.string(), to: z.string() }));

/** The rules in force, for everybody to read. */
export const POLICY_API = {
	policy: route({
		method: 'GET',
		path: '/api/v1/policy',
		role: 'agent',
		summary: 'The rules by which Amends plans: values, defaults, where each comes from; `version` names earlier ones',
		query: z.object({ version: z.string().min(1).max(40).optional() }),
		answer: z.object({
			version: z.string(),
			isCurrent: z.boolean(),
			/** when this version first decided anything */
			since: momentShape.nullable(),
			/** where the rules are written; null: nowhere, they are the defaults */
			file: z.string().nullable(),
			policy: policySchema,
			defaults: policySchema,
			sources: z.record(z.string(), z.string()),
			calendar: z.object({
				timeZone: z.string(),
				/** ISO weekday, 1 to 7 */
				hours: z.record(z.string(), hoursShape),
				holidays: z.object({ country: z.string(), state: z.string().nullable() }).nullable(),
				closed: z.array(z.string()),
			}),
		}),
	}),
} as const;
