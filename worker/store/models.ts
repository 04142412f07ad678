import { and, desc, eq, sql } from 'drizzle-orm';
import type { Instant } from '../../shared/time.ts';
import type { Trials } from '../../shared/triage/model/promote.ts';
import type { Db } from './connect.ts';
import { type ModelState, model as modelTable } from './schema-learning.ts';

/** A model with what decided about it. */
export interface KnownModel {
	readonly version: string;
	readonly at: Instant;
	readonly base: string;
	readonly state: ModelState;
	readonly trials: Trials | null;
	readonly because: string;
	readonly by: string;
	readonly learnedUpTo: number;
}

const KNOWN = {
	version: modelTable.version,
	seq: modelTable.seq,
	at: modelTable.at,
	base: modelTable.base,
	state: modelTable.state,
	trials: modelTable.trials,
	because: modelTable.because,
	by: modelTable.by,
	learnedUpTo: modelTable.learnedUpTo,
} as const;

/** Every model that there was, newest first. */
export async function listModels(db: Db): Promise<readonly (KnownModel & { readonly seq: number })[]> {
	const rows = await db.select(KNOWN).from(modelTable).orderBy(desc(modelTable.seq));
	return rows.map((row) => ({ ...row, at: row.at.getTime() }));
}

/** Writes down that this program came with this model, once. */
export async function noteShipped(db: Db, version: string, at: Instant): Promise<void> {
	const row = {
		version,
		at: new Date(at),
		base: version,
		state: 'shipped' as const,
		because: 'came with the program',
		by: 'product',
		learnedUpTo: 0,
	};
	await db.insert(modelTable).values(row).onConflictDoNothing();
}

/** The version that judges beside the shipped model `base`. */
export async function currentVersion(db: Db, base: string): Promise<string> {
	const [row] = await db
		.select({ version: modelTable.version })
		.from(modelTable)
		.where(and(eq(modelTable.base, base), eq(modelTable.state, 'promoted')))
		.orderBy(desc(modelTable.seq))
		.limit(1);
	return row?.version ?? base;
}

/** A model's bytes; null for one that has none here (shipped, refused, unknown). */
export async function loadBytes(db: Db, version: string): Promise<Uint8Array | null> {
	const [row] = await db.select({ bytes: modelTable.bytes }).from(modelTable).where(eq(modelTable.version, version));
	return row?.bytes ?? null;
}

/** Keeps a trained model. The caller holds `lockModels`. */
export async function saveModel(db: Db, one: KnownModel & { readonly bytes: Uint8Array | null }): Promise<void> {
	const { at, bytes, ...row } = one;
	await db.insert(modelTable).values({ ...row, at: new Date(at), bytes: bytes && Buffer.from(bytes) });
}

/** One decision about models at a time, whatever number of processes run; until the transaction ends. */
export const lockModels = (db: Db): Promise<unknown> =>
	db.execute(sql`SELECT pg_advisory_xact_lock(hashtext('amends models'))`);

/** Sets what becomes of a model, with the reason. */
export async function setState(
	db: Db,
	version: string,
	to: { readonly state: ModelState; readonly because: string; readonly by: string },
): Promise<void> {
	await db.update(modelTable).set(to).where(eq(modelTable.version, version));
}
