import { type SQL, sql } from 'drizzle-orm';
import type { EventKind } from '../../../shared/case.ts';
import { RINGS } from '../../../shared/talk/rings.ts';
import type { Db } from '../connect.ts';
import { caseEvent, supportCase } from '../schema.ts';
import { follow, mention } from '../schema-talk.ts';
import { type Seen, within } from '../seen.ts';
import { type Page, pageOf, writeNumberCursor } from './cursor.ts';
import { type EventOfCase, eventOfCase } from './event-of-case.ts';

/** An event in somebody's list. */
export interface ForMeRow extends EventOfCase {
	readonly isMentioned: boolean;
	readonly isRead: boolean;
}

/** More is said as "100", and nobody counts further. */
const COUNTED_AT_MOST = 100;

/** Whose list, and what they may see. */
interface Reader {
	readonly personId: string;
	readonly seen: Seen;
}

/** One page of who spoke to somebody and of the news of the cases that they follow, newest first. */
export async function listForMe(
	db: Db,
	reader: Reader,
	{ after, limit }: { readonly after: number | undefined; readonly limit: number },
): Promise<Page<ForMeRow>> {
	const found = await eventOfCase(db, {
		events: newsOf(reader.personId),
		seen: reader.seen,
		after,
		limit: limit + 1,
		besides: { isMentioned: sql<boolean>`news.is_mentioned`, isRead: sql<boolean>`news.is_read` },
	});
	return pageOf(found as readonly ForMeRow[], limit, ({ seq }) => writeNumberCursor(seq));
}

/** How much of it is unread, up to a hundred. @param caseId of one case; null: of all */
export async function countUnread(db: Db, { personId, seen }: Reader, caseId: string | null): Promise<number> {
	const { rows } = await db.execute<{ count: string }>(sql`
		SELECT count(*) AS count FROM (
			SELECT 1 FROM (${newsOf(personId)}) AS news
			JOIN ${caseEvent} ON ${caseEvent.seq} = news.seq
			JOIN ${supportCase} ON ${supportCase.id} = ${caseEvent.caseId}
			WHERE NOT news.is_read AND ${within(supportCase.mailboxId, seen) ?? sql`true`}
				AND ${caseId === null ? sql`true` : sql`${caseEvent.caseId} = ${caseId}`}
			LIMIT ${COUNTED_AT_MOST}
		) AS unread`);
	return Number(rows[0]?.count ?? 0);
}

const RINGING = Object.keys(RINGS) as readonly EventKind[];

/**
 * The events that are news to somebody: what rings for a follower since they follow, done by somebody else, and every note that speaks to
 * them. A machine's answer is no customer's.
 */
const newsOf = (personId: string): SQL => sql`
	SELECT coalesce(rung.seq, spoken.seq) AS seq, spoken.seq IS NOT NULL AS is_mentioned,
		coalesce(rung.is_read, spoken.is_read) AS is_read
	FROM (
		SELECT e.seq, e.seq <= f.read_seq AS is_read FROM ${follow} AS f JOIN ${caseEvent} AS e ON e.case_id = f.case_id
		WHERE f.person_id = ${personId} AND f.is_on AND e.seq > f.from_seq
			AND e.kind IN (${sql.join([...RINGING], sql`, `)})
			AND coalesce(e.source ->> 'personId', '') <> ${personId} AND e.data ->> 'machine' IS NULL
	) AS rung
	FULL JOIN (
		SELECT DISTINCT m.seq, m.seq <= coalesce(f.read_seq, 0) AS is_read FROM ${mention} AS m
		LEFT JOIN ${follow} AS f ON f.case_id = m.case_id AND f.person_id = m.person_id
		WHERE m.person_id = ${personId}
	) AS spoken ON spoken.seq = rung.seq`;
