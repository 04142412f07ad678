import { and, desc, eq, exists, inArray, ne, or, sql } from 'drizzle-orm';
import { groupBy } from '../../shared/group-by.ts';
import type { CaseTraits, EarlierCase } from '../../shared/remedy/comparable.ts';
import { standingOf } from '../../shared/remedy/remedy.ts';
import type { Db } from './connect.ts';
import { loadRemedies } from './remedies.ts';
import { supportCase } from './schema.ts';
import { remedy } from './schema-remedies.ts';

type CaseRow = Pick<
	typeof supportCase.$inferSelect,
	'id' | 'number' | 'subject' | 'stage' | 'severityBecause' | 'signals' | 'documentation'
>;

/** An earlier case, with what its link shows. */
export interface LinkedCase extends EarlierCase, Pick<CaseRow, 'number' | 'subject' | 'stage'> {}

/** So many of the newest are compared: what was given years ago is no measure for today. */
const MOST_CASES = 500;

const COLUMNS = {
	id: supportCase.id,
	number: supportCase.number,
	subject: supportCase.subject,
	stage: supportCase.stage,
	severityBecause: supportCase.severityBecause,
	signals: supportCase.signals,
	documentation: supportCase.documentation,
};

/** The newest cases of a mailbox, beside one, that came to an end or in which something was given. */
export async function loadEarlierCases(
	db: Db,
	{ mailboxId, id }: { readonly mailboxId: string; readonly id: string },
): Promise<readonly LinkedCase[]> {
	const hasRemedy = exists(db.select({ one: sql`1` }).from(remedy).where(eq(remedy.caseId, supportCase.id)));
	const cases = await db
		.select(COLUMNS)
		.from(supportCase)
		.where(
			and(
				eq(supportCase.mailboxId, mailboxId),
				eq(supportCase.isComplaint, true),
				ne(supportCase.id, id),
				or(inArray(supportCase.stage, ['resolved', 'closed']), hasRemedy),
			),
		)
		.orderBy(desc(supportCase.lastCustomerMailAt), desc(supportCase.id))
		.limit(MOST_CASES);
	const ids = cases.map((row) => row.id);
	const remedies = ids.length === 0 ? [] : standingOf(await loadRemedies(db, ids));
	const byCase = groupBy(remedies, ({ caseId }) => caseId);
	return cases.map(({ id: caseId, number, subject, stage, ...row }) => {
		const given = byCase.get(caseId) ?? [];
		const loss = given.findLast((one) => one.loss !== null)?.loss ?? null;
		return { id: caseId, number, subject, stage, ...traitsOf(row, loss), remedies: given };
	});
}

/** What makes a case comparable. @param loss what the failure cost the customer, where it is known */
export const traitsOf = (
	row: Pick<CaseRow, 'severityBecause' | 'signals' | 'documentation'>,
	loss: CaseTraits['loss'],
): CaseTraits => ({
	cause: causeOf(row.documentation),
	severityBecause: row.severityBecause,
	signals: row.signals,
	loss,
});

/** The cause in the team's tree; of older cases its text, for two people write one cause with other capitals and spaces. */
function causeOf(documentation: CaseRow['documentation']): string | null {
	const { rootCauseId, rootCause = '' } = documentation ?? {};
	return rootCauseId || rootCause.replace(/\s+/g, ' ').trim().toLowerCase() || null;
}
