import { MAX_MAIL_BYTES } from '../../mailbox/limits.ts';

const LINE_FEED = 0x0a;
const FROM = Buffer.from('From ');
/** `From ana@example.com Sat Jan  3 01:05:34 1996`; some programs leave out the year, some the time. */
const SEPARATOR = /^From .*(?:\d{1,2}:\d{2}|\b(?:19|20)\d{2}\b)/;
/** mboxrd writes one `>` before any line of a mail that starts like a separator, however many stand there already. */
const QUOTED_FROM = /^>+From /;

/** True when bytes are the start of an mbox: a mail never starts with a line of that form. */
export const startsLikeMbox = (head: Uint8Array): boolean =>
	SEPARATOR.test(Buffer.from(head.subarray(0, 300)).toString('latin1').split('\n', 1)[0] ?? '');

/**
 * Cuts an mbox into its mails while it is read, so that a file larger than memory can be. A separator counts only after an
 * empty line, because "From here on …" may start a line of a mail. Of a mail above the size limit only so much is kept that the limit is
 * seen to be broken.
 */
export async function* mailsOfMbox(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	let mail = new Lines();
	let isAfterEmpty = true;
	let hasStarted = false;
	for await (const line of linesOf(chunks)) {
		if (isAfterEmpty && isSeparator(line)) {
			if (hasStarted) yield mail.bytes();
			mail = new Lines();
			hasStarted = true;
		} else if (hasStarted) {
			mail.add(unquoted(line));
		}
		isAfterEmpty = line.length <= 2 && (line[0] === LINE_FEED || line[1] === LINE_FEED);
	}
	if (hasStarted) yield mail.bytes();
}

const isSeparator = (line: Buffer): boolean =>
	line.subarray(0, FROM.length).equals(FROM) && SEPARATOR.test(line.toString('latin1'));

const unquoted = (line: Buffer): Buffer =>
	line[0] === 0x3e && QUOTED_FROM.test(line.subarray(0, 64).toString('latin1')) ? line.subarray(1) : line;

/** The lines of one mail, as far as its size is allowed. */
class Lines {
	readonly #lines: Buffer[] = [];
	#size = 0;

	add(line: Buffer): void {
		if (this.#size > MAX_MAIL_BYTES) return;
		this.#lines.push(line);
		this.#size += line.length;
	}

	bytes(): Uint8Array {
		return Buffer.concat(this.#lines);
	}
}

/** Lines with their line ends. A line without an end is passed on in pieces of the chunk's size: it could be all of the file. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
	let rest = Buffer.alloc(0);
	for await (const chunk of chunks) {
		const bytes = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
		let start = 0;
		for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
			yield bytes.subarray(start, end + 1);
			start = end + 1;
		}
		rest = bytes.subarray(start);
		if (rest.length > MAX_LINE_BYTES) {
			yield rest;
			rest = Buffer.alloc(0);
		}
	}
	if (rest.length > 0) yield rest;
}

/** RFC 5322 allows 998 bytes; joining ever more chunks to one line would cost the square of its length. */
const MAX_LINE_BYTES = 1_048_576;
