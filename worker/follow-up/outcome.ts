import { nextOpen } from '../../shared/calendar.ts';
import type { CaseEvent, EventKind } from '../../shared/case.ts';
import { TOUCH_NAMES } from '../../shared/plan/reasons.ts';
import { SAYINGS } from '../../shared/sayings/english.ts';
import { HOUR, type Instant, MINUTE } from '../../shared/time.ts';
import type { Touch } from '../../shared/touch.ts';
import type { Claim, FollowUpDeps } from './deps.ts';

/** A server that refused for now is asked again after as long as the touch is late already, within these bounds. */
const SHORTEST_WAIT = 5 * MINUTE;
const LONGEST_WAIT = 4 * HOUR;

/** When to try again after a failure that may pass: each wait is about as long as all before it together. */
export const retryAt = (touch: Touch, now: Instant): Instant =>
	now + Math.min(Math.max(now - touch.dueAt, SHORTEST_WAIT), LONGEST_WAIT);

/** The line of the case's history. */
export function touchEvent(
	kind: EventKind,
	touch: Touch,
	{ at, data = {} }: { readonly at: Instant; readonly data?: CaseEvent['data'] },
): CaseEvent {
	return {
		kind,
		at,
		source: { kind: 'product' },
		because: `${TOUCH_NAMES[touch.kind]}: ${touch.because}`,
		data: { touch: touch.id, touchKind: touch.kind, ...data },
	};
}

/** Records the touch with its event, and lets the console and the alarm know. A claim that was lost meanwhile records nothing. */
export async function record(deps: FollowUpDeps, claim: Claim, touch: Touch, event: CaseEvent | null): Promise<void> {
	const signed = event && { ...event, data: { ...event.data, policy: deps.policyVersion } };
	const isOurs = await deps.desk.record(claim, touch, signed);
	if (isOurs) deps.recorded(touch);
	else deps.log.debug({ touch: touch.id }, 'the touch was moved by somebody else meanwhile; nothing was recorded');
}

/**
 * It could not be done now and will be tried again, when somebody is there to read it; the reason is shown with the touch, and is no line of
 * the history.
 */
export const recordRetry = (deps: FollowUpDeps, claim: Claim, says: string): Promise<void> =>
	record(
		deps,
		claim,
		{
			...claim.touch,
			wakeAt: nextOpen(deps.calendar, retryAt(claim.touch, deps.now())),
			because: `${SAYINGS.retried}: ${says}`,
		},
		null,
	);
