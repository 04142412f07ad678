import { and, asc, desc, eq, gt, gte, ilike, inArray, lt, lte, type SQL } from 'drizzle-orm';
import { AUDITED, type AuditArea, type Audited, type AuditRow } from '../../../shared/audit.ts';
import { DAY } from '../../../shared/time.ts';
import { auditFrom } from '../audit.ts';
import type { Db } from '../connect.ts';
import { audit } from '../schema-audit.ts';
import { type Page, pageOf, writeNumberCursor } from './cursor.ts';
import { containing } from './filters.ts';

/** Which rows of the log are asked for. Days are ISO dates in UTC, both included. */
export interface AuditAsked {
	readonly area?: AuditArea | undefined;
	readonly by?: string | undefined;
	readonly from?: string | undefined;
	readonly until?: string | undefined;
	readonly q?: string | undefined;
}

/** One page of the log, the newest first. @param after number of the last row of the page before */
export async function listAudit(
	db: Db,
	asked: AuditAsked & { readonly limit: number },
	after: number | undefined,
): Promise<Page<AuditRow>> {
	const found = await db
		.select()
		.from(audit)
		.where(and(matching(asked), after === undefined ? undefined : lt(audit.number, after)))
		.orderBy(desc(audit.number))
		.limit(asked.limit + 1);
	return pageOf(found.map(auditFrom), asked.limit, ({ number }) => writeNumberCursor(number));
}

/** Rows for an export, the oldest first. @param reach `after` and `until`: numbers, the last one included */
export async function auditBetween(
	db: Db,
	asked: AuditAsked,
	reach: { readonly after: number; readonly until: number; readonly limit: number },
): Promise<readonly AuditRow[]> {
	const rows = await db
		.select()
		.from(audit)
		.where(and(matching(asked), gt(audit.number, reach.after), lte(audit.number, reach.until)))
		.orderBy(asc(audit.number))
		.limit(reach.limit);
	return rows.map(auditFrom);
}

const matching = ({ area, by, from, until, q = '' }: AuditAsked): SQL | undefined =>
	and(
		area === undefined ? undefined : inArray(audit.what, whatIn(area)),
		by === undefined ? undefined : eq(audit.by, by),
		from === undefined ? undefined : gte(audit.at, new Date(from)),
		until === undefined ? undefined : lt(audit.at, new Date(Date.parse(until) + DAY)),
		q.trim() === '' ? undefined : ilike(audit.subject, containing(q.trim())),
	);

const whatIn = (area: AuditArea): Audited[] =>
	(Object.keys(AUDITED) as Audited[]).filter((what) => AUDITED[what].area === area);
