import { z } from 'zod';
import { caseSummaryShape, keysOf, momentShape, stageShape } from '../api-shapes.ts';
import { exponentOf, isCurrency, moneyOf } from '../remedy/money.ts';
import { ENTRIES, REMEDY_KINDS, REQUEST_STATES, WARNINGS } from '../remedy/remedy.ts';
import { because, byId, route, words } from './route.ts';

const remedyKindShape = keysOf(REMEDY_KINDS);

/** Money as it travels: a decimal number and a currency of ISO 4217. */
export const moneyShape = z.object({ amount: z.string(), currency: z.string() });

const currencyShape = z
	.string()
	.trim()
	.toUpperCase()
	.refine(isCurrency, { error: 'is no currency of ISO 4217; write one such as EUR' });

/** Money as somebody sends it. */
export const moneyGiven = z
	.object({
		amount: z
			.string()
			.trim()
			.regex(/^\d{1,10}(?:\.\d{1,4})?$/, { error: 'must be a number such as 49.90' }),
		currency: currencyShape,
	})
	.superRefine((money, context) => {
		if (!isCurrency(money.currency) || moneyOf(money) !== null) return;
		const message = `${money.currency} has ${exponentOf(money.currency)} decimals at most`;
		context.addIssue({ code: 'custom', path: ['amount'], message });
	});

const giftShape = {
	kind: remedyKindShape,
	money: moneyShape.nullable(),
	loss: moneyShape.nullable(),
	why: z.string(),
	overWarning: z.string().nullable(),
	warnings: z.array(keysOf(WARNINGS)),
	corrects: z.number().int().nullable(),
};

const remedyShape = z.object({
	...giftShape,
	number: z.number().int(),
	entry: keysOf(ENTRIES),
	at: momentShape,
	givenBy: z.string(),
	approvedBy: z.string().nullable(),
	/** false: it was put right or taken back, or is the taking back itself */
	holds: z.boolean(),
});

const requestShape = z.object({
	...giftShape,
	id: z.string(),
	caseId: z.string(),
	askedBy: z.string(),
	askedAt: momentShape,
	state: keysOf(REQUEST_STATES),
	decidedBy: z.string().nullable(),
	decidedAt: momentShape.nullable(),
	decidedBecause: z.string(),
	/** how long the answer took, in milliseconds */
	tookMs: z.number().nullable(),
	/** whether the caller may approve it, as things stand */
	mayApprove: z.boolean(),
});

const fairShape = z.object({
	words: z.string(),
	/** where the words stand; null: somebody heard them */
	mailId: z.string().nullable(),
	by: z.string(),
	at: momentShape,
});

const remediesShape = z.object({
	/** the mailbox's own */
	currency: z.string(),
	/** what the caller may give in one case without asking, by currency; null: there is no limit */
	limits: z.array(moneyShape).nullable(),
	/** percent */
	warnAboveLoss: z.number(),
	remedies: z.array(remedyShape),
	requests: z.array(requestShape),
	/** the first holds, the others are its history */
	fair: z.array(fairShape),
	/** words found in the mails that may be the answer */
	fairOffers: z.array(z.object({ words: z.string(), mailId: z.string(), at: momentShape, isAnswer: z.boolean() })),
	/** amounts found in the customer's mails that the failure may have cost */
	losses: z.array(z.object({ money: moneyShape, quote: z.string(), mailId: z.string() })),
});

const comparisonShape = z.object({
	cases: z.number().int(),
	withoutRemedy: z.number().int(),
	given: z.array(
		z.object({
			kind: remedyKindShape,
			/** in how many cases */
			cases: z.number().int(),
			money: z.object({ median: moneyShape, least: moneyShape, most: moneyShape }).nullable(),
		}),
	),
	newest: z.array(z.object({ caseId: z.string(), number: z.number().int(), subject: z.string(), stage: stageShape })),
});

/** What is given to customers, who may give it, and what they would consider fair. */
export const REMEDIES_API = {
	remedies: route({
		method: 'GET',
		path: '/api/v1/cases/:id/remedies',
		role: 'agent',
		scope: 'cases:read',
		summary: 'What was given in a case, what waits for approval, what the customer would consider fair',
		params: byId,
		answer: remediesShape,
	}),
	giveRemedy: route({
		method: 'POST',
		path: '/api/v1/cases/:id/remedies',
		role: 'agent',
		summary:
			'Give a remedy, or put one right (`corrects`). Above the limit of authority a lead is asked: `outcome` says which. Over a warning it takes `overWarning`, a reason',
		params: byId,
		body: z.object({
			kind: remedyKindShape,
			money: moneyGiven.nullable().default(null),
			loss: moneyGiven.nullable().default(null),
			why: words.max(2_000),
			overWarning: because,
			corrects: z.number().int().min(1).max(2_147_483_647).nullable().default(null),
		}),
		answer: z.object({ outcome: z.enum(['given', 'asked']) }),
	}),
	takeBackRemedy: route({
		method: 'POST',
		path: '/api/v1/cases/:id/remedies/take-back',
		role: 'agent',
		summary: 'An entry of the ledger was not given after all; it stays, with the reason',
		params: byId,
		body: z.object({ number: z.number().int().min(1).max(2_147_483_647), why: words.max(2_000) }),
		answer: z.object({ outcome: z.literal('taken-back') }),
	}),
	comparableCases: route({
		method: 'GET',
		path: '/api/v1/cases/:id/comparable',
		role: 'agent',
		summary: 'What was given in earlier cases of the same root cause, or of the same failures, with a like loss',
		params: byId,
		query: z.object({ loss: z.string().max(20).optional(), currency: z.string().max(3).optional() }),
		answer: comparisonShape,
	}),
	keepFairSolution: route({
		method: 'POST',
		path: '/api/v1/cases/:id/fair-solution',
		role: 'agent',
		summary: 'Keep what the customer would consider fair, in the customer’s own words',
		params: byId,
		body: z.object({ words: words.max(4_000), mailId: z.string().min(1).max(200).nullable().default(null) }),
		answer: z.object({ outcome: z.literal('kept') }),
	}),
	approvals: route({
		method: 'GET',
		path: '/api/v1/approvals',
		role: 'lead',
		summary: 'Requests that wait for an answer, the oldest first, and how fast the last 30 days’ were answered',
		answer: z.object({
			items: z.array(
				requestShape.extend({
					supportCase: caseSummaryShape.pick({ number: true, subject: true, customer: true, severity: true }),
				}),
			),
			answered: z.object({ count: z.number().int(), medianMs: z.number().nullable() }),
		}),
	}),
	approve: route({
		method: 'POST',
		path: '/api/v1/approvals/:id/approve',
		role: 'lead',
		summary: 'Approve a request: the remedy is given, with both names. Nobody approves an own one',
		params: byId,
		body: z.object({ because }).default({}),
		answer: requestShape,
	}),
	decline: route({
		method: 'POST',
		path: '/api/v1/approvals/:id/decline',
		role: 'lead',
		summary: 'Decline a request, and why',
		params: byId,
		body: z.object({ because: words.max(2_000) }),
		answer: requestShape,
	}),
	withdraw: route({
		method: 'POST',
		path: '/api/v1/approvals/:id/withdraw',
		role: 'agent',
		summary: 'Withdraw a request of one’s own',
		params: byId,
		body: z.object({ because }).default({}),
		answer: requestShape,
	}),
} as const;

export type RemediesView = z.infer<typeof remediesShape>;
export type RemedyView = z.infer<typeof remedyShape>;
export type RequestView = z.infer<typeof requestShape>;
export type ComparisonView = z.infer<typeof comparisonShape>;
