import { and, asc, eq, exists, gt, inArray, ne, or } from 'drizzle-orm';
import { assign } from '../../shared/case-actions.ts';
import { say } from '../../shared/sayings/say.ts';
import { lockCases, saveCases } from '../store/cases.ts';
import type { Db } from '../store/connect.ts';
import { OPEN_STATES } from '../store/lists/touches.ts';
import { supportCase as caseTable, touch as touchTable } from '../store/schema.ts';
import type { HandedOver, HandOver, Refusal } from './casework.ts';
import type { CaseworkDeps } from './deps.ts';
import { conflict, invalid } from './refusals.ts';

/** Cases moved in one transaction: a leaver may have thousands, and nobody else should wait for all of them. */
const AT_ONCE = 100;

/**
 * Gives everything that somebody still has to do to somebody else, case by case with its line in the history. What is moved stays moved:
 * asked again after a crash, the rest follows.
 */
export async function handOver(deps: CaseworkDeps, asked: HandOver): Promise<HandedOver | Refusal> {
	if (asked.from === asked.to) return conflict('This is the same person.', 'Choose somebody else.');
	if (!deps.isPerson(asked.to)) {
		const message = `${asked.to} is not in the team`;
		return invalid([{ field: 'to', message }], 'Choose somebody of GET /api/v1/team.');
	}
	const moved: string[] = [];
	let after: string | null = '';
	while (after !== null) {
		const batch: Batch = await deps.store.db.transaction((db) => moveSome(deps, db, { ...asked, after: after ?? '' }));
		moved.push(...batch.moved);
		after = batch.next;
	}
	return { state: 'done', caseIds: moved };
}

/** `next`: the id after which the next batch begins; null at the end. */
interface Batch {
	readonly moved: readonly string[];
	readonly next: string | null;
}

async function moveSome(
	deps: CaseworkDeps,
	db: Db,
	{ from, to, personId, after }: HandOver & { readonly after: string },
): Promise<Batch> {
	const ids = await openCasesOf(db, from, after);
	// Who had it a moment ago may not have it any more: what counts is what stands when the case is locked.
	const loaded = (await lockCases(db, ids)).filter(({ supportCase }) => supportCase.assignee === from);
	const context = { personId, at: deps.now(), history: { mails: 0, days: 0, firstAt: null, failures: [] } };
	const because = say('handedOver', { from, to });
	await saveCases(
		db,
		loaded.map(({ supportCase }) => {
			const decision = assign(supportCase, to, context);
			return { ...decision, events: decision.events.map((one) => ({ ...one, because })), isNew: false, touches: [] };
		}),
	);
	const next = ids.length < AT_ONCE ? null : (ids.at(-1) ?? null);
	return { moved: loaded.map(({ supportCase }) => supportCase.id), next };
}

/** Open ones, and closed ones with something still to come. */
async function openCasesOf(db: Db, personId: string, after: string): Promise<readonly string[]> {
	const openTouch = db
		.select({ id: touchTable.id })
		.from(touchTable)
		.where(and(eq(touchTable.caseId, caseTable.id), inArray(touchTable.state, OPEN_STATES)));
	const rows = await db
		.select({ id: caseTable.id })
		.from(caseTable)
		.where(
			and(
				eq(caseTable.assignee, personId),
				eq(caseTable.isComplaint, true),
				or(ne(caseTable.stage, 'closed'), exists(openTouch)),
				gt(caseTable.id, after),
			),
		)
		.orderBy(asc(caseTable.id))
		.limit(AT_ONCE);
	return rows.map(({ id }) => id);
}
