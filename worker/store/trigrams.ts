import { sql } from 'drizzle-orm';
import type { Db } from './connect.ts';

/** Where pg_trgm's functions stand, as SQL; null: the database has it not. */
export async function trigramsIn(db: Db) {
	const { rows } = await db.execute<{ schema: string }>(
		sql`SELECT n.nspname AS schema FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'pg_trgm'`,
	);
	return rows[0] === undefined ? null : sql.identifier(rows[0].schema);
}
