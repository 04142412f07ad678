import type { Address } from '../shared/mail.ts';
import type { Instant } from '../shared/time.ts';

/**
 * Whom a mail of ours speaks to, which decides its headers. `colleague`: a nudge or a notice, written by a machine and saying so.
 * `customer-sent`: to the customer, sent by the policy without a person. `customer-draft`: a person will send it, so nothing in
 * it may say that a machine did.
 */
export type Purpose = 'colleague' | 'customer-sent' | 'customer-draft';

/** One mail of ours, ready to be written. */
export interface Letter {
	readonly purpose: Purpose;
	readonly from: Address;
	readonly to: Address;
	readonly subject: string;
	readonly text: string;
	readonly html: string;
	/** fixed before anybody is asked to send it: after a crash the mail is looked up by it */
	readonly messageId: string;
	/** of the mail it answers; null: it begins a thread */
	readonly inReplyTo: string | null;
	/** oldest first */
	readonly references: readonly string[];
	readonly at: Instant;
	/** where the reader ends mails like this one, with one click too (RFC 8058); absent: no such mail */
	readonly optOutLink?: string | null;
	/** null for mails that belong to no case */
	readonly about: { readonly caseId: string; readonly touchId: string } | null;
	readonly attachment: { readonly filename: string; readonly contentType: string; readonly content: string } | null;
}

/**
 * What became of a mail. `temporary`: nobody got it, a later try may do. `permanent`: the server will never take it.
 * `unknown`: the server had the mail's text and then fell silent, so the reader may or may not have it.
 * `says` is for people: it may hold the reader's address.
 */
export type Delivery =
	| { readonly state: 'sent' }
	| { readonly state: 'temporary' | 'permanent' | 'unknown'; readonly says: string };
