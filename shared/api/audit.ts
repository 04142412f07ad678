import { z } from 'zod';
import { keysOf, momentShape } from '../api-shapes.ts';
import { AUDIT_AREAS, AUDITED } from '../audit.ts';
import { listOf, page, route } from './route.ts';

const rowShape = z.object({
	number: z.number().int(),
	at: momentShape,
	/** a person's id, `token:<id>`, `system`, or `file` for amends.yaml */
	by: z.string(),
	what: keysOf(AUDITED),
	subject: z.string(),
	data: z.record(z.string(), z.json()),
	hash: z.string(),
});

/** What the log may be asked for; the export takes the same. */
export const auditAsked = {
	area: keysOf(AUDIT_AREAS).optional(),
	by: z.string().max(200).optional(),
	from: z.iso.date().optional(),
	until: z.iso.date().optional(),
	q: z.string().max(200).optional(),
};

/** The audit log. Its export is no JSON and stands beside the contract (`worker/api/audit-export.ts`). */
export const AUDIT_API = {
	audit: route({
		method: 'GET',
		path: '/api/v1/audit',
		role: 'lead',
		summary:
			'Who changed rules, people and rights, and who took data out, newest first; `area`, `by` and days (both included, in UTC) narrow it, `q` looks into the subject',
		query: z.object({ ...auditAsked, ...page }),
		answer: listOf(rowShape),
	}),
} as const;

export type AuditView = z.infer<typeof rowShape>;
