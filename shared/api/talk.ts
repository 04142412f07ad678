import { z } from 'zod';
import { addressShape, eventShape, momentShape } from '../api-shapes.ts';
import { FOR_ME_KINDS } from '../talk/rings.ts';
import { byId, listOf, page, route } from './route.ts';

/** Who follows a case, as the asker sees it. */
const caseTalkShape = z.object({
	isFollowing: z.boolean(),
	/** people's ids, the asker among them */
	followers: z.array(z.string()),
	/** how much of the case stands unread in the asker's list */
	unread: z.number().int(),
});

const ofCase = {
	caseId: z.string(),
	caseNumber: z.number().int(),
	subject: z.string(),
	customer: addressShape,
};

/** What stands in somebody's list. */
const forMeShape = z.object({
	/** of the event */
	id: z.string(),
	kind: z.enum(FOR_ME_KINDS),
	at: momentShape,
	/** a person's id, `product` or `text` */
	by: z.string(),
	/** of a note its words; of a mail its subject */
	words: z.string(),
	/** the stage that a case came to; null for anything else */
	to: z.string().nullable(),
	isRead: z.boolean(),
	...ofCase,
});

export type ForMe = z.infer<typeof forMeShape>;

/** A step of a case, shown outside of it. */
const activityShape = z.object({ event: eventShape, ...ofCase });

/** Following cases, and what is there for whom. */
export const TALK_API = {
	caseTalk: route({
		method: 'GET',
		path: '/api/v1/cases/:id/talk',
		role: 'agent',
		summary: 'Who follows the case, and whether anything in it waits for me',
		params: byId,
		answer: caseTalkShape,
	}),
	follow: route({
		method: 'POST',
		path: '/api/v1/cases/:id/follow',
		role: 'agent',
		summary: 'Follow the case, or not any more',
		params: byId,
		body: z.object({ isFollowing: z.boolean() }),
		answer: caseTalkShape,
	}),
	caseSeen: route({
		method: 'POST',
		path: '/api/v1/cases/:id/seen',
		role: 'agent',
		summary: 'I have the case before me: nothing of it is unread in my list',
		params: byId,
		answer: caseTalkShape,
	}),
	forMe: route({
		method: 'GET',
		path: '/api/v1/for-me',
		role: 'agent',
		summary: 'Who spoke to me, and the news of the cases that I follow, newest first; `unread` counts to 100',
		query: z.object(page),
		answer: listOf(forMeShape).extend({ unread: z.number().int() }),
	}),
	forMeRead: route({
		method: 'POST',
		path: '/api/v1/for-me/read',
		role: 'agent',
		summary: 'I have read my list up to this event',
		body: z.object({ upTo: z.string().regex(/^\d{1,15}$/) }),
		answer: z.object({ unread: z.number().int() }),
	}),
	activity: route({
		method: 'GET',
		path: '/api/v1/activity',
		role: 'agent',
		summary:
			'What happened in the cases that I have or follow (`cases`), what I did (`mine`), or both (`all`), newest first',
		query: z.object({ of: z.enum(['all', 'cases', 'mine']).default('all'), ...page }),
		answer: listOf(activityShape),
	}),
} as const;
