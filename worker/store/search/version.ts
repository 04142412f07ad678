import { eq } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { fact } from '../schema.ts';
import { markAllDue } from './due.ts';

/** How documents are made. One more whenever the same case would make another document: then all are made again. */
const VERSION = 2;

const NAME = 'search-version';

/**
 * Marks all cases when their documents were made in an older way. A new database has none, and its cases are marked as they come.
 * @param db of a transaction
 */
export async function markIfOutdated(db: Db): Promise<void> {
	const [row] = await db.select({ value: fact.value }).from(fact).where(eq(fact.name, NAME));
	if (row?.value === VERSION) return;
	await db
		.insert(fact)
		.values({ name: NAME, value: VERSION })
		.onConflictDoUpdate({ target: fact.name, set: { value: VERSION } });
	if (row !== undefined) await markAllDue(db);
}
