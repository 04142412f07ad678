import { asMessageId, type MessageId } from '../../shared/mail.ts';
import { oneLine } from './clean.ts';

/** No name or subject stands beyond this many bytes of header in a mail that a person could find by it. */
const GLANCE_BYTES = 64 * 1_024;

/** What raw headers tell without a parser: enough to find the mail in the mailbox, undecoded where it was encoded. */
export interface Glance {
	readonly messageId: MessageId | null;
	readonly from: string | null;
	readonly subject: string | null;
}

/** Reads the first lines of a mail that no parser shall touch. Never throws. */
export function glance(bytes: Uint8Array): Glance {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, GLANCE_BYTES)).toString('utf8');
	const end = /\r?\n\r?\n/.exec(head);
	const lines = head
		.slice(0, end?.index ?? head.length)
		.replace(/\r?\n[ \t]+/g, ' ')
		.split(/\r?\n/);
	const value = (name: string): string | null => {
		const line = lines.find((candidate) => candidate.slice(0, name.length + 1).toLowerCase() === `${name}:`);
		return line === undefined ? null : oneLine(line.slice(name.length + 1), 300);
	};
	const id = value('message-id');
	return { messageId: id === null ? null : asMessageId(id), from: value('from'), subject: value('subject') };
}
