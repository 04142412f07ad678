import type { ToldFields } from '../../../shared/customers/tell.ts';
import { moneyOf } from '../../../shared/remedy/money.ts';
import { mayAs } from '../../../shared/role.ts';
import { maySee } from '../../../shared/team/visible.ts';
import type { Refusal } from '../../casework/casework.ts';
import type { About, Customers, Done } from '../../customers/customers.ts';
import type { Reunited } from '../../customers/merge.ts';
import type { Person } from '../../settings.ts';
import { readNameCursor } from '../../store/customers/list.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers, type Reply } from '../handler.ts';
import { refuse, refuseAct, refuseField } from '../refusals.ts';
import { NO_CURSOR } from './cases.ts';

type Rows =
	| 'customers'
	| 'customer'
	| 'customerChange'
	| 'customerNote'
	| 'customerNoteDelete'
	| 'customerMerge'
	| 'customerSplit'
	| 'customerUndo'
	| 'customerErase'
	| 'retention'
	| 'customersTell';

/** Customers over addresses and mailboxes. */
export function customerHandlers({ book, retention }: Pick<ApiDeps, 'book' | 'retention'>): Pick<Handlers, Rows> {
	const answerCustomer = async (id: string, { mailboxes }: Person): Promise<Reply<'customer'>> => {
		const found = await book.view(id, mailboxes);
		return found === null ? refuse('not-found', NOBODY) : answered(found);
	};
	const answerDone = async (id: string, person: Person, acting: Promise<Done>): Promise<Reply<'customer'>> => {
		const done = await acting;
		return done.state === 'refused' ? refuseAct(done) : answerCustomer(id, person);
	};
	return {
		customers: async ({ query: { cursor, q, limit } }, { person }) => {
			const after = readNameCursor(cursor);
			if (after === null) return refuseField('cursor', NO_CURSOR);
			const { items, next } = await book.list({ q, limit }, { after, seen: person.mailboxes });
			return answered({ items: [...items], next });
		},
		customer: ({ params }, { person }) => answerCustomer(params.id, person),
		customerChange: ({ params, body: { version, ...said } }, { person }) =>
			answerDone(params.id, person, book.change(aboutOf(params, person), { version, fields: fieldsOf(said) })),
		customerNote: ({ params, body }, { person }) =>
			answerDone(params.id, person, book.note(aboutOf(params, person), body.text)),
		customerNoteDelete: ({ params, body }, { person }) => {
			const note = { id: body.note, mayAny: mayAs(person.role, 'lead') };
			return answerDone(params.id, person, book.deleteNote(aboutOf(params, person), note));
		},
		customerMerge: ({ params, body }, { person }) =>
			answerReunited(book, person, book.merge(aboutOf(params, person), body.into)),
		customerSplit: ({ params, body }, { person }) =>
			answerReunited(book, person, book.split(aboutOf(params, person), body.addresses)),
		customerUndo: ({ params, body }, { person }) =>
			answerReunited(book, person, book.undo(aboutOf(params, person), body.event)),
		customerErase: async ({ params }, { person }) => {
			const done = await book.erase(aboutOf(params, person));
			if (done.state === 'refused') return refuseAct(done);
			return answered({ cases: done.caseIds.length, mails: done.mails });
		},
		retention: async (_, { person }) =>
			answered({ items: (await retention.look()).filter(({ mailbox }) => maySee(person, mailbox)) }),
		customersTell: async ({ body }) => {
			const told = body.customers.map(({ address, ...said }) => ({ address, fields: fieldsOf(said) }));
			const outcomes = await book.tell(told);
			return answered({
				items: outcomes.map((outcome, index) => ({
					address: told[index]?.address ?? '',
					id: outcome.state === 'refused' ? null : outcome.id,
					outcome: outcome.state,
					because: outcome.state === 'refused' ? outcome.because : null,
				})),
			});
		},
	};
}

const NOBODY = {
	message: 'There is no such customer, or none that you may see.',
	mend: 'Look for them by name or address.',
};

const aboutOf = ({ id }: { readonly id: string }, person: Person): About => ({
	id,
	personId: person.id,
	seen: person.mailboxes,
});

async function answerReunited(book: Customers, { mailboxes }: Person, acting: Promise<Reunited | Refusal>) {
	const done = await acting;
	if (done.state === 'refused') return refuseAct(done);
	const customer = await book.view(done.customerId, mailboxes);
	if (customer === null) return refuse('not-found', NOBODY);
	return answered({ customer, event: done.event, changedCases: done.caseIds.length });
}

type Said = Omit<ToldFields, 'value'> & {
	readonly value?: { readonly amount: string; readonly currency: string } | null | undefined;
};

/** What was sent, with money in minor units: its shape has been checked. */
const fieldsOf = ({ value, ...said }: Said): ToldFields =>
	value === undefined ? said : { ...said, value: value && moneyOf(value) };
