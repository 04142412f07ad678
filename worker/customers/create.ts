import type { Refusal } from '../casework/casework.ts';
import { listCustomers } from '../store/customers/list.ts';
import { changeCustomer, deleteNote, keepNote } from './change.ts';
import type { About, Customers } from './customers.ts';
import type { CustomersDeps } from './deps.ts';
import { eraseCustomer } from './erase.ts';
import { exportCustomer } from './export.ts';
import { mergeCustomers, type Reunited, splitCustomer, undoReunion } from './merge.ts';
import { seesAll } from './sees-all.ts';
import { tellCustomers } from './tell.ts';
import { viewCustomer, viewRows } from './view.ts';

/** An act on a customer, as far as others must hear of it. */
interface Said {
	readonly state: string;
	readonly caseIds?: readonly string[];
}

/** Furnishes the room of the customers. */
export function createCustomers(deps: CustomersDeps): Customers {
	const { db } = deps.store;
	const said = async <T extends Said>(act: Promise<T>): Promise<T> => {
		const done = await act;
		if (done.state !== 'done') return done;
		if (done.caseIds !== undefined && done.caseIds.length > 0) deps.changed({ caseIds: done.caseIds });
		deps.customersChanged();
		return done;
	};
	const reunite = async (about: About, act: () => Promise<Reunited | Refusal>): Promise<Reunited | Refusal> =>
		seesAll(about) ?? said(act());
	return {
		list: async (asked, from) => {
			const { rows, next } = await listCustomers(db, asked, from);
			return { items: await viewRows(db, rows, from.seen), next };
		},
		view: (id, seen) => viewCustomer(deps, id, seen),
		change: (about, change) => said(changeCustomer(deps, about, change)),
		note: (about, text) => said(keepNote(deps, about, text)),
		deleteNote: (about, note) => said(deleteNote(deps, about, note)),
		merge: (about, into) =>
			reunite(about, () => mergeCustomers(deps, { from: about.id, into, personId: about.personId })),
		split: (about, addresses) =>
			reunite(about, () => splitCustomer(deps, { id: about.id, addresses, personId: about.personId })),
		undo: (about, event) => reunite(about, () => undoReunion(deps, { id: about.id, event, personId: about.personId })),
		export: async (about, language) =>
			seesAll(about) ?? exportCustomer(deps, about.id, { by: about.personId, language }),
		erase: async (about) => seesAll(about) ?? said(eraseCustomer(deps, about.id, about.personId)),
		tell: (told) => db.transaction((inside) => tellCustomers(deps, inside, told, 'api')),
	};
}
