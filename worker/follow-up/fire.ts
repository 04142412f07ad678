import type { EventKind } from '../../shared/case.ts';
import { decideFiring, type Firing } from '../../shared/firing.ts';
import type { CustomerLetterKind } from '../../shared/letters/letter-book.ts';
import { SAYINGS } from '../../shared/sayings/english.ts';
import type { Touch, TouchKind, TouchState } from '../../shared/touch.ts';
import { draft, type MailWork, send } from './customer-mail.ts';
import type { Claim, FollowUpDeps, PostOffice } from './deps.ts';
import { fireHoldBack } from './hold-back.ts';
import { whileHeld } from './lease.ts';
import { fireNudge } from './nudge.ts';
import { record, touchEvent } from './outcome.ts';
import { assigneeOf } from './people.ts';

/**
 * Fires one touch that an alarm named: claims it, decides again on today's facts, acts, and records why.
 * @returns false when it is not due, has ended, or is being worked on by somebody else
 */
export async function fireOne(deps: FollowUpDeps, touchId: string): Promise<boolean> {
	const claim = await deps.desk.claimOne(touchId, deps.now());
	if (claim === null) return false;
	await whileHeld(deps, [claim], () => fireClaim(deps, claim));
	return true;
}

/** Fires a touch that is claimed already. Throws only what is unexpected; the claim then runs out and the touch is tried again. */
export async function fireClaim(deps: FollowUpDeps, claim: Claim): Promise<void> {
	const { touch, supportCase, isUnread } = claim;
	const firing = decideFiring(touch, {
		supportCase,
		policy: deps.policy,
		calendar: deps.calendar,
		now: deps.now(),
		isUnread,
		hasAssignee: assigneeOf(supportCase, deps) !== null,
		customer: claim.customer,
	});
	if (firing.do === 'later') return record(deps, claim, { ...touch, wakeAt: firing.at }, null);
	if (firing.do === 'rest') return record(deps, claim, { ...touch, wakeAt: null }, null);
	if (firing.do === 'move') return move(deps, claim, firing);
	if (firing.do === 'done' || firing.do === 'cancel' || firing.do === 'hold') return settle(deps, claim, firing);
	const office = deps.postOffice(supportCase.mailboxId);
	if (office === null) return record(deps, claim, orphaned(touch), null);
	return act({ deps, claim, office }, firing);
}

type Acting = Extract<Firing, { do: 'nudge' | 'hand-out' | 'hold-back' | 'draft' | 'send' }>;

function act(
	work: { readonly deps: FollowUpDeps; readonly claim: Claim; readonly office: PostOffice },
	firing: Acting,
): Promise<void> {
	if (firing.do === 'nudge' || firing.do === 'hand-out') return fireNudge(work, firing);
	if (firing.do === 'hold-back') return fireHoldBack(work, firing);
	const kind = letterKindOf(work.claim.touch.kind);
	if (kind === null) return record(work.deps, work.claim, orphaned(work.claim.touch), null);
	const mail: MailWork = { ...work, kind };
	return firing.do === 'draft' ? draft(mail) : send(mail);
}

/** The letter of a touch that is a mail to the customer; null for all others. */
export const letterKindOf = (kind: TouchKind): CustomerLetterKind | null => LETTERS[kind];

const LETTERS: Record<TouchKind, CustomerLetterKind | null> = {
	acknowledge: null,
	resolve: null,
	update: null,
	'handwritten-note': null,
	promise: null,
	recurrence: null,
	evaluation: 'evaluation',
	'we-fixed-it': 'we-fixed-it',
	'ask-satisfied': 'ask-satisfied',
	'check-in': 'check-in',
};

const SETTLED: Record<'done' | 'cancel' | 'hold', { readonly state: TouchState; readonly event: EventKind }> = {
	done: { state: 'done', event: 'touch-done' },
	cancel: { state: 'cancelled', event: 'touch-cancelled' },
	hold: { state: 'held', event: 'touch-held' },
};

function settle(
	deps: FollowUpDeps,
	claim: Claim,
	firing: Extract<Firing, { do: 'done' | 'cancel' | 'hold' }>,
): Promise<void> {
	const { state, event } = SETTLED[firing.do];
	const at = deps.now();
	const settled: Touch = {
		...claim.touch,
		state,
		wakeAt: null,
		because: firing.because,
		doneAt: state === 'done' ? at : claim.touch.doneAt,
	};
	return record(deps, claim, settled, touchEvent(event, settled, { at }));
}

/** It is due later now, and the history tells why: what was planned for ten o'clock must not seem forgotten. */
function move(deps: FollowUpDeps, claim: Claim, firing: Extract<Firing, { do: 'move' }>): Promise<void> {
	const { at: dueAt, because, code } = firing;
	const moved: Touch = { ...claim.touch, dueAt, wakeAt: dueAt, because };
	return record(deps, claim, moved, touchEvent('touch-postponed', moved, { at: deps.now(), data: { code, dueAt } }));
}

const orphaned = (touch: Touch): Touch => ({
	...touch,
	state: 'waiting',
	wakeAt: null,
	because: SAYINGS.noMailbox,
});
