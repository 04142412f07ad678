import type { Language } from '../language.ts';
import type { Mail } from '../mail.ts';
import { findCues, type Hit } from './find.ts';
import { type OwnWords, ownWords } from './strip.ts';
import { READ_AT_MOST, type Sentence, sentencesOf } from './text.ts';

/** What of a mail is judged. */
export interface MailText {
	readonly body: string;
	/** empty for an answer: the subject is then the other side's, or an older mail's */
	readonly subject: string;
}

/** A text cut into sentences, with the cues in them. */
export interface Reading {
	/** as it was written, subject first */
	readonly words: string;
	/** the subject's first, where there is one */
	readonly sentences: readonly Sentence[];
	/** how many of the sentences stand in the body: the last ones */
	readonly inBody: number;
	/** empty where the language is not known: the words of another one would be chance */
	readonly hits: readonly Hit[];
}

/**
 * Own words of a mail, without quotes, signature and subject prefixes.
 * @param own its text taken apart, where that was done already
 */
export function textOf(
	{ subject, inReplyTo, text }: Pick<Mail, 'subject' | 'inReplyTo' | 'text'>,
	own: OwnWords = ownWords(text),
): MailText {
	const { words, isForward } = own;
	const isReply = inReplyTo.length > 0 || REPLY_PREFIX.test(subject);
	const hasOwn = /\p{L}{2}/u.test(words);
	// A mail that is nothing but quote is an answer that says nothing; but a forward, or a first mail with quote marks, speaks by it.
	const body =
		!isReply && (!hasOwn || (isForward && words.length < FORWARD_NOTE_AT_MOST))
			? `${words}\n\n${own.quoted}`.trim()
			: words;
	return { body, subject: isReply ? '' : subject.replace(FORWARD_PREFIX, '').trim() };
}

const REPLY_PREFIX = /^\s*(?:re|r|aw|antw|antwort|rif|res|resp|sv|ответ|отв)\s*(?:\[\d+\])?\s*:/iu;
const FORWARD_PREFIX = /^(?:\s*(?:fwd?|wg|i|enc|rv|tr|пересл?)\s*:\s*)+/iu;

/** A forward with a note this short speaks by what it forwards. */
const FORWARD_NOTE_AT_MOST = 60;

/** Sentences of an unknown language are cut as in English, which half the world writes to support in. */
const LANGUAGE_OF_LAST_RESORT: Language = 'en';

/** Reads a text for cues. Pure and linear; at most `READ_AT_MOST` characters count. */
export function readText({ body, subject }: MailText, language: Language | 'unknown'): Reading {
	const cutAs = language === 'unknown' ? LANGUAGE_OF_LAST_RESORT : language;
	const inBody = sentencesOf(body, cutAs);
	const sentences = subject === '' ? inBody : [...sentencesOf(subject, cutAs), ...inBody];
	return {
		words: `${subject}\n${body}`.slice(0, READ_AT_MOST),
		sentences,
		inBody: inBody.length,
		hits: language === 'unknown' ? [] : findCues(sentences, language),
	};
}

/** How many words a text has. */
export const lengthOf = (sentences: readonly Sentence[]): number =>
	sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
