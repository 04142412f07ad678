import { and, desc, eq, exists, ilike, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Asked } from '../../../shared/api.ts';
import type { Db } from '../connect.ts';
import { mail, supportCase } from '../schema.ts';
import { type AfterMoment, type Page, pageOf, writeMomentCursor } from './cursor.ts';
import { assignedTo, containing } from './filters.ts';

export type CaseRow = typeof supportCase.$inferSelect;
type CasesAsked = Omit<Asked<'cases'>['query'], 'cursor'>;

/** PostgreSQL's integer ends here; a longer number in the search box is no case number. */
const MAX_NUMBER = 2_147_483_647;

/**
 * One page of the cases that are complaints, newest customer mail first. Pages hang together by the last row's own values,
 * so a case that moves up while somebody pages is never left out below.
 */
export async function listCases(
	db: Db,
	asked: CasesAsked,
	from: { readonly after: AfterMoment | undefined; readonly myId: string },
): Promise<Page<CaseRow>> {
	const found = await db
		.select()
		.from(supportCase)
		.where(
			and(
				eq(supportCase.isComplaint, true),
				asked.stage?.length ? inArray(supportCase.stage, asked.stage) : undefined,
				asked.severity?.length ? inArray(supportCase.severity, asked.severity) : undefined,
				assignedTo(supportCase.assignee, asked.assignee, from.myId),
				saying(db, asked.q?.trim() ?? ''),
				from.after ? isAfter(from.after) : undefined,
			),
		)
		.orderBy(desc(supportCase.lastCustomerMailAt), desc(supportCase.id))
		.limit(asked.limit + 1);
	return pageOf(found, asked.limit, (row) => writeMomentCursor(row.lastCustomerMailAt, row.id));
}

const isAfter = ([at, id]: AfterMoment): SQL =>
	sql`(${supportCase.lastCustomerMailAt}, ${supportCase.id}) < (${new Date(at).toISOString()}::timestamptz, ${id})`;

/** Subject, customer, number (`12` or `#12`), or the words of a mail of the case. */
function saying(db: Db, words: string): SQL | undefined {
	if (words === '') return undefined;
	const pattern = containing(words);
	const number = /^#?(\d{1,10})$/.exec(words)?.[1];
	return or(
		ilike(supportCase.subject, pattern),
		ilike(supportCase.customerAddress, pattern),
		sql`${supportCase.customer}->>'name' ilike ${pattern}`,
		number !== undefined && Number(number) <= MAX_NUMBER ? eq(supportCase.number, Number(number)) : undefined,
		exists(
			db
				.select({ one: sql`1` })
				.from(mail)
				.where(and(eq(mail.caseId, supportCase.id), ilike(mail.words, pattern))),
		),
	);
}
