import type { Case } from '../../shared/case.ts';
import { type Invitation, type InvitationState, stateOf } from '../../shared/evaluation/invitation.ts';
import type { Evaluation } from '../../shared/evaluation/questions.ts';
import { receiveEvaluation } from '../../shared/evaluation/receive-evaluation.ts';
import type { Language } from '../../shared/language.ts';
import type { Policy } from '../../shared/policy.ts';
import type { Instant } from '../../shared/time.ts';
import type { CustomerTokens } from '../customer-links.ts';
import { type LoadedCase, lockCases, saveCases } from '../store/cases.ts';
import type { Db, Store } from '../store/connect.ts';
import { hasOptedOut } from '../store/customers.ts';
import { isAnswered, keepEvaluation } from '../store/evaluations.ts';
import { findCase } from '../store/find-case.ts';

/** What a customer finds behind a link, and in which language and whose name. */
export interface Found<State> {
	readonly state: State;
	readonly language: Language;
	/** as customers know the mailbox */
	readonly mailbox: string;
}

/** What customers do by links, without a sign-in. Null: the token opens nothing, for whatever reason. */
export interface CustomerDesk {
	/** looks, and changes nothing: mail scanners open links too */
	look(token: string): Promise<Found<InvitationState> | null>;
	/** answers once. `answered` also when it was answered before; then nothing changes. `thanks`: this answer was kept */
	answer(token: string, evaluation: Evaluation): Promise<Found<InvitationState | 'thanks'> | null>;
	/** whether the follow-ups have ended already; changes nothing */
	lookOptOut(token: string): Promise<Found<'open' | 'before'> | null>;
	/** ends the follow-ups for ever; `one-click`: by the mail program's own button */
	optOut(token: string, how: 'page' | 'one-click'): Promise<Found<'done' | 'before'> | null>;
}

/** What the customers' desk needs of the world. */
export interface CustomerDeskDeps {
	readonly store: Pick<Store, 'db'>;
	readonly tokens: CustomerTokens;
	readonly policy: Policy;
	now(): Instant;
	/** null: the mailbox is no longer in the configuration */
	nameOf(mailboxId: string): string | null;
	/** keeps that this customer wants no follow-ups, and lets the plans of all cases answer */
	endFollowUps(address: string, how: 'page' | 'one-click'): Promise<void>;
	/** called after an answer is safe in the database */
	answered(about: { readonly caseId: string; readonly isLow: boolean }): void;
}

/** Builds the desk. */
export function createCustomerDesk(deps: CustomerDeskDeps): CustomerDesk {
	return {
		look: async (token) => {
			const invitation = deps.tokens.readEvaluation(token);
			return invitation && look(deps, invitation);
		},
		answer: async (token, evaluation) => {
			const invitation = deps.tokens.readEvaluation(token);
			return invitation && answer(deps, invitation, evaluation);
		},
		lookOptOut: async (token) => {
			const subscription = deps.tokens.readOptOut(token);
			if (subscription === null) return null;
			const isOver = await hasOptedOut(deps.store.db, subscription.address);
			return found(deps, subscription, isOver ? 'before' : 'open');
		},
		optOut: async (token, how) => {
			const subscription = deps.tokens.readOptOut(token);
			if (subscription === null) return null;
			const { address } = subscription;
			if (await hasOptedOut(deps.store.db, address)) return found(deps, subscription, 'before');
			await deps.endFollowUps(address, how);
			return found(deps, subscription, 'done');
		},
	};
}

async function look(deps: CustomerDeskDeps, invitation: Invitation): Promise<Found<InvitationState> | null> {
	const { db } = deps.store;
	const supportCase = await findCase(db, invitation.caseId);
	return supportCase && found(deps, supportCase, await judge(deps, db, invitation, supportCase));
}

async function answer(
	deps: CustomerDeskDeps,
	invitation: Invitation,
	evaluation: Evaluation,
): Promise<Found<InvitationState | 'thanks'> | null> {
	const taken = await deps.store.db.transaction(async (db) => {
		const [loaded] = await lockCases(db, [invitation.caseId]);
		if (loaded === undefined) return null;
		const { supportCase } = loaded;
		const state = await judge(deps, db, invitation, supportCase);
		if (state !== 'open') return { supportCase, state, isLow: false };
		return { supportCase, ...(await keep(deps, db, loaded, evaluation)) };
	});
	if (taken === null) return null;
	if (taken.state === 'thanks') deps.answered({ caseId: invitation.caseId, isLow: taken.isLow });
	return found(deps, taken.supportCase, taken.state);
}

async function judge(deps: CustomerDeskDeps, db: Db, invitation: Invitation, supportCase: Case) {
	return stateOf(invitation, {
		supportCase,
		isAnswered: await isAnswered(db, invitation),
		hasOptedOut: await hasOptedOut(db, supportCase.customer.address),
		now: deps.now(),
	});
}

/** The case is locked, so nobody answers at the same moment; the key of the table would keep a second answer out as well. */
async function keep(deps: CustomerDeskDeps, db: Db, loaded: LoadedCase, evaluation: Evaluation) {
	const { supportCase } = loaded;
	const at = deps.now();
	const { event, touches, isLow } = receiveEvaluation(loaded, evaluation, { policy: deps.policy, at });
	const id = { caseId: supportCase.id, round: supportCase.round };
	const about = { resolvedAt: supportCase.resolvedAt ?? at, guard: supportCase.guard.kind, isLow };
	if (!(await keepEvaluation(db, { ...evaluation, ...id, answeredAt: at }, about))) {
		return { state: 'answered', isLow: false } as const;
	}
	await saveCases(db, [
		{
			supportCase,
			isNew: false,
			events: [event, ...touches.map((change) => change.event)],
			touches: touches.map((change) => change.touch),
		},
	]);
	return { state: 'thanks', isLow } as const;
}

const found = <State>(
	deps: CustomerDeskDeps,
	{ language, mailboxId }: Pick<Case, 'language' | 'mailboxId'>,
	state: State,
): Found<State> => ({
	state,
	language,
	mailbox: deps.nameOf(mailboxId) ?? '',
});
