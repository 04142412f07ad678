import type { NamedMail } from '../../shared/awaited-mail.ts';
import type { Documentation, Outcome } from '../../shared/case.ts';
import type { SignalChange } from '../../shared/correct-signals.ts';
import type { GuardKind } from '../../shared/guard.ts';
import type { Severity } from '../../shared/severity.ts';
import type { Stage } from '../../shared/stage.ts';
import type { Instant } from '../../shared/time.ts';
import type { Seen } from '../store/seen.ts';

/** What somebody of the team can do to a case. */
export type CaseAction = ActId & CaseDoing;

/** Under this id the act is known again: sent twice, because nobody heard the first answer, it is done once. */
interface ActId {
	readonly actId?: string | undefined;
}

type CaseDoing =
	| {
			readonly kind: 'assign';
			readonly assignee: string | null;
			/** who has it as far as the person knows; undefined: whoever has it */
			readonly expected?: string | null | undefined;
	  }
	| {
			readonly kind: 'stage';
			readonly stage: Exclude<Stage, 'closed'>;
			readonly because: string | undefined;
			/** a case that is further already is left where it is, and that is said */
			readonly isOnwardsOnly?: boolean | undefined;
	  }
	| { readonly kind: 'severity'; readonly severity: Severity; readonly because: string | undefined }
	| { readonly kind: 'guard'; readonly guard: GuardKind; readonly because: string }
	| { readonly kind: 'guard-back'; readonly because: string | undefined }
	| ({ readonly kind: 'signals' } & SignalChange)
	| { readonly kind: 'resolve'; readonly because: string | undefined }
	| {
			readonly kind: 'close';
			readonly outcome: Outcome;
			readonly documentation: Documentation;
			readonly avoidable: boolean | undefined;
	  }
	| { readonly kind: 'not-a-complaint'; readonly undo: boolean }
	/** `mentions`: to whom it speaks, by id; found in the text where they are absent */
	| { readonly kind: 'note'; readonly text: string; readonly mentions?: readonly string[] }
	| { readonly kind: 'read' };

/** What somebody of the team can do to a touch. */
export type TouchAction = ActId & TouchDoing;

type TouchDoing =
	| { readonly kind: 'done'; readonly because: string | undefined }
	| { readonly kind: 'postpone'; readonly until: Instant; readonly because: string | undefined }
	| { readonly kind: 'cancel'; readonly because: string | undefined };

/** Why an action is refused; expected, so it is returned. `mend` says what the person can do. */
export interface Refusal {
	readonly state: 'refused';
	readonly code: 'not-found' | 'conflict' | 'invalid' | 'moves-back' | 'taken';
	readonly message: string;
	readonly mend: string | null;
	readonly fields: readonly { readonly field: string; readonly message: string }[];
}

/** A mail that somebody has open before Amends has read it. */
export interface UnreadMail extends NamedMail {
	readonly mailboxId: string;
}

export type Acted = { readonly state: 'done'; readonly caseId: string } | Refusal;

/** What a customer wants of follow-ups, and how it became known. */
export interface CustomerChoice {
	/** in whatever case */
	readonly address: string;
	readonly wants: 'none' | 'follow-ups';
	readonly how: 'page' | 'one-click' | 'person';
	/** the person who was told; null: the customer chose */
	readonly personId: string | null;
	/** in words; empty: not said */
	readonly because: string;
}

/** The cases whose plan answered. */
export interface Chosen {
	readonly caseIds: readonly string[];
}

/** Everything of one person to another. `from` may have left the team. */
export interface HandOver {
	readonly from: string;
	/** null: to nobody at first, and then to whomever the rules of assignment choose */
	readonly to: string | null;
	/** who says so */
	readonly personId: string;
	/** the mailboxes that are meant */
	readonly seen: Seen;
	/** what becomes of cases that `to` may not see */
	readonly others: 'stay' | 'rules';
}

/** `left`: how many cases stay, for nobody was named who may see them. */
export interface HandedOver {
	readonly state: 'done';
	readonly caseIds: readonly string[];
	readonly left: number;
}

/** People's acts on cases and touches: each decided purely and saved whole in one transaction. */
export interface Casework {
	act(caseId: string, personId: string, action: CaseAction): Promise<Acted>;
	actOnTouch(touchId: string, personId: string, action: TouchAction): Promise<Acted>;
	/** moves all mails of `caseId` into `intoCaseId`; the writer takes part there from now on */
	join(caseId: string, intoCaseId: string, personId: string): Promise<Acted>;
	/** a customer wants no follow-ups, or wants them again: in every case of theirs, whatever the mailbox */
	choose(choice: CustomerChoice): Promise<Chosen>;
	/** moves all that somebody still has to do to somebody else */
	handOver(asked: HandOver): Promise<HandedOver | Refusal>;
	/** opens a case from a mail that triage passed over */
	openByHand(messageId: string, personId: string, seen: Seen): Promise<Acted>;
	/** opens a case for a mail that is not read yet; intake puts the mail into it when it comes */
	openUnread(mail: UnreadMail, personId: string): Promise<Acted>;
}
