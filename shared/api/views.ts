import { z } from 'zod';
import { byId, route } from './route.ts';

/** A filter of cases that somebody gave a name. */
const viewShape = z.object({
	id: z.string(),
	name: z.string(),
	/** a person's id */
	owner: z.string(),
	/** the whole team has it */
	isShared: z.boolean(),
	/** the fields of the address, as in `stage=new&severity=S4` */
	query: z.string(),
	version: z.number().int(),
});

export type SavedView = z.infer<typeof viewShape>;

const written = {
	name: z.string().trim().min(1).max(60),
	isShared: z.boolean().default(false),
	query: z.string().max(2_000),
};

/** The version that one saw: a view that was changed meanwhile is not changed. */
const seen = { version: z.number().int().min(1) };

const viewList = z.object({ items: z.array(viewShape) });

/** Filters of cases under a name: one's own, and those that are shared. */
export const VIEWS_API = {
	views: route({
		method: 'GET',
		path: '/api/v1/views',
		role: 'agent',
		summary: 'My saved views, and those that others share',
		answer: viewList,
	}),
	viewSave: route({
		method: 'POST',
		path: '/api/v1/views',
		role: 'agent',
		summary: 'Save a view under a name of its own; answers all views',
		body: z.object(written),
		answer: viewList,
	}),
	viewChange: route({
		method: 'POST',
		path: '/api/v1/views/:id',
		role: 'agent',
		summary: 'Change my view; leads may change shared ones. 409 when somebody else did meanwhile',
		params: byId,
		body: z.object({ ...written, ...seen }),
		answer: viewList,
	}),
	viewDelete: route({
		method: 'POST',
		path: '/api/v1/views/:id/delete',
		role: 'agent',
		summary: 'Delete my view; leads may delete shared ones',
		params: byId,
		body: z.object(seen),
		answer: viewList,
	}),
} as const;
