import { z } from 'zod';
import { CATEGORIES } from '../../../shared/category.ts';
import { type GraphMailbox, type GraphReply, pathOf, sayRefusal } from './graph-mailbox.ts';

const listShape = z.object({ value: z.array(z.object({ displayName: z.string() })) });

/** The mailbox's own list of categories, which gives each its colour. */
export interface MasterList {
	/**
	 * Puts our categories into the list, once for each running program. Without the permission for it mails are tagged all the same, only
	 * uncoloured, and the log says so.
	 */
	ensure(): Promise<void>;
}

/** Opens the list; nothing is asked before `ensure`. */
export function masterList(graph: GraphMailbox): MasterList {
	let isSettled = false;
	return {
		ensure: async () => {
			if (isSettled) return;
			const refusal = await create(graph);
			// What may pass is tried again with the next tag; a missing permission stays missing until a person acts.
			isSettled = refusal === null || refusal.status === 403 || refusal.status === 404;
			if (refusal !== null) graph.log.warn({ status: refusal.status, code: refusal.code }, mend(refusal));
		},
	};
}

const mend = (refusal: GraphReply): string =>
	refusal.status === 403
		? 'categories stay without colour: the application lacks the permission MailboxSettings.ReadWrite'
		: `categories stay without colour: ${sayRefusal(refusal)}`;

/** @returns the first refusal, or null. A name that is there by now (409) is none. */
async function create(graph: GraphMailbox): Promise<GraphReply | null> {
	const path = `${pathOf(graph)}/outlook/masterCategories`;
	const [listed] = await graph.askAll([{ method: 'GET', path }]);
	const list = listShape.safeParse(listed?.body);
	if (listed === undefined || listed.status !== 200 || !list.success) return listed ?? null;
	const present = new Set(list.data.value.map(({ displayName }) => displayName.toLowerCase()));
	const missing = CATEGORIES.filter(({ name }) => !present.has(name.toLowerCase()));
	const replies = await graph.askAll(
		missing.map(({ name, preset }) => ({
			method: 'POST',
			path,
			json: { displayName: name, color: `preset${preset}` },
		})),
	);
	return replies.find(({ status }) => status !== 409 && (status < 200 || status > 299)) ?? null;
}
