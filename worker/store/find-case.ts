import { eq } from 'drizzle-orm';
import type { Case } from '../../shared/case.ts';
import { caseFrom } from './case-rows.ts';
import type { Db } from './connect.ts';
import { supportCase } from './schema.ts';

/** One case to look at, not to change: nothing is locked. */
export async function findCase(db: Db, id: string): Promise<Case | null> {
	const [row] = await db.select().from(supportCase).where(eq(supportCase.id, id));
	return row === undefined ? null : caseFrom(row);
}
