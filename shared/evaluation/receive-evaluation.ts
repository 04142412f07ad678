import type { Case, CaseEvent } from '../case.ts';
import { event } from '../case-event.ts';
import type { TouchChange } from '../happened.ts';
import { done, isMovable } from '../plan/change.ts';
import type { Policy } from '../policy.ts';
import { SAYINGS } from '../sayings/english.ts';
import type { Instant } from '../time.ts';
import type { Touch } from '../touch.ts';
import { fairnessOf, isLow } from './fairness.ts';
import type { Evaluation } from './questions.ts';

/** What an answer to the five questions comes to. The customer's words stay out of the history: they stand with the answers alone. */
export interface ReceivedEvaluation {
	readonly event: CaseEvent;
	/** the mail that asked, where nobody had ticked it off: an answer proves that it arrived */
	readonly touches: readonly TouchChange[];
	/** a lead shall hear of it */
	readonly isLow: boolean;
}

/** Takes an answer in. @param touches of the case, of every round */
export function receiveEvaluation(
	{ supportCase, touches }: { readonly supportCase: Pick<Case, 'round'>; readonly touches: readonly Touch[] },
	{ answers }: Evaluation,
	{ policy, at }: { readonly policy: Policy; readonly at: Instant },
): ReceivedEvaluation {
	const { score } = fairnessOf(answers, policy.fairnessWeights);
	const asked = touches.filter(
		(touch) => touch.kind === 'evaluation' && touch.round === supportCase.round && isMovable(touch),
	);
	return {
		event: event('evaluated', at, SAYINGS.evaluated, { ...answers, fairness: score }),
		touches: asked.map((touch) => done(touch, { at, code: 'evaluated' })),
		isLow: isLow(answers, policy),
	};
}
