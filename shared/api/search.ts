import { z } from 'zod';
import { caseSummaryShape, keysOf, momentShape } from '../api-shapes.ts';
import { TEXTS } from '../search/content.ts';
import { FACETS } from '../search/count-facets.ts';
import { SEARCH_AT_MOST } from '../search/limits.ts';
import { caseFilterQuery } from './cases.ts';
import { route } from './route.ts';

/** A text as it is shown, with the places that answer the search: start and end in UTF-16 units. Never HTML. */
const markedShape = z.object({ text: z.string(), marks: z.array(z.tuple([z.number().int(), z.number().int()])) });

/** A case that was found, and where. */
const foundShape = z.object({
	supportCase: caseSummaryShape,
	subject: markedShape,
	/** name, or the address where there is none, or where the address is what was found */
	customer: markedShape,
	snippets: z.array(markedShape.extend({ kind: keysOf(TEXTS), at: momentShape })),
});

const countsShape = z.array(z.object({ value: z.string(), count: z.number().int() }));

export type FoundView = z.infer<typeof foundShape>;

/** Finding a case by what somebody half remembers. */
export const SEARCH_API = {
	search: route({
		method: 'GET',
		path: '/api/v1/search',
		role: 'agent',
		scope: 'cases:read',
		summary:
			'Cases by words, customer, order number, amount, date, `"a phrase"`, `-without`, and `stage: severity: signal: guard: language: agent: mailbox: before: after: on:`; the best first. The other fields narrow as they do in lists',
		query: z.object({
			...caseFilterQuery,
			q: z
				.string()
				.max(SEARCH_AT_MOST.characters, `too long to search for: at most ${SEARCH_AT_MOST.characters} characters`)
				.default(''),
			cursor: z.string().max(600).optional(),
			limit: z.coerce.number().int().min(1).max(50).default(20),
		}),
		answer: z.object({
			items: z.array(foundShape),
			next: z.string().nullable(),
			/** how many of the first `counted` cases have what; null after the first page. `isMore`: more than these answer the search */
			facets: z
				.object({
					counts: z.object(
						Object.fromEntries(FACETS.map((name) => [name, countsShape])) as Record<
							(typeof FACETS)[number],
							typeof countsShape
						>,
					),
					counted: z.number().int(),
					isMore: z.boolean(),
				})
				.nullable(),
			/** words that stand in no case, and those that were taken for them */
			taken: z.array(z.object({ typed: z.string(), as: z.array(z.string()) })),
			/** no case holds all of the words: these hold some */
			isPartial: z.boolean(),
			/** there is nothing in it that could be looked for */
			isEmpty: z.boolean(),
			/** cases that the search does not know as they are yet, after an upgrade */
			behind: z.number().int(),
		}),
	}),
} as const;
