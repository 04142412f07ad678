import type { Language } from '../language.ts';
import type { Money } from '../remedy/money.ts';

/** What a shop or a person can say of a customer; null: not known. */
export interface CustomerFields {
	/** empty: not known */
	readonly name: string;
	readonly language: Language | null;
	/** IANA name */
	readonly zone: string | null;
	/** what they are worth to the shop */
	readonly value: Money | null;
	readonly tier: string | null;
	/** the shop's own name for them */
	readonly externalId: string | null;
}

/** A customer as far as merging and splitting goes. */
export interface CustomerPlace {
	readonly id: string;
	/** whose addresses these are now; null: its own */
	readonly mergedInto: string | null;
	readonly isErased: boolean;
	/** ids of the addresses that are theirs */
	readonly addresses: readonly string[];
}

/** What a customer's history tells. `told`: by the shop or a list. `erased`: of who was erased nothing but this is left. */
export const CUSTOMER_EVENTS = { merged: {}, split: {}, changed: {}, told: {}, exported: {}, erased: {} } as const;

export type CustomerEventKind = keyof typeof CUSTOMER_EVENTS;

/** What else belongs to an event: ids and names of fields, never what stood in them. */
export interface CustomerEventData {
	/** the other customer of a merge or a split */
	readonly other?: string;
	/** ids of the addresses that went from one to the other */
	readonly addresses?: readonly string[];
	/** fields that changed */
	readonly fields?: readonly (keyof CustomerFields)[];
}

/** The fields as they are shown: what a customer does not say of themself, the ones merged into them say, the latest first. */
export function fieldsShown(own: CustomerFields, merged: readonly CustomerFields[]): CustomerFields {
	const all = [own, ...merged];
	const first = <K extends keyof CustomerFields>(field: K): CustomerFields[K] =>
		all.find((one) => one[field] !== null && one[field] !== '')?.[field] ?? own[field];
	return {
		name: first('name'),
		language: first('language'),
		zone: first('zone'),
		value: first('value'),
		tier: first('tier'),
		externalId: first('externalId'),
	};
}
