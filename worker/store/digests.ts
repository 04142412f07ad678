import { and, count, eq, isNull, ne, sql } from 'drizzle-orm';
import type { DigestChoice } from '../../shared/digest/due.ts';
import type { WeekFigures } from '../../shared/digest/write.ts';
import type { Instant } from '../../shared/time.ts';
import type { Db } from './connect.ts';
import { supportCase } from './schema.ts';
import { digest, digestChoice } from './schema-digests.ts';
import { type Seen, within } from './seen.ts';

/** What people chose, by person id; who never chose is missing. */
export async function loadDigestChoices(db: Db): Promise<ReadonlyMap<string, DigestChoice>> {
	const rows = await db.select().from(digestChoice);
	return new Map(rows.map(({ personId, ...choice }) => [personId, choice]));
}

/** Keeps a choice; the last one counts. */
export async function saveDigestChoice(db: Db, personId: string, choice: DigestChoice): Promise<void> {
	await db
		.insert(digestChoice)
		.values({ personId, ...choice })
		.onConflictDoUpdate({ target: digestChoice.personId, set: choice });
}

/** One digest of one person. */
export interface DigestKey {
	readonly personId: string;
	readonly day: string;
}

const isOne = ({ personId, day }: DigestKey) => and(eq(digest.personId, personId), eq(digest.day, day));

const inSeconds = (seconds: number) => sql`now() + make_interval(secs => ${seconds})`;

/** Claims a digest for so long, by the database's own clock. False when it was sent, or somebody sends it now. */
export async function claimDigest(db: Db, key: DigestKey, seconds: number): Promise<boolean> {
	const claimed = await db
		.insert(digest)
		.values({ ...key, state: 'waiting', claimedUntil: inSeconds(seconds) })
		.onConflictDoUpdate({
			target: [digest.personId, digest.day],
			set: { claimedUntil: inSeconds(seconds) },
			setWhere: sql`${digest.state} = 'waiting' and ${digest.claimedUntil} < now()`,
		})
		.returning({ day: digest.day });
	return claimed.length > 0;
}

/** How it ended. */
export async function endDigest(db: Db, key: DigestKey, state: 'sent' | 'failed' | 'nothing'): Promise<void> {
	await db.update(digest).set({ state, claimedUntil: null }).where(isOne(key));
}

/** Tried again after so many seconds. */
export async function postponeDigest(db: Db, key: DigestKey, seconds: number): Promise<void> {
	await db
		.update(digest)
		.set({ claimedUntil: inSeconds(seconds) })
		.where(isOne(key));
}

/** How many open cases of these mailboxes nobody has. */
export async function countUnassigned(db: Db, seen: Seen): Promise<number> {
	const [row] = await db
		.select({ count: count() })
		.from(supportCase)
		.where(
			and(
				eq(supportCase.isComplaint, true),
				isNull(supportCase.assignee),
				ne(supportCase.stage, 'closed'),
				within(supportCase.mailboxId, seen),
			),
		);
	return row?.count ?? 0;
}

/** What happened in these mailboxes from one moment to before another. */
export async function figuresOfWeek(
	db: Db,
	seen: Seen,
	[from, before]: readonly [Instant, Instant],
): Promise<WeekFigures> {
	const start = new Date(from).toISOString();
	const end = new Date(before).toISOString();
	const closed = sql`${supportCase.closedAt} >= ${start}::timestamptz and ${supportCase.closedAt} < ${end}::timestamptz`;
	const opened = sql`${supportCase.openedAt} >= ${start}::timestamptz and ${supportCase.openedAt} < ${end}::timestamptz`;
	const minutes = sql`extract(epoch from ${supportCase.acknowledgedAt} - ${supportCase.openedAt}) / 60`;
	const [row] = await db
		.select({
			opened: sql<string>`count(*) filter (where ${opened})`,
			recovered: sql<string>`count(*) filter (where ${closed} and ${supportCase.outcome} = 'recovered')`,
			lost: sql<string>`count(*) filter (where ${closed} and ${supportCase.outcome} = 'lost')`,
			acknowledged: sql<
				number | null
			>`percentile_cont(0.5) within group (order by ${minutes}) filter (where ${opened} and ${supportCase.acknowledgedAt} is not null)`,
		})
		.from(supportCase)
		.where(and(eq(supportCase.isComplaint, true), within(supportCase.mailboxId, seen), sql`(${opened} or ${closed})`));
	const median = row?.acknowledged ?? null;
	return {
		opened: Number(row?.opened ?? 0),
		recovered: Number(row?.recovered ?? 0),
		lost: Number(row?.lost ?? 0),
		acknowledged: median === null ? null : Math.round(Number(median)),
	};
}
