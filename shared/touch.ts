import type { Told } from './ladder/rungs.ts';
import type { Instant } from './time.ts';

/**
 * Every kind of planned contact or task. `audience`: a deadline of the team is nudged, a task of the team is handed out, a customer
 * touch is drafted or sent. `phase`: deadlines run while the case is open, follow-ups start with the resolution; `any`: it has a cause of
 * its own and stands at any time.
 */
export const TOUCHES = {
	acknowledge: { audience: 'team', phase: 'open', form: 'deadline' },
	resolve: { audience: 'team', phase: 'open', form: 'deadline' },
	update: { audience: 'team', phase: 'open', form: 'deadline' },
	'ask-satisfied': { audience: 'customer', phase: 'resolved', form: 'mail' },
	'check-in': { audience: 'customer', phase: 'resolved', form: 'mail' },
	'handwritten-note': { audience: 'team', phase: 'resolved', form: 'task' },
	promise: { audience: 'team', phase: 'any', form: 'deadline' },
	evaluation: { audience: 'customer', phase: 'resolved', form: 'mail' },
	recurrence: { audience: 'team', phase: 'resolved', form: 'task' },
	'we-fixed-it': { audience: 'customer', phase: 'any', form: 'mail' },
} as const;

export type TouchKind = keyof typeof TOUCHES;

/**
 * `planned` waits for its moment · `waiting` came due and waits for a person · `held` waits until a person has read the customer's answer,
 * or until something speaks for it again ·
 * `sending` SMTP was or is being asked, outcome not yet known · `drafted` lies in Drafts for a person to send · `unknown` a crash
 * left it open whether the customer got it: a person decides · `done` and `cancelled` are the ends. `wakes`: a clock may call it.
 */
export const TOUCH_STATES = {
	planned: { isOpen: true, wakes: true },
	waiting: { isOpen: true, wakes: true },
	held: { isOpen: true, wakes: true },
	sending: { isOpen: true, wakes: false },
	drafted: { isOpen: true, wakes: false },
	unknown: { isOpen: true, wakes: false },
	done: { isOpen: false, wakes: false },
	cancelled: { isOpen: false, wakes: false },
} as const;

export type TouchState = keyof typeof TOUCH_STATES;

/** The states in which a touch may have a moment to wake at. */
export const WAKING_STATES = (Object.keys(TOUCH_STATES) as TouchState[]).filter((state) => TOUCH_STATES[state].wakes);

/** One planned contact or task of a case. At most one per case, kind, round and turn: a touch happens once. */
export interface Touch {
	readonly id: string;
	readonly caseId: string;
	readonly kind: TouchKind;
	/** the case's round it belongs to */
	readonly round: number;
	/** 1 for all kinds but `update`, which comes again while the case is open, and `promise`, where it is the promise's number */
	readonly turn: number;
	readonly state: TouchState;
	readonly dueAt: Instant;
	/** the next moment at which the worker must look at it; null: only a person or a mail can move it */
	readonly wakeAt: Instant | null;
	/** nudges so far, of whatever kind; numbers the next one */
	readonly nudges: number;
	/** of a deadline: who was told when it came due, from the bottom of the ladder up; `toldOf` says whether it still holds */
	readonly told: readonly Told[];
	/** of the mail to the customer, fixed before SMTP or IMAP is asked */
	readonly messageId: string | null;
	/** why it stands as it does, for people */
	readonly because: string;
	readonly doneAt: Instant | null;
}
