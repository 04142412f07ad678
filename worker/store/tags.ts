import { and, eq, inArray, ne, or, sql } from 'drizzle-orm';
import { groupBy } from '../../shared/group-by.ts';
import type { Untagged } from '../tagging/tagging.ts';
import type { Db } from './connect.ts';
import { ledger, mail, supportCase } from './schema.ts';

/** Most mails looked at by one repair pass; the newest first. */
const REPAIR_AT_MOST = 2_000;

const wanted = sql<string>`CASE WHEN ${supportCase.isComplaint} THEN ${supportCase.severity} || ' ' || ${supportCase.stage} ELSE '' END`;

/** A mail that was not found is not asked for again … */
const isThere = sql`${ledger.tag} IS DISTINCT FROM 'gone'`;

/** … but by a repair in its first days: a server may show it late, and what somebody moved comes back. */
const orLately = sql`(${isThere} OR ${ledger.at} > now() - interval '2 days')`;

/** The copies of customers' mails whose tag is behind their case; `repair` gives those of all cases that are not closed. */
export async function loadUntagged(
	db: Db,
	mailboxId: string,
	which: { readonly caseIds: readonly string[] } | 'repair',
): Promise<readonly Untagged[]> {
	if (which !== 'repair' && which.caseIds.length === 0) return [];
	const rows = await db
		.select({
			folder: ledger.folder,
			uidValidity: ledger.uidValidity,
			uid: ledger.uid,
			messageId: ledger.messageId,
			isComplaint: supportCase.isComplaint,
			severity: supportCase.severity,
			stage: supportCase.stage,
		})
		.from(ledger)
		.innerJoin(supportCase, eq(supportCase.id, ledger.caseId))
		.innerJoin(mail, eq(mail.id, ledger.mailId))
		.where(
			and(
				eq(ledger.mailboxId, mailboxId),
				inArray(ledger.outcome, ['case', 'reply', 'duplicate']),
				// Our own answers are not tagged, but a customer's mail that a colleague passed on is.
				or(ne(mail.side, 'team'), eq(ledger.outcome, 'case')),
				which === 'repair' ? orLately : isThere,
				which === 'repair'
					? ne(supportCase.stage, 'closed')
					: and(inArray(supportCase.id, [...which.caseIds]), sql`coalesce(${ledger.tag}, '') <> ${wanted}`),
			),
		)
		.orderBy(sql`${ledger.seq} DESC`)
		.limit(REPAIR_AT_MOST);
	return rows.map(({ isComplaint, severity, stage, ...row }) => ({
		...row,
		wish: isComplaint ? { severity, stage } : null,
	}));
}

/** Cases of which some mail's tag is behind: what a crash or a dead server left undone. */
export async function casesBehind(db: Db, mailboxId: string): Promise<readonly string[]> {
	const rows = await db
		.selectDistinctOn([ledger.caseId], { caseId: ledger.caseId })
		.from(ledger)
		.innerJoin(supportCase, eq(supportCase.id, ledger.caseId))
		.where(
			and(
				eq(ledger.mailboxId, mailboxId),
				sql`${ledger.tag} IS DISTINCT FROM 'gone'`,
				sql`coalesce(${ledger.tag}, '') <> ${wanted}`,
			),
		);
	return rows.flatMap(({ caseId }) => caseId ?? []);
}

/** Writes what stands on the mails now. */
export async function saveTags(
	db: Db,
	mailboxId: string,
	rows: readonly {
		readonly folder: string;
		readonly uidValidity: string;
		readonly uid: number;
		readonly tag: string | null;
	}[],
): Promise<void> {
	for (const [, group] of groupBy(rows, ({ folder, uidValidity, tag }) => JSON.stringify([folder, uidValidity, tag]))) {
		const [first] = group;
		if (first === undefined) continue;
		await db
			.update(ledger)
			.set({ tag: first.tag })
			.where(
				and(
					eq(ledger.mailboxId, mailboxId),
					eq(ledger.folder, first.folder),
					eq(ledger.uidValidity, first.uidValidity),
					inArray(
						ledger.uid,
						group.map(({ uid }) => uid),
					),
				),
			);
	}
}
