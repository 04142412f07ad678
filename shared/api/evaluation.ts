import { z } from 'zod';
import { keysOf, momentShape } from '../api-shapes.ts';
import { WINDOWS } from '../evaluation/behaviour.ts';
import { SIDES } from '../evaluation/fairness.ts';
import { QUESTIONS, STEPS } from '../evaluation/questions.ts';
import { GUARDS } from '../guard.ts';
import { byId, route } from './route.ts';

const stepShape = z.literal(STEPS);
const answersShape = z.object({
	expectation: stepShape,
	outcome: stepShape,
	treatment: stepShape,
	process: stepShape,
	trust: stepShape,
});
const windowShape = z.literal(WINDOWS);
const countsShape = z.object({
	wroteAgain: z.number().int(),
	complainedAgain: z.number().int(),
	praised: z.number().int(),
});
const fewCasesShape = z.object({
	count: z.number().int(),
	newest: z.array(z.object({ caseId: z.string(), number: z.number().int(), subject: z.string() })),
});

/** One answer of a customer, with what the policy makes of it. */
const evaluationShape = z.object({
	round: z.number().int(),
	answeredAt: momentShape,
	answers: answersShape,
	/** the customer's own words; may be empty */
	words: z.string(),
	fairness: z.object({
		/** 0 to 100 */
		score: z.number().int(),
		parts: z.array(z.object({ side: z.enum(SIDES), points: z.number(), of: z.number() })),
	}),
	/** steps of the answers; `gap` below 0: less than was expected */
	gap: z.object({ expected: z.number(), perceived: z.number(), gap: z.number() }),
	isLow: z.boolean(),
});

/** Cases of a group, told by what was answered. */
const saidShape = z.object({
	asked: z.number().int(),
	answered: z.number().int(),
	/** fairness scores from 75, between, and below what alerts a lead */
	high: z.number().int(),
	middle: z.number().int(),
	low: z.number().int(),
});

/** Cases of a group, told by how many customers did it at all in the window. */
const didShape = z.object({ days: windowShape, cases: z.number().int(), ...countsShape.shape });

const groupsOf = <K extends z.ZodType, T extends z.ZodType>(key: K, value: T) =>
	z.array(z.object({ key, counts: value }));

/** `2026-11` */
const monthShape = z.string();
const guardShape = keysOf(GUARDS);

/** What customers said of a recovery, what they did later, and whether it happened again. */
export const EVALUATION_API = {
	caseEvaluation: route({
		method: 'GET',
		path: '/api/v1/cases/:id/evaluation',
		role: 'agent',
		scope: 'cases:read',
		summary: 'Answers to the five questions with the fairness score, later behaviour, and whether it happened again',
		params: byId,
		answer: z.object({
			/** the mail with the questions went out in this round, or lies in Drafts */
			isAsked: z.boolean(),
			/** newest round first */
			evaluations: z.array(evaluationShape),
			/** null until the case was resolved; counts are null until the window is over */
			later: z.array(z.object({ days: windowShape, endsAt: momentShape, counts: countsShape.nullable() })).nullable(),
			/** null until the case was resolved */
			recurrence: z
				.object({
					days: z.number().int(),
					customer: fewCasesShape,
					sameCause: fewCasesShape,
					sameSigns: fewCasesShape,
					signs: z.array(z.string()),
				})
				.nullable(),
		}),
	}),
	evaluationReport: route({
		method: 'GET',
		path: '/api/v1/evaluation/report',
		role: 'agent',
		scope: 'reports:read',
		summary:
			'What customers say and, apart from it, what they do, in counts: by guard and by month of the resolution. Satisfaction is not loyalty',
		query: z.object({ months: z.coerce.number().int().min(1).max(60).default(12) }),
		answer: z.object({
			since: momentShape,
			/** how many chose each step, from 1 to 5 */
			questions: z.array(
				z.object({ question: keysOf(QUESTIONS), steps: z.array(z.number().int()).length(STEPS.length) }),
			),
			said: z.object({ byGuard: groupsOf(guardShape, saidShape), byMonth: groupsOf(monthShape, saidShape) }),
			did: z.object({
				byGuard: groupsOf(guardShape, z.array(didShape)),
				byMonth: groupsOf(monthShape, z.array(didShape)),
			}),
			/** the newest low answers */
			low: z.array(
				z.object({
					caseId: z.string(),
					number: z.number().int(),
					customer: z.string(),
					score: z.number().int(),
					answeredAt: momentShape,
				}),
			),
		}),
	}),
} as const;
