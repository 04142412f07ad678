import { createHash } from 'node:crypto';
import { type AttachmentStream, MailParser, type MessageText } from 'mailparser';
import type { Address, Attachment, Mail, MailProblem, MessageId } from '../../shared/mail.ts';
import type { Instant } from '../../shared/time.ts';
import { clean, oneLine } from './clean.ts';
import { glance } from './glance.ts';
import { addresses, keptHeaders, messageIds, type RawHeaders, type RawLine, rawHeaders, sentAt } from './headers.ts';
import { MAX_HTML_LENGTH, MAX_LINE_LENGTH, MAX_TEXT_LENGTH, QUARANTINES, type QuarantineReason } from './limits.ts';
import { type Body, type PartNode, readBody } from './parts.ts';
import { brokenLimit } from './scan.ts';

/** A mail set aside: what can still be told of it, so that a person finds it in the mailbox. */
export interface Quarantined {
	readonly state: 'quarantine';
	readonly reason: QuarantineReason;
	/** the reason in words */
	readonly says: string;
	readonly messageId: MessageId | null;
	readonly from: string | null;
	readonly subject: string | null;
}

/** What became of the bytes of one mail. */
export type Parsed = { readonly state: 'mail'; readonly mail: Mail } | Quarantined;

/**
 * The text is made from HTML here, in linear time: the parser's own conversion gives up at 5,000 nested elements, and
 * its search for links is not ours to pay.
 */
const OPTIONS = {
	skipHtmlToText: true,
	skipTextToHtml: true,
	skipImageLinks: true,
	skipTextLinks: true,
	// A message attached without a disposition is a forward in most mail programs: its words belong to the letter.
	defaultInlineEmbedded: true,
};

/**
 * Reads one mail. Never throws, whatever the bytes are: what cannot be read is quarantined, what can be mended is and
 * says so in `problems`.
 * @param bytes the mail as the server holds it (RFC 5322)
 * @param receivedAt the server's INTERNALDATE
 */
export async function parseMail(bytes: Uint8Array, receivedAt: Instant): Promise<Parsed> {
	const broken = brokenLimit(bytes);
	if (broken !== null) return quarantine(broken, bytes);
	try {
		return { state: 'mail', mail: toMail(await readParts(bytes), receivedAt) };
	} catch {
		return quarantine('structure', bytes);
	}
}

/** Sets a mail aside, with what its raw headers tell. */
export const quarantine = (reason: QuarantineReason, bytes: Uint8Array): Quarantined => ({
	state: 'quarantine',
	reason,
	says: QUARANTINES[reason].says,
	...glance(bytes),
});

interface Parts {
	readonly raw: RawHeaders;
	/** decoded header values, as the parser gives them */
	readonly headers: ReadonlyMap<string, unknown>;
	readonly body: Body;
	readonly attachments: readonly Attachment[];
}

function readParts(bytes: Uint8Array): Promise<Parts> {
	return new Promise((resolve, reject) => {
		const parser = new MailParser(OPTIONS);
		const attachments: Attachment[] = [];
		let lines: readonly RawLine[] = [];
		let headers: ReadonlyMap<string, unknown> = new Map();
		parser.on('headers', (found) => {
			headers = found;
		});
		parser.on('headerLines', (found) => {
			lines = found;
		});
		parser.on('data', (piece) => {
			if (piece.type === 'attachment') drain(piece, attachments, reject);
		});
		parser.on('error', reject);
		parser.on('end', () => {
			try {
				resolve({ raw: rawHeaders(lines), headers, body: readBody(treeOf(parser)), attachments });
			} catch (error) {
				reject(error);
			}
		});
		parser.end(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
	});
}

/** Attachments are weighed and let go: their content stays in the mailbox. */
function drain(piece: AttachmentStream | MessageText, attachments: Attachment[], failed: (error: Error) => void): void {
	if (piece.type !== 'attachment') return;
	let size = 0;
	piece.content.on('data', (chunk: Buffer) => {
		size += chunk.length;
	});
	piece.content.on('error', failed);
	piece.content.on('end', () => {
		attachments.push({
			filename: oneLine(piece.filename || '', 255),
			contentType: oneLine(piece.contentType, 255),
			size,
		});
		piece.release();
	});
}

/** The parser keeps its tree and joins the leaves in a way that loses the alternatives; the types do not show it. */
function treeOf(parser: MailParser): PartNode {
	const { tree } = parser as unknown as { readonly tree: PartNode | false };
	return tree === false ? { headers: new Map(), children: [] } : tree;
}

function toMail(parts: Parts, receivedAt: Instant): Mail {
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
		contentHash: hash([from?.address ?? '', date.at, subject, text.replace(/\s+/g, ' ')]),
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

const hash = (facts: readonly (string | number | null)[]): string =>
	createHash('sha256').update(JSON.stringify(facts)).digest('hex');
