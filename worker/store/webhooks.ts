import { and, asc, eq, sql } from 'drizzle-orm';
import type { WebhookEndpoint } from '../../shared/webhooks/endpoint.ts';
import type { Db } from './connect.ts';
import { webhookEndpoint as table, webhookDelivery, webhookTry } from './schema-out.ts';

/** An endpoint as the database has it, with its sealed secrets. */
export type EndpointRow = typeof table.$inferSelect;

/** All endpoints, by name. */
export async function listEndpoints(db: Pick<Db, 'select'>): Promise<readonly EndpointRow[]> {
	return db.select().from(table).orderBy(asc(table.name), asc(table.id));
}

/** One endpoint, null where there is none. */
export async function findEndpoint(db: Pick<Db, 'select'>, id: string): Promise<EndpointRow | null> {
	const [row] = await db.select().from(table).where(eq(table.id, id));
	return row ?? null;
}

/** The same, held until the transaction ends: two who change one endpoint take turns. */
export async function lockEndpoint(db: Db, id: string): Promise<EndpointRow | null> {
	const [row] = await db.select().from(table).where(eq(table.id, id)).for('update');
	return row ?? null;
}

export async function addEndpoint(db: Db, row: typeof table.$inferInsert): Promise<void> {
	await db.insert(table).values(row);
}

/** Changes an endpoint that the caller holds; its version goes on by one. */
export async function changeEndpoint(db: Db, id: string, change: Partial<EndpointRow>): Promise<void> {
	await db
		.update(table)
		.set({ ...change, version: sql`${table.version} + 1` })
		.where(eq(table.id, id));
}

/** Notes how sending there goes. Whoever edits it meanwhile need not be told. */
export async function noteEndpoint(db: Db, id: string, failingSince: Date | null): Promise<void> {
	await db.update(table).set({ failingSince }).where(eq(table.id, id));
}

/** Removes an endpoint with all that was to be sent there, and its log. */
export async function removeEndpoint(db: Db, id: string): Promise<void> {
	const sent = db.select({ id: webhookDelivery.id }).from(webhookDelivery).where(eq(webhookDelivery.endpointId, id));
	await db.delete(webhookTry).where(sql`${webhookTry.deliveryId} in (${sent})`);
	await db.delete(webhookDelivery).where(eq(webhookDelivery.endpointId, id));
	await db.delete(table).where(eq(table.id, id));
}

/** Endpoints that were switched off because nothing was taken there: somebody must mend them. */
export async function brokenEndpoints(db: Pick<Db, 'select'>): Promise<readonly EndpointRow[]> {
	return db
		.select()
		.from(table)
		.where(and(eq(table.isOn, false), sql`${table.offBecause} <> 'person'`))
		.orderBy(asc(table.name));
}

/** An endpoint as people see it: without its secrets. */
export const endpointFrom = (row: EndpointRow): WebhookEndpoint => ({
	id: row.id,
	name: row.name,
	url: row.url,
	kinds: row.kinds,
	mailboxes: row.mailboxes,
	hasWords: row.hasWords,
	isOn: row.isOn,
	offBecause: row.offBecause,
	failingSince: row.failingSince?.getTime() ?? null,
	version: row.version,
});
