import { and, count, eq, inArray, isNotNull, ne } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { supportCase, touch } from '../schema.ts';
import { type Seen, within } from '../seen.ts';
import { OPEN_STATES } from './touches.ts';

/** How much somebody has to do in these mailboxes, by person id; also of those who have left. */
export async function workByPerson(
	db: Db,
	seen: Seen,
): Promise<ReadonlyMap<string, { readonly cases: number; readonly touches: number }>> {
	const cases = await db
		.select({ personId: supportCase.assignee, count: count() })
		.from(supportCase)
		.where(
			and(
				isNotNull(supportCase.assignee),
				eq(supportCase.isComplaint, true),
				ne(supportCase.stage, 'closed'),
				within(supportCase.mailboxId, seen),
			),
		)
		.groupBy(supportCase.assignee);
	const touches = await db
		.select({ personId: supportCase.assignee, count: count() })
		.from(touch)
		.innerJoin(supportCase, eq(supportCase.id, touch.caseId))
		.where(
			and(
				isNotNull(supportCase.assignee),
				eq(supportCase.isComplaint, true),
				inArray(touch.state, [...OPEN_STATES]),
				within(supportCase.mailboxId, seen),
			),
		)
		.groupBy(supportCase.assignee);
	const of = (rows: typeof cases, id: string): number => rows.find(({ personId }) => personId === id)?.count ?? 0;
	const ids = new Set([...cases, ...touches].flatMap(({ personId }) => (personId === null ? [] : [personId])));
	return new Map([...ids].map((id) => [id, { cases: of(cases, id), touches: of(touches, id) }]));
}
