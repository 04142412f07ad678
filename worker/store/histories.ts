import { and, eq, inArray, lt, lte, sql } from 'drizzle-orm';
import { groupBy } from '../../shared/group-by.ts';
import type { CustomerHistory } from '../../shared/relationship.ts';
import type { Instant } from '../../shared/time.ts';
import type { Db } from './connect.ts';
import { type Kin, kinOf, withKin } from './customers/kin.ts';
import { supportCase as caseTable, mail } from './schema.ts';

/** Nothing is remembered of them. */
export const NO_HISTORY: CustomerHistory = { mails: 0, days: 0, firstAt: null, failures: [] };

/** What the mailbox remembers of these addresses: mails so far, and cases in which they spoke for the customer, by all addresses of the same one. */
export async function loadHistories(
	db: Db,
	mailboxId: string,
	addresses: readonly string[],
): Promise<Map<string, CustomerHistory>> {
	return historiesOf(db, { mailboxId, kin: await kinOf(db, addresses), before: null });
}

/**
 * The same, by whatever addresses are said to be one customer's.
 * @param asked.before as it was known then: mails from before it, and cases up to it; null: as it is known now
 */
export async function historiesOf(
	db: Db,
	asked: { readonly mailboxId: string; readonly kin: Kin; readonly before: Instant | null },
): Promise<Map<string, CustomerHistory>> {
	if (asked.kin.size === 0) return new Map();
	const mails = await mailsOf(db, asked);
	const failures = await failuresOf(db, asked);
	return new Map(
		[...asked.kin].map(([address, own]) => {
			const row = mails.get(address);
			const cases = own.flatMap((one) => failures.get(one) ?? []).toSorted((a, b) => b.number - a.number);
			return [
				address,
				{
					mails: Number(row?.mails ?? 0),
					days: Number(row?.days ?? 0),
					firstAt: row === undefined ? null : Math.round(Number(row.firstAt)),
					failures: cases.map(({ caseId, number, openedAt }) => ({ caseId, number, openedAt: openedAt.getTime() })),
				},
			];
		}),
	);
}

/** The history without one case of it: what counts as "another" failure when that case is looked at. */
export const historyWithout = (history: CustomerHistory, caseId: string): CustomerHistory => ({
	...history,
	failures: history.failures.filter((failure) => failure.caseId !== caseId),
});

type Asked = Parameters<typeof historiesOf>[1];

async function mailsOf(db: Db, { mailboxId, kin, before }: Asked) {
	const pairs = JSON.stringify([...kin].flatMap(([asked, own]) => own.map((address) => ({ asked, address }))));
	const { rows } = await db.execute<{ asked: string; mails: string; days: string; firstAt: string }>(sql`
		SELECT kin.asked, count(*) AS mails, count(DISTINCT date_trunc('day', ${mail.at})) AS days,
			extract(epoch FROM min(${mail.at})) * 1000 AS "firstAt"
		FROM jsonb_to_recordset(${pairs}::jsonb) AS kin (asked text, address text)
		JOIN ${mail} ON ${mail.fromAddress} = kin.address AND ${mail.mailboxId} = ${mailboxId}
		WHERE ${before === null ? sql`true` : lt(mail.at, new Date(before))}
		GROUP BY kin.asked`);
	return new Map(rows.map((row) => [row.asked, row]));
}

async function failuresOf(db: Db, { mailboxId, kin, before }: Asked) {
	const rows = await db
		.select({
			address: caseTable.customerAddress,
			caseId: caseTable.id,
			number: caseTable.number,
			openedAt: caseTable.openedAt,
		})
		.from(caseTable)
		.where(
			and(
				eq(caseTable.mailboxId, mailboxId),
				inArray(caseTable.customerAddress, [...withKin(kin)]),
				eq(caseTable.isComplaint, true),
				before === null ? undefined : lte(caseTable.openedAt, new Date(before)),
			),
		);
	return groupBy(rows, ({ address }) => address);
}
