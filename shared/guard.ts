import { type CustomerHistory, failureWithin } from './relationship.ts';
import { SAYINGS } from './sayings/english.ts';
import { say } from './sayings/say.ts';
import type { Severity } from './severity.ts';
import type { Instant } from './time.ts';

/** What this customer can bear: the recovery paradox has limits (facts: Magnini 2007, Maxham & Netemeyer 2002). */
export const GUARDS = {
	repair: {
		meaning: 'set it right plainly: no gifts, a lead is told, the note waits until it works',
	},
	recover: { meaning: 'solve it, then one thing more' },
	delight: { meaning: 'a good recovery can win this customer' },
} as const;

export type GuardKind = keyof typeof GUARDS;

export interface Guard {
	readonly kind: GuardKind;
	/** the facts that the judgement rests on; under an override, those that spoke for what it judged */
	readonly because: readonly string[];
	/** absent: the guard stands as it was judged */
	readonly overridden?: GuardOverride;
}

/** A person's word against the judgement. It stands until it is taken back or the next round begins. */
export interface GuardOverride {
	/** a person's id */
	readonly by: string;
	/** in that person's own words */
	readonly because: string;
	readonly at: Instant;
	/** what the facts say by themselves, as of the latest judgement */
	readonly was: GuardKind;
}

/** What the guard rests on. */
export interface GuardFacts {
	readonly severity: Severity;
	readonly history: CustomerHistory;
	readonly round: number;
	readonly avoidable: boolean;
	readonly at: Instant;
}

/** Judges the guard again after its facts changed: a person's override stands, and remembers what it stands against. */
export function judgeAgain(standing: Guard, facts: GuardFacts): Guard {
	const judged = judgeGuard(facts);
	if (standing.overridden === undefined) return judged;
	return { ...judged, kind: standing.kind, overridden: { ...standing.overridden, was: judged.kind } };
}

/** The guard as it was judged, without a person's word against it. */
export const withoutOverride = (guard: Guard): Guard => ({
	kind: guard.overridden?.was ?? guard.kind,
	because: guard.because,
});

/** Judges the guard; every reason names its fact. */
export function judgeGuard(facts: GuardFacts): Guard {
	const earlier = failureWithin(facts.history, facts.at);
	const grave = [
		facts.severity === 'S4' ? SAYINGS.critical : null,
		earlier ? say('failedBefore', { number: earlier.number }) : null,
		facts.round > 1 ? SAYINGS.failedAgain : null,
		facts.avoidable ? SAYINGS.avoidable : null,
	].filter((reason) => reason !== null);
	if (grave.length > 0) return { kind: 'repair', because: grave };
	if (facts.severity === 'S3') return { kind: 'recover', because: [SAYINGS.major] };
	return {
		kind: 'delight',
		because: [say('firstFailure', { severity: facts.severity })],
	};
}
