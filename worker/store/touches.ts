import { randomUUID } from 'node:crypto';
import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import type { CaseEvent } from '../../shared/case.ts';
import { REASONS } from '../../shared/plan/reasons.ts';
import type { Instant } from '../../shared/time.ts';
import type { Touch } from '../../shared/touch.ts';
import type { Claim, Nudge, NudgeState, ThreadEnd, TouchDesk } from '../follow-up/deps.ts';
import { caseFrom, eventRow, touchFrom, touchRow } from './case-rows.ts';
import type { Db, Store } from './connect.ts';
import { caseEvent, supportCase as caseTable, mail, nudge as nudgeTable, touch as touchTable } from './schema.ts';

/**
 * How long a claim lasts, by the database's own clock: workers' clocks may differ, and the demo's leaps. Longer than SMTP and
 * IMAP take to give up, so that a slow worker keeps what it works on.
 */
const LEASE_SECONDS = 600;

/** The database's side of follow-up; every change that matters is guarded by the claim's token. */
export function touchDesk(store: Pick<Store, 'db'>): TouchDesk {
	const { db } = store;
	return {
		claimDue: (now, limit) => claim(db, due(now), limit),
		claimOne: async (touchId, now) => (await claim(db, and(eq(touchTable.id, touchId), due(now)), 1))[0] ?? null,
		claimAbandoned: (limit) => claim(db, and(eq(touchTable.state, 'sending'), isFree), limit),
		record: (claimed, touch, event) => save(store, touch, event, isHeldBy(claimed)),
		recordFact: (claimed, touch, event) =>
			save(store, touch, event, or(isHeldBy(claimed), inArray(touchTable.state, ['sending', 'unknown']))),
		keep: (claimed, touch, seconds) => keep(db, claimed, touch, seconds),
		beginNudge: (nudge) => beginNudge(db, nudge),
		endNudge: async (touchId, step, state) => {
			await db
				.update(nudgeTable)
				.set({ state })
				.where(and(eq(nudgeTable.touchId, touchId), eq(nudgeTable.step, step)));
		},
		lastMail: (caseId) => lastMail(db, caseId),
		nextWakeAt: () => nextWakeAt(db),
	};
}

const isFree = or(isNull(touchTable.claimedUntil), lt(touchTable.claimedUntil, sql`now()`));

const isHeldBy = ({ token }: Claim): SQL => eq(touchTable.claimToken, token);

const due = (now: Instant): SQL | undefined =>
	and(lte(touchTable.wakeAt, new Date(now)), inArray(touchTable.state, ['planned', 'waiting']), isFree);

/**
 * Claims touches that `where` picks. SKIP LOCKED lets many workers claim at once without waiting for each other; the subquery
 * stands in an array so that it runs once, or the limit would not hold.
 */
async function claim(db: Store['db'], where: SQL | undefined, limit: number): Promise<readonly Claim[]> {
	const token = randomUUID();
	const picked = db
		.select({ id: touchTable.id })
		.from(touchTable)
		.where(where)
		.orderBy(asc(touchTable.wakeAt), asc(touchTable.id))
		.limit(limit)
		.for('update', { skipLocked: true });
	const rows = await db
		.update(touchTable)
		.set({ claimToken: token, claimedUntil: leaseEnd(LEASE_SECONDS) })
		.where(sql`${touchTable.id} = any(array(${picked}))`)
		.returning();
	return withCases(db, rows.map(touchFrom), token);
}

async function withCases(db: Db, touches: readonly Touch[], token: string): Promise<readonly Claim[]> {
	if (touches.length === 0) return [];
	const ids = [...new Set(touches.map(({ caseId }) => caseId))];
	const cases = await db.select().from(caseTable).where(inArray(caseTable.id, ids));
	const unread = await db
		.select({ caseId: touchTable.caseId, round: touchTable.round })
		.from(touchTable)
		.where(and(inArray(touchTable.caseId, ids), eq(touchTable.state, 'held'), eq(touchTable.because, REASONS.unread)));
	const byId = new Map(cases.map((row) => [row.id, caseFrom(row)]));
	return touches
		.toSorted((one, other) => (one.wakeAt ?? 0) - (other.wakeAt ?? 0))
		.flatMap((touch) => {
			const supportCase = byId.get(touch.caseId);
			const isUnread = unread.some(({ caseId, round }) => caseId === touch.caseId && round === touch.round);
			return supportCase ? [{ token, touch, supportCase, isUnread }] : [];
		});
}

/** Saves touch and event in one transaction, and gives the claim back. A touch that has ended never changes any more. */
function save(
	store: Pick<Store, 'db'>,
	touch: Touch,
	event: CaseEvent | null,
	guard: SQL | undefined,
): Promise<boolean> {
	return store.db.transaction(async (db) => {
		const { id, ...columns } = touchRow(touch);
		const saved = await db
			.update(touchTable)
			.set(columns)
			.where(and(eq(touchTable.id, id), ne(touchTable.state, 'done'), guard))
			.returning({ id: touchTable.id });
		if (saved.length === 0) return false;
		if (event !== null) await db.insert(caseEvent).values(eventRow(touch.caseId, event));
		return true;
	});
}

async function keep(db: Db, claimed: Claim, touch: Touch, seconds: number): Promise<boolean> {
	const { id, claimToken: _, claimedUntil: __, ...columns } = touchRow(touch);
	const kept = await db
		.update(touchTable)
		.set({ ...columns, claimedUntil: leaseEnd(seconds) })
		.where(and(eq(touchTable.id, id), isHeldBy(claimed)))
		.returning({ id: touchTable.id });
	return kept.length > 0;
}

/** Written down before SMTP is asked. A nudge that an earlier try began and did not end is sent again, under the same Message-ID. */
async function beginNudge(db: Db, nudge: Nudge): Promise<NudgeState> {
	const row = { ...nudge, at: new Date(nudge.at), state: 'sending' as const };
	const begun = await db
		.insert(nudgeTable)
		.values(row)
		.onConflictDoUpdate({
			target: [nudgeTable.touchId, nudgeTable.step],
			set: { state: 'sending', personId: row.personId, at: row.at },
			setWhere: ne(nudgeTable.state, 'sent'),
		})
		.returning({ touchId: nudgeTable.touchId });
	return begun.length > 0 ? 'send' : 'sent';
}

/** What the customer's machine wrote (an out-of-office note) is nothing to answer. */
async function lastMail(db: Db, caseId: string): Promise<ThreadEnd | null> {
	const [row] = await db
		.select({ messageId: mail.messageId, references: mail.references, subject: mail.subject })
		.from(mail)
		.where(
			and(
				eq(mail.caseId, caseId),
				eq(mail.side, 'customer'),
				isNotNull(mail.messageId),
				sql`${mail.verdict} ->> 'skip' IS NULL`,
			),
		)
		.orderBy(desc(mail.at))
		.limit(1);
	return row === undefined || row.messageId === null ? null : { ...row, messageId: row.messageId };
}

async function nextWakeAt(db: Db): Promise<Instant | null> {
	const [row] = await db
		.select({ wakeAt: touchTable.wakeAt })
		.from(touchTable)
		.where(and(isNotNull(touchTable.wakeAt), inArray(touchTable.state, ['planned', 'waiting']), isFree))
		.orderBy(asc(touchTable.wakeAt))
		.limit(1);
	return row?.wakeAt?.getTime() ?? null;
}

const leaseEnd = (seconds: number): SQL => sql`now() + make_interval(secs => ${seconds})`;
