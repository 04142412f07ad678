import type { Case, CaseEvent, EventKind } from '../case.ts';
import { event } from '../case-event.ts';
import type { Decision, Happened } from '../happened.ts';
import { moveStage } from '../move-stage.ts';
import { SAYINGS } from '../sayings/english.ts';
import { STAGES } from '../stage.ts';
import type { Instant } from '../time.ts';
import { type CasePromise, dateFault, type PromiseAbout, type PromiseState } from './promise.ts';

/** What somebody does about a promise. A date of `confirm` that is null: the one that was found. */
export type PromiseAct =
	| { readonly kind: 'confirm'; readonly dueAt: Instant | null }
	| { readonly kind: 'keep'; readonly because: string }
	| { readonly kind: 'break'; readonly because: string }
	| { readonly kind: 'move'; readonly dueAt: Instant; readonly because: string }
	| { readonly kind: 'withdraw'; readonly because: string }
	| { readonly kind: 'dismiss'; readonly because: string };

/** A promise that is written down by hand. */
export interface PromiseGiven {
	readonly what: string;
	readonly about: PromiseAbout;
	readonly dueAt: Instant;
}

/** Who acts, and when; `newId` and `newNumber` are for the promise that is made, if one is. */
export interface PromiseHand {
	readonly personId: string;
	readonly at: Instant;
	readonly newId: string;
	readonly newNumber: number;
}

/** Why not. `ended`: it stands no more · `not-confirmed`: nobody has said yet that it is one · `confirmed`: it is one already. */
export type PromiseFault = 'past' | 'too-far' | 'ended' | 'not-confirmed' | 'confirmed';

/** What an act comes to: promises as they shall stand, new ones too, and what happened to the case. */
export type PromiseDecided =
	| { readonly state: 'refused'; readonly fault: PromiseFault }
	| { readonly state: 'decided'; readonly promises: readonly CasePromise[]; readonly decision: Decision };

/** Writes a promise down. */
export function makePromise(supportCase: Case, given: PromiseGiven, hand: PromiseHand): PromiseDecided {
	const { personId, at, newId: id, newNumber: number } = hand;
	const fault = dateFault(given.dueAt, at);
	if (fault !== null) return { state: 'refused', fault };
	const made: CasePromise = {
		...given,
		id,
		number,
		caseId: supportCase.id,
		state: 'open',
		mailId: null,
		replaces: null,
		because: '',
		promisedBy: personId,
		promisedAt: at,
		decidedBy: personId,
		decidedAt: at,
	};
	return stand(supportCase, made, hand);
}

/** Lets somebody decide about a promise of this case. */
export function decidePromise(
	supportCase: Case,
	promise: CasePromise,
	{ act, hand }: { readonly act: PromiseAct; readonly hand: PromiseHand },
): PromiseDecided {
	const isOffered = promise.state === 'offered';
	if (promise.state !== 'open' && !isOffered) return { state: 'refused', fault: 'ended' };
	switch (act.kind) {
		case 'confirm':
			return isOffered ? confirm(supportCase, promise, act.dueAt, hand) : { state: 'refused', fault: 'confirmed' };
		case 'move':
			return isOffered ? { state: 'refused', fault: 'not-confirmed' } : move(supportCase, promise, act, hand);
		case 'withdraw':
			return isOffered ? { state: 'refused', fault: 'not-confirmed' } : ended(supportCase, promise, { act, hand });
		case 'dismiss':
			return isOffered ? ended(supportCase, promise, { act, hand }) : { state: 'refused', fault: 'confirmed' };
		case 'keep':
		case 'break':
			return ended(supportCase, promise, { act, hand });
	}
}

/** The case has ended, or is off the desk: what was promised is nobody's to keep any more, and says why. */
export const endWithCase = (promise: CasePromise, at: Instant, because: string): CasePromise => ({
	...promise,
	state: promise.state === 'offered' ? 'dismissed' : 'withdrawn',
	decidedBy: null,
	decidedAt: at,
	because,
});

function confirm(supportCase: Case, promise: CasePromise, date: Instant | null, hand: PromiseHand): PromiseDecided {
	const dueAt = date ?? promise.dueAt;
	const fault = dateFault(dueAt, hand.at);
	if (fault !== null) return { state: 'refused', fault };
	const { personId: decidedBy, at: decidedAt } = hand;
	return stand(supportCase, { ...promise, state: 'open', dueAt, decidedBy, decidedAt }, hand);
}

/** Another date is another promise: the customer was told the first one. It is broken where that had passed. */
function move(
	supportCase: Case,
	promise: CasePromise,
	{ dueAt, because }: Extract<PromiseAct, { kind: 'move' }>,
	hand: PromiseHand,
): PromiseDecided {
	const fault = dateFault(dueAt, hand.at);
	if (fault !== null) return { state: 'refused', fault };
	const { personId, at, newId: id, newNumber: number } = hand;
	const state = promise.dueAt <= at ? 'broken' : 'withdrawn';
	const old = { ...promise, state, decidedBy: personId, decidedAt: at, because } as const;
	const made: CasePromise = {
		...promise,
		id,
		number,
		dueAt,
		state: 'open',
		mailId: null,
		replaces: promise.number,
		because,
		promisedBy: personId,
		promisedAt: at,
		decidedBy: personId,
		decidedAt: at,
	};
	return {
		state: 'decided',
		promises: [old, made],
		decision: {
			supportCase,
			events: [told(MOVED_AS[state], { promise: old, hand }), told('promise-moved', { promise: made, hand })],
			happened: [gone(old, at), promised(made, at)],
		},
	};
}

const MOVED_AS = { broken: 'promise-broken', withdrawn: 'promise-withdrawn' } as const;

const ENDS = {
	keep: { state: 'kept', event: 'promise-kept' },
	break: { state: 'broken', event: 'promise-broken' },
	withdraw: { state: 'withdrawn', event: 'promise-withdrawn' },
	dismiss: { state: 'dismissed', event: 'promise-dismissed' },
} as const satisfies Record<string, { readonly state: PromiseState; readonly event: EventKind }>;

function ended(
	supportCase: Case,
	before: CasePromise,
	{ act, hand }: { readonly act: Extract<PromiseAct, { kind: keyof typeof ENDS }>; readonly hand: PromiseHand },
): PromiseDecided {
	const { state, event: kind } = ENDS[act.kind];
	const { personId: decidedBy, at: decidedAt } = hand;
	const promise: CasePromise = { ...before, state, decidedBy, decidedAt, because: act.because };
	const decision: Decision = {
		supportCase,
		events: [told(kind, { promise, hand })],
		happened: before.state === 'open' ? [gone(promise, decidedAt)] : [],
	};
	const isSolving = state === 'kept' && promise.about === 'solution';
	return {
		state: 'decided',
		promises: [promise],
		decision: isSolving ? solving(decision, promise, decidedAt) : decision,
	};
}

function stand(supportCase: Case, made: CasePromise, hand: PromiseHand): PromiseDecided {
	const decision: Decision = {
		supportCase,
		events: [told('promise-made', { promise: made, hand })],
		happened: [promised(made, hand.at)],
	};
	const isSolution = made.about === 'solution';
	return { state: 'decided', promises: [made], decision: isSolution ? solving(decision, made, hand.at) : decision };
}

/**
 * PRODUCT.md: `resolving` begins when a solution is offered or promised. That it was delivered is for a person to say: a mail to the
 * customer follows from it.
 */
function solving(decision: Decision, { what }: CasePromise, at: Instant): Decision {
	const isBefore = STAGES[decision.supportCase.stage].rank < STAGES.resolving.rank;
	const move = {
		to: 'resolving',
		quote: `${SAYINGS.solutionPromised}: ${what}`,
		at,
		source: { kind: 'product' },
	} as const;
	return isBefore ? moveStage(decision, move, false) : decision;
}

const promised = ({ number, dueAt, what }: CasePromise, at: Instant): Happened => ({
	kind: 'promised',
	at,
	number,
	dueAt,
	what,
});

const gone = ({ number, state, because }: CasePromise, at: Instant): Happened => ({
	kind: 'promise-ended',
	at,
	number,
	as: state === 'kept' || state === 'broken' ? state : 'withdrawn',
	because,
});

function told(
	kind: EventKind,
	{ promise, hand }: { readonly promise: CasePromise; readonly hand: PromiseHand },
): CaseEvent {
	const { number, dueAt, mailId, what, because } = promise;
	const line = because === '' || kind === 'promise-made' ? what : `${what} (${because})`;
	return {
		...event(kind, hand.at, line, { promise: number, dueAt, ...(mailId === null ? {} : { mailId }) }),
		source: { kind: 'person', personId: hand.personId },
	};
}
