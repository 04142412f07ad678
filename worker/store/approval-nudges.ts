import { and, asc, eq, inArray, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Instant } from '../../shared/time.ts';
import { LEASE_SECONDS } from '../follow-up/lease.ts';
import type { Db, Store } from './connect.ts';
import { approvalNudge } from './schema-remedies.ts';

type NudgeRow = typeof approvalNudge.$inferSelect;

/** Which mail to whom about which request. */
export type ApprovalNudgeKey = Pick<NudgeRow, 'requestId' | 'kind' | 'personId'>;

/** A mail to a colleague that is to be sent. */
export type ApprovalNudge = ApprovalNudgeKey & Pick<NudgeRow, 'tries'>;

/** Writes mails down, in the transaction of what they tell. */
export async function saveNudges(db: Db, nudges: readonly ApprovalNudgeKey[], at: Instant): Promise<void> {
	if (nudges.length === 0) return;
	const rows = nudges.map((one) => ({ ...one, state: 'waiting' as const, tries: 0, wakeAt: new Date(at) }));
	await db.insert(approvalNudge).values(rows).onConflictDoNothing();
}

/** The request was answered: whoever has not been asked yet need not be. */
export async function cancelWanted(db: Db, requestId: string): Promise<void> {
	await db
		.update(approvalNudge)
		.set({ state: 'cancelled' })
		.where(
			and(eq(approvalNudge.requestId, requestId), eq(approvalNudge.kind, 'wanted'), eq(approvalNudge.state, 'waiting')),
		);
}

/** Claims mails that are due, for `LEASE_SECONDS`. Nobody else gets them until then; after it somebody died, and they are sent again. */
export function claimNudges(store: Pick<Store, 'db'>, now: Instant, limit: number): Promise<readonly ApprovalNudge[]> {
	return store.db.transaction(async (db) => {
		const due = await db
			.select({ requestId: approvalNudge.requestId, kind: approvalNudge.kind, personId: approvalNudge.personId })
			.from(approvalNudge)
			.where(
				and(
					eq(approvalNudge.state, 'waiting'),
					lte(approvalNudge.wakeAt, new Date(now)),
					or(isNull(approvalNudge.claimedUntil), lt(approvalNudge.claimedUntil, sql`now()`)),
				),
			)
			.orderBy(asc(approvalNudge.wakeAt))
			.limit(limit)
			.for('update', { skipLocked: true });
		const claimed: ApprovalNudge[] = [];
		for (const one of due) {
			const [row] = await db
				.update(approvalNudge)
				.set({ claimedUntil: untilIn(LEASE_SECONDS) })
				.where(isOne(one))
				.returning({ tries: approvalNudge.tries });
			claimed.push({ ...one, tries: row?.tries ?? 0 });
		}
		return claimed;
	});
}

/** Keeps those of the claimed mails that still wait for `seconds` from now. */
export async function keepNudges(db: Db, claimed: readonly ApprovalNudgeKey[], seconds: number): Promise<void> {
	if (claimed.length === 0) return;
	await db
		.update(approvalNudge)
		.set({ claimedUntil: untilIn(seconds) })
		.where(and(eq(approvalNudge.state, 'waiting'), isNotNull(approvalNudge.claimedUntil), or(...claimed.map(isOne))));
}

const untilIn = (seconds: number) => sql`now() + make_interval(secs => ${seconds})`;

/** What became of a mail. @param wakeAt when to try again; null: it has ended */
export async function endNudge(
	db: Db,
	nudge: ApprovalNudge,
	end: { readonly state: 'waiting' | 'sent' | 'failed' | 'cancelled'; readonly wakeAt: Instant | null },
): Promise<void> {
	await db
		.update(approvalNudge)
		.set({
			state: end.state,
			tries: nudge.tries + 1,
			claimedUntil: null,
			...(end.wakeAt === null ? {} : { wakeAt: new Date(end.wakeAt) }),
		})
		.where(and(isOne(nudge), inArray(approvalNudge.state, ['waiting'])));
}

const isOne = ({ requestId, kind, personId }: ApprovalNudgeKey) =>
	and(eq(approvalNudge.requestId, requestId), eq(approvalNudge.kind, kind), eq(approvalNudge.personId, personId));
