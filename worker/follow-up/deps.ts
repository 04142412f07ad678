import type { Calendar } from '../../shared/calendar.ts';
import type { Case, CaseEvent } from '../../shared/case.ts';
import type { CustomerFacts } from '../../shared/customer.ts';
import type { Language } from '../../shared/language.ts';
import type { TemplateInForce } from '../../shared/letters/in-force.ts';
import type { NudgeMore } from '../../shared/letters/letter.ts';
import type { CustomerLetterKind } from '../../shared/letters/letter-book.ts';
import type { LetterExtras } from '../../shared/letters/to-customer.ts';
import type { Policy } from '../../shared/policy.ts';
import type { Instant } from '../../shared/time.ts';
import type { Touch } from '../../shared/touch.ts';
import type { Delivery, Letter } from '../letter.ts';
import type { Log } from '../log.ts';
import type { Person } from '../settings.ts';
import type { People } from '../team/team.ts';

/** All that follow-up asks of the world. */
export interface FollowUpDeps {
	/** the clock by which touches are due; the demo's can be moved */
	now(): Instant;
	readonly log: Log;
	readonly policy: Policy;
	/** names the policy; kept with what it decides */
	readonly policyVersion: string;
	readonly calendar: Calendar;
	/** what links in mails start with, without a trailing slash */
	readonly publicUrl: string;
	readonly team: People;
	readonly desk: TouchDesk;
	/** null when the mailbox is no longer in the configuration */
	postOffice(mailboxId: string): PostOffice | null;
	/** the words of a mail to a customer: those in force now, or those that a person released for this touch */
	template(kind: CustomerLetterKind, language: Language, touch: Touch): Promise<TemplateInForce>;
	/** what a mail to a customer speaks of beyond its case: links, and what only some kinds say */
	letterExtras(supportCase: Case, kind: CustomerLetterKind): Promise<LetterExtras>;
	/** what a nudge says beyond its case, in the reader's language */
	nudgeMore(claim: Claim, reader: Person): Promise<NudgeMore>;
	/** hears of every touch that was recorded: the console is told, and the alarm set to its next moment */
	recorded(touch: Touch): void;
}

/** A touch that is ours to work on until the lease ends. */
export interface Claim {
	readonly token: string;
	readonly touch: Touch;
	readonly supportCase: Case;
	/** an earlier mail to this customer is held, because nobody has read what the customer wrote */
	readonly isUnread: boolean;
	readonly customer: CustomerFacts;
}

/** Whether a nudge is to be sent, or was sent by an earlier try: then to whom and when. */
export type NudgeState =
	| { readonly state: 'send' }
	| { readonly state: 'sent'; readonly personId: string; readonly at: Instant };

/** The database's side of follow-up. A claim is a lease by the database's own clock; what is due is told by the caller's. */
export interface TouchDesk {
	/** claims up to `limit` touches due at `now`, the longest due first; nobody else gets them meanwhile */
	claimDue(now: Instant, limit: number): Promise<readonly Claim[]>;
	/** claims this touch when it is due; null when it is not, or somebody else has it */
	claimOne(touchId: string, now: Instant): Promise<Claim | null>;
	/** claims touches in `sending` whose lease ran out: whoever was sending them died */
	claimAbandoned(limit: number): Promise<readonly Claim[]>;
	/** saves the touch with its event and gives the claim back; false when the claim was lost, and then nothing is saved */
	record(claim: Claim, touch: Touch, event: CaseEvent | null): Promise<boolean>;
	/** saves the touch and keeps the claim for `seconds` more; false when it was lost */
	keep(claim: Claim, touch: Touch, seconds: number): Promise<boolean>;
	/** keeps those of the claims that still are ours for `seconds` more; one that was kept for longer stays so */
	renew(claims: readonly Claim[], seconds: number): Promise<void>;
	/**
	 * like `keep`, before a mail to a customer is made: `crowded` when another mail to the same customer went out, or is going out, since
	 * this one was claimed
	 */
	keepAlone(claim: Claim, touch: Touch, seconds: number): Promise<'kept' | 'lost' | 'crowded'>;
	/** saves what has happened in the world and cannot be undone, whoever has the claim meanwhile */
	recordFact(claim: Claim, touch: Touch, event: CaseEvent): Promise<boolean>;
	/** writes a nudge down before SMTP is asked, unless an earlier try got it out */
	beginNudge(nudge: Nudge): Promise<NudgeState>;
	endNudge(touchId: string, step: number, state: 'sent' | 'failed'): Promise<void>;
	/** the customer's last mail of the case, which ours answers */
	lastMail(caseId: string): Promise<ThreadEnd | null>;
	/** the earliest moment at which anything is to be looked at */
	nextWakeAt(): Promise<Instant | null>;
}

/** One nudge mail; at most one for each touch and step. */
export interface Nudge {
	readonly touchId: string;
	readonly step: number;
	readonly personId: string;
	readonly messageId: string;
	readonly at: Instant;
}

/** The end of a thread that a mail of ours is appended to. */
export interface ThreadEnd {
	readonly messageId: string;
	readonly references: readonly string[];
	readonly subject: string;
}

/** A mailbox's way out, and its folders. */
export interface PostOffice {
	readonly name: string;
	readonly address: string;
	/** the server files sent mail itself */
	readonly savesSent: boolean;
	send(letter: Letter): Promise<Delivery>;
	compose(letter: Letter): Promise<Uint8Array>;
	/** looks a mail up by its Message-ID */
	find(folder: 'sent' | 'drafts', messageId: string): Promise<Found>;
	/** files a mail: as read in Sent, as a draft in Drafts; null when done, else why not */
	file(folder: 'sent' | 'drafts', raw: Uint8Array): Promise<string | null>;
}

/** `unreachable`: nobody could look. A folder that does not exist holds nothing. */
export type Found =
	| { readonly state: 'found' }
	| { readonly state: 'missing' }
	| { readonly state: 'unreachable'; readonly says: string };
