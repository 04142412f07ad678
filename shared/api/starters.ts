import { z } from 'zod';
import { languageShape, momentShape, stageShape } from '../api-shapes.ts';
import { STARTER_LIMITS } from '../starters/starter.ts';
import { byId, route } from './route.ts';

const written = z.object({
	stage: stageShape,
	language: languageShape,
	title: z.string().trim().min(1).max(STARTER_LIMITS.title),
	words: z.string().trim().min(1).max(STARTER_LIMITS.words),
	isShared: z.boolean(),
});

const count = z.number().int().min(0);

const starterShape = written.extend({
	id: z.string(),
	/** counts up from 1; 0: as Amends brings it */
	version: z.number().int(),
	/** a person's id; null: Amends brings it */
	owner: z.string().nullable(),
	/** how often it was put into an answer */
	uses: z.number().int(),
	/** how the cases stand in which it was used, each case once; of mailboxes that the asker may see */
	endings: z.object({ open: count, recovered: count, lost: count, withdrawn: count }),
});

const versionShape = written.extend({
	version: z.number().int(),
	isRetired: z.boolean(),
	by: z.string(),
	at: momentShape,
});

const wholeShape = starterShape.extend({
	isRetired: z.boolean(),
	/** whether the asker may change it */
	isYours: z.boolean(),
	/** newest first; none where Amends brings it */
	versions: z.array(versionShape),
	/** who used it, most often first */
	people: z.array(z.object({ person: z.string(), uses: z.number().int(), lastAt: momentShape })),
});

/** The version that the writer saw: a newer one is never written over unseen. */
const base = z.number().int().min(1);

/** Beginnings of answers: the team's, one's own, and those that Amends brings. */
export const STARTERS_API = {
	starters: route({
		method: 'GET',
		path: '/api/v1/starters',
		role: 'agent',
		summary: 'Beginnings of answers in one language, most used first: the team’s, mine, and those that Amends brings',
		query: z.object({ language: languageShape }),
		answer: z.object({ items: z.array(starterShape) }),
	}),
	starter: route({
		method: 'GET',
		path: '/api/v1/starters/:id',
		role: 'agent',
		summary: 'One beginning with its versions, who used it, and how cases with it ended',
		params: byId,
		answer: wholeShape,
	}),
	starterAdd: route({
		method: 'POST',
		path: '/api/v1/starters',
		role: 'agent',
		summary: 'Write a beginning, for the team or for oneself; refused where it holds a variable that there is not',
		body: written,
		answer: wholeShape,
	}),
	starterSave: route({
		method: 'POST',
		path: '/api/v1/starters/:id',
		role: 'agent',
		summary:
			'A new version of mine; leads may change shared ones. 409 when somebody saved a newer one than `base` meanwhile',
		params: byId,
		body: written.extend({ base }),
		answer: wholeShape,
	}),
	starterRetire: route({
		method: 'POST',
		path: '/api/v1/starters/:id/retire',
		role: 'agent',
		summary: 'Offer it no more; its versions and uses are kept, and saving it again brings it back',
		params: byId,
		body: z.object({ base }),
		answer: wholeShape,
	}),
	starterUsed: route({
		method: 'POST',
		path: '/api/v1/starters/:id/uses',
		role: 'agent',
		summary: 'That it was put into an answer. `use` is the asker’s own id for it: told twice, it counts once',
		params: byId,
		body: z.object({ use: z.uuid(), version: z.number().int().min(0), caseId: z.string().min(1).max(200).nullable() }),
		answer: z.object({}),
	}),
} as const;
