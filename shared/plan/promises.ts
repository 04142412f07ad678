import { addSpan, type Calendar } from '../calendar.ts';
import type { TouchChange } from '../happened.ts';
import type { Span } from '../policy.ts';
import { DAY, type Instant, MINUTE } from '../time.ts';
import type { Touch, TouchKind } from '../touch.ts';
import { cancel, done, isMovable, plan, type Why } from './change.ts';
import type { PlanContext, PlanRule } from './context.ts';

/** What was promised to a customer is owed also after the case was reopened. */
export const OUTLIVES_ROUNDS: ReadonlySet<TouchKind> = new Set(['promise']);

/** A promise stands: its touch comes due with it, and wakes before that for a warning where there is time for one. */
export const promised: PlanRule<'promised'> = (touches, happened, context) => {
	const { at, number: turn, dueAt, what: quote } = happened;
	if (touches.some((touch) => isTouchOf(touch, turn))) return [];
	const { touch, event } = plan({ kind: 'promise', turn, dueAt }, { at, code: 'promised', quote }, context);
	const because = `${touch.because}: ${quote}`;
	const wakeAt = touch.wakeAt === null ? null : wakeOf({ at, dueAt }, context);
	return [{ touch: { ...touch, wakeAt, because }, event: { ...event, because: `${event.because}: ${quote}` } }];
};

/** It was kept, broken, or stands no more. Moved to another date, the new promise has a touch of its own. */
export const promiseEnded: PlanRule<'promise-ended'> = (
	touches,
	{ at, number, as, because },
): readonly TouchChange[] => {
	const why: Why = { at, code: CODES[as], ...(because === '' ? {} : { quote: because }) };
	return touches
		.filter((touch) => isTouchOf(touch, number) && isMovable(touch))
		.map((touch) => (as === 'kept' ? done(touch, why) : cancel(touch, why)));
};

/** The last moment from which the span still ends by `dueAt`; the search knows nothing of how the calendar counts. */
export function lastStart(calendar: Calendar, dueAt: Instant, span: Span): Instant {
	let from = dueAt - LONGEST_LEAD;
	let until = dueAt;
	while (until - from > MINUTE) {
		const middle = from + Math.floor((until - from) / 2);
		if (addSpan(calendar, middle, span) <= dueAt) from = middle;
		else until = middle;
	}
	// Whoever counts hours writes whole minutes.
	return addSpan(calendar, until, span) <= dueAt ? until : Math.floor(until / MINUTE) * MINUTE;
}

/** A warning that comes earlier than this warns of nothing. */
const LONGEST_LEAD = 60 * DAY;

const CODES = { kept: 'promise-kept', broken: 'promise-broken', withdrawn: 'promise-withdrawn' } as const;

const isTouchOf = ({ kind, turn }: Touch, number: number): boolean => kind === 'promise' && turn === number;

function wakeOf(
	{ at, dueAt }: { readonly at: Instant; readonly dueAt: Instant },
	{ calendar, policy }: Pick<PlanContext, 'calendar' | 'policy'>,
): Instant {
	const warnAt = lastStart(calendar, dueAt, policy.promiseWarnBefore);
	return warnAt > at ? warnAt : dueAt;
}
