import { and, eq, sql } from 'drizzle-orm';
import type { EventKind } from '../../shared/case.ts';
import type { Decision } from '../../shared/happened.ts';
import type { Authority } from '../../shared/remedy/authority.ts';
import type { GiveFacts } from '../../shared/remedy/give.ts';
import type { RemedyEntry } from '../../shared/remedy/remedy.ts';
import { settle } from '../../shared/settle.ts';
import { maySee } from '../../shared/team/visible.ts';
import { signed } from '../casework/act-id.ts';
import { notFound } from '../casework/refusals.ts';
import { rulesFor } from '../casework/rules.ts';
import { type LoadedCase, lockCases, saveCases } from '../store/cases.ts';
import type { Db } from '../store/connect.ts';
import { appendRemedy, familyOf, loadRemedies } from '../store/remedies.ts';
import { caseEvent } from '../store/schema.ts';
import type { Actor, Gave, RemedyDeps } from './remedies.ts';

/** One act in its transaction: the case is locked, so nothing else is given in it meanwhile. */
export interface Work {
	readonly deps: RemedyDeps;
	readonly db: Db;
	readonly loaded: LoadedCase;
	readonly actor: Actor;
}

/**
 * Locks the case, acts, and tells once all is safe. An act that comes again under its id is not done twice.
 * @param how `outcomes`: what came of an act, by the event that bears its id
 */
export async function act<O extends string>(
	deps: RemedyDeps,
	asked: { readonly caseId: string; readonly actor: Actor },
	how: { readonly outcomes: Readonly<Partial<Record<EventKind, O>>>; run(work: Work): Promise<Gave<O>> },
): Promise<Gave<O>> {
	const { caseId, actor } = asked;
	const gave = await deps.store.db.transaction(async (db): Promise<Gave<O>> => {
		const [loaded] = await lockCases(db, [caseId]);
		if (loaded === undefined) return notFound('case');
		const done = await eventOf(db, caseId, actor.actId);
		const outcome = done === null ? undefined : how.outcomes[done];
		if (outcome !== undefined) return { state: 'done', outcome };
		return how.run({ deps, db, loaded, actor });
	});
	if (gave.state === 'done') {
		deps.changed({ caseIds: [caseId] });
		deps.nudgesWait();
	}
	return gave;
}

/** The kind of event that bears the id of an act; null: the act is new. */
async function eventOf(db: Db, caseId: string, actId: string | undefined): Promise<EventKind | null> {
	if (actId === undefined) return null;
	const [row] = await db
		.select({ kind: caseEvent.kind })
		.from(caseEvent)
		.where(and(eq(caseEvent.caseId, caseId), eq(sql`${caseEvent.data}->>'actId'`, actId)))
		.limit(1);
	return row?.kind ?? null;
}

/** What a decision about giving rests on, read while the case is locked. */
export async function factsOf({ deps, db, loaded, actor }: Work): Promise<GiveFacts> {
	const { supportCase } = loaded;
	return {
		supportCase,
		person: actor.person,
		at: deps.now(),
		rows: await loadRemedies(db, await familyOf(db, supportCase.id)),
		authority: authorityOf(deps, supportCase.mailboxId),
		warnAboveLoss: deps.policy.remedyWarnAboveLoss,
		// Nobody is asked about what they may not see.
		team: deps.team.people().filter((person) => maySee(person, supportCase.mailboxId)),
	};
}

/** The limits that hold in a mailbox. */
export const authorityOf = (
	{ policy, currencyOf }: Pick<RemedyDeps, 'policy' | 'currencyOf'>,
	mailboxId: string,
): Authority => ({
	currency: currencyOf(mailboxId),
	limits: policy.remedyLimits,
	limitsIn: policy.remedyLimitsIn,
});

/** Puts a row into the ledger and saves what it changes; the history names the row, so that one that vanishes is missed. */
export async function saveEntry(work: Work, entry: RemedyEntry, decision: Decision): Promise<void> {
	const { number, hash } = await appendRemedy(work.db, entry);
	const [first, ...more] = decision.events;
	const events = first === undefined ? [] : [{ ...first, data: { ...first.data, remedy: number, hash } }, ...more];
	await saveDecision(work, { ...decision, events });
}

/** Saves a decision with the plan's answer to it. */
export async function saveDecision({ deps, db, loaded, actor }: Work, decision: Decision): Promise<void> {
	const { address } = loaded.supportCase.customer;
	const rules = await rulesFor(deps, db, { address, seenAt: deps.now() });
	const settled = settle({ ...decision, events: signed(decision.events, actor.actId) }, loaded.touches, rules);
	await saveCases(db, [{ ...settled, isNew: false }]);
}
