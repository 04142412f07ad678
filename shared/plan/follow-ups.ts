import { addSpan, openingOf } from '../calendar.ts';
import type { TouchChange } from '../happened.ts';
import type { Policy, Span } from '../policy.ts';
import { DAY, type Instant } from '../time.ts';
import type { Touch, TouchKind } from '../touch.ts';
import { cancel, done, hold, isCustomerTouch, isMovable, plan, release, reschedule, type Why } from './change.ts';
import type { PlanContext, PlanRule } from './context.ts';
import { REASONS } from './reasons.ts';

/** Ours: a date of return further away was misread, or is of no use; the policy's span is taken instead. */
const LONGEST_ABSENCE = 120 * DAY;

/** When each follow-up is due after the resolution. */
const FOLLOW_UPS: readonly { readonly kind: TouchKind; readonly after: (policy: Policy) => Span }[] = [
	{ kind: 'ask-satisfied', after: (policy) => policy.askSatisfiedAfter },
	{ kind: 'check-in', after: (policy) => policy.checkInAfter },
	{ kind: 'handwritten-note', after: (policy) => policy.handwrittenNoteAfter },
];

/**
 * A real answer of the customer: the next mail to this customer waits until a person has read it (the one after it finds it held
 * when its moment comes). A bare thanks holds nothing; it is what a note under `repair` was waiting for.
 */
export const customerWrote = (
	touches: readonly Touch[],
	happened: { readonly at: Instant; readonly isThanks: boolean },
	context: PlanContext,
): readonly TouchChange[] => {
	const { at, isThanks } = happened;
	const { round, readAt, lastTeamMailAt } = context.supportCase;
	if (isThanks) {
		return touches
			.filter((touch) => isHeldFor(touch, 'unconfirmed') && touch.round === round)
			.map((touch) => release(touch, { at, code: 'confirmed' }));
	}
	// Folders are read one after the other: a mail may turn up after the answer to it.
	if (Math.max(readAt ?? at, lastTeamMailAt ?? at) > at) return [];
	const next = touches
		.filter((touch) => touch.round === round && isCustomerTouch(touch) && mayStillGoOut(touch))
		.toSorted((one, other) => one.dueAt - other.dueAt)[0];
	return next ? [hold(next, { at, code: 'unread' })] : [];
};

/** A person has seen what the customer wrote. */
export const read: PlanRule<'read'> = (touches, { at }) => releaseRead(touches, at);

/** Plans what follows a resolution. What was planned for an earlier resolution of the same round goes on from the new one. */
export function planFollowUps(
	touches: readonly Touch[],
	resolved: { readonly at: Instant; readonly satisfiedAsked: boolean },
	context: PlanContext,
): readonly TouchChange[] {
	const { supportCase, calendar, policy } = context;
	const resolvedAt = supportCase.resolvedAt ?? resolved.at;
	return FOLLOW_UPS.flatMap(({ kind, after }) => {
		const dueAt = addSpan(calendar, resolvedAt, after(policy));
		const known = touches.find((touch) => touch.kind === kind && touch.round === supportCase.round);
		if (known) return followAgain(known, dueAt, resolved.at);
		return withItsReason(plan({ kind, dueAt }, { at: resolved.at, code: 'from-policy' }, context), resolved, context);
	});
}

/** What was held for a reader goes on. Holds for other reasons (a bounce, a missing confirmation) stay. */
export const releaseRead = (touches: readonly Touch[], at: Instant): readonly TouchChange[] =>
	touches.filter((touch) => isHeldFor(touch, 'unread')).map((touch) => release(touch, { at, code: 'was-read' }));

/** A mail that went out after a draft had come due was that draft, or takes its place. */
export const tickOffDrafts = (touches: readonly Touch[], at: Instant): readonly TouchChange[] =>
	touches
		.filter((touch) => touch.state === 'drafted' && touch.dueAt <= at)
		.map((touch) => done(touch, { at, code: 'draft-sent' }));

/** The customer is away: no mail before the return, and those that follow keep their distance. */
export const outOfOffice: PlanRule<'out-of-office'> = (touches, { at, backOn }, context) => {
	const { calendar, policy, supportCase } = context;
	const coming = touches
		.filter(({ round, state }) => round === supportCase.round && (state === 'planned' || state === 'held'))
		.filter(isCustomerTouch)
		.toSorted((one, other) => one.dueAt - other.dueAt);
	const next = coming[0];
	if (!next) return [];
	const back = backOn === null ? null : openingOf(calendar, backOn);
	const isUsable = back !== null && back - at < LONGEST_ABSENCE;
	const dueAt = isUsable ? back : addSpan(calendar, Math.max(next.dueAt, at), policy.outOfOfficePostpones);
	const moved = dueAt - next.dueAt;
	if (moved <= 0) return [];
	const why: Why =
		isUsable && backOn !== null ? { at, code: 'out-of-office-until', quote: backOn } : { at, code: 'out-of-office' };
	return coming.map((touch) => postpone(touch, addSpan(calendar, touch.dueAt + moved, NOTHING), why));
};

/** A mail of ours came back: no further one goes to this customer before a person has looked. */
export const bounced: PlanRule<'bounced'> = (touches, { at, quote }, context) =>
	touches
		.filter((touch) => touch.round === context.supportCase.round && isCustomerTouch(touch) && isMovable(touch))
		.filter(({ state }) => state !== 'unknown')
		.map((touch) => hold(touch, { at, code: 'bounced', quote }));

/** A note under `repair` waits for the customer's word; also when the guard became one after the note was planned. */
export function holdNote(touches: readonly Touch[], at: Instant, context: PlanContext): readonly TouchChange[] {
	if (context.supportCase.guard.kind !== 'repair') return [];
	return touches
		.filter(
			({ kind, state, round }) =>
				kind === 'handwritten-note' && state === 'planned' && round === context.supportCase.round,
		)
		.filter(({ because }) => because !== REASONS.confirmed)
		.map((touch) => hold(touch, { at, code: 'unconfirmed' }));
}

/** Ends the follow-ups, and whatever else is still movable. */
export const cancelAll = (touches: readonly Touch[], why: Why): readonly TouchChange[] =>
	touches.filter(isMovable).map((touch) => cancel(touch, why));

const NOTHING: Span = { unit: 'business-hours', count: 0 };

const isHeldFor = (touch: Touch, code: 'unread' | 'unconfirmed'): boolean =>
	touch.state === 'held' && touch.because === REASONS[code];

/** One that was past when its mail was first seen waits for a person anyway. */
const mayStillGoOut = ({ state, wakeAt }: Touch): boolean =>
	state === 'planned' || state === 'drafted' || (state === 'waiting' && wakeAt !== null);

const postpone = (touch: Touch, dueAt: Instant, why: Why): TouchChange =>
	touch.state === 'held'
		? { ...reschedule(touch, { state: 'held', dueAt, wakeAt: null }, why), touch: { ...touch, dueAt } }
		: reschedule(touch, { state: 'planned', dueAt, wakeAt: dueAt }, why);

function withItsReason(
	planned: TouchChange,
	{ at, satisfiedAsked }: { readonly at: Instant; readonly satisfiedAsked: boolean },
	{ supportCase }: PlanContext,
): readonly TouchChange[] {
	const { touch } = planned;
	if (touch.kind === 'ask-satisfied' && satisfiedAsked) return [done(touch, { at, code: 'asked-in-reply' })];
	// When the customer's own mail resolved the case, that mail is the confirmation.
	const isConfirmed = supportCase.lastCustomerMailAt >= at;
	const mustWait = touch.kind === 'handwritten-note' && supportCase.guard.kind === 'repair' && !isConfirmed;
	return mustWait ? [planned, hold(touch, { at, code: 'unconfirmed' })] : [planned];
}

function followAgain(touch: Touch, dueAt: Instant, at: Instant): readonly TouchChange[] {
	const isWaiting = touch.state === 'planned' || (touch.state === 'held' && touch.because === REASONS['not-resolved']);
	return isWaiting
		? [reschedule(touch, { state: 'planned', dueAt, wakeAt: dueAt }, { at, code: 'resolved-again' })]
		: [];
}
