import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { CustomerHistory } from '../../../shared/relationship.ts';
import type { Db } from '../connect.ts';
import { mail, supportCase } from '../schema.ts';
import { customer, customerAddress } from '../schema-customers.ts';
import { type Seen, within } from '../seen.ts';

/** Whether a customer is there and somebody may see them. */
export async function customerSeen(db: Db, id: string, isSeen: SQL | undefined): Promise<boolean> {
	const rows = await db
		.select({ id: customer.id })
		.from(customer)
		.where(and(eq(customer.id, id), isSeen));
	return rows.length > 0;
}

/** What the mailboxes together remember of these addresses, as far as somebody may see them; failures stand with the cases. */
export async function historyOver(db: Db, addresses: readonly string[], seen: Seen): Promise<CustomerHistory> {
	const [row] =
		addresses.length === 0
			? []
			: await db
					.select({
						mails: sql<string>`count(*)`,
						days: sql<string>`count(DISTINCT date_trunc('day', ${mail.at}))`,
						firstAt: sql<string | null>`extract(epoch FROM min(${mail.at})) * 1000`,
					})
					.from(mail)
					.where(and(inArray(mail.fromAddress, [...addresses]), within(mail.mailboxId, seen)));
	return {
		mails: Number(row?.mails ?? 0),
		days: Number(row?.days ?? 0),
		firstAt: row?.firstAt ? Math.round(Number(row.firstAt)) : null,
		failures: [],
	};
}

/** What the newest case of these addresses calls its customer; empty: nothing. @param ids of addresses */
export async function nameOfAddresses(db: Db, ids: readonly string[]): Promise<string> {
	if (ids.length === 0) return '';
	const [row] = await db
		.select({ name: sql<string>`coalesce(${supportCase.customer} ->> 'name', '')` })
		.from(customerAddress)
		.innerJoin(supportCase, eq(supportCase.customerAddress, customerAddress.address))
		.where(and(inArray(customerAddress.id, [...ids]), sql`${supportCase.customer} ->> 'name' <> ''`))
		.orderBy(desc(supportCase.openedAt))
		.limit(1);
	return row?.name ?? '';
}
