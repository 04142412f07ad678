import { eq, inArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { groupBy } from '../../../shared/group-by.ts';
import type { Db } from '../connect.ts';
import { customerAddress } from '../schema-customers.ts';

/** Of each address all addresses of the same customer, itself among them. */
export type Kin = ReadonlyMap<string, readonly string[]>;

/** All addresses under which these people write. An address that is nobody's yet stands alone. @param addresses lower case */
export async function kinOf(db: Db, addresses: readonly string[]): Promise<Kin> {
	const wanted = [...new Set(addresses)].filter((address) => address !== '');
	if (wanted.length === 0) return new Map();
	const asked = alias(customerAddress, 'asked');
	const rows = await db
		.select({ asked: asked.address, address: customerAddress.address })
		.from(asked)
		.innerJoin(customerAddress, eq(customerAddress.customerId, asked.customerId))
		.where(inArray(asked.address, wanted));
	const found = groupBy(rows, (row) => row.asked);
	return new Map(wanted.map((address) => [address, found.get(address)?.map((row) => row.address) ?? [address]]));
}

/** The addresses with those of the same customers. */
export const withKin = (kin: Kin): readonly string[] => [...new Set([...kin.values()].flat())];
