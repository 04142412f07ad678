import { canonical } from '../canonical.ts';
import type { CustomerFields } from './book.ts';

/** What is told of a customer: a field that is left out stays as it is. */
export type ToldFields = { readonly [K in keyof CustomerFields]?: CustomerFields[K] | undefined };

/** Somebody told something of whoever writes from an address (lower case). */
export interface Told {
	readonly address: string;
	readonly fields: ToldFields;
}

/** Whom the book has for an address and for a number of the shop. */
export interface Named {
	/** null: the address is nobody's yet */
	readonly byAddress: string | null;
	/** null: no number was told, or it is nobody's */
	readonly byNumber: string | null;
}

/** Whose fields are told: of somebody known, or of somebody new. */
export type Whose =
	| { readonly of: 'known'; readonly id: string }
	/** known by the number, and writes from this address as well */
	| { readonly of: 'known-elsewhere'; readonly id: string }
	| { readonly of: 'new' }
	/** the address is one customer's and the number another's: a person merges them, no list does */
	| { readonly of: 'two' };

/** Finds out of whom a line speaks. */
export function whose({ byAddress, byNumber }: Named): Whose {
	if (byAddress === null) return byNumber === null ? { of: 'new' } : { of: 'known-elsewhere', id: byNumber };
	return byNumber === null || byNumber === byAddress ? { of: 'known', id: byAddress } : { of: 'two' };
}

const FIELDS = [
	'name',
	'language',
	'zone',
	'value',
	'tier',
	'externalId',
] as const satisfies readonly (keyof CustomerFields)[];

/** The fields after what was told, and which of them changed. Told twice, nothing changes the second time. */
export function tell(
	before: CustomerFields,
	told: ToldFields,
): { readonly fields: CustomerFields; readonly changed: readonly (keyof CustomerFields)[] } {
	const given = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
	const fields: CustomerFields = { ...before, ...given };
	return { fields, changed: FIELDS.filter((field) => canonical(fields[field]) !== canonical(before[field])) };
}
