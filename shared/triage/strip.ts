import { isSignatureStart, isSmallPrint } from './signature.ts';

/** A mail's text, taken apart. */
export interface OwnWords {
	/** what the writer wrote for this mail */
	readonly words: string;
	/** the history below or between, its quote marks taken off; for a forwarded mail the forwarded text; made when it is asked for */
	readonly quoted: string;
	/** everything from the signature on, disclaimers included; made when it is asked for */
	readonly signature: string;
	readonly isForward: boolean;
}

/** A text longer than this is cut before it is looked at: 1 MB of `>` must cost no more than a mail. */
const READ_AT_MOST = 60_000;
const LINE_AT_MOST = 400;

/** Lines that open the history: everything after them is quoted. */
const ATTRIBUTIONS: readonly RegExp[] = [
	/^(?:>?\s*)?(?:on|am|le|el|il(?: giorno)?|em|op|в|вс|пн|вт|ср|чт|пт|сб|\d|mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|gio|ven|dom|seg|ter|qua|qui|sex|sáb|di|mi|do|fr|sa|so)(?=[\s,.\d]).{0,240}(?:wrote|writes|ha scritto|escreveu|escribió|escribio|a écrit|a ecrit|schrieb.{0,80}|написал(?:\(а\)|а)?|пишет|писал(?:\(а\)|а)?)\s*:\s*$/iu,
	/^.{0,160}<[^<>\s]{1,80}@[^<>\s]{1,80}>.{0,60}(?:wrote|ha scritto|escreveu|escribió|a écrit|schrieb|написал(?:\(а\)|а)?|пишет|писал(?:\(а\)|а)?)\s*:?\s*$/iu,
	/^(?:\p{L}{2,4}[.,]|\d{1,2}[.\s]).{0,160}<[^<>\s]{1,80}@[^<>\s]{1,80}>:$/iu,
	/^[-_= ]{2,}\s*(?:original message|messaggio originale|mensagem original|mensaje original|message d'origine|message original|ursprüngliche nachricht|originalnachricht|исходное сообщение|оригинальное сообщение|reply message)\b.{0,40}$/iu,
	/^_{20,}\s*$/,
];

const FORWARDS =
	/^[-_= ]{2,}\s*(?:forwarded message|begin forwarded message|messaggio inoltrato|inizio messaggio inoltrato|mensagem encaminhada|mensaje reenviado|message transféré|message transfere|weitergeleitete nachricht|пересылаемое сообщение|пересланное сообщение|пересылаемое письмо)|^(?:begin forwarded message|début du message transféré|inizio messaggio inoltrato|anfang der weitergeleiteten nachricht|início da mensagem (?:re)?encaminhada|inicio del mensaje reenviado|начало переадресованного сообщения)\s*:/iu;

/** "From:" of a header block as Outlook writes it; a date or addressee line must follow. */
const HEADER_FROM = /^\s*\*?(?:from|da|de|von|от|отправитель|expéditeur|remitente|mittente)\s*:\*?\s*\S/iu;
const HEADER_NEXT =
	/^\s*\*?(?:sent|date|to|subject|inviato|data|a|oggetto|enviado(?: em)?|enviada(?: em)?|para|assunto|enviado el|fecha|asunto|envoyé|à|objet|gesendet|datum|an|betreff|отправлено|дата|кому|тема)\s*:\*?\s*\S/iu;
const HEADER_REACH = 3;

/**
 * Takes apart what the writer wrote, the quoted history, and the signature, in linear time. Never throws.
 * @param text plain text of one mail, any line ends
 */
export function ownWords(text: string): OwnWords {
	const lines = linesOf(text.slice(0, READ_AT_MOST));
	const history = historyStart(lines);
	const own: string[] = [];
	const quoted: string[] = [];
	for (const line of lines.slice(0, history.at)) {
		if (isQuoted(line)) quoted.push(line);
		else own.push(line.trimEnd());
	}
	const signatureAt = signatureStart(own);
	return {
		words: tidy(own.slice(0, signatureAt)),
		// Most of a long thread is history, and few mails speak by it.
		get quoted() {
			return tidy([...quoted, ...lines.slice(history.at + history.length)].map(unquote));
		},
		get signature() {
			return tidy(own.slice(signatureAt));
		},
		isForward: history.isForward,
	};
}

const linesOf = (text: string): readonly string[] =>
	(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).split('\n');

interface HistoryStart {
	/** index of the first line that is history */
	readonly at: number;
	/** lines of the opening itself */
	readonly length: number;
	readonly isForward: boolean;
}

function historyStart(lines: readonly string[]): HistoryStart {
	for (let at = 0; at < lines.length; at += 1) {
		const line = (lines[at] ?? '').slice(0, LINE_AT_MOST).trim();
		if (line === '') continue;
		// Neither begins with a quote mark, and most lines of a long mail do.
		const isMarked = line.startsWith('>');
		if (!isMarked && FORWARDS.test(line)) return { at, length: 1, isForward: true };
		if (!isMarked && isHeaderBlock(lines, at)) return { at, length: 1, isForward: false };
		const length = attributionLength(lines, at, line);
		if (length > 0) return { at, length, isForward: false };
	}
	return { at: lines.length, length: 0, isForward: false };
}

/** Gmail wraps "On … wrote:" after 80 characters, so the line is also tried together with the next. */
function attributionLength(lines: readonly string[], at: number, line: string): number {
	if (couldAttribute(line) && ATTRIBUTIONS.some((pattern) => pattern.test(line))) return 1;
	const next = (lines[at + 1] ?? '').slice(0, LINE_AT_MOST).trim();
	if (next === '' || !next.endsWith(':') || line.length < 15) return 0;
	return ATTRIBUTIONS.slice(0, 3).some((pattern) => pattern.test(`${line} ${next}`)) ? 2 : 0;
}

/** What each of the patterns needs, asked of every line of a mail before them. */
const couldAttribute = (line: string): boolean => line.endsWith(':') || line.includes('@') || /^[-_=]/.test(line);

function isHeaderBlock(lines: readonly string[], at: number): boolean {
	if (!HEADER_FROM.test((lines[at] ?? '').slice(0, LINE_AT_MOST))) return false;
	const following = lines.slice(at + 1, at + 1 + HEADER_REACH);
	return following.filter((line) => HEADER_NEXT.test(line.slice(0, LINE_AT_MOST))).length >= 2;
}

const isQuoted = (line: string): boolean => /^\s{0,3}>/.test(line);

const unquote = (line: string): string => line.replace(/^(?:\s{0,3}>)+ ?/, '').trimEnd();

function signatureStart(lines: readonly string[]): number {
	const at = lines.findIndex((whole, index) => {
		const line = whole.slice(0, LINE_AT_MOST);
		return line !== '' && (isSignatureStart(line, index > 0) || isSmallPrint(line));
	});
	return at < 0 ? lines.length : at;
}

const tidy = (lines: readonly string[]): string =>
	lines
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
