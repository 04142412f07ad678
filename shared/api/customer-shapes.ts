import { z } from 'zod';
import { caseSummaryShape, keysOf, languageShape, momentShape, outcomeShape, stageShape } from '../api-shapes.ts';
import { CUSTOMER_EVENTS } from '../customers/book.ts';
import { PROMISE_STATES } from '../promise/promise.ts';
import { RELATIONSHIPS } from '../relationship.ts';
import { moneyShape } from './remedies.ts';

const told = {
	language: languageShape.nullable(),
	/** IANA name */
	zone: z.string().nullable(),
	value: moneyShape.nullable(),
	tier: z.string().nullable(),
	/** the shop's own name for them */
	externalId: z.string().nullable(),
};

export const rowShape = z.object({
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
export const customerShape = rowShape.omit({ cases: true, openCases: true, lastCaseAt: true, addresses: true }).extend({
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
	/** minutes that their clock is ahead of UTC, by the newest mail that tells; null: none does */
	offset: z.number().int().nullable(),
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
