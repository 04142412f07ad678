import { addSpan, nextOpen } from '../calendar.ts';
import type { Happened, TouchChange } from '../happened.ts';
import type { Touch } from '../touch.ts';
import { hold, isAnotherWay, isCustomerTouch, isMovable, plan, reschedule, type Why } from './change.ts';
import type { PlanContext, PlanRule } from './context.ts';

/**
 * A mail of ours came back. Nothing further goes to that customer by itself, and one touch becomes a task for a person: find another
 * way to reach them. It is the touch whose mail came back, else the next one to the customer, else the word that is owed next.
 */
export const bounced: PlanRule<'bounced'> = (touches, happened, context) => {
	const ofRound = touches.filter(({ round }) => round === context.supportCase.round);
	const coming = ofRound
		.filter((touch) => isCustomerTouch(touch) && isMovable(touch) && touch.state !== 'unknown')
		.toSorted((one, other) => one.dueAt - other.dueAt);
	// A server may report one mail twice: late first, and then as lost.
	if (ofRound.some(isAnotherWay)) return holdAll(coming, happened);
	const task = taskOf(ofRound, coming, { happened, context });
	const others = coming.filter(({ id }) => id !== task?.touch.id);
	return [...(task === null ? [] : [task]), ...holdAll(others, happened)];
};

type Bounced = Extract<Happened, { kind: 'bounced' }>;

const holdAll = (touches: readonly Touch[], { at, quote }: Bounced): readonly TouchChange[] =>
	touches.filter((touch) => !isAnotherWay(touch)).map((touch) => hold(touch, { at, code: 'bounced', quote }));

function taskOf(
	ofRound: readonly Touch[],
	coming: readonly Touch[],
	{ happened, context }: { readonly happened: Bounced; readonly context: PlanContext },
): TouchChange | null {
	const why: Why = { at: happened.at, code: 'another-way', quote: happened.quote };
	const failed = ofRound.find(({ messageId }) => messageId !== null && (happened.mails ?? []).includes(messageId));
	if (failed?.state === 'done') return planAgain(failed, ofRound, { why, context });
	const isOwed = ({ kind, state }: Touch): boolean => kind === 'update' && (state === 'planned' || state === 'waiting');
	const next = failed !== undefined && isMovable(failed) ? failed : (coming[0] ?? ofRound.find(isOwed));
	return next === undefined ? null : reschedule(next, waitingFrom(why, context), why);
}

/** What is done stays done: the task is the same touch's next turn. */
function planAgain(
	failed: Touch,
	ofRound: readonly Touch[],
	{ why, context }: { readonly why: Why; readonly context: PlanContext },
): TouchChange {
	const turn = Math.max(...ofRound.filter(({ kind }) => kind === failed.kind).map((touch) => touch.turn)) + 1;
	const to = waitingFrom(why, context);
	const planned = plan({ kind: failed.kind, turn, dueAt: to.dueAt }, why, context);
	const { touch, event } = reschedule(planned.touch, to, why);
	return { touch, event: { ...event, kind: 'touch-planned' } };
}

/** A person is told at once; of what came back long before Amends saw it nobody is. */
function waitingFrom(
	{ at }: Why,
	{ calendar, policy, seenAt }: PlanContext,
): Pick<Touch, 'state' | 'dueAt' | 'wakeAt'> {
	const dueAt = nextOpen(calendar, at);
	const isPast = addSpan(calendar, dueAt, policy.nudgeUpToLate) < seenAt;
	return { state: 'waiting', dueAt, wakeAt: isPast ? null : dueAt };
}
