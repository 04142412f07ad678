import type { Language } from '../language.ts';
import { ownWords } from '../triage/strip.ts';
import { READ_AT_MOST, type Sentence, sentencesOf } from '../triage/text.ts';
import { withoutSignOff } from './sign-off.ts';

/** A piece of the agent's own text, and where it begins in the draft. */
export interface Passage {
	readonly start: number;
	readonly text: string;
}

/** A sentence, and where its text begins in the draft. */
export interface PlacedSentence extends Sentence {
	readonly start: number;
}

/** A longer draft is read this far, in UTF-16 units: as far as `ownWords` reads a mail. */
const DRAFT_AT_MOST = 60_000;

/**
 * What of a draft is the agent's own: neither history nor signature, whether the history stands below or between.
 * @returns passages in the order of the text; their line ends are `\n`, but every position is as in the draft
 */
export function passagesOf(draft: string): readonly Passage[] {
	const written = draft.slice(0, DRAFT_AT_MOST);
	const own = withoutSignOff(linesOf(ownWords(written).words)).filter((line) => line.trim() !== '');
	// A line end of two characters stays two long, so that positions hold; the blank stands behind it, where no word is broken.
	const text = written.replace(/\r\n/g, '\n ').replace(/\r/g, '\n');
	return ownSpans(linesOf(text), own).map(({ start, end }) => ({ start, text: text.slice(start, end) }));
}

interface LineSpan {
	readonly start: number;
	readonly end: number;
}

/** `ownWords` keeps the own lines in their order, so each is the next that reads the same; lines of others between them part passages. */
function ownSpans(lines: readonly string[], own: readonly string[]): readonly LineSpan[] {
	const spans: LineSpan[] = [];
	let isParted = true;
	let next = 0;
	let at = 0;
	for (const line of lines) {
		const end = at + line.length;
		const last = spans[spans.length - 1];
		if (next < own.length && line.trim() === own[next]?.trim()) {
			next += 1;
			if (last && !isParted) spans[spans.length - 1] = { start: last.start, end };
			else spans.push({ start: at, end });
			isParted = false;
		} else if (line.trim() !== '') isParted = true;
		at = end + 1;
	}
	return spans;
}

const linesOf = (text: string): readonly string[] => text.split('\n');

/** The sentences of these passages, each with its place in the draft. Linear in the text. */
export function placedSentences(passages: readonly Passage[], language: Language): readonly PlacedSentence[] {
	const placed: PlacedSentence[] = [];
	for (const passage of passages) {
		for (const piece of piecesOf(passage)) {
			for (const sentence of sentencesIn(piece, language)) placed.push(sentence);
		}
	}
	return placed;
}

/** `sentencesOf` reads only so far; a longer passage is cut at its blanks. */
function piecesOf({ start, text }: Passage): readonly Passage[] {
	const pieces: Passage[] = [];
	let from = 0;
	while (text.length - from > READ_AT_MOST) {
		const blank = text.lastIndexOf(' ', from + READ_AT_MOST - 1);
		const end = blank > from ? blank + 1 : from + READ_AT_MOST;
		pieces.push({ start: start + from, text: text.slice(from, end) });
		from = end;
	}
	return [...pieces, { start: start + from, text: text.slice(from) }];
}

/** Sentences come in the order of the text and between them stands no word, so each is the next place where its words are. */
function sentencesIn({ start, text }: Passage, language: Language): readonly PlacedSentence[] {
	let cursor = 0;
	return sentencesOf(text, language).map((sentence) => {
		const words = sentence.text.slice(0, sentence.tokens[sentence.tokens.length - 1]?.end);
		const at = text.indexOf(words, cursor);
		cursor = at + words.length;
		return { ...sentence, start: start + at };
	});
}
