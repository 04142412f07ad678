import { and, asc, eq, exists, gt, inArray, ne, or } from 'drizzle-orm';
import type { Case } from '../../shared/case.ts';
import { assign } from '../../shared/case-actions.ts';
import { say } from '../../shared/sayings/say.ts';
import { waitOn } from '../store/assignment-waits.ts';
import { appendAudit } from '../store/audit.ts';
import { lockCases, saveCases } from '../store/cases.ts';
import type { Db } from '../store/connect.ts';
import { OPEN_STATES } from '../store/lists/touches.ts';
import { supportCase as caseTable, touch as touchTable } from '../store/schema.ts';
import { within } from '../store/seen.ts';
import type { HandedOver, HandOver, Refusal } from './casework.ts';
import type { CaseworkDeps } from './deps.ts';
import { conflict, invalid } from './refusals.ts';

/** Cases moved in one transaction: a leaver may have thousands, and nobody else should wait for all of them. */
const AT_ONCE = 100;

/**
 * Gives everything that somebody still has to do to somebody else, or back to the rules, case by case with its line in the history. What is
 * moved stays moved: asked again after a crash, the rest follows.
 */
export async function handOver(deps: CaseworkDeps, asked: HandOver): Promise<HandedOver | Refusal> {
	if (asked.from === asked.to) return conflict('This is the same person.', 'Choose somebody else.');
	if (asked.to !== null && !deps.isPerson(asked.to)) {
		const message = `${asked.to} is not in the team`;
		return invalid([{ field: 'to', message }], 'Choose somebody of GET /api/v1/team.');
	}
	const moved: string[] = [];
	let left = 0;
	let after: string | null = '';
	while (after !== null) {
		const batch: Batch = await deps.store.db.transaction((db) => moveSome(deps, db, { ...asked, after: after ?? '' }));
		moved.push(...batch.moved);
		left += batch.left;
		after = batch.next;
	}
	if (moved.length > 0) await keepRecord(deps, asked, { cases: moved.length, left });
	return { state: 'done', caseIds: moved, left };
}

/** Each case has its own line in its history; this is the one for whoever asks who moved a person's work. */
const keepRecord = (deps: CaseworkDeps, { from, to, personId }: HandOver, counts: { cases: number; left: number }) =>
	deps.store.db.transaction((db) =>
		appendAudit(db, { at: deps.now(), by: personId, what: 'work-handed-over', subject: from, data: { to, ...counts } }),
	);

/** `next`: the id after which the next batch begins; null at the end. */
interface Batch {
	readonly moved: readonly string[];
	readonly left: number;
	readonly next: string | null;
}

async function moveSome(
	deps: CaseworkDeps,
	db: Db,
	{ after, ...asked }: HandOver & { readonly after: string },
): Promise<Batch> {
	const ids = await openCasesOf(db, asked, after);
	// Who had it a moment ago may not have it any more: what counts is what stands when the case is locked.
	const loaded = (await lockCases(db, ids)).filter(({ supportCase }) => supportCase.assignee === asked.from);
	const moves = loaded.flatMap(({ supportCase }) => {
		const receiver = receiverOf(deps, supportCase, asked);
		return receiver === null ? [] : [{ supportCase, to: receiver.to }];
	});
	const context = { personId: asked.personId, at: deps.now(), history: NO_HISTORY };
	await saveCases(
		db,
		moves.map(({ supportCase, to }) => {
			const decision = assign(supportCase, to, context);
			const because =
				to === null ? say('handedToRules', { from: asked.from }) : say('handedOver', { from: asked.from, to });
			return { ...decision, events: decision.events.map((one) => ({ ...one, because })), isNew: false, touches: [] };
		}),
	);
	const toRules = moves.filter(({ to }) => to === null);
	await waitOn(
		db,
		toRules.map(({ supportCase }) => ({ caseId: supportCase.id, state: 'fresh', wakeAt: 0 })),
	);
	const next = ids.length < AT_ONCE ? null : (ids.at(-1) ?? null);
	return { moved: moves.map(({ supportCase }) => supportCase.id), left: loaded.length - moves.length, next };
}

const NO_HISTORY = { mails: 0, days: 0, firstAt: null, failures: [] };

/** Who gets a case, `to` null: whomever the rules choose; null: nobody, it stays. */
function receiverOf(
	deps: CaseworkDeps,
	{ mailboxId }: Pick<Case, 'mailboxId'>,
	{ to, others }: HandOver,
): { readonly to: string | null } | null {
	if (to === null || deps.sees(to, mailboxId)) return { to };
	return others === 'rules' ? { to: null } : null;
}

/** Open ones, and closed ones with something still to come. */
async function openCasesOf(db: Db, { from, seen }: HandOver, after: string): Promise<readonly string[]> {
	const openTouch = db
		.select({ id: touchTable.id })
		.from(touchTable)
		.where(and(eq(touchTable.caseId, caseTable.id), inArray(touchTable.state, OPEN_STATES)));
	const rows = await db
		.select({ id: caseTable.id })
		.from(caseTable)
		.where(
			and(
				eq(caseTable.assignee, from),
				within(caseTable.mailboxId, seen),
				eq(caseTable.isComplaint, true),
				or(ne(caseTable.stage, 'closed'), exists(openTouch)),
				gt(caseTable.id, after),
			),
		)
		.orderBy(asc(caseTable.id))
		.limit(AT_ONCE);
	return rows.map(({ id }) => id);
}
