import { z } from 'zod';
import { senderShape } from '../api-shapes.ts';
import { saidShape } from './customers.ts';
import { byId, route } from './route.ts';

/** Most customers in one call. */
const MOST_TOLD = 1_000;

/** Null where it is: for good. */
const keptShape = z.object({ days: z.number().int(), due: z.number().int() });

/** What is told of customers by a shop, and what is kept of them for how long. Taking it out is no JSON: `worker/api/customer-files.ts`. */
export const CUSTOMER_DATA_API = {
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
