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
	readonly because: readonly string[];
}

/** Judges the guard; every reason names its fact. */
export function judgeGuard(facts: {
	readonly severity: Severity;
	readonly history: CustomerHistory;
	readonly round: number;
	readonly avoidable: boolean;
	readonly at: Instant;
}): Guard {
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
