import { z } from 'zod';
import {
	caseSummaryShape,
	keysOf,
	languageShape,
	momentShape,
	outcomeShape,
	senderShape,
	stageShape,
} from '../api-shapes.ts';
import { CUSTOMER_EVENTS } from '../customers/book.ts';
import { PROMISE_STATES } from '../promise/promise.ts';
import { RELATIONSHIPS } from '../relationship.ts';
import { isTimeZone } from '../zone.ts';
import { moneyGiven, moneyShape } from './remedies.ts';
import { byId, listOf, page, route, words } from './route.ts';

const told = {
	language: languageShape.nullable(),
	/** IANA name */
	zone: z.string().nullable(),
	value: moneyShape.nullable(),
	tier: z.string().nullable(),
	/** the shop's own name for them */
	externalId: z.string().nullable(),
};

const rowShape = z.object({
	id: z.string(),
	/** empty: not known */
	name: z.string(),
	...told,
	/** of those cases that the asker may see */
	cases: z.number().int(),
	openCases: z.number().int(),
	lastCaseAt: momentShape.nullable(),
	addresses: z.array(z.string()),
	isErased: z.boolean(),
});

/** Somebody wrote it down about a customer. */
const customerNoteShape = z.object({ id: z.string(), text: z.string(), by: z.string(), at: momentShape });

const customerEventShape = z.object({
	id: z.number().int(),
	kind: keysOf(CUSTOMER_EVENTS),
	at: momentShape,
	/** a person's id, `api`, or `import <id>` */
	by: z.string(),
	/** the other one of a merge or split; empty name: not known */
	other: z.object({ id: z.string(), name: z.string() }).nullable(),
	fields: z.array(z.string()),
	undone: z.object({ at: momentShape, by: z.string() }).nullable(),
	/** it can be taken back */
	canUndo: z.boolean(),
});

/** One view of a customer, over addresses and mailboxes. */
const customerShape = rowShape.omit({ cases: true, openCases: true, lastCaseAt: true, addresses: true }).extend({
	version: z.number().int(),
	/** null: it is nobody else's */
	mergedInto: z.string().nullable(),
	addresses: z.array(
		z.object({
			id: z.string(),
			address: z.string(),
			cases: z.number().int(),
			/** since when they want no follow-ups there */
			optedOutAt: momentShape.nullable(),
		}),
	),
	relationship: keysOf(RELATIONSHIPS),
	relationshipBecause: z.array(z.string()),
	cases: z.array(
		caseSummaryShape
			.pick({ id: true, number: true, mailbox: true, subject: true, severity: true, guard: true, language: true })
			.extend({
				address: z.string(),
				stage: stageShape,
				outcome: outcomeShape.nullable(),
				openedAt: momentShape,
				/** an erased case keeps its figures alone */
				isErased: z.boolean(),
			}),
	),
	/** what holds, one sum for each currency; and how many remedies that is, those without money too */
	remedies: z.object({ sums: z.array(moneyShape), count: z.number().int() }),
	promises: z.array(
		z.object({
			id: z.string(),
			caseId: z.string(),
			number: z.number().int(),
			what: z.string(),
			state: keysOf(PROMISE_STATES),
			dueAt: momentShape,
		}),
	),
	evaluations: z.array(
		z.object({ caseId: z.string(), number: z.number().int(), score: z.number(), answeredAt: momentShape }),
	),
	/** by mailbox, where one is kept */
	postal: z.array(z.object({ mailbox: z.string(), name: z.string(), lines: z.array(z.string()), country: z.string() })),
	notes: z.array(customerNoteShape),
	events: z.array(customerEventShape),
});

export type CustomerView = z.infer<typeof customerShape>;
export type CustomerRowView = z.infer<typeof rowShape>;

const zoneGiven = z
	.string()
	.trim()
	.max(60)
	.refine(isTimeZone, { error: 'is no time zone; write one such as Europe/Rome' });
const shortGiven = (most: number) => z.string().trim().min(1).max(most);

/** What may be said of a customer; left out: as it is, null: not known any more. */
const saidShape = {
	name: z.string().trim().max(200).optional(),
	language: languageShape.nullish(),
	zone: zoneGiven.nullish(),
	value: moneyGiven.nullish(),
	tier: shortGiven(60).nullish(),
	externalId: shortGiven(200).nullish(),
};

/** Most customers in one call. */
const MOST_TOLD = 1_000;

/** What a merge or a split answers: the customer that it is about, and the event by which it is taken back. */
const movedShape = z.object({ customer: customerShape, event: z.number().int(), changedCases: z.number().int() });

/** Null where it is: for good. */
const keptShape = z.object({ days: z.number().int(), due: z.number().int() });

/** Customers over addresses and mailboxes. */
export const CUSTOMERS_API = {
	customers: route({
		method: 'GET',
		path: '/api/v1/customers',
		role: 'agent',
		summary:
			'Customers by name; `q` finds parts of a name, an address or the shop’s number. Those of mailboxes that I may see',
		query: z.object({ q: z.string().trim().max(200).optional(), ...page }),
		answer: listOf(rowShape),
	}),
	customer: route({
		method: 'GET',
		path: '/api/v1/customers/:id',
		role: 'agent',
		summary: 'One customer over all addresses: cases, remedies, promises, notes, evaluations, history',
		params: byId,
		answer: customerShape,
	}),
	customerChange: route({
		method: 'POST',
		path: '/api/v1/customers/:id',
		role: 'lead',
		summary: 'Change what is known of a customer. 409 when somebody else did meanwhile',
		params: byId,
		body: z.object({ ...saidShape, version: z.number().int().min(1) }),
		answer: customerShape,
	}),
	customerNote: route({
		method: 'POST',
		path: '/api/v1/customers/:id/notes',
		role: 'agent',
		summary: 'Write something down about a customer, for the team alone',
		params: byId,
		body: z.object({ text: words }),
		answer: customerShape,
	}),
	customerNoteDelete: route({
		method: 'POST',
		path: '/api/v1/customers/:id/notes/delete',
		role: 'agent',
		summary: 'Delete a note about a customer: one’s own, or as a lead anybody’s',
		params: byId,
		body: z.object({ note: z.string().min(1).max(200) }),
		answer: customerShape,
	}),
	customerMerge: route({
		method: 'POST',
		path: '/api/v1/customers/:id/merge',
		role: 'lead',
		summary:
			'Merge a customer into another one: the addresses move, and open cases are judged again. For who may see all mailboxes',
		params: byId,
		body: z.object({ into: z.string().min(1).max(200) }),
		answer: movedShape,
	}),
	customerSplit: route({
		method: 'POST',
		path: '/api/v1/customers/:id/split',
		role: 'lead',
		summary: 'Make a new customer of some addresses of one. For who may see all mailboxes',
		params: byId,
		body: z.object({ addresses: z.array(z.string().min(1).max(200)).min(1).max(200) }),
		answer: movedShape,
	}),
	customerUndo: route({
		method: 'POST',
		path: '/api/v1/customers/:id/undo',
		role: 'lead',
		summary: 'Take a merge or a split back, by its event. For who may see all mailboxes',
		params: byId,
		body: z.object({ event: z.number().int().min(1) }),
		answer: z.object({ customer: customerShape, changedCases: z.number().int() }),
	}),
	customerErase: route({
		method: 'POST',
		path: '/api/v1/customers/:id/erase',
		role: 'lead',
		summary:
			'Erase a customer at their request, for good; figures stay under a pseudonym. For who may see all mailboxes',
		params: byId,
		answer: z.object({ cases: z.number().int(), mails: z.number().int() }),
	}),
	retention: route({
		method: 'GET',
		path: '/api/v1/retention',
		role: 'lead',
		summary: 'For how many days each mailbox keeps words, and how much the next round would erase; nothing is changed',
		answer: z.object({
			items: z.array(
				z.object({
					mailbox: z.string(),
					name: z.string(),
					closedCases: keptShape.nullable(),
					otherMail: keptShape.nullable(),
				}),
			),
		}),
	}),
	customersTell: route({
		method: 'PUT',
		path: '/api/v1/customers/by-address',
		role: 'admin',
		scope: 'customers:write',
		summary: `Tell what customers are worth, by address; ${MOST_TOLD} at most. Told twice, it is done once; what is left out stays as it is`,
		body: z.object({
			customers: z
				.array(z.object({ address: senderShape.shape.address, ...saidShape }))
				.min(1)
				.max(MOST_TOLD),
		}),
		answer: z.object({
			/** in the order in which they were told */
			items: z.array(
				z.object({
					address: z.string(),
					/** null: refused */
					id: z.string().nullable(),
					outcome: z.enum(['made', 'changed', 'same', 'refused']),
					/** why it was refused: `two-customers`, `erased-before` or `own-address` */
					because: z.string().nullable(),
				}),
			),
		}),
	}),
} as const;
