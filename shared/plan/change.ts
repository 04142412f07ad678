import { addSpan } from '../calendar.ts';
import type { CaseEvent, EventKind } from '../case.ts';
import type { TouchChange } from '../happened.ts';
import { SAYINGS } from '../sayings/english.ts';
import type { Instant } from '../time.ts';
import { TOUCH_STATES, TOUCHES, type Touch, type TouchKind } from '../touch.ts';
import type { PlanContext } from './context.ts';
import { REASONS, type ReasonCode, TOUCH_NAMES } from './reasons.ts';
import { keepReckoning, type Reckoning } from './reckoning.ts';

/** Why, as a code of the table and, where there is one, a customer's or server's own words. */
export interface Why {
	readonly at: Instant;
	readonly code: ReasonCode;
	readonly quote?: string;
	/** how its due time was counted, where a rule of the policy counted it */
	readonly reckoning?: Reckoning;
}

/** The id of a touch: the same case, kind, round and turn cannot be planned twice. BullMQ refuses a colon in it. */
export const touchId = (caseId: string, kind: TouchKind, round: number, turn: number): string =>
	`${caseId}-${kind}-${round}-${turn}`;

/** True while something can still come of the touch. */
export const isOpenTouch = (touch: Touch): boolean => TOUCH_STATES[touch.state].isOpen;

/** True when rules may move it: it is open, and no server is being asked to send it at this moment. */
export const isMovable = (touch: Touch): boolean => isOpenTouch(touch) && touch.state !== 'sending';

/** True for a mail to the customer. */
export const isCustomerTouch = (touch: Pick<Touch, 'kind'>): boolean => TOUCHES[touch.kind].audience === 'customer';

/** True for what the customer gets in the end, be it a mail or a card. */
export const reachesCustomer = (touch: Pick<Touch, 'kind'>): boolean =>
	isCustomerTouch(touch) || touch.kind === 'handwritten-note';

/** True when this reason, with whatever was quoted, is why it stands as it does. */
export const standsFor = ({ because }: Pick<Touch, 'because'>, code: ReasonCode): boolean =>
	because === REASONS[code] || because.startsWith(`${REASONS[code]}: `);

/** True for what became a task because a mail did not arrive: a person finds another way to the customer. */
export const isAnotherWay = (touch: Touch): boolean => touch.state === 'waiting' && standsFor(touch, 'another-way');

/**
 * A new touch. One that was long past when its mail was first seen is shown as late and wakes nobody: connecting a mailbox
 * must not nudge a team about last month.
 */
export function plan(
	what: { readonly kind: TouchKind; readonly turn?: number; readonly dueAt: Instant },
	why: Why,
	context: PlanContext,
): TouchChange {
	const { supportCase, calendar, policy, seenAt } = context;
	const { kind, turn = 1, dueAt } = what;
	const isPast = addSpan(calendar, dueAt, policy.nudgeUpToLate) < seenAt;
	const code = isPast ? 'already-past' : why.code;
	const touch: Touch = {
		id: touchId(supportCase.id, kind, supportCase.round, turn),
		caseId: supportCase.id,
		kind,
		round: supportCase.round,
		turn,
		state: isPast ? 'waiting' : 'planned',
		dueAt,
		wakeAt: isPast ? null : dueAt,
		nudges: 0,
		told: [],
		messageId: null,
		because: REASONS[code],
		doneAt: null,
	};
	return { touch, event: touchEvent('touch-planned', touch, { ...why, code }) };
}

/** It has happened. */
export function done(touch: Touch, why: Why): TouchChange {
	const ended: Touch = { ...touch, state: 'done', wakeAt: null, because: wordsOf(why), doneAt: why.at };
	return { touch: ended, event: touchEvent('touch-done', ended, why) };
}

/** It shall not happen. A draft made for it is not ours to delete any more: the reason says that it is still there. */
export function cancel(touch: Touch, why: Why): TouchChange {
	const because = touch.state === 'drafted' ? `${wordsOf(why)}; ${SAYINGS.draftStays}` : wordsOf(why);
	const ended: Touch = { ...touch, state: 'cancelled', wakeAt: null, because };
	return { touch: ended, event: touchEvent('touch-cancelled', ended, why) };
}

/** It waits for a person or for the customer; no clock moves it. */
export function hold(touch: Touch, why: Why): TouchChange {
	const held: Touch = { ...touch, state: 'held', wakeAt: null, because: wordsOf(why) };
	return { touch: held, event: touchEvent('touch-held', held, why) };
}

/** What held it is over: it goes on at its due time, or now when that has passed. */
export function release(touch: Touch, why: Why): TouchChange {
	const dueAt = Math.max(touch.dueAt, why.at);
	const released: Touch = { ...touch, state: 'planned', dueAt, wakeAt: dueAt, because: wordsOf(why) };
	return { touch: released, event: touchEvent('touch-released', released, why) };
}

/** It is due at another moment. Its state and what wakes it stay with the caller. */
export function reschedule(touch: Touch, to: Pick<Touch, 'state' | 'dueAt' | 'wakeAt'>, why: Why): TouchChange {
	const moved: Touch = { ...touch, ...to, because: wordsOf(why) };
	return { touch: moved, event: touchEvent('touch-postponed', moved, why) };
}

/** The sentence that is kept with the touch. */
export const wordsOf = ({ code, quote }: Why): string => (quote ? `${REASONS[code]}: ${quote}` : REASONS[code]);

function touchEvent(kind: EventKind, touch: Touch, why: Why): CaseEvent {
	return {
		kind,
		at: why.at,
		source: { kind: 'product' },
		because: `${TOUCH_NAMES[touch.kind]}: ${touch.because}`,
		data: {
			touch: touch.id,
			touchKind: touch.kind,
			code: why.code,
			dueAt: touch.dueAt,
			...(why.reckoning && keepReckoning(why.reckoning)),
		},
	};
}
