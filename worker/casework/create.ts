import { eq } from 'drizzle-orm';
import type { Case } from '../../shared/case.ts';
import {
	type ActContext,
	assign,
	close,
	correctSeverity,
	missingDocumentation,
	moveByHand,
	notAComplaint,
	note,
	read,
} from '../../shared/case-actions.ts';
import { correctSignals } from '../../shared/correct-signals.ts';
import { overrideGuard, takeBackOverride } from '../../shared/guard-actions.ts';
import type { Decision, TouchChange } from '../../shared/happened.ts';
import { cancelByHand, doneByHand, postponeByHand } from '../../shared/plan/by-hand.ts';
import { SAYINGS } from '../../shared/sayings/english.ts';
import { settle } from '../../shared/settle.ts';
import { STAGES } from '../../shared/stage.ts';
import type { Touch } from '../../shared/touch.ts';
import { nameCause } from '../causes/name-cause.ts';
import { actOnPromiseTouch } from '../promises/on-touch.ts';
import { endPromisesWith } from '../promises/with-case.ts';
import { type LoadedCase, lockCases, saveCases } from '../store/cases.ts';
import type { Db } from '../store/connect.ts';
import { historyWithout, loadHistories, NO_HISTORY } from '../store/histories.ts';
import { touch as touchTable } from '../store/schema.ts';
import { keepWords } from '../store/similar.ts';
import { signed, wasDone } from './act-id.ts';
import type { Acted, CaseAction, Casework, Refusal, TouchAction } from './casework.ts';
import { chooseFor } from './customer-choice.ts';
import type { CaseworkDeps } from './deps.ts';
import { handOver } from './hand-over.ts';
import { joinCases } from './join.ts';
import { learnFromAct } from './learn.ts';
import { openByHand } from './open-by-hand.ts';
import { openUnread } from './open-unread.ts';
import { conflict, invalid, movesBack, notFound } from './refusals.ts';
import { refuseAssign } from './refuse-assign.ts';
import { rulesFor } from './rules.ts';
import { keepSpoken, withMentions } from './speak.ts';

/** Builds the acts: load and lock, decide purely, save whole, tell. */
export function createCasework(deps: CaseworkDeps): Casework {
	const told = async (work: Promise<Acted>): Promise<Acted> => {
		const acted = await work;
		if (acted.state === 'done') deps.changed({ caseIds: [acted.caseId] });
		return acted;
	};
	return {
		act: async (caseId, personId, action) => {
			const acted = await told(act(deps, caseId, personId, action));
			if (action.kind === 'note') deps.talk.told();
			return acted;
		},
		actOnTouch: (touchId, personId, action) => told(actOnTouch(deps, touchId, personId, action)),
		join: async (caseId, into, personId) => {
			const acted = await told(joinCases(deps, { caseId, intoCaseId: into, personId }));
			if (acted.state === 'done') deps.changed({ caseIds: [caseId] });
			return acted;
		},
		choose: async (choice) => {
			const chosen = await chooseFor(deps, choice);
			if (chosen.caseIds.length > 0) deps.changed(chosen);
			return chosen;
		},
		handOver: async (asked) => {
			const handed = await handOver(deps, asked);
			if (handed.state === 'done' && handed.caseIds.length > 0) deps.changed(handed);
			return handed;
		},
		openByHand: (messageId, personId, seen) => told(openByHand(deps, { messageId, personId, seen })),
		openUnread: (mail, personId) => told(openUnread(deps, mail, personId)),
	};
}

function act(deps: CaseworkDeps, caseId: string, personId: string, action: CaseAction): Promise<Acted> {
	return deps.store.db.transaction(async (db) => {
		const [loaded] = await lockCases(db, [caseId]);
		if (loaded === undefined) return notFound('case');
		if (await wasDone(db, caseId, action.actId)) return { state: 'done', caseId };
		const refusal = refuse(deps, loaded.supportCase, action);
		if (refusal !== null) return refusal;
		const { supportCase } = loaded;
		const named = await withCause(db, supportCase, action);
		if ('state' in named) return named;
		const context = await contextOf(deps, db, supportCase, personId);
		const spoken = withMentions(deps, supportCase, { action: named, by: personId });
		const decision = decide(supportCase, spoken, context);
		await saveDecision(deps, db, loaded, { ...decision, events: signed(decision.events, action.actId) });
		await keepSpoken(deps, db, { caseId, action: spoken, by: personId, at: context.at });
		if (action.kind === 'close') await keepWords(db, decision.supportCase);
		await learnFromAct(db, supportCase, decision.supportCase, { ...context, newId: deps.newId });
		return { state: 'done', caseId };
	});
}

/** The act as it is decided: where it closes the case, with the name of the root cause. */
async function withCause(db: Db, { documentation: before }: Case, action: CaseAction): Promise<CaseAction | Refusal> {
	if (action.kind !== 'close') return action;
	const documentation = await nameCause(db, action.documentation, before);
	return 'state' in documentation ? documentation : { ...action, documentation };
}

function decide(supportCase: Case, action: CaseAction, context: ActContext): Decision {
	switch (action.kind) {
		case 'assign':
			return assign(supportCase, action.assignee, context);
		case 'stage':
			return moveByHand(supportCase, action.stage, action.because ?? SAYINGS.movedByHand, context);
		case 'severity':
			return correctSeverity(supportCase, action.severity, action.because ?? SAYINGS.correctedByHand, context);
		case 'guard':
			return overrideGuard(supportCase, { kind: action.guard, because: action.because }, context);
		case 'guard-back':
			return takeBackOverride(supportCase, action.because, context);
		case 'signals':
			return correctSignals(supportCase, action, context);
		case 'resolve':
			return moveByHand(supportCase, 'resolved', action.because ?? SAYINGS.delivered, context);
		case 'close':
			return close(supportCase, action, context);
		case 'not-a-complaint':
			return notAComplaint(supportCase, action.undo, context);
		case 'note':
			return note(supportCase, action, context);
		case 'read':
			return read(supportCase, context);
	}
}

function refuse(deps: CaseworkDeps, supportCase: Case, action: CaseAction): Refusal | null {
	if (action.kind === 'assign') return refuseAssign(deps, supportCase, action);
	if (action.kind === 'resolve' && supportCase.stage === 'closed') {
		return conflict('This case is closed.', 'Move its stage back first if it shall go on.');
	}
	if (action.kind === 'stage' && action.isOnwardsOnly) {
		return STAGES[action.stage].rank < STAGES[supportCase.stage].rank ? movesBack() : null;
	}
	if (action.kind !== 'close') return null;
	const missing = missingDocumentation(action.outcome, action.documentation);
	if (missing.length === 0) return null;
	return invalid(
		missing.map((field) => ({ field, message: 'a recovered case needs this line' })),
		'Say what went wrong, what we did, and the root cause.',
	);
}

async function actOnTouch(deps: CaseworkDeps, touchId: string, personId: string, action: TouchAction): Promise<Acted> {
	return deps.store.db.transaction(async (db) => {
		const [row] = await db.select({ caseId: touchTable.caseId }).from(touchTable).where(eq(touchTable.id, touchId));
		const [loaded] = row === undefined ? [] : await lockCases(db, [row.caseId]);
		const touch = loaded?.touches.find(({ id }) => id === touchId);
		if (loaded === undefined || touch === undefined) return notFound('touch');
		if (await wasDone(db, touch.caseId, action.actId)) return { state: 'done', caseId: touch.caseId };
		if (touch.kind === 'promise') return actOnPromiseTouch(deps, db, { loaded, touch, action, personId });
		const refusal = refuseOnTouch(touch, action);
		if (refusal !== null) return refusal;
		const { policyVersion } = deps;
		const hand = { personId, at: deps.now(), because: action.because ?? '', policyVersion };
		const change = changeTouch(touch, action, hand);
		if (change === null) {
			return conflict(
				'This touch has ended, or is being sent this very moment.',
				'Load the case again to see how it stands.',
			);
		}
		await saveCases(db, [
			{
				supportCase: loaded.supportCase,
				isNew: false,
				events: signed([change.event], action.actId),
				touches: [change.touch],
			},
		]);
		return { state: 'done', caseId: loaded.supportCase.id };
	});
}

/** Whether it happened again is ticked off with what was found: the tick alone would tell nobody anything. */
function refuseOnTouch({ kind }: Touch, action: TouchAction): Refusal | null {
	if (kind !== 'recurrence' || action.kind !== 'done' || action.because) return null;
	return invalid(
		[{ field: 'because', message: 'say what was found' }],
		'Look at the cases listed there, then write a line.',
	);
}

function changeTouch(touch: Touch, action: TouchAction, hand: Parameters<typeof doneByHand>[1]): TouchChange | null {
	switch (action.kind) {
		case 'done':
			return doneByHand(touch, hand);
		case 'postpone':
			return postponeByHand(touch, action.until, hand);
		case 'cancel':
			return cancelByHand(touch, hand);
	}
}

/** The circumstances of a person's act. */
async function contextOf(deps: CaseworkDeps, db: Db, supportCase: Case, personId: string): Promise<ActContext> {
	const { address } = supportCase.customer;
	const history = (await loadHistories(db, supportCase.mailboxId, [address])).get(address);
	return { personId, at: deps.now(), history: historyWithout(history ?? NO_HISTORY, supportCase.id) };
}

/** Lets the plan answer a decision and saves both. */
async function saveDecision(deps: CaseworkDeps, db: Db, loaded: LoadedCase, decision: Decision): Promise<void> {
	const { address } = loaded.supportCase.customer;
	const rules = await rulesFor(deps, db, { address, seenAt: deps.now() });
	await saveCases(db, [{ ...settle(decision, loaded.touches, rules), isNew: false }]);
	await endPromisesWith(db, loaded.supportCase.id, decision.happened);
}
