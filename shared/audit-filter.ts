import { AUDIT_AREAS, type AuditArea } from './audit.ts';

/** What the audit log is narrowed to; stands in the page's address, and goes with the export. Days are ISO dates, both included. */
export interface AuditFilter {
	readonly area?: AuditArea;
	/** a person's id, `token:<id>`, `system` or `file` */
	readonly by?: string;
	readonly from?: string;
	readonly until?: string;
	/** words of the subject */
	readonly q?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a filter from an address; what it does not know is left out. */
export function readAuditFilter(get: (name: string) => string | null): AuditFilter {
	const area = get('area') ?? '';
	const [by, q] = [get('by') ?? '', (get('q') ?? '').slice(0, 200)];
	const [from, until] = [get('from') ?? '', get('until') ?? ''];
	return {
		...(Object.hasOwn(AUDIT_AREAS, area) && { area: area as AuditArea }),
		...(by !== '' && { by }),
		...(DAY.test(from) && { from }),
		...(DAY.test(until) && { until }),
		...(q !== '' && { q }),
	};
}

/** The same as it stands in an address. */
export const writeAuditFilter = ({
	area,
	by,
	from,
	until,
	q,
}: AuditFilter): Readonly<Record<string, string | null>> => ({
	area: area ?? null,
	by: by ?? null,
	from: from ?? null,
	until: until ?? null,
	q: q ?? null,
});
