import { asMessageId, type Mail, type MessageId } from '../../shared/mail.ts';

/** A report carries one returned mail, at most with its own history; more ids than this are an attack on the look-up. */
const MOST_REPORTED = 5;
const LOOK_AT_BYTES = 300_000;

/**
 * A delivery report (RFC 6522) often names the mail it speaks of only inside: in the returned mail or its headers, attached. Those ids
 * join the report's references, so that its case is found.
 */
export function withReportedIds(mail: Mail, bytes: Uint8Array): Mail {
	const isReport = (mail.headers['content-type'] ?? []).some((value) => /^\s*multipart\/report/i.test(value));
	if (!isReport) return mail;
	const source = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, LOOK_AT_BYTES)).toString(
		'latin1',
	);
	const found = [...source.matchAll(/^(?:original-)?message-id:\s{0,20}(<[^<>\s]{1,500}>)/gim)]
		.map(([, id]) => asMessageId(id ?? ''))
		.filter((id): id is MessageId => id !== null && id !== mail.messageId)
		.slice(0, MOST_REPORTED);
	return { ...mail, references: [...new Set([...mail.references, ...found])] };
}
