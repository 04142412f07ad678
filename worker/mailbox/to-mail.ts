import { createHash } from 'node:crypto';
import type { Address, Attachment, Mail, MailProblem } from '../../shared/mail.ts';
import type { Instant } from '../../shared/time.ts';
import { clean, oneLine } from './clean.ts';
import { addresses, keptHeaders, messageIds, type RawHeaders, sentAt } from './headers.ts';
import { MAX_HTML_LENGTH, MAX_LINE_LENGTH, MAX_TEXT_LENGTH } from './limits.ts';
import type { Body } from './parts.ts';

/** What the MIME parser found in a mail. */
export interface Parts {
	readonly raw: RawHeaders;
	/** decoded header values, as the parser gives them */
	readonly headers: ReadonlyMap<string, unknown>;
	readonly body: Body;
	readonly attachments: readonly Attachment[];
}

/** The mail that the parts make, with a problem for all that had to be mended or left out. */
export function toMail(parts: Parts, receivedAt: Instant): Mail {
	const { raw, headers, body } = parts;
	const problems: MailProblem[] = [];
	const date = sentAt(raw, receivedAt);
	const from = sender(headers, raw, problems);
	const messageId = messageIds(raw, 'message-id')[0] ?? null;
	if (messageId === null) problems.push({ kind: 'no-message-id', detail: 'no Message-ID header' });
	if (date.problem !== null) problems.push(date.problem);
	for (const charset of body.brokenCharsets) problems.push({ kind: 'bad-charset', detail: oneLine(charset, 80) });
	const rawSubject = asText(headers.get('subject'));
	if (hasNul(body, rawSubject)) problems.push({ kind: 'nul', detail: 'NUL characters were removed' });
	const subject = oneLine(rawSubject, MAX_LINE_LENGTH);
	const text = cut(clean(body.text).trim(), MAX_TEXT_LENGTH, 'text', problems);
	return {
		messageId,
		inReplyTo: messageIds(raw, 'in-reply-to'),
		references: messageIds(raw, 'references'),
		from,
		replyTo: addresses(headers.get('reply-to')),
		to: addresses(headers.get('to')),
		cc: addresses(headers.get('cc')),
		subject,
		sentAt: date.at,
		receivedAt,
		text,
		html: body.html === null ? null : cut(clean(body.html), MAX_HTML_LENGTH, 'html', problems),
		headers: keptHeaders(raw),
		attachments: parts.attachments,
		contentHash: hash([from?.address ?? '', date.at, subject, folded(text)]),
		problems,
	};
}

function sender(headers: ReadonlyMap<string, unknown>, raw: RawHeaders, problems: MailProblem[]): Address | null {
	if ((raw.get('from')?.length ?? 0) > 1) problems.push({ kind: 'bad-structure', detail: 'more than one From header' });
	const from = addresses(headers.get('from')).find(({ address }) => address !== '') ?? null;
	if (from === null)
		problems.push({ kind: 'no-from', detail: oneLine(raw.get('from')?.at(-1) ?? 'no From header', 80) });
	return from;
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

const hasNul = (body: Body, subject: string): boolean =>
	[subject, body.text, body.html ?? ''].some((text) => text.includes('\0'));

function cut(text: string, limit: number, what: string, problems: MailProblem[]): string {
	if (text.length <= limit) return text;
	problems.push({ kind: 'truncated', detail: `the first ${limit} of ${text.length} characters of the ${what}` });
	return clean(text.slice(0, limit));
}

/** Every run of white space as one space; single spaces, which are most, are not touched. */
const folded = (text: string): string => text.replace(/ \s+|[^\S ]\s*/g, ' ');

const hash = (facts: readonly (string | number | null)[]): string =>
	createHash('sha256').update(JSON.stringify(facts)).digest('hex');
