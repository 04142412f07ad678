import { randomUUID } from 'node:crypto';
import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import type { CaseEvent } from '../../shared/case.ts';
import { type Contact, UNKNOWN_CUSTOMER } from '../../shared/customer.ts';
import { reachesCustomer } from '../../shared/plan/change.ts';
import { REASONS } from '../../shared/plan/reasons.ts';
import type { Instant } from '../../shared/time.ts';
import { type Touch, WAKING_STATES } from '../../shared/touch.ts';
import type { Claim, Nudge, NudgeState, ThreadEnd, TouchDesk } from '../follow-up/deps.ts';
import { LEASE_SECONDS } from '../follow-up/lease.ts';
import { caseFrom, eventRow, touchFrom, touchRow } from './case-rows.ts';
import type { Db, Store } from './connect.ts';
import { contactsWith, loadCustomers, lockCustomer } from './customers.ts';
import { caseEvent, supportCase as caseTable, mail, nudge as nudgeTable, touch as touchTable } from './schema.ts';

/** The database's side of follow-up; every change that matters is guarded by the claim's token. */
export function touchDesk(store: Pick<Store, 'db'>): TouchDesk {
	const { db } = store;
	return {
		claimDue: (now, limit) => claim(db, due(now), { limit, now }),
		claimOne: async (touchId, now) =>
			(await claim(db, and(eq(touchTable.id, touchId), due(now)), { limit: 1, now }))[0] ?? null,
		claimAbandoned: (limit) => claim(db, and(eq(touchTable.state, 'sending'), isFree), { limit, now: null }),
		record: (claimed, touch, event) => save(store, touch, event, isHeldBy(claimed)),
		recordFact: (claimed, touch, event) =>
			save(store, touch, event, or(isHeldBy(claimed), inArray(touchTable.state, ['sending', 'unknown']))),
		keep: (claimed, touch, seconds) => keep(db, claimed, touch, seconds),
		renew: (claims, seconds) => renew(db, claims, seconds),
		keepAlone: (claimed, touch, seconds) => keepAlone(store, claimed, touch, seconds),
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
	and(lte(touchTable.wakeAt, new Date(now)), inArray(touchTable.state, WAKING_STATES), isFree);

/**
 * Claims touches that `where` picks. SKIP LOCKED lets many workers claim at once without waiting for each other; the subquery
 * stands in an array so that it runs once, or the limit would not hold.
 */
async function claim(
	db: Store['db'],
	where: SQL | undefined,
	{ limit, now }: { readonly limit: number; readonly now: Instant | null },
): Promise<readonly Claim[]> {
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
	return withCases(db, rows.map(touchFrom), { token, now });
}

/** @param from.now null: nothing new is going to be written to a customer, so nobody asks when they were written to */
async function withCases(
	db: Db,
	touches: readonly Touch[],
	{ token, now }: { readonly token: string; readonly now: Instant | null },
): Promise<readonly Claim[]> {
	if (touches.length === 0) return [];
	const ids = [...new Set(touches.map(({ caseId }) => caseId))];
	const cases = await db.select().from(caseTable).where(inArray(caseTable.id, ids));
	const unread = await db
		.select({ caseId: touchTable.caseId, round: touchTable.round })
		.from(touchTable)
		.where(and(inArray(touchTable.caseId, ids), eq(touchTable.state, 'held'), eq(touchTable.because, REASONS.unread)));
	const byId = new Map(cases.map((row) => [row.id, caseFrom(row)]));
	const written = new Set(touches.filter(reachesCustomer).map(({ caseId }) => caseId));
	const asked = now === null ? [] : [...byId.values()].filter(({ id }) => written.has(id));
	const customers = await loadCustomers(
		db,
		asked.map(({ id, customer }) => ({ id, address: customer.address })),
		now ?? 0,
	);
	return touches
		.toSorted((one, other) => (one.wakeAt ?? 0) - (other.wakeAt ?? 0))
		.flatMap((touch) => {
			const supportCase = byId.get(touch.caseId);
			const isUnread = unread.some(({ caseId, round }) => caseId === touch.caseId && round === touch.round);
			const customer = customers.get(touch.caseId) ?? UNKNOWN_CUSTOMER;
			return supportCase ? [{ token, touch, supportCase, isUnread, customer }] : [];
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

/**
 * One customer at a time: two workers that hold mails to one customer, of whatever cases, come here one after the other, and the second
 * sees what the first has begun.
 */
function keepAlone(
	store: Pick<Store, 'db'>,
	claimed: Claim,
	touch: Touch,
	seconds: number,
): Promise<'kept' | 'lost' | 'crowded'> {
	const { address } = claimed.supportCase.customer;
	return store.db.transaction(async (db) => {
		await lockCustomer(db, address);
		const contacts = (await contactsWith(db, [address], 0)).get(address) ?? [];
		const isNew = ({ touchId }: Contact): boolean =>
			touchId !== touch.id && !claimed.customer.contacts.some((known) => known.touchId === touchId);
		if (contacts.some(isNew)) return 'crowded';
		return (await keep(db, claimed, touch, seconds)) ? 'kept' : 'lost';
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

async function renew(db: Db, claims: readonly Claim[], seconds: number): Promise<void> {
	const tokens = [...new Set(claims.map(({ token }) => token))];
	await db
		.update(touchTable)
		.set({ claimedUntil: sql`greatest(${touchTable.claimedUntil}, ${leaseEnd(seconds)})` })
		.where(
			and(
				inArray(
					touchTable.id,
					claims.map(({ touch }) => touch.id),
				),
				inArray(touchTable.claimToken, tokens),
			),
		);
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
	if (begun.length > 0) return { state: 'send' };
	const [sent] = await db
		.select({ personId: nudgeTable.personId, at: nudgeTable.at })
		.from(nudgeTable)
		.where(and(eq(nudgeTable.touchId, nudge.touchId), eq(nudgeTable.step, nudge.step)));
	return { state: 'sent', personId: sent?.personId ?? nudge.personId, at: sent?.at.getTime() ?? nudge.at };
}

/** What the customer's machine wrote (an out-of-office note) is nothing to answer. */
export async function lastMail(db: Db, caseId: string): Promise<ThreadEnd | null> {
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
		.where(and(isNotNull(touchTable.wakeAt), inArray(touchTable.state, WAKING_STATES), isFree))
		.orderBy(asc(touchTable.wakeAt))
		.limit(1);
	return row?.wakeAt?.getTime() ?? null;
}

const leaseEnd = (seconds: number): SQL => sql`now() + make_interval(secs => ${seconds})`;
