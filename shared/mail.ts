import type { Instant } from './time.ts';

/**
 * A Message-ID as the header writes it, angle brackets included: `<local@domain>`, the domain in lower case.
 * Made by `asMessageId` alone, so two spellings of one id compare equal.
 */
export type MessageId = string;

/** One mailbox of RFC 5322. `address` is lower case; the empty string means that the header named none. */
export interface Address {
	readonly name: string;
	readonly address: string;
}

export interface Attachment {
	readonly filename: string;
	readonly contentType: string;
	/** bytes */
	readonly size: number;
}

/** What parsing had to mend or leave out; the mail goes on with it. */
export interface MailProblem {
	readonly kind: 'no-from' | 'bad-date' | 'bad-charset' | 'nul' | 'no-message-id' | 'truncated' | 'bad-structure';
	readonly detail: string;
}

/** One parsed e-mail. Plain data: it crosses threads and is stored as it is. Never holds a NUL. */
export interface Mail {
	readonly messageId: MessageId | null;
	readonly inReplyTo: readonly MessageId[];
	/** oldest first, as the header has them */
	readonly references: readonly MessageId[];
	/** null when the header is missing or names no address */
	readonly from: Address | null;
	readonly replyTo: readonly Address[];
	readonly to: readonly Address[];
	readonly cc: readonly Address[];
	readonly subject: string;
	/** from the Date header; null when missing, unreadable, or not between 1990 and a day ahead of `receivedAt` */
	readonly sentAt: Instant | null;
	/** the server's INTERNALDATE; the file's own date for a mail from disk */
	readonly receivedAt: Instant;
	/** plain text, made from the HTML part when there is no other; quoted HTML lines start with `> ` */
	readonly text: string;
	/** the HTML part as it came, unsanitised; null when there is none */
	readonly html: string | null;
	/** the headers that decide anything (`KEPT_HEADERS`), names in lower case, values unfolded, in order of appearance */
	readonly headers: Readonly<Record<string, readonly string[]>>;
	readonly attachments: readonly Attachment[];
	/** hex SHA-256 over sender, date, subject and white-space-folded text: tells apart two mails with one Message-ID */
	readonly contentHash: string;
	readonly problems: readonly MailProblem[];
}

/** Headers that threading, machine-mail rules and follow-up look at, and the writer's clock (`Date`); the rest is dropped when a mail is parsed. */
export const KEPT_HEADERS = [
	'authentication-results',
	'auto-submitted',
	'content-type',
	'date',
	'feedback-id',
	'list-id',
	'list-post',
	'list-unsubscribe',
	'precedence',
	'return-path',
	'x-amends-case',
	'x-amends-touch',
	'x-auto-response-suppress',
	'x-autoreply',
	'x-autorespond',
	'x-autoreply-from',
	'x-campaign-id',
	'x-failed-recipients',
	'x-loop',
	'x-mailer',
	'x-spam-flag',
	'sender',
] as const;

/**
 * The one spelling of a Message-ID, or null when there is nothing between the brackets.
 * White space inside a folded id is dropped; the local part keeps its case (RFC 5322 §3.6.4), the domain does not.
 */
export function asMessageId(raw: string): MessageId | null {
	const inner = raw.replace(/[\s<>]/g, '');
	if (inner === '') return null;
	const at = inner.lastIndexOf('@');
	return at < 0 ? `<${inner}>` : `<${inner.slice(0, at)}${inner.slice(at).toLowerCase()}>`;
}

/** Who wrote a mail, seen from the case: decides which cues are looked for. */
export type Side = 'customer' | 'team';
