import { type AttachmentStream, MailParser, type MessageText } from 'mailparser';
import type { Attachment, Mail, MessageId } from '../../shared/mail.ts';
import type { Instant } from '../../shared/time.ts';
import { oneLine } from './clean.ts';
import { glance } from './glance.ts';
import { type RawLine, rawHeaders } from './headers.ts';
import { MAX_PARSE_TIME, QUARANTINES, type QuarantineReason } from './limits.ts';
import { mendCharset } from './mend-charset.ts';
import { type PartNode, readBody } from './parts.ts';
import { withReportedIds } from './reported.ts';
import { brokenLimit } from './scan.ts';
import { type Parts, toMail } from './to-mail.ts';

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
		return { state: 'mail', mail: withReportedIds(toMail(await readMended(bytes), receivedAt), bytes) };
	} catch (error) {
		return quarantine(error instanceof NeverEnds ? 'time' : 'structure', bytes);
	}
}

/** Thrown for a mail that the parser neither finishes nor refuses: it waits for bytes that never come. */
class NeverEnds extends Error {}

/** Sets a mail aside, with what its raw headers tell. */
export const quarantine = (reason: QuarantineReason, bytes: Uint8Array): Quarantined => ({
	state: 'quarantine',
	reason,
	says: QUARANTINES[reason].says,
	...glance(bytes),
});

/** A mail in a charset that it does not name is read a second time, in the one it most likely is in. */
async function readMended(bytes: Uint8Array): Promise<Parts> {
	const parts = await readParts(bytes);
	const mended = mendCharset(bytes, parts.body.brokenCharsets);
	if (mended === null) return parts;
	const again = await readParts(mended.bytes);
	const brokenCharsets = parts.body.brokenCharsets.map((named) => `${named}, read as ${mended.charset}`);
	return { ...again, body: { ...again.body, brokenCharsets } };
}

function readParts(bytes: Uint8Array): Promise<Parts> {
	return withinTime((resolve, reject) => {
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
		parser.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
		// A mail that ends inside the header of an attached message leaves the parser waiting for ever for its body.
		parser.end('\r\n\r\n');
	});
}

/** A parser that waits for what never comes blocks nobody, so the time limit of its thread alone would not tell it apart. */
function withinTime<T>(work: (resolve: (value: T) => void, reject: (error: unknown) => void) => void): Promise<T> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new NeverEnds()), MAX_PARSE_TIME);
		const settled = (): void => clearTimeout(timer);
		work(
			(value) => {
				settled();
				resolve(value);
			},
			(error) => {
				settled();
				reject(error);
			},
		);
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
