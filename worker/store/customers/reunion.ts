import { and, asc, eq, inArray, ne } from 'drizzle-orm';
import type { Case } from '../../../shared/case.ts';
import type { CustomerHistory } from '../../../shared/relationship.ts';
import type { Db } from '../connect.ts';
import { historiesOf, NO_HISTORY } from '../histories.ts';
import { supportCase } from '../schema.ts';
import { customerAddress } from '../schema-customers.ts';
import type { Kin } from './kin.ts';

/** The addresses of these customers. */
export async function addressesOfCustomers(db: Db, ids: readonly string[]): Promise<readonly string[]> {
	const rows = await db
		.select({ address: customerAddress.address })
		.from(customerAddress)
		.where(inArray(customerAddress.customerId, [...ids]))
		.orderBy(asc(customerAddress.address));
	return rows.map(({ address }) => address);
}

/** The cases of these addresses that go on, in order; ids. */
export async function openCasesOf(db: Db, addresses: readonly string[]): Promise<readonly string[]> {
	if (addresses.length === 0) return [];
	const rows = await db
		.select({ id: supportCase.id })
		.from(supportCase)
		.where(
			and(
				inArray(supportCase.customerAddress, [...addresses]),
				eq(supportCase.isComplaint, true),
				ne(supportCase.stage, 'closed'),
			),
		)
		.orderBy(asc(supportCase.id));
	return rows.map(({ id }) => id);
}

/** What was known of a case's customer before it was opened, if these addresses are one customer's. */
export async function historyAt(
	db: Db,
	{ number, mailboxId, customer, openedAt }: Case,
	kin: Kin,
): Promise<CustomerHistory> {
	const own = new Map([[customer.address, kin.get(customer.address) ?? [customer.address]]]);
	const histories = await historiesOf(db, { mailboxId, kin: own, before: openedAt });
	const history = histories.get(customer.address) ?? NO_HISTORY;
	// Two of one moment: their numbers tell which was first.
	return { ...history, failures: history.failures.filter((one) => one.openedAt < openedAt || one.number < number) };
}
