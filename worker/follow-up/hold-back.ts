import type { Firing } from '../../shared/firing.ts';
import type { Touch } from '../../shared/touch.ts';
import type { Claim, FollowUpDeps, PostOffice } from './deps.ts';
import { tellAbout } from './nudge.ts';
import { record, retryAt, touchEvent } from './outcome.ts';

/**
 * Holds a note back and says so to whoever would write it. The reason stays as it is through all tries: what releases the note looks for it.
 * Nobody reachable: the case alone says it.
 */
export async function fireHoldBack(
	work: { readonly deps: FollowUpDeps; readonly claim: Claim; readonly office: PostOffice },
	{ because }: Extract<Firing, { do: 'hold-back' }>,
): Promise<void> {
	const { deps, claim } = work;
	const { delivery, step } = await tellAbout(work, 'note-held');
	const wasHeld = claim.touch.state === 'held';
	const held: Touch = { ...claim.touch, state: 'held', wakeAt: null, because };
	if (delivery.state === 'temporary' || delivery.state === 'unknown') {
		const event = wasHeld ? null : touchEvent('touch-held', held, { at: deps.now() });
		return record(deps, claim, { ...held, wakeAt: retryAt(claim.touch, deps.now()) }, event);
	}
	const isTold = delivery.state === 'sent';
	const told: Touch = isTold ? { ...held, nudges: step } : held;
	const event = touchEvent(wasHeld ? 'nudged' : 'touch-held', told, { at: deps.now(), data: isTold ? { step } : {} });
	return record(deps, claim, told, wasHeld && !isTold ? null : event);
}
