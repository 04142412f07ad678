import { randomUUID } from 'node:crypto';
import { and, asc, desc, eq, inArray, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import { groupBy } from '../../shared/group-by.ts';
import type { Instant } from '../../shared/time.ts';
import type { WebhookTry } from '../../shared/webhooks/answer.ts';
import { caseFrom } from './case-rows.ts';
import type { Db } from './connect.ts';
import { type AfterMoment, type Page, pageOf, writeMomentCursor } from './lists/cursor.ts';
import { caseEvent, supportCase } from './schema.ts';
import { webhookDelivery as table, webhookEndpoint, webhookTry } from './schema-out.ts';

export type DeliveryRow = typeof table.$inferSelect;

/** A claim lasts longer than any try, by the database's own clock: what a worker had in hand when it died comes again. */
const LEASE_SECONDS = 45;

const isDue = (now: Instant): SQL | undefined =>
	and(
		eq(table.state, 'waiting'),
		or(isNull(table.nextAt), lte(table.nextAt, new Date(now))),
		or(isNull(table.claimedUntil), lt(table.claimedUntil, sql`now()`)),
	);

/** Endpoints that are on and have something waiting. */
export async function dueEndpoints(db: Db, now: Instant): Promise<readonly string[]> {
	const rows = await db
		.selectDistinctOn([table.endpointId], { id: table.endpointId })
		.from(table)
		.innerJoin(webhookEndpoint, eq(webhookEndpoint.id, table.endpointId))
		.where(and(isDue(now), eq(webhookEndpoint.isOn, true)));
	return rows.map(({ id }) => id);
}

/** Claims the oldest of what waits for one endpoint; any number of workers may claim at once. */
export async function claimDeliveries(
	db: Db,
	endpointId: string,
	{ now, limit }: { readonly now: Instant; readonly limit: number },
): Promise<readonly DeliveryRow[]> {
	const picked = db
		.select({ id: table.id })
		.from(table)
		.where(and(eq(table.endpointId, endpointId), isDue(now)))
		.orderBy(asc(table.madeAt), asc(table.id))
		.limit(limit)
		.for('update', { skipLocked: true });
	return db
		.update(table)
		.set({ claimToken: randomUUID(), claimedUntil: sql`now() + ${`${LEASE_SECONDS} seconds`}::interval` })
		.where(sql`${table.id} = any(array(${picked}))`)
		.returning();
}

/** What deliveries tell of, by their id; what is gone is not among them. */
export async function toldBy(db: Db, deliveries: readonly DeliveryRow[]) {
	const seqs = deliveries.flatMap(({ seq }) => (seq === null ? [] : [seq]));
	if (seqs.length === 0) return new Map<string, never>();
	const rows = await db
		.select({ event: caseEvent, supportCase })
		.from(caseEvent)
		.innerJoin(supportCase, eq(supportCase.id, caseEvent.caseId))
		.where(inArray(caseEvent.seq, seqs));
	const bySeq = new Map(
		rows.map(({ event, supportCase: row }) => [
			event.seq,
			{ event: { ...event, at: event.at.getTime() }, supportCase: caseFrom(row) },
		]),
	);
	return new Map(
		deliveries.flatMap(({ id, seq }) => {
			const told = bySeq.get(seq ?? -1);
			return told === undefined ? [] : [[id, told] as const];
		}),
	);
}

/** What became of a delivery that is in hand. False: it was lost to somebody else meanwhile, and nothing is written. */
export async function recordDelivery(
	db: Db,
	{ id, claimToken }: Pick<DeliveryRow, 'id' | 'claimToken'>,
	become: Partial<Pick<DeliveryRow, 'state' | 'tries' | 'nextAt'>>,
): Promise<boolean> {
	const rows = await db
		.update(table)
		.set({ ...become, claimToken: null, claimedUntil: null })
		.where(and(eq(table.id, id), eq(table.claimToken, claimToken ?? '')))
		.returning({ id: table.id });
	return rows.length === 1;
}

/** Keeps what came of a try. */
export async function keepTry(db: Db, deliveryId: string, at: Instant, came: WebhookTry): Promise<void> {
	await db.insert(webhookTry).values({ deliveryId, at: new Date(at), ...came });
}

export async function addDelivery(db: Db, row: typeof table.$inferInsert): Promise<void> {
	await db.insert(table).values(row);
}

/** Sends it once more, at once and with all its tries. False: it is not there. */
export async function sendAgain(db: Db, endpointId: string, id: string): Promise<boolean> {
	const rows = await db
		.update(table)
		.set({ state: 'waiting', tries: 0, nextAt: null })
		.where(and(eq(table.id, id), eq(table.endpointId, endpointId), sql`${table.seq} is not null`))
		.returning({ id: table.id });
	return rows.length === 1;
}

/** One page of what was sent to an endpoint, newest first, each with its tries. */
export async function listDeliveries(
	db: Db,
	endpointId: string,
	{ after, limit }: { readonly after: AfterMoment | undefined; readonly limit: number },
): Promise<
	Page<{
		readonly delivery: DeliveryRow;
		readonly caseNumber: number | null;
		readonly tries: readonly (typeof webhookTry.$inferSelect)[];
	}>
> {
	const found = await db
		.select({ delivery: table, caseNumber: supportCase.number })
		.from(table)
		.leftJoin(supportCase, eq(supportCase.id, table.caseId))
		.where(
			and(
				eq(table.endpointId, endpointId),
				after && sql`(${table.madeAt}, ${table.id}) < (${new Date(after[0]).toISOString()}::timestamptz, ${after[1]})`,
			),
		)
		.orderBy(desc(table.madeAt), desc(table.id))
		.limit(limit + 1);
	const page = pageOf(found, limit, ({ delivery }) => writeMomentCursor(delivery.madeAt, delivery.id));
	const ids = page.rows.map(({ delivery }) => delivery.id);
	const tries =
		ids.length === 0
			? []
			: await db.select().from(webhookTry).where(inArray(webhookTry.deliveryId, ids)).orderBy(asc(webhookTry.id));
	const byDelivery = groupBy(tries, ({ deliveryId }) => deliveryId);
	return {
		next: page.next,
		rows: page.rows.map((row) => ({ ...row, tries: byDelivery.get(row.delivery.id) ?? [] })),
	};
}

/**
 * Forgets what is older, and what was answered then: an answer may repeat what it was told. What waits so long waits for an endpoint that is
 * off. By the database's own clock, which wrote when it was made.
 */
export async function forgetDeliveries(db: Db, olderThanDays: number): Promise<void> {
	const isOld = lt(table.madeAt, sql`now() - ${`${olderThanDays} days`}::interval`);
	const old = db.select({ id: table.id }).from(table).where(isOld);
	await db.delete(webhookTry).where(sql`${webhookTry.deliveryId} in (${old})`);
	await db.delete(table).where(isOld);
}
