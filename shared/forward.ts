import type { Address, Mail } from './mail.ts';
import { isForwardSubject, topicOf } from './subject.ts';

/** The header lines that mail programs write above a mail passed on, in the seven languages. */
const FROM =
	/^[>*\s]{0,6}(?:from|von|de|da|от|от кого|mittente|remitente|expéditeur|remetente)\s{0,3}\*?\s{0,2}:\s{0,3}\*?(.{1,300})$/iu;
const SUBJECT =
	/^[>*\s]{0,6}(?:subject|betreff|objet|oggetto|asunto|assunto|тема)\s{0,3}\*?\s{0,2}:\s{0,3}\*?(.{0,500})$/iu;
const OTHER =
	/^[>*\s]{0,6}(?:to|cc|date|sent|an|datum|gesendet|à|envoyé|a|data|inviato|para|enviado|fecha|кому|дата|отправлено|копия)\s{0,3}\*?\s{0,2}:/iu;
const ADDRESS = /([^\s<>"'();:,]{1,64}@[^\s<>"'();:,\]]{1,255})/u;

/** How many lines one block of header lines may have. */
const LONGEST_BLOCK = 12;

/**
 * The mail that a forwarded mail carries in its text, with its writer and its words; null when the subject does not say that it
 * is passed on, or no header block is found.
 */
export function forwardedMail(mail: Mail): Mail | null {
	if (!isForwardSubject(mail.subject)) return null;
	const lines = mail.text.split('\n');
	const start = lines.findIndex(
		(line, index) =>
			FROM.test(line) && lines.slice(index + 1, index + LONGEST_BLOCK).some((next) => SUBJECT.test(next)),
	);
	if (start < 0) return null;
	const block = lines.slice(start, start + LONGEST_BLOCK);
	const end =
		start +
		Math.max(...block.map((line, index) => (FROM.test(line) || SUBJECT.test(line) || OTHER.test(line) ? index : 0)));
	const subject = block
		.map((line) => SUBJECT.exec(line)?.[1]?.trim())
		.find((found) => found !== undefined && found !== '');
	const text = lines
		.slice(end + 1)
		.map((line) => line.replace(/^> ?/u, ''))
		.join('\n')
		.trim();
	return {
		...mail,
		from: addressOf(FROM.exec(lines[start] ?? '')?.[1] ?? ''),
		subject: subject ?? topicOf(mail.subject),
		text,
		html: null,
	};
}

function addressOf(written: string): Address | null {
	const found = ADDRESS.exec(written)?.[1];
	if (found === undefined) return null;
	const name = written
		.slice(0, written.indexOf(found))
		.replace(/[<["'*(]|mailto:/giu, '')
		.trim();
	return { name, address: found.toLowerCase() };
}
