import { type Calendar, isOpen, nextOpen } from './calendar.ts';
import type { Case } from './case.ts';
import type { CustomerFacts } from './customer.ts';
import { nextStep, toldOf } from './ladder/climb.ts';
import type { Rung } from './ladder/rungs.ts';
import { refuseNote } from './note/may-write.ts';
import { isAnotherWay, reachesCustomer, standsFor } from './plan/change.ts';
import { OUTLIVES_ROUNDS } from './plan/promises.ts';
import { REASONS, type ReasonCode } from './plan/reasons.ts';
import { whenToWrite } from './plan/when-to-write.ts';
import type { Policy } from './policy.ts';
import { SAYINGS } from './sayings/english.ts';
import { STAGES } from './stage.ts';
import { type Instant, MINUTE } from './time.ts';
import { TOUCHES, type Touch, type TouchKind } from './touch.ts';

/** Today's facts about a touch that woke up. */
export interface FiringFacts {
	readonly supportCase: Case;
	readonly policy: Policy;
	readonly calendar: Calendar;
	readonly now: Instant;
	/** an earlier mail to this customer waits because nobody has read what the customer wrote */
	readonly isUnread: boolean;
	/** false when the case's agent has left the team or is away without a stand-in, or nobody has the case */
	readonly hasAssignee: boolean;
	readonly customer: CustomerFacts;
}

/** What to do with a touch that woke up, and why. `nextAt`: when to look again, null when the rest is up to people. */
export type Firing = { readonly because: string } & (
	| { readonly do: 'later'; readonly at: Instant }
	/** nothing more: it stays as it is, and no clock wakes it */
	| { readonly do: 'rest' }
	| { readonly do: 'done' }
	| { readonly do: 'cancel' }
	| { readonly do: 'hold' }
	/** as `hold`, and whoever would have the task hears of it */
	| { readonly do: 'hold-back'; readonly whom: 'assignee' | 'lead' }
	/** due at another moment from now on, which the history tells */
	| { readonly do: 'move'; readonly at: Instant; readonly code: ReasonCode }
	/** `isEarly`: it is not due yet, and stays planned */
	| {
			readonly do: 'nudge';
			readonly whom: Rung;
			readonly nextAt: Instant | null;
			readonly isEarly?: true;
	  }
	| { readonly do: 'hand-out'; readonly whom: 'assignee' | 'lead' }
	| { readonly do: 'draft' }
	| { readonly do: 'send' }
);

/** A touch this late woke at its own moment, which the calendar chose; anything later woke after an outage. */
const ON_TIME = 15 * MINUTE;

/**
 * Decides again, on today's facts, what a woken touch comes to: between planning and now the case may have moved on.
 * @param touch in state `planned` or `waiting`, its wake-up due
 */
export function decideFiring(touch: Touch, facts: FiringFacts): Firing {
	return (
		outlived(touch, facts) ??
		tooEarly(touch, facts) ??
		anotherWay(touch, facts) ??
		FORMS[TOUCHES[touch.kind].form](touch, facts)
	);
}

const FORMS: Record<(typeof TOUCHES)[TouchKind]['form'], (touch: Touch, facts: FiringFacts) => Firing> = {
	deadline: fireDeadline,
	mail: fireMail,
	task: fireTask,
};

/** The stage that makes a deadline superfluous. */
const GIVEN_AT: Partial<Record<TouchKind, { readonly stage: keyof typeof STAGES; readonly code: ReasonCode }>> = {
	acknowledge: { stage: 'acknowledged', code: 'apologised' },
	resolve: { stage: 'resolved', code: 'case-resolved' },
	update: { stage: 'resolved', code: 'case-resolved' },
};

function outlived(touch: Touch, facts: FiringFacts): Firing | null {
	const { supportCase } = facts;
	if (!supportCase.isComplaint) return { do: 'cancel', because: REASONS['not-a-complaint'] };
	if (touch.round < supportCase.round && !OUTLIVES_ROUNDS.has(touch.kind))
		return { do: 'cancel', because: REASONS.reopened };
	if (facts.customer.isOptedOut && reachesCustomer(touch)) return { do: 'cancel', because: REASONS['opted-out'] };
	const given = GIVEN_AT[touch.kind];
	if (given) {
		return STAGES[supportCase.stage].rank >= STAGES[given.stage].rank
			? { do: 'done', because: REASONS[given.code] }
			: null;
	}
	if (TOUCHES[touch.kind].phase === 'any') return null;
	if (STAGES[supportCase.stage].rank < STAGES.resolved.rank) return { do: 'hold', because: REASONS['not-resolved'] };
	const isOver = supportCase.stage === 'closed' && supportCase.outcome !== 'recovered';
	return isOver ? { do: 'cancel', because: REASONS.closed } : null;
}

function tooEarly(touch: Touch, { calendar, now }: FiringFacts): Firing | null {
	const isEarly = WARNED.has(touch.kind) || touch.state !== 'planned';
	const wakeAt = Math.max(touch.wakeAt ?? now, isEarly ? 0 : touch.dueAt);
	if (wakeAt > now) return { do: 'later', at: wakeAt, because: touch.because };
	// After an outage, or a leap of the clock: nobody is written to in the night for what came due by day.
	const isCivil = now - wakeAt <= ON_TIME || isOpen(calendar, now);
	return isCivil ? null : { do: 'later', at: nextOpen(calendar, now), because: touch.because };
}

/** What wakes before it is due, so that it can still be kept. */
const WARNED: ReadonlySet<TouchKind> = new Set(['promise']);

function fireDeadline(touch: Touch, facts: FiringFacts): Firing {
	const { hasAssignee, now } = facts;
	if (touch.state === 'planned' && now < touch.dueAt) {
		const whom = hasAssignee ? 'assignee' : 'lead';
		return { do: 'nudge', whom, nextAt: touch.dueAt, isEarly: true, because: wordsFor(touch, SAYINGS.due) };
	}
	const step = nextStep(touch, facts);
	// The rules may have lost a rung since the touch was set to wake for it.
	if (step === null) return { do: 'rest', because: touch.because };
	const whom = step.rung === 'assignee' && !hasAssignee ? 'lead' : step.rung;
	const told = [...toldOf(touch), { rung: whom, personId: '', at: now }];
	const nextAt = nextStep({ ...touch, state: 'waiting', told }, facts)?.at ?? null;
	const says = touch.state === 'waiting' ? SAYINGS.dueStill : SAYINGS.due;
	return { do: 'nudge', whom, nextAt, because: hasAssignee ? wordsFor(touch, says) : SAYINGS.dueNobody };
}

/** A promise goes on to say what was promised. */
const wordsFor = (touch: Touch, says: string): string => (standsFor(touch, 'promised') ? touch.because : says);

/** What became a task because a mail did not arrive is handed out as one, whatever its kind. */
function anotherWay(touch: Touch, { hasAssignee }: FiringFacts): Firing | null {
	if (!isAnotherWay(touch)) return null;
	return { do: 'hand-out', whom: hasAssignee ? 'assignee' : 'lead', because: touch.because };
}

function fireMail(touch: Touch, facts: FiringFacts): Firing {
	const { isUnread, policy, now } = facts;
	if (isUnread) return { do: 'hold', because: REASONS.unread };
	const moves = whenToWrite(touch, now, facts);
	const [first] = moves;
	const last = moves.at(-1);
	if (first && last) return { do: 'move', at: last.at, code: first.code, because: REASONS[first.code] };
	if (RELEASED.has(touch.kind)) return { do: 'send', because: SAYINGS.sentAsReleased };
	return policy.customerTouch === 'send'
		? { do: 'send', because: SAYINGS.sentByPolicy }
		: { do: 'draft', because: SAYINGS.inDrafts };
}

/** What a person has read and sent on its way already: it would be read twice in Drafts. */
export const RELEASED: ReadonlySet<TouchKind> = new Set(['we-fixed-it']);

function fireTask(touch: Touch, { hasAssignee, supportCase, customer }: FiringFacts): Firing {
	const refused = touch.kind === 'handwritten-note' ? refuseNote(touch, supportCase, customer.isOptedOut) : null;
	if (refused !== null) return { do: 'hold-back', whom: hasAssignee ? 'assignee' : 'lead', because: REASONS[refused] };
	return hasAssignee && !FOR_THE_LEAD.has(touch.kind)
		? { do: 'hand-out', whom: 'assignee', because: SAYINGS.handedToAgent }
		: { do: 'hand-out', whom: 'lead', because: hasAssignee ? SAYINGS.due : SAYINGS.handedToLead };
}

/** Whether it happened again, to this customer or to others, is a question to whoever sees all cases. */
export const FOR_THE_LEAD: ReadonlySet<TouchKind> = new Set(['recurrence']);
