import { and, asc, desc, eq, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Case } from '../../shared/case.ts';
import { groupBy } from '../../shared/group-by.ts';
import { type Instant, MINUTE } from '../../shared/time.ts';
import { caseFrom } from './case-rows.ts';
import type { Db, Store } from './connect.ts';
import { supportCase as caseTable } from './schema.ts';
import { assignmentWait, assignmentNudge as table } from './schema-assignment.ts';

type Row = typeof table.$inferSelect;

/** About which case whom; `round` is the case's. */
export type LeadNudgeKey = Pick<Row, 'caseId' | 'personId' | 'round'>;

/** All that one person is to be told in one mail. */
export interface LeadNudge {
	readonly personId: string;
	readonly tries: number;
	readonly keys: readonly LeadNudgeKey[];
	/** those of the cases that still wait for somebody */
	readonly cases: readonly Case[];
}

/** One mail tells of all that gathered since the last one: a morning on which everybody is ill fills no lead's inbox. */
const APART = 30 * MINUTE;

/** Most cases that one mail speaks of. */
const MOST_CASES = 500;

/** Writes down whom to tell, in the transaction that found nobody. */
export async function saveLeadNudges(db: Db, nudges: readonly LeadNudgeKey[], at: Instant): Promise<void> {
	const people = [...new Set(nudges.map(({ personId }) => personId))];
	for (const personId of people) {
		const [last] = await db
			.select({ sentAt: table.sentAt })
			.from(table)
			.where(and(eq(table.personId, personId), eq(table.state, 'sent')))
			.orderBy(sql`${table.sentAt} DESC NULLS LAST`)
			.limit(1);
		const sentAt = last?.sentAt?.getTime();
		const wakeAt = new Date(sentAt === undefined ? at : Math.max(at, Math.min(sentAt, at) + APART));
		const rows = nudges.filter((one) => one.personId === personId);
		await db
			.insert(table)
			.values(rows.map((one) => ({ ...one, state: 'waiting' as const, tries: 0, wakeAt })))
			.onConflictDoNothing();
	}
}

/** Claims all that is due for one person; nobody else gets it until the lease ends. Null: nothing is due. */
export function claimLeadNudge(
	store: Pick<Store, 'db'>,
	now: Instant,
	leaseSeconds: number,
): Promise<LeadNudge | null> {
	return store.db.transaction(async (db) => {
		// One at a time decides whose mail comes next: two who each found a part of it would send two.
		await db.execute(sql`SELECT pg_advisory_xact_lock(hashtext('amends assignment nudges'))`);
		const isFree = or(isNull(table.claimedUntil), lt(table.claimedUntil, sql`now()`));
		const isDue = and(eq(table.state, 'waiting'), lte(table.wakeAt, new Date(now)), isFree);
		const [first] = await db.select().from(table).where(isDue).orderBy(asc(table.wakeAt)).limit(1);
		if (first === undefined) return null;
		const { personId } = first;
		const due = db
			.select({ caseId: table.caseId })
			.from(table)
			.where(and(eq(table.personId, personId), eq(table.state, 'waiting'), isFree))
			.orderBy(asc(table.caseId), asc(table.round))
			.limit(MOST_CASES);
		const claimed = await db
			.update(table)
			.set({ claimedUntil: leaseEnd(leaseSeconds) })
			.where(and(eq(table.personId, personId), eq(table.state, 'waiting'), sql`${table.caseId} = any(array(${due}))`))
			.returning();
		const cases = await stillWaiting(
			db,
			claimed.map(({ caseId }) => caseId),
		);
		const tries = Math.max(0, ...claimed.map((one) => one.tries));
		return { personId, tries, keys: claimed, cases };
	});
}

/** Keeps what was claimed for so many seconds more. */
export async function renewLeadNudge(db: Db, nudge: LeadNudge, leaseSeconds: number): Promise<void> {
	await db
		.update(table)
		.set({ claimedUntil: leaseEnd(leaseSeconds) })
		.where(isOf(nudge));
}

/** What became of it. @param end `wakeAt`: when to try again, of what waits on; `at`: when it was sent */
export async function endLeadNudge(
	db: Db,
	nudge: LeadNudge,
	end: { readonly state: Row['state']; readonly wakeAt?: Instant; readonly at?: Instant },
): Promise<void> {
	const { state, wakeAt, at } = end;
	await db
		.update(table)
		.set({
			state,
			tries: nudge.tries + 1,
			claimedUntil: null,
			...(wakeAt === undefined ? {} : { wakeAt: new Date(wakeAt) }),
			...(at === undefined ? {} : { sentAt: new Date(at) }),
		})
		.where(isOf(nudge));
}

const isOf = ({ personId, keys }: LeadNudge) => {
	const rounds = groupBy(keys, ({ round }) => round);
	const cases = [...rounds].map(([round, ones]) =>
		and(
			eq(table.round, round),
			inArray(
				table.caseId,
				ones.map(({ caseId }) => caseId),
			),
		),
	);
	return and(eq(table.personId, personId), eq(table.state, 'waiting'), or(...cases));
};

/** The gravest first. */
async function stillWaiting(db: Db, caseIds: readonly string[]): Promise<readonly Case[]> {
	if (caseIds.length === 0) return [];
	const rows = await db
		.select({ row: caseTable })
		.from(caseTable)
		.innerJoin(assignmentWait, and(eq(assignmentWait.caseId, caseTable.id), eq(assignmentWait.state, 'nobody')))
		.where(inArray(caseTable.id, [...caseIds]))
		.orderBy(desc(caseTable.severity), asc(caseTable.openedAt));
	return rows.map(({ row }) => caseFrom(row));
}

const leaseEnd = (seconds: number) => sql`now() + make_interval(secs => ${seconds})`;
