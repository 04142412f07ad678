import type { CaseEvent, EventKind } from '../case.ts';
import type { TouchChange } from '../happened.ts';
import { say } from '../sayings/say.ts';
import type { Instant } from '../time.ts';
import type { Touch } from '../touch.ts';
import { isMovable } from './change.ts';
import { TOUCH_NAMES } from './reasons.ts';

/** Who does it, when, and why in that person's own words (the empty string: not said). */
export interface ByHand {
	readonly personId: string;
	readonly at: Instant;
	readonly because: string;
	/** names the rules in force, and is kept with what was done under them; absent in a look ahead that nobody keeps */
	readonly policyVersion?: string;
}

/** A person says that it has happened. Null when the touch has ended or is just being sent. */
export function doneByHand(touch: Touch, hand: ByHand): TouchChange | null {
	return byHand(touch, { state: 'done', wakeAt: null, doneAt: hand.at }, hand, DONE);
}

/** A person moves it to a later or earlier moment; a held touch goes on then. Null when the touch has ended or is just being sent. */
export function postponeByHand(touch: Touch, until: Instant, hand: ByHand): TouchChange | null {
	return byHand(touch, { state: 'planned', dueAt: until, wakeAt: until }, hand, POSTPONED);
}

/** A person says that it shall not happen. Null when the touch has ended or is just being sent. */
export function cancelByHand(touch: Touch, hand: ByHand): TouchChange | null {
	return byHand(touch, { state: 'cancelled', wakeAt: null }, hand, CANCELLED);
}

const DONE = { event: 'touch-done', says: 'tickedOffBy' } as const;
const POSTPONED = { event: 'touch-postponed', says: 'movedBy' } as const;
const CANCELLED = { event: 'touch-cancelled', says: 'cancelledBy' } as const;

function byHand(
	touch: Touch,
	to: Partial<Touch>,
	{ personId, at, because, policyVersion }: ByHand,
	how: { readonly event: EventKind; readonly says: 'tickedOffBy' | 'movedBy' | 'cancelledBy' },
): TouchChange | null {
	if (!isMovable(touch)) return null;
	const moved: Touch = { ...touch, ...to, because: because === '' ? say(how.says, { person: personId }) : because };
	const event: CaseEvent = {
		kind: how.event,
		at,
		source: { kind: 'person', personId },
		because: `${TOUCH_NAMES[touch.kind]}: ${moved.because}`,
		data: {
			touch: moved.id,
			touchKind: moved.kind,
			code: 'by-hand',
			dueAt: moved.dueAt,
			...(policyVersion !== undefined && { policy: policyVersion }),
		},
	};
	return { touch: moved, event };
}
