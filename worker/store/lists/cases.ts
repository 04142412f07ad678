import { and, desc, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { supportCase } from '../schema.ts';
import { type Asker, type FilterAsked, matching } from './case-filter.ts';
import { type AfterMoment, type Page, pageOf, writeMomentCursor } from './cursor.ts';

export type CaseRow = typeof supportCase.$inferSelect;

/**
 * One page of the cases that are complaints, newest customer mail first. Pages hang together by the last row's own values,
 * so a case that moves up while somebody pages is never left out below.
 */
export async function listCases(
	db: Db,
	asked: FilterAsked & { readonly limit: number },
	from: Asker & { readonly after: AfterMoment | undefined },
): Promise<Page<CaseRow>> {
	const found = await db
		.select()
		.from(supportCase)
		.where(and(matching(db, asked, from), from.after ? isAfter(from.after) : undefined))
		.orderBy(desc(supportCase.lastCustomerMailAt), desc(supportCase.id))
		.limit(asked.limit + 1);
	return pageOf(found, asked.limit, (row) => writeMomentCursor(row.lastCustomerMailAt, row.id));
}

const isAfter = ([at, id]: AfterMoment): SQL =>
	sql`(${supportCase.lastCustomerMailAt}, ${supportCase.id}) < (${new Date(at).toISOString()}::timestamptz, ${id})`;
