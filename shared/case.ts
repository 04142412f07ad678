import type { Guard } from './guard.ts';
import type { Language } from './language.ts';
import type { Address } from './mail.ts';
import type { Relationship } from './relationship.ts';
import type { Severity } from './severity.ts';
import type { Signal, Sought } from './signal.ts';
import type { Stage } from './stage.ts';
import type { Instant } from './time.ts';
import type { Reason } from './triage/verdict.ts';

/** How a case ended. */
export const OUTCOMES = {
	recovered: { needsDocumentation: true },
	lost: { needsDocumentation: false },
	withdrawn: { needsDocumentation: false },
} as const;

export type Outcome = keyof typeof OUTCOMES;

/** What is written down before a case ends as `recovered`. */
export interface Documentation {
	readonly whatWentWrong: string;
	readonly whatWeDid: string;
	/** the cause's path at that time, for people; where a case is older than the tree, what somebody wrote */
	readonly rootCause: string;
	/** in the team's tree */
	readonly rootCauseId?: string | null;
}

/** One customer's complaint, from the first mail to the documented end. Variable name: `supportCase`. */
export interface Case {
	readonly id: string;
	/** counts up from 1; what people say aloud */
	readonly number: number;
	readonly mailboxId: string;
	readonly customer: Address;
	/** lower-case addresses of all who take part besides the team: only their mails join */
	readonly participants: readonly string[];
	/** those participants who speak for the customer: the customer, and whom the customer brought in */
	readonly speakers: readonly string[];
	readonly subject: string;
	/** the subject without reply prefixes, folded; see `topicOf` */
	readonly topic: string;
	readonly language: Language;
	readonly stage: Stage;
	readonly severity: Severity;
	readonly severityBecause: readonly Reason[];
	/** a person's correction wins over every later verdict */
	readonly severityBy: 'triage' | 'person';
	readonly signals: readonly Signal[];
	/** signals that a person struck out; the same words do not bring them back */
	readonly struck: readonly Struck[];
	readonly sought: readonly Sought[];
	readonly relationship: Relationship;
	readonly guard: Guard;
	/** a person's id; null: nobody has it */
	readonly assignee: string | null;
	/** 1 at first, one more with each reopening */
	readonly round: number;
	readonly openedAt: Instant;
	readonly acknowledgedAt: Instant | null;
	readonly resolvedAt: Instant | null;
	readonly closedAt: Instant | null;
	readonly lastCustomerMailAt: Instant;
	readonly lastTeamMailAt: Instant | null;
	/** when somebody of the team last looked at it */
	readonly readAt: Instant | null;
	/** true once somebody marked the failure as avoidable */
	readonly avoidable: boolean;
	readonly outcome: Outcome | null;
	readonly documentation: Documentation | null;
	/** false after "not a complaint": kept for the record and for learning, shown nowhere */
	readonly isComplaint: boolean;
}

/** A signal that was struck out, with what it added to the severity: enough to put it back as it was. */
export interface Struck extends Signal {
	readonly reasons: readonly Reason[];
}

/** Where a change came from; the earlier in this list wins over the later (PRODUCT.md, "The stages"). */
export type Source =
	| { readonly kind: 'person'; readonly personId: string }
	| { readonly kind: 'product' }
	| { readonly kind: 'text' };

/** What can happen to a case; each is kept for ever as an event with its reason. */
export const EVENTS = {
	opened: {},
	'mail-received': {},
	'mail-sent': {},
	'stage-moved': {},
	reopened: {},
	'severity-changed': {},
	'signal-added': {},
	'signal-struck': {},
	assigned: {},
	'assignment-waits': {},
	'guard-overridden': {},
	'guard-restored': {},
	'opted-out': {},
	'opted-in': {},
	'address-kept': {},
	'address-erased': {},
	noted: {},
	'fair-kept': {},
	'remedy-given': {},
	'remedy-corrected': {},
	'remedy-taken-back': {},
	'remedy-asked': {},
	'remedy-approved': {},
	'remedy-declined': {},
	'remedy-withdrawn': {},
	'promise-made': {},
	'promise-moved': {},
	'promise-kept': {},
	'promise-broken': {},
	'promise-withdrawn': {},
	'promise-dismissed': {},
	evaluated: {},
	'fix-released': {},
	'fix-dropped': {},
	resolved: {},
	closed: {},
	'not-a-complaint': {},
	'complaint-after-all': {},
	'join-offered': {},
	joined: {},
	'customer-merged': {},
	'customer-split': {},
	'case-erased': {},
	'touch-planned': {},
	'touch-done': {},
	'touch-sent': {},
	'touch-drafted': {},
	'touch-held': {},
	'touch-released': {},
	'touch-postponed': {},
	'touch-cancelled': {},
	'touch-unknown': {},
	nudged: {},
} as const;

export type EventKind = keyof typeof EVENTS;

/** One line of a case's history. `because` is the sentence or fact that made it so. */
export interface CaseEvent {
	readonly kind: EventKind;
	readonly at: Instant;
	readonly source: Source;
	readonly because: string;
	/** what else belongs to it: `{from, to}` of a move, `{mailId}`, `{touch}` … */
	readonly data: Readonly<Record<string, string | number | null>>;
}
