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
import type { Decision, TouchChange } from '../../shared/happened.ts';
import { cancelByHand, doneByHand, postponeByHand } from '../../shared/plan/by-hand.ts';
import { SAYINGS } from '../../shared/sayings/english.ts';
import { settle } from '../../shared/settle.ts';
import type { Touch } from '../../shared/touch.ts';
import { historyWithout, type LoadedCase, loadHistories, lockCases, saveCases } from '../store/cases.ts';
import type { Db } from '../store/connect.ts';
import { touch as touchTable } from '../store/schema.ts';
import type { Acted, CaseAction, Casework, Refusal, TouchAction } from './casework.ts';
import type { CaseworkDeps } from './deps.ts';
import { joinCases } from './join.ts';
import { learnFromAct } from './learn.ts';
import { openByHand } from './open-by-hand.ts';
import { conflict, invalid, notFound } from './refusals.ts';

/** Builds the acts: load and lock, decide purely, save whole, tell. */
export function createCasework(deps: CaseworkDeps): Casework {
	const told = async (work: Promise<Acted>): Promise<Acted> => {
		const acted = await work;
		if (acted.state === 'done') deps.changed({ caseIds: [acted.caseId] });
		return acted;
	};
	return {
		act: (caseId, personId, action) => told(act(deps, caseId, personId, action)),
		actOnTouch: (touchId, personId, action) => told(actOnTouch(deps, touchId, personId, action)),
		join: async (caseId, into, personId) => {
			const acted = await told(joinCases(deps, { caseId, intoCaseId: into, personId }));
			if (acted.state === 'done') deps.changed({ caseIds: [caseId] });
			return acted;
		},
		openByHand: (messageId, personId) => told(openByHand(deps, messageId, personId)),
	};
}

function act(deps: CaseworkDeps, caseId: string, personId: string, action: CaseAction): Promise<Acted> {
	return deps.store.db.transaction(async (db) => {
		const [loaded] = await lockCases(db, [caseId]);
		if (loaded === undefined) return notFound('case');
		const refusal = refuse(deps, loaded.supportCase, action);
		if (refusal !== null) return refusal;
		const { supportCase } = loaded;
		const context = await contextOf(deps, db, supportCase, personId);
		const decision = decide(supportCase, action, context);
		await saveDecision(deps, db, loaded, decision);
		await learnFromAct(db, supportCase, decision.supportCase, { ...context, newId: deps.newId });
		return { state: 'done', caseId };
	});
}

function decide(supportCase: Case, action: CaseAction, context: ActContext): Decision {
	switch (action.kind) {
		case 'assign':
			return assign(supportCase, action.assignee, context);
		case 'stage':
			return moveByHand(supportCase, action.stage, action.because ?? SAYINGS.movedByHand, context);
		case 'severity':
			return correctSeverity(supportCase, action.severity, action.because ?? SAYINGS.correctedByHand, context);
		case 'signals':
			return correctSignals(supportCase, action, context);
		case 'resolve':
			return moveByHand(supportCase, 'resolved', action.because ?? SAYINGS.delivered, context);
		case 'close':
			return close(supportCase, action, context);
		case 'not-a-complaint':
			return notAComplaint(supportCase, action.undo, context);
		case 'note':
			return note(supportCase, action.text, context);
		case 'read':
			return read(supportCase, context);
	}
}

function refuse(deps: CaseworkDeps, supportCase: Case, action: CaseAction): Refusal | null {
	if (action.kind === 'assign' && action.assignee !== null && !deps.isPerson(action.assignee)) {
		const message = `${action.assignee} is not in the team`;
		return invalid([{ field: 'assignee', message }], 'Choose somebody of GET /api/v1/team.');
	}
	if (action.kind === 'resolve' && supportCase.stage === 'closed') {
		return conflict('This case is closed.', 'Move its stage back first if it shall go on.');
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
		const change = changeTouch(touch, action, { personId, at: deps.now(), because: action.because ?? '' });
		if (change === null) {
			return conflict(
				'This touch has ended, or is being sent this very moment.',
				'Load the case again to see how it stands.',
			);
		}
		await saveCases(db, [
			{ supportCase: loaded.supportCase, isNew: false, events: [change.event], touches: [change.touch] },
		]);
		return { state: 'done', caseId: loaded.supportCase.id };
	});
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
	const known = history ?? { mails: 0, days: 0, firstAt: null, failures: [] };
	return { personId, at: deps.now(), history: historyWithout(known, supportCase.id) };
}

/** Lets the plan answer a decision and saves both. */
async function saveDecision(deps: CaseworkDeps, db: Db, loaded: LoadedCase, decision: Decision): Promise<void> {
	const rules = { policy: deps.policy, calendar: deps.calendar, seenAt: deps.now() };
	await saveCases(db, [{ ...settle(decision, loaded.touches, rules), isNew: false }]);
}
