import { z } from 'zod';
import { languageShape } from '../api-shapes.ts';
import { isTimeZone } from '../zone.ts';
import { customerShape, rowShape } from './customer-shapes.ts';
import { moneyGiven } from './remedies.ts';
import { byId, listOf, page, route, words } from './route.ts';

const zoneGiven = z
	.string()
	.trim()
	.max(60)
	.refine(isTimeZone, { error: 'is no time zone; write one such as Europe/Rome' });
const shortGiven = (most: number) => z.string().trim().min(1).max(most);

/** What may be said of a customer; left out: as it is, null: not known any more. */
export const saidShape = {
	name: z.string().trim().max(200).optional(),
	language: languageShape.nullish(),
	zone: zoneGiven.nullish(),
	value: moneyGiven.nullish(),
	tier: shortGiven(60).nullish(),
	externalId: shortGiven(200).nullish(),
};

/** What a merge or a split answers: the customer that it is about, and the event by which it is taken back. */
const movedShape = z.object({ customer: customerShape, event: z.number().int(), changedCases: z.number().int() });

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
} as const;
