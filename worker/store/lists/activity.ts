import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { caseEvent, supportCase } from '../schema.ts';
import { follow } from '../schema-talk.ts';
import type { Seen } from '../seen.ts';
import { type Page, pageOf, writeNumberCursor } from './cursor.ts';
import { type EventOfCase, eventOfCase } from './event-of-case.ts';

/** What a feed is asked for. */
export interface ActivityAsked {
	readonly personId: string;
	readonly of: 'all' | 'cases' | 'mine';
	readonly seen: Seen;
	readonly after: number | undefined;
	readonly limit: number;
}

/** One page of what happened in the cases that somebody has or follows, of what they did, or of both, newest first. */
export async function listActivity(
	db: Db,
	{ personId, of, seen, after, limit }: ActivityAsked,
): Promise<Page<EventOfCase>> {
	const found = await eventOfCase(db, { events: EVENTS[of](personId), seen, after, limit: limit + 1 });
	return pageOf(found, limit, ({ seq }) => writeNumberCursor(seq));
}

/** By the index of who did what. */
const done = (personId: string): SQL =>
	sql`SELECT ${caseEvent.seq} FROM ${caseEvent} WHERE ${caseEvent.source} ->> 'personId' = ${personId}`;

const inCases = (personId: string): SQL => sql`
	SELECT ${caseEvent.seq} FROM ${caseEvent} WHERE ${caseEvent.caseId} IN (
		SELECT ${supportCase.id} FROM ${supportCase} WHERE ${supportCase.assignee} = ${personId}
		UNION
		SELECT ${follow.caseId} FROM ${follow} WHERE ${follow.personId} = ${personId} AND ${follow.isOn}
	)`;

const EVENTS: Readonly<Record<ActivityAsked['of'], (personId: string) => SQL>> = {
	all: (personId) => sql`${inCases(personId)} UNION ${done(personId)}`,
	cases: inCases,
	mine: done,
};
