import type { ForMe } from '../../../shared/api/talk.ts';
import type { Answer } from '../../../shared/api.ts';
import { ringOf } from '../../../shared/talk/rings.ts';
import { maySee } from '../../../shared/team/visible.ts';
import type { Person } from '../../settings.ts';
import { followersOf, markRead, newestSeq, startFollowing, stopFollowing } from '../../store/follows.ts';
import { listActivity } from '../../store/lists/activity.ts';
import { readNumberCursor } from '../../store/lists/cursor.ts';
import type { EventOfCase } from '../../store/lists/event-of-case.ts';
import { countUnread, type ForMeRow, listForMe } from '../../store/lists/for-me.ts';
import { mailboxOfCase } from '../../store/seen.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers, type Reply } from '../handler.ts';
import { refuse, refuseField } from '../refusals.ts';
import { NO_CURSOR } from './cases.ts';

type Routes = 'caseTalk' | 'follow' | 'caseSeen' | 'forMe' | 'forMeRead' | 'activity';

/** Following cases, and what is there for whom. */
export const talkHandlers = (deps: Pick<ApiDeps, 'db' | 'team'>): Pick<Handlers, Routes> => ({
	caseTalk: ({ params }, { person }) => talkOf(deps, params.id, person),
	follow: async ({ params: { id: caseId }, body }, { person }) => {
		if ((await mailboxOfCase(deps.db, caseId)) === null) return refuse('not-found', NO_CASE);
		const fromSeq = await newestSeq(deps.db, caseId);
		if (body.isFollowing) await startFollowing(deps.db, { caseId, personIds: [person.id], fromSeq });
		else await stopFollowing(deps.db, caseId, person.id);
		return talkOf(deps, caseId, person);
	},
	caseSeen: async ({ params: { id: caseId } }, { person }) => {
		await markRead(deps.db, { personId: person.id, caseId, upTo: await newestSeq(deps.db, caseId) });
		return talkOf(deps, caseId, person);
	},
	forMe: async ({ query }, { person }) => {
		const after = readNumberCursor(query.cursor);
		if (after === null) return refuseField('cursor', NO_CURSOR);
		const reader = readerOf(person);
		const { rows, next } = await listForMe(deps.db, reader, { after, limit: query.limit });
		return answered({ items: rows.map(viewForMe), next, unread: await countUnread(deps.db, reader, null) });
	},
	forMeRead: async ({ body }, { person }) => {
		// What is still to come cannot have been read.
		const upTo = Math.min(Number(body.upTo), await newestSeq(deps.db, null));
		await markRead(deps.db, { personId: person.id, caseId: null, upTo });
		return answered({ unread: await countUnread(deps.db, readerOf(person), null) });
	},
	activity: async ({ query }, { person }) => {
		const after = readNumberCursor(query.cursor);
		if (after === null) return refuseField('cursor', NO_CURSOR);
		const { rows, next } = await listActivity(deps.db, {
			...readerOf(person),
			of: query.of,
			after,
			limit: query.limit,
		});
		return answered({ items: rows.map((row) => ({ event: row.event, ...caseOf(row) })), next });
	},
});

const readerOf = ({ id, mailboxes }: Person) => ({ personId: id, seen: mailboxes });

async function talkOf(
	{ db, team }: Pick<ApiDeps, 'db' | 'team'>,
	caseId: string,
	person: Person,
): Promise<Reply<'caseTalk'>> {
	const mailboxId = await mailboxOfCase(db, caseId);
	if (mailboxId === null) return refuse('not-found', NO_CASE);
	const seeing = new Set(team.people().flatMap((one) => (maySee(one, mailboxId) ? [one.id] : [])));
	const followers = (await followersOf(db, caseId)).filter((id) => seeing.has(id));
	const unread = await countUnread(db, readerOf(person), caseId);
	return answered({ isFollowing: followers.includes(person.id), followers, unread });
}

function viewForMe(row: ForMeRow): ForMe {
	const { event, isMentioned, isRead } = row;
	const { id, kind, at, by, because, data } = event;
	const to = kind === 'closed' ? 'closed' : data.to;
	return {
		id,
		kind: ringOf(kind, isMentioned),
		at,
		by,
		words: because,
		to: to === undefined || to === null ? null : String(to),
		isRead,
		...caseOf(row),
	};
}

const caseOf = ({
	caseId,
	caseNumber,
	subject,
	customer,
}: EventOfCase): Omit<Answer<'activity'>['items'][number], 'event'> => ({
	caseId,
	caseNumber,
	subject,
	customer,
});

const NO_CASE = { message: 'There is no case with this id.' };
