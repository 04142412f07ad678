import { and, eq, ne, sql } from 'drizzle-orm';
import type { Doing } from '../../shared/presence.ts';
import type { Instant } from '../../shared/time.ts';
import type { Db } from './connect.ts';
import { presence as table } from './schema-talk.ts';

/** Somebody else who is at a case. */
export interface Present {
	readonly personId: string;
	readonly doing: Doing;
	/** when they began */
	readonly since: Instant;
}

/** Whoever has not said so for this long is gone: a closed laptop says no goodbye. Pages say it every twenty seconds. */
const GONE_AFTER_SECONDS = 45;

/** A draft that was left open over lunch was still begun when it was begun; one of yesterday is another. */
const FORGOTTEN_AFTER_HOURS = 12;

const isThere = sql`${table.seenAt} > now() - make_interval(secs => ${GONE_AFTER_SECONDS})`;

const isForgotten = sql`${table.seenAt} < now() - make_interval(hours => ${FORGOTTEN_AFTER_HOURS})`;

/** Somebody at a case. */
interface Meeting {
	readonly caseId: string;
	readonly personId: string;
	readonly doing: Doing;
}

/**
 * Says that somebody is at a case.
 * @returns whether that is news to the others
 */
export async function arrive(db: Db, { caseId, personId, doing }: Meeting, now: Instant): Promise<boolean> {
	const [before] = await db
		.select({ isThere: sql<boolean>`${isThere}` })
		.from(table)
		.where(and(eq(table.caseId, caseId), eq(table.personId, personId), eq(table.doing, doing)));
	if (before === undefined) await db.delete(table).where(isForgotten);
	const began = new Date(now);
	await db
		.insert(table)
		.values({ caseId, personId, doing, since: began, seenAt: sql`now()` })
		.onConflictDoUpdate({
			target: [table.caseId, table.personId, table.doing],
			set: { seenAt: sql`now()`, since: sql`CASE WHEN ${isForgotten} THEN excluded.since ELSE ${table.since} END` },
		});
	return before?.isThere !== true;
}

/** Says that somebody has ended what they did there, or all of it (null); whether anybody could have seen that they were there. */
export async function leave(
	db: Db,
	{ caseId, personId, doing }: Omit<Meeting, 'doing'> & { readonly doing: Doing | null },
): Promise<boolean> {
	const gone = await db
		.delete(table)
		.where(
			and(eq(table.caseId, caseId), eq(table.personId, personId), doing === null ? undefined : eq(table.doing, doing)),
		)
		.returning({ wasThere: sql<boolean>`${isThere}` });
	return gone.some(({ wasThere }) => wasThere);
}

/** Who else is at the case, each once with the most that they do; those who answer first, and of those who began first. */
export async function othersAt(db: Db, { caseId, personId }: Omit<Meeting, 'doing'>): Promise<readonly Present[]> {
	const rows = await db
		.selectDistinctOn([table.personId], { personId: table.personId, doing: table.doing, since: table.since })
		.from(table)
		.where(and(eq(table.caseId, caseId), ne(table.personId, personId), isThere))
		.orderBy(table.personId, sql`${table.doing} = 'reading'`);
	return rows
		.map(({ since, ...row }) => ({ ...row, since: since.getTime() }))
		.toSorted((one, other) => rankOf(other) - rankOf(one) || one.since - other.since);
}

const rankOf = ({ doing }: Present): number => Number(doing === 'answering');
