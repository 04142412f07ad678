import { and, eq } from 'drizzle-orm';
import { type ToldFields, tell } from '../../shared/customers/tell.ts';
import { conflict, notFound } from '../casework/refusals.ts';
import type { Db } from '../store/connect.ts';
import { addCustomerEvent, type CustomerRow, fieldColumns, fieldsOf, lockCustomers } from '../store/customers/book.ts';
import { isSeen } from '../store/customers/list.ts';
import { customerSeen } from '../store/customers/over.ts';
import { bearerOf } from '../store/customers/told.ts';
import { customer, customerNote } from '../store/schema-customers.ts';
import type { About, Done } from './customers.ts';
import type { CustomersDeps } from './deps.ts';

/** Changes what is known of a customer, unless somebody else did since it was looked at. */
export function changeCustomer(
	deps: CustomersDeps,
	about: About,
	{ version, fields: told }: { readonly version: number; readonly fields: ToldFields },
): Promise<Done> {
	return onCustomer(deps, about, async (db, row) => {
		if (row.version !== version) return MEANWHILE;
		const { fields, changed } = tell(fieldsOf(row), told);
		if (changed.length === 0) return { state: 'done' };
		const bearer = fields.externalId === null ? null : await bearerOf(db, fields.externalId);
		if (bearer !== null && bearer !== row.id) return TAKEN;
		await db
			.update(customer)
			.set({ ...fieldColumns(fields), version: version + 1 })
			.where(eq(customer.id, row.id));
		const said = { kind: 'changed', at: deps.now(), by: about.personId, data: { fields: changed } } as const;
		await addCustomerEvent(db, { ...said, customerId: row.id });
		return { state: 'done' };
	});
}

/** Writes something down about a customer. */
export function keepNote(deps: CustomersDeps, about: About, text: string): Promise<Done> {
	return onCustomer(deps, about, async (db, row) => {
		const note = { id: deps.newId(), customerId: row.id, text, by: about.personId, at: new Date(deps.now()) };
		await db.insert(customerNote).values(note);
		return { state: 'done' };
	});
}

/** Deletes a note about a customer. */
export function deleteNote(
	deps: CustomersDeps,
	about: About,
	note: { readonly id: string; readonly mayAny: boolean },
): Promise<Done> {
	return onCustomer(deps, about, async (db) => {
		const isIt = and(eq(customerNote.id, note.id), note.mayAny ? undefined : eq(customerNote.by, about.personId));
		const gone = await db.delete(customerNote).where(isIt).returning({ id: customerNote.id });
		return gone.length === 0 ? notFound('note') : { state: 'done' };
	});
}

/** Acts on a customer whom the asker may see, locked; one that was erased takes no more words. */
function onCustomer(
	deps: CustomersDeps,
	{ id, seen }: About,
	act: (db: Db, row: CustomerRow) => Promise<Done>,
): Promise<Done> {
	return deps.store.db.transaction(async (db) => {
		const found = (await lockCustomers(db, [id])).get(id);
		if (found === undefined || !(await customerSeen(db, id, isSeen(db, seen)))) return notFound('customer');
		if (found.isErased) return ERASED;
		if (found.mergedInto !== null) return MERGED;
		return act(db, found.row);
	});
}

const MEANWHILE = conflict(
	'Somebody else has changed this customer meanwhile.',
	'Load the customer again, look at what changed, then decide.',
);

const TAKEN = conflict(
	'Another customer has this number.',
	'Look for that customer; if it is the same one, merge them.',
);

const ERASED = conflict('This customer was erased.', 'What is left are figures; nothing is written to them.');

const MERGED = conflict('This customer was merged into another one.', 'Open that customer instead.');
