import { addSpan, nextOpen, openingOf } from '../calendar.ts';
import type { TouchChange } from '../happened.ts';
import type { Span } from '../policy.ts';
import { DAY, type Instant } from '../time.ts';
import type { Touch, TouchKind } from '../touch.ts';
import {
	cancel,
	done,
	hold,
	isAnotherWay,
	isCustomerTouch,
	isMovable,
	plan,
	reachesCustomer,
	release,
	reschedule,
	standsFor,
	type Why,
} from './change.ts';
import type { PlanContext, PlanRule } from './context.ts';
import { holdNote } from './note.ts';
import { dueBy, type Reckoning } from './reckoning.ts';
import type { DueRule } from './words.ts';

/** Ours: a date of return further away was misread, or is of no use; the policy's span is taken instead. */
const LONGEST_ABSENCE = 120 * DAY;

/** By which rule each follow-up is due after the resolution. */
const FOLLOW_UPS = [
	{ kind: 'ask-satisfied', rule: 'askSatisfiedAfter' },
	{ kind: 'check-in', rule: 'checkInAfter' },
	{ kind: 'handwritten-note', rule: 'handwrittenNoteAfter' },
	{ kind: 'evaluation', rule: 'evaluationAfter' },
	{ kind: 'recurrence', rule: 'recurrenceAfter' },
] as const satisfies readonly { readonly kind: TouchKind; readonly rule: DueRule }[];

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
	const { supportCase, calendar } = context;
	return FOLLOW_UPS.flatMap((followUp) => {
		const { kind } = followUp;
		const reckoning = reckonFrom(supportCase.resolvedAt ?? resolved.at, followUp, context);
		const dueAt = dueBy(calendar, reckoning);
		const known = latest(touches, kind, supportCase.round);
		if (known) return followAgain(known, dueAt, { at: resolved.at, code: 'resolved-again', reckoning });
		const planned = plan({ kind, dueAt }, { at: resolved.at, code: 'from-policy', reckoning }, context);
		return withItsReason(planned, resolved, context);
	});
}

/** The customer wants follow-ups again after all: those that were cancelled for it come anew, and none of them in the past. */
export const optedIn: PlanRule<'opted-in'> = (touches, { at }, context) => {
	const { supportCase, calendar } = context;
	const { stage, outcome, resolvedAt, isComplaint, round } = supportCase;
	const isFollowed = isComplaint && (stage === 'resolved' || (stage === 'closed' && outcome === 'recovered'));
	if (!isFollowed || resolvedAt === null) return [];
	return FOLLOW_UPS.flatMap((followUp) => {
		const { kind } = followUp;
		const last = latest(touches, kind, round);
		if (last?.state !== 'cancelled' || !standsFor(last, 'opted-out')) return [];
		const reckoning = reckonFrom(resolvedAt, followUp, context);
		const dueAt = Math.max(dueBy(calendar, reckoning), nextOpen(calendar, at));
		const planned = plan({ kind, turn: last.turn + 1, dueAt }, { at, code: 'opted-in', reckoning }, context);
		return withItsReason(planned, { at, satisfiedAsked: false }, context);
	});
};

/** The customer wants no follow-ups: neither mails nor cards. What the team owes, and looks into for itself, stays. */
export const optedOut: PlanRule<'opted-out'> = (touches, { at }) =>
	cancelAll(touches.filter(reachesCustomer), { at, code: 'opted-out' });

const latest = (touches: readonly Touch[], kind: TouchKind, round: number): Touch | undefined =>
	touches
		.filter((touch) => touch.kind === kind && touch.round === round)
		.toSorted((one, other) => other.turn - one.turn)[0];

const reckonFrom = (base: Instant, { rule }: (typeof FOLLOW_UPS)[number], { policy }: PlanContext): Reckoning => ({
	rule,
	span: policy[rule],
	since: 'resolved',
	base,
});

/** What was held for a reader goes on. Holds for other reasons (a bounce, a missing confirmation) stay. */
export const releaseRead = (touches: readonly Touch[], at: Instant): readonly TouchChange[] =>
	touches.filter((touch) => isHeldFor(touch, 'unread')).map((touch) => release(touch, { at, code: 'was-read' }));

/**
 * A mail that went out after a draft had come due was that draft, or takes its place. One that bears a touch's own Message-ID is that touch's,
 * whatever its Date says: that header knows no milliseconds, and clocks differ.
 */
export const tickOffDrafts = (
	touches: readonly Touch[],
	{ at, messageId = null }: { readonly at: Instant; readonly messageId?: string | null },
): readonly TouchChange[] =>
	touches
		.filter((touch) => isOwnMail(touch, messageId) || (touch.state === 'drafted' && touch.dueAt <= at))
		.map((touch) => done(touch, { at, code: 'draft-sent' }));

const isOwnMail = (touch: Touch, messageId: string | null): boolean =>
	messageId !== null && touch.messageId === messageId && isMovable(touch);

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

/** A note under `repair` waits for the customer's word, also when the guard became one after the note was planned; under others it goes on. */
export function noteByGuard(touches: readonly Touch[], at: Instant, context: PlanContext): readonly TouchChange[] {
	const { guard, round } = context.supportCase;
	const notes = touches.filter((touch) => touch.kind === 'handwritten-note' && touch.round === round);
	return guard.kind === 'repair'
		? notes
				.filter((touch) => touch.state === 'planned' && !standsFor(touch, 'confirmed'))
				.map((touch) => holdNote(touch, { at, code: 'unconfirmed' }, context))
		: notes
				.filter((touch) => isHeldFor(touch, 'unconfirmed'))
				.map((touch) => release(touch, { at, code: 'guard-eased' }));
}

/** Ends the follow-ups, and whatever else is still movable. */
export const cancelAll = (touches: readonly Touch[], why: Why): readonly TouchChange[] =>
	touches.filter(isMovable).map((touch) => cancel(touch, why));

const NOTHING: Span = { unit: 'business-hours', count: 0 };

const isHeldFor = (touch: Touch, code: 'unread' | 'unconfirmed'): boolean =>
	touch.state === 'held' && standsFor(touch, code);

/** One that was past when its mail was first seen waits for a person anyway, as does one that became a task. */
const mayStillGoOut = (touch: Touch): boolean =>
	touch.state === 'planned' ||
	touch.state === 'drafted' ||
	(touch.state === 'waiting' && touch.wakeAt !== null && !isAnotherWay(touch));

const postpone = (touch: Touch, dueAt: Instant, why: Why): TouchChange =>
	touch.state === 'held'
		? { ...reschedule(touch, { state: 'held', dueAt, wakeAt: null }, why), touch: { ...touch, dueAt } }
		: reschedule(touch, { state: 'planned', dueAt, wakeAt: dueAt }, why);

function withItsReason(
	planned: TouchChange,
	{ at, satisfiedAsked }: { readonly at: Instant; readonly satisfiedAsked: boolean },
	context: PlanContext,
): readonly TouchChange[] {
	const { supportCase, isOptedOut = false } = context;
	const { touch } = planned;
	if (touch.kind === 'ask-satisfied' && satisfiedAsked) return [done(touch, { at, code: 'asked-in-reply' })];
	if (isOptedOut && reachesCustomer(touch)) return [planned, cancel(touch, { at, code: 'opted-out' })];
	// When the customer's own mail resolved the case, that mail is the confirmation.
	const isConfirmed = supportCase.lastCustomerMailAt >= at;
	const mustWait = touch.kind === 'handwritten-note' && supportCase.guard.kind === 'repair' && !isConfirmed;
	return mustWait ? [planned, holdNote(touch, { at, code: 'unconfirmed' }, context)] : [planned];
}

function followAgain(touch: Touch, dueAt: Instant, why: Why): readonly TouchChange[] {
	const isWaiting = touch.state === 'planned' || (touch.state === 'held' && standsFor(touch, 'not-resolved'));
	return isWaiting ? [reschedule(touch, { state: 'planned', dueAt, wakeAt: dueAt }, why)] : [];
}
