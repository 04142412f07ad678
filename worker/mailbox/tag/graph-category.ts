import { categoryChange } from '../../../shared/category.ts';
import type { MessageId } from '../../../shared/mail.ts';
import { asAccessFailure } from '../failure.ts';
import {
	type GraphMail,
	type GraphMailbox,
	type GraphReply,
	lookAt,
	putCategories,
	readMail,
	readSearch,
	sayRefusal,
	searchFor,
} from './graph-mailbox.ts';
import { masterList } from './graph-master.ts';
import type { Tagger, TagItem, TagOutcome, TagWish } from './tagger.ts';

/** How often a mail is written that others change meanwhile. */
const TRIES = 3;

/**
 * Tags by Outlook's categories through Microsoft Graph, for Exchange Online, which keeps no keywords. Mails are found by Message-ID, as
 * the pane in Outlook finds its case: every copy that bears the id shows the case's tag. Categories of others stay.
 */
export function graphCategory(graph: GraphMailbox): Tagger {
	const master = masterList(graph);
	return {
		kind: 'graph-category',
		project: async (items, wish) => {
			try {
				const copies = await findCopies(graph, items);
				if (copies.some((copy) => isBehind(copy, wish))) await master.ensure();
				await bringUp(graph, copies, wish);
				return items.map((item) =>
					outcomeOf(
						item,
						copies.filter(({ messageId }) => messageId === item.messageId),
					),
				);
			} catch (error) {
				throw asAccessFailure(error);
			}
		},
	};
}

type End = 'tagged' | 'unchanged' | 'gone' | { readonly reason: string };

/** One copy of a mail, on its way to the wish. `mail` is null where the search for it was refused. */
interface Copy {
	readonly messageId: MessageId;
	mail: GraphMail | null;
	end: End | null;
}

async function findCopies(graph: GraphMailbox, items: readonly TagItem[]): Promise<readonly Copy[]> {
	const ids = [...new Set(items.flatMap(({ messageId }) => (messageId === null ? [] : [messageId])))];
	const replies = await graph.askAll(ids.map((id) => searchFor(graph, id)));
	return ids.flatMap((messageId, index): readonly Copy[] => {
		const reply = replies[index];
		if (reply === undefined) return [];
		const search = readSearch(reply);
		if (search.state === 'refused') return [{ messageId, mail: null, end: { reason: search.reason } }];
		return search.mails.map((mail) => ({ messageId, mail, end: null }));
	});
}

function isBehind({ mail }: Copy, wish: TagWish): boolean {
	if (mail === null) return false;
	const { add, remove } = categoryChange(mail.categories, wish);
	return add.length + remove.length > 0;
}

/** Writes what is behind; what somebody else changed in between is read and written again. */
async function bringUp(graph: GraphMailbox, copies: readonly Copy[], wish: TagWish): Promise<void> {
	for (let attempt = 1; ; attempt += 1) {
		for (const copy of copies) if (copy.end === null && !isBehind(copy, wish)) copy.end = 'unchanged';
		const open = copies.filter(({ end }) => end === null);
		if (open.length === 0) return;
		const orders = open.flatMap(({ mail }) => (mail === null ? [] : [putCategories(graph, mail, merged(mail, wish))]));
		const replies = await graph.askAll(orders);
		for (const [index, copy] of open.entries()) copy.end = endOf(replies[index], attempt);
		await readAgain(
			graph,
			open.filter(({ end }) => end === null),
		);
	}
}

function merged({ categories }: GraphMail, wish: TagWish): readonly string[] {
	const { add, remove } = categoryChange(categories, wish);
	return [...categories.filter((name) => !remove.includes(name)), ...add.map(({ name }) => name)];
}

/** Null: it was changed in between, and may be tried again. */
function endOf(reply: GraphReply | undefined, attempt: number): End | null {
	if (reply === undefined) return { reason: 'Graph gave no answer' };
	if (reply.status >= 200 && reply.status < 300) return 'tagged';
	if (reply.status === 404) return 'gone';
	if (reply.status !== 412) return { reason: sayRefusal(reply) };
	return attempt < TRIES ? null : { reason: 'somebody else keeps changing this mail' };
}

async function readAgain(graph: GraphMailbox, copies: readonly Copy[]): Promise<void> {
	const ids = copies.flatMap(({ mail }) => (mail === null ? [] : [mail.id]));
	const replies = await graph.askAll(ids.map((id) => lookAt(graph, id)));
	for (const [index, copy] of copies.entries()) {
		const reply = replies[index];
		const read = reply === undefined ? { reason: 'Graph gave no answer' } : readMail(reply);
		if (read === null) copy.end = 'gone';
		else if ('reason' in read) copy.end = read;
		else copy.mail = read;
	}
}

/** No copy: the mail is gone, or Graph does not show it yet; then the repair pass finds it. */
function outcomeOf({ uid, folder }: TagItem, copies: readonly Copy[]): TagOutcome {
	const ends = copies.map(({ end }) => end);
	const refused = ends.find((end) => typeof end === 'object' && end !== null);
	if (typeof refused === 'object' && refused !== null) return { uid, state: 'refused', reason: refused.reason };
	if (ends.includes('tagged')) return { uid, state: 'tagged', place: { folder, uid } };
	return { uid, state: ends.includes('unchanged') ? 'unchanged' : 'gone' };
}
