import { z } from 'zod';
import { caseSummaryShape, keysOf, momentShape, outcomeShape, stageShape, touchShape } from '../api-shapes.ts';
import { LETTER_STATES } from '../causes/fix.ts';
import { GUARDS } from '../guard.ts';
import { LANGUAGES } from '../language.ts';
import { byId, listOf, page, route, words } from './route.ts';

const languageShape = keysOf(LANGUAGES);
const stateShape = keysOf(LETTER_STATES);

const said = z.string().trim().max(1_000);
const saysShape = z
	.partialRecord(languageShape, said)
	.transform((says) => Object.fromEntries(Object.entries(says).filter(([, text]) => text !== '')))
	.pipe(z.partialRecord(languageShape, said))
	.refine((says) => Object.keys(says).length > 0, { error: 'must say it in one language at least' });

const fixShape = z.object({
	id: z.string(),
	causeId: z.string(),
	/** for the team */
	what: z.string(),
	/** for customers, by language */
	says: z.partialRecord(languageShape, z.string()),
	fixedOn: z.string(),
	release: z.string().nullable(),
	link: z.string().nullable(),
	by: z.string(),
	at: momentShape,
	letters: z.object({ draft: z.number().int(), released: z.number().int(), dropped: z.number().int() }),
});

const letterShape = z.object({
	number: z.number().int(),
	state: stateShape,
	/** as it would go out, or as it was released; the line that ends such mails comes below it */
	text: z.string(),
	/** false: nobody wrote in the customer's language what was mended, and the text lacks it */
	isSaid: z.boolean(),
	isOptedOut: z.boolean(),
	customer: z.object({ name: z.string(), address: z.string() }),
	language: languageShape,
	cases: z.array(
		caseSummaryShape.pick({ id: true, number: true, subject: true, severity: true }).extend({
			guard: keysOf(GUARDS),
			stage: stageShape,
			outcome: outcomeShape.nullable(),
			/** the customer's own; empty where none were found */
			words: z.string(),
		}),
	),
	touch: z.object({ state: touchShape.shape.state, dueAt: momentShape, because: z.string() }).nullable(),
	decidedBy: z.string().nullable(),
	because: z.string(),
});

const letterId = z.object({ id: z.string().min(1).max(200), number: z.coerce.number().int().min(1).max(1_000_000) });

/** What was mended for good, and the mails that tell whom it had hurt: read, changed, sent or dropped one by one. */
export const FIXES_API = {
	causeHurt: route({
		method: 'GET',
		path: '/api/v1/causes/:id/hurt',
		role: 'agent',
		summary: 'Whom a root cause has hurt as far back as the policy reaches, by language',
		params: byId,
		answer: z.object({
			cases: z.number().int(),
			customers: z.array(z.object({ language: languageShape, count: z.number().int() })),
		}),
	}),
	fixes: route({
		method: 'GET',
		path: '/api/v1/causes/:id/fixes',
		role: 'agent',
		summary: 'What was mended of a root cause or of one below it, the newest first',
		params: byId,
		answer: z.object({ items: z.array(fixShape) }),
	}),
	fixRecord: route({
		method: 'POST',
		path: '/api/v1/causes/:id/fixes',
		role: 'lead',
		summary:
			'Record a fix: a mail for each customer whom the cause hurt is prepared. The same fix again is the one that is there',
		params: byId,
		body: z.object({
			what: words.max(1_000),
			says: saysShape,
			fixedOn: z.iso.date(),
			release: z.string().trim().max(100).nullable().default(null),
			link: z
				.url({ protocol: /^https?$/ })
				.max(1_000)
				.nullable()
				.default(null),
		}),
		answer: z.object({ id: z.string(), isNew: z.boolean() }),
	}),
	fix: route({
		method: 'GET',
		path: '/api/v1/fixes/:id',
		role: 'agent',
		summary: 'One fix, and how far its mails are',
		params: byId,
		answer: fixShape,
	}),
	fixLetters: route({
		method: 'GET',
		path: '/api/v1/fixes/:id/letters',
		role: 'agent',
		summary: 'The mails of a fix with what each customer went through',
		params: byId,
		query: z.object({ ...page, state: stateShape.optional() }),
		answer: listOf(letterShape),
	}),
	fixRelease: route({
		method: 'POST',
		path: '/api/v1/fixes/:id/letters/:number/release',
		role: 'lead',
		summary: 'Send a mail on its way with this text: it goes out at its moment, in the agent’s name',
		params: letterId,
		body: z.object({ text: words.max(5_000) }),
		answer: z.object({ outcome: z.literal('released') }),
	}),
	fixDrop: route({
		method: 'POST',
		path: '/api/v1/fixes/:id/letters/:number/drop',
		role: 'lead',
		summary: 'This mail shall not go out, and why',
		params: letterId,
		body: z.object({ because: words.max(1_000) }),
		answer: z.object({ outcome: z.literal('dropped') }),
	}),
} as const;
