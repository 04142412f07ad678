import { sql } from 'drizzle-orm';
import { groupBy } from '../../shared/group-by.ts';
import { type Remedy, standingOf } from '../../shared/remedy/remedy.ts';
import type { Db } from './connect.ts';
import { loadRemedies } from './remedies.ts';
import { caseEvent } from './schema.ts';

/**
 * What was given in these cases and holds, oldest first, by the id of the case. What was given in a case that was joined into one of them counts
 * there: a row of the ledger never moves.
 */
export async function givenIn(db: Db, caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly Remedy[]>> {
	if (caseIds.length === 0) return new Map();
	const rootOf = await rootsOf(db, caseIds);
	const rows = standingOf(await loadRemedies(db, [...rootOf.keys()]));
	return groupBy(rows, ({ caseId }) => rootOf.get(caseId) ?? caseId);
}

/** For each of the cases, and each that was joined into one: the case that it counts for. */
async function rootsOf(db: Db, caseIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
	const ids = sql.join(
		[...new Set(caseIds)].map((id) => sql`(${id}::text, ${id}::text)`),
		sql`, `,
	);
	const { rows } = await db.execute(sql`
		WITH RECURSIVE family (root, id) AS (
			VALUES ${ids}
			UNION
			SELECT family.root, ${caseEvent.data}->>'from' FROM ${caseEvent} JOIN family ON ${caseEvent.caseId} = family.id
			WHERE ${caseEvent.kind} = 'joined' AND ${caseEvent.data}->>'from' IS NOT NULL
		) SELECT root, id FROM family`);
	return new Map(rows.map(({ root, id }) => [String(id), String(root)]));
}
