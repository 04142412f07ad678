import type { Language } from '../language.ts';
import type { Mail, Side } from '../mail.ts';
import { backOn } from './back-on.ts';
import { findCues, type Hit } from './find.ts';
import { detectLanguage } from './language.ts';
import { type MachineMail, machineMail } from './machine.ts';
import { amountsIn } from './money.ts';
import { saidBy } from './said.ts';
import { type ModelSays, scoreComplaint } from './score.ts';
import { scoreSeverity } from './severity-score.ts';
import { signalsIn, soughtIn } from './signals.ts';
import { ownWords } from './strip.ts';
import { READ_AT_MOST, type Sentence, sentencesOf } from './text.ts';
import type { Verdict } from './verdict.ts';
import { formMessage } from './web-form.ts';

/** The learned part plugs in here: log-odds for a text, from weights that are data. */
export interface Model {
	readonly judge: (words: string, language: Language) => ModelSays;
}

/** No model was trained yet: the cues decide alone. */
const LEARNED: { readonly model: Model | null } = { model: null };

/** The table that is read where the language is none of the seven: half the world writes to support in English. */
const LANGUAGE_OF_LAST_RESORT: Language = 'en';

/**
 * What one mail is: machine mail and why; a complaint, how grave and with what signals; what its sentences do.
 * Pure, deterministic, linear in the mail; never throws, whatever stands in it.
 * @param side who wrote it: of a colleague's mail only language and `said` are read
 * @param fallback language of the case or the mailbox, for texts too short to tell
 */
export function triage(mail: Mail, side: Side, fallback?: Language): Verdict {
	const machine = machineMail(mail);
	const { body, subject } = textOf(mail);
	const detected = detectLanguage(body === '' ? subject : body, fallback);
	if (machine) return machineVerdict(machine, mail, { body, subject, detected });
	const language = detected === 'unknown' ? (fallback ?? LANGUAGE_OF_LAST_RESORT) : detected;
	const inBody = sentencesOf(body, language);
	if (side === 'team') {
		return { ...NOTHING, language: detected, said: saidBy('team', inBody, findCues(inBody, language)) };
	}
	const sentences = subject === '' ? inBody : [...sentencesOf(subject, language), ...inBody];
	const read: Read = {
		words: `${subject}\n${body}`.slice(0, READ_AT_MOST),
		sentences,
		hits: findCues(sentences, language),
	};
	return { ...NOTHING, ...judge(read, language), language: detected, said: saidByCustomer(read, inBody.length) };
}

/** The subject does nothing but name; only where there is no body does it speak. */
function saidByCustomer({ sentences, hits }: Read, inBody: number): Verdict['said'] {
	const first = inBody === 0 ? 0 : sentences.length - inBody;
	const bodyHits = hits
		.filter(({ sentence }) => sentence >= first)
		.map((hit) => ({ ...hit, sentence: hit.sentence - first }));
	return saidBy('customer', sentences.slice(first), bodyHits);
}

const NOTHING: Verdict = {
	language: 'unknown',
	skip: null,
	complaint: { is: false, score: 0 },
	severity: null,
	signals: [],
	sought: [],
	said: [],
	backOn: null,
	because: [],
};

interface Read {
	readonly words: string;
	readonly sentences: readonly Sentence[];
	readonly hits: readonly Hit[];
}

function judge({ words, sentences, hits }: Read, language: Language): Partial<Verdict> {
	const length = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
	const { is, score, because } = scoreComplaint(hits, length, LEARNED.model?.judge(words, language) ?? null);
	const sought = soughtIn(hits, sentences);
	if (!is) return { complaint: { is, score }, sought, because };
	const amounts = amountsIn(words);
	const signals = signalsIn(hits, sentences, amounts);
	const { severity, because: why } = scoreSeverity({ hits, signals, amounts, words });
	return { complaint: { is, score }, severity, signals, sought, because: [...because, ...why] };
}

interface MailText {
	readonly body: string;
	/** empty for an answer: the subject is then the other side's, or an older mail's */
	readonly subject: string;
}

function textOf(mail: Mail): MailText {
	const { words, quoted, isForward } = ownWords(formMessage(mail));
	const isReply = mail.inReplyTo.length > 0 || REPLY_PREFIX.test(mail.subject);
	const hasOwn = /\p{L}{2}/u.test(words);
	// A mail that is nothing but quote is an answer that says nothing; but a forward, or a first mail with quote marks, speaks by it.
	const body =
		!isReply && (!hasOwn || (isForward && words.length < FORWARD_NOTE_AT_MOST))
			? `${words}\n\n${quoted}`.trim()
			: words;
	return { body, subject: isReply ? '' : mail.subject.replace(FORWARD_PREFIX, '').trim() };
}

const REPLY_PREFIX = /^\s*(?:re|r|aw|antw|antwort|rif|res|resp|sv|ответ|отв)\s*(?:\[\d+\])?\s*:/iu;
const FORWARD_PREFIX = /^(?:\s*(?:fwd?|wg|i|enc|rv|tr|пересл?)\s*:\s*)+/iu;

/** A forward with a note this short speaks by what it forwards. */
const FORWARD_NOTE_AT_MOST = 60;

function machineVerdict(
	skip: MachineMail,
	mail: Mail,
	{ body, subject, detected }: MailText & { detected: Language | 'unknown' },
): Verdict {
	const back =
		skip.kind === 'auto-reply' ? backOn(`${subject}\n${body}`, mail.sentAt ?? mail.receivedAt, detected) : null;
	return { ...NOTHING, language: detected, skip, backOn: back };
}
