import { z } from 'zod';
import { keysOf, touchShape } from '../api-shapes.ts';
import { STANDINGS } from '../late/standings.ts';
import { isTimeZone } from '../zone.ts';
import { ladderShape } from './ladder.ts';
import { route } from './route.ts';

/** Why a touch is at risk (`Risk`). */
const riskShape = z.union([
	z.object({ kind: z.literal('soon') }),
	z.object({ kind: z.literal('load'), waiting: z.number().int(), perDay: z.number() }),
]);

const lateTouchShape = touchShape.extend({
	mailboxId: z.string(),
	/** whose work it is today; null: nobody's, so a lead's */
	doer: z.string().nullable(),
	standing: keysOf(STANDINGS),
	risk: riskShape.nullable(),
	/** null: it is no deadline */
	ladder: ladderShape.nullable(),
});

export type LateTouch = z.infer<typeof lateTouchShape>;

const digestChoiceShape = z.object({
	daily: z.boolean(),
	weekly: z.boolean(),
	/** IANA name; null: the team's */
	timeZone: z.string().max(100).refine(isTimeZone, 'no time zone; write one such as Europe/Rome').nullable(),
	/** local time */
	at: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as 08:00'),
});

/** What is late, and what will be. */
export const LATE_API = {
	late: route({
		method: 'GET',
		path: '/api/v1/late',
		role: 'agent',
		scope: 'touches:read',
		summary:
			'What is due within a week, at risk or late, per mailbox and person; an agent sees the own share, a lead everybody’s. `items`: the late and the at-risk ones, the earliest due first, 500 at most',
		query: z.object({ mailbox: z.string().max(200).optional() }),
		answer: z.object({
			people: z.array(
				z.object({
					/** null: nobody's */
					personId: z.string().nullable(),
					mailboxId: z.string(),
					late: z.number().int(),
					atRisk: z.number().int(),
					due: z.number().int(),
				}),
			),
			items: z.array(lateTouchShape),
		}),
	}),
	digestChoice: route({
		method: 'GET',
		path: '/api/v1/me/digest',
		role: 'agent',
		summary: 'When I get a mail about what is late',
		answer: digestChoiceShape,
	}),
	digestChoose: route({
		method: 'POST',
		path: '/api/v1/me/digest',
		role: 'agent',
		summary: 'Choose when I get a mail about what is late',
		body: digestChoiceShape,
		answer: digestChoiceShape,
	}),
} as const;
