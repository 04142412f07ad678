import type { Case, CaseEvent, Outcome } from './case.ts';
import type { Instant } from './time.ts';
import type { Touch } from './touch.ts';

/** What the plan must know of: each kind is a row of its table of rules in `plan.ts`. `at` is when it happened. */
export type Happened =
	| { readonly kind: 'opened'; readonly at: Instant }
	| { readonly kind: 'acknowledged'; readonly at: Instant }
	/** any mail or act that counts as a word to the customer; `messageId`: of the mail, which may be a touch's own */
	| { readonly kind: 'team-wrote'; readonly at: Instant; readonly messageId?: string | null }
	/** `isThanks`: nothing but thanks or a confirmation, so nothing has to wait for a reader */
	| {
			readonly kind: 'customer-wrote';
			readonly at: Instant;
			readonly isThanks: boolean;
	  }
	/** a person of the team has seen what the customer wrote */
	| { readonly kind: 'read'; readonly at: Instant }
	| {
			readonly kind: 'resolved';
			readonly at: Instant;
			readonly satisfiedAsked: boolean;
	  }
	| { readonly kind: 'reopened'; readonly at: Instant }
	/** `backOn`: ISO date, when the out-of-office names it */
	| {
			readonly kind: 'out-of-office';
			readonly at: Instant;
			readonly backOn: string | null;
	  }
	/** a mail of ours did not arrive; `mails`: the Message-IDs that the report speaks of */
	| {
			readonly kind: 'bounced';
			readonly at: Instant;
			readonly quote: string;
			readonly mails?: readonly string[];
	  }
	| { readonly kind: 'severity-changed'; readonly at: Instant }
	/** a person struck signals out, or added some */
	| { readonly kind: 'signals-changed'; readonly at: Instant }
	/** a person set the guard, or took that back */
	| { readonly kind: 'guard-changed'; readonly at: Instant }
	/** the customer wants no follow-ups any more, in whatever case; or wants them again after all */
	| { readonly kind: 'opted-out'; readonly at: Instant }
	| { readonly kind: 'opted-in'; readonly at: Instant }
	| { readonly kind: 'closed'; readonly at: Instant; readonly outcome: Outcome }
	| { readonly kind: 'not-a-complaint'; readonly at: Instant }
	/** a promise to the customer stands from now on; `number` within its case */
	| {
			readonly kind: 'promised';
			readonly at: Instant;
			readonly number: number;
			readonly dueAt: Instant;
			readonly what: string;
	  }
	/** a promise stands no more; `because` may be empty */
	| {
			readonly kind: 'promise-ended';
			readonly at: Instant;
			readonly number: number;
			readonly as: 'kept' | 'broken' | 'withdrawn';
			readonly because: string;
	  };

/** What a decision about one case comes to: the case after it, its new history, and what the plan must answer. Pure data. */
export interface Decision {
	readonly supportCase: Case;
	readonly events: readonly CaseEvent[];
	readonly happened: readonly Happened[];
}

/** A touch as it shall stand, with the event that says why. Covers new touches and changed ones: the id is the same or new. */
export interface TouchChange {
	readonly touch: Touch;
	readonly event: CaseEvent;
}
