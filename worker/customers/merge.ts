import type { CustomerEventKind } from '../../shared/customers/book.ts';
import {
	type MergeDecision,
	type MergeFault,
	merge,
	split,
	undoMerge,
	undoSplit,
} from '../../shared/customers/merge.ts';
import type { Refusal } from '../casework/casework.ts';
import { conflict, invalid, notFound } from '../casework/refusals.ts';
import type { Db } from '../store/connect.ts';
import { addCustomer, addCustomerEvent, endEvent, lockCustomers, lockEvent } from '../store/customers/book.ts';
import { nameOfAddresses } from '../store/customers/over.ts';
import type { CustomersDeps } from './deps.ts';
import { reunite } from './reunite.ts';

/** What was done: whose page to look at now, the event that takes it back, and the cases that were judged otherwise. */
export interface Reunited {
	readonly state: 'done';
	readonly customerId: string;
	readonly event: number;
	readonly caseIds: readonly string[];
}

/** Merges one customer into another. Two at once take turns: the second one is told how things stand now. */
export function mergeCustomers(
	deps: CustomersDeps,
	{ from, into, personId }: { readonly from: string; readonly into: string; readonly personId: string },
): Promise<Reunited | Refusal> {
	return deps.store.db.transaction(async (db) => {
		const found = await lockCustomers(db, [from, into]);
		const [one, other] = [found.get(from), found.get(into)];
		if (one === undefined || other === undefined) return notFound('customer');
		const decision = merge(one, other);
		return done(deps, db, { decision, about: into, other: from, kind: 'merged', personId });
	});
}

/** Makes a customer of their own of some addresses. */
export function splitCustomer(
	deps: CustomersDeps,
	{
		id,
		addresses,
		personId,
	}: { readonly id: string; readonly addresses: readonly string[]; readonly personId: string },
): Promise<Reunited | Refusal> {
	return deps.store.db.transaction(async (db) => {
		const from = (await lockCustomers(db, [id])).get(id);
		if (from === undefined) return notFound('customer');
		const newId = deps.newId();
		const decision = split(from, addresses, newId);
		if (decision.state === 'moved') {
			await addCustomer(db, newId, { name: await nameOfAddresses(db, addresses), at: deps.now() });
		}
		return done(deps, db, { decision, about: id, other: newId, kind: 'split', personId });
	});
}

/** Takes a merge or a split back. */
export function undoReunion(
	deps: CustomersDeps,
	{ id, event: seq, personId }: { readonly id: string; readonly event: number; readonly personId: string },
): Promise<Reunited | Refusal> {
	return deps.store.db.transaction(async (db) => {
		const event = await lockEvent(db, seq);
		const otherId = event?.data.other;
		if (event === null || event.customerId !== id || otherId === undefined) return notFound('customer');
		const found = await lockCustomers(db, [id, otherId]);
		const [own, other] = [found.get(id), found.get(otherId)];
		if (own === undefined || other === undefined) return notFound('customer');
		if (event.undoneAt !== null) return REFUSED['undone-already'];
		const decision =
			event.kind === 'merged'
				? undoMerge({ from: other, into: own }, event.data.addresses ?? [])
				: undoSplit(own, other);
		if (decision.state === 'refused') return REFUSED[decision.because];
		const kind = event.kind === 'merged' ? 'customer-split' : 'customer-merged';
		const caseIds = await reunite(deps, db, { moved: decision, customers: [id, otherId], kind, personId });
		await endEvent(db, seq, { at: deps.now(), by: personId });
		return { state: 'done', customerId: id, event: seq, caseIds };
	});
}

interface Doing {
	readonly decision: MergeDecision;
	/** whose history it stands in */
	readonly about: string;
	readonly other: string;
	readonly kind: Extract<CustomerEventKind, 'merged' | 'split'>;
	readonly personId: string;
}

async function done(deps: CustomersDeps, db: Db, doing: Doing): Promise<Reunited | Refusal> {
	const { decision, about, other, kind, personId } = doing;
	if (decision.state === 'refused') return REFUSED[decision.because];
	const caseIds = await reunite(deps, db, {
		moved: decision,
		customers: [about, other],
		kind: `customer-${kind}`,
		personId,
	});
	const data = { other, addresses: decision.addresses };
	const event = await addCustomerEvent(db, { customerId: about, kind, at: deps.now(), by: personId, data });
	return { state: 'done', customerId: about, event, caseIds };
}

const AGAIN = 'Load the customer again to see how things stand.';

const REFUSED: Readonly<Record<MergeFault, Refusal>> = {
	itself: conflict('A customer cannot be merged with itself.', 'Choose the other customer.'),
	'merged-already': conflict('One of them has been merged into another customer meanwhile.', AGAIN),
	erased: conflict('One of them was erased: nothing is left that could be moved.', 'Choose another customer.'),
	'not-theirs': invalid([{ field: 'addresses', message: 'not all of them are this customer’s' }], AGAIN),
	'all-of-it': invalid(
		[{ field: 'addresses', message: 'at least one address must stay' }],
		'Choose only the addresses of the other customer.',
	),
	'undone-already': conflict('That has been taken back already.', AGAIN),
	'merged-since': conflict(
		'What came of it has itself been merged since.',
		'Take the later merge back first, then this one.',
	),
	'moved-on': conflict('Its addresses have moved on since: there is nothing to take back.', AGAIN),
};
