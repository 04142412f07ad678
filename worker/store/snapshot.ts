import { sql } from 'drizzle-orm';
import type { Db } from './connect.ts';

/**
 * What the database holds at this moment, as a name: two moments of one name hold the same, whoever writes and from whichever process. Any
 * transaction that wrote and ended between them changes it, and what is not committed is not seen (PostgreSQL, 9.27.5, `pg_current_snapshot`).
 */
export async function snapshotOf(db: Db): Promise<string> {
	const { rows } = await db.execute<{ name: string }>(sql`SELECT pg_current_snapshot()::text AS name`);
	const [row] = rows;
	if (row === undefined) throw new Error('the database names no snapshot');
	return row.name;
}
