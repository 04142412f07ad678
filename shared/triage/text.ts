import type { Language } from '../language.ts';

/** One word of the text. `norm` is what cues are compared with, `start` and `end` cut the writer's own spelling. */
export interface Token {
	readonly norm: string;
	readonly start: number;
	readonly end: number;
	/** a comma, colon, dash or bracket stands before it: a negation does not reach over it */
	readonly afterPause: boolean;
}

/** One sentence, or one line that stands alone (a subject, a greeting). */
export interface Sentence {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly isQuestion: boolean;
}

/** Longest text that is read for cues, in characters. What a customer wants stands before it; base64 noise goes on for megabytes. */
export const READ_AT_MOST = 12_000;

/** A word longer than this is no word but noise; only its head is compared. */
const WORD_AT_MOST = 40;

/** A line this long that ends without a full stop was wrapped by the mail program, not ended by the writer. */
const WRAPPED_FROM = 55;

/** English writes one word with its apostrophe ("doesn't"), the Romance languages two ("l'ordine"). */
const APOSTROPHE_JOINS: Readonly<Record<Language, boolean>> = {
	en: true,
	it: false,
	pt: false,
	ru: true,
	es: false,
	fr: false,
	de: true,
};

const ABBREVIATIONS = new Set(
	(
		'mr mrs ms dr sr sra srta sig dott ing prof st nr no num n art ca bzw z b usw tel str inkl mme mlle m av etc ' +
		'г руб ул д кв тел т е п им стр'
	).split(' '),
);

/** Signs without width (soft hyphen, joiners, zero-width space) stand within a word: hyphenation leaves them, and so does who would hide a word. */
const WORDS_JOINED = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*(?:['’ʼ`´]\p{L}+)*/gu;
const WORDS_SPLIT = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*/gu;
const BREAKS = /[.!?…]+["'»”)\]]*(?=\s|$)|[?!]+|\n+/gu;
/** Letters of the two alphabets that look alike: a word of both is written to slip past a reader like this one. */
const LOOK_ALIKE = { latin: 'aceopxyikm', cyrillic: 'асеорхуікм' } as const;
const MIXED = /^(?=.*[a-z])(?=.*[а-яі])/;

/** Nothing to take off but capitals: letters of which none is written as a letter and a mark (й and ё are). */
const PLAIN = /^[A-Za-z0-9А-ИК-Яа-ик-я]+$/;
const PAUSE = /[,;:()–—]| - |\n\s*[-*•]/;

/**
 * Brings a word into the one form in which words are compared: NFKD without accents, lower case, no apostrophes,
 * `ß` as `ss`, and in German `ae`, `oe`, `ue` as the bare vowel, because half of the writers have no umlauts at hand.
 */
export function normalise(word: string, language: Language): string {
	const head = word.length > WORD_AT_MOST ? word.slice(0, WORD_AT_MOST) : word;
	const bare = PLAIN.test(head)
		? head.toLowerCase()
		: head
				.normalize('NFKD')
				.replace(/[\p{M}\p{Cf}'’ʼ`´]+/gu, '')
				.toLowerCase()
				.replaceAll('ß', 'ss');
	if (MIXED.test(bare)) return inOneAlphabet(bare, language);
	return language === 'de' ? bare.replace(/([aou])e/g, '$1') : bare;
}

function inOneAlphabet(word: string, language: Language): string {
	const [from, to] =
		language === 'ru' ? [LOOK_ALIKE.latin, LOOK_ALIKE.cyrillic] : [LOOK_ALIKE.cyrillic, LOOK_ALIKE.latin];
	return Array.from(word, (letter) => to[from.indexOf(letter)] ?? letter).join('');
}

/** Cuts one piece of text into compared words; also used for the patterns of the cue tables, so both sides agree. */
export function tokensOf(text: string, language: Language): readonly Token[] {
	const tokens: Token[] = [];
	let last = 0;
	for (const match of text.matchAll(APOSTROPHE_JOINS[language] ? WORDS_JOINED : WORDS_SPLIT)) {
		const end = match.index + match[0].length;
		const isNextWord = match.index === last + 1 && text[last] === ' ';
		const afterPause = !isNextWord && PAUSE.test(text.slice(last, match.index));
		tokens.push({ norm: normalise(match[0], language), start: match.index, end, afterPause });
		last = end;
	}
	return tokens;
}

/** @param norm a normalised word */
export const isNumber = (norm: string): boolean => norm.charCodeAt(0) >= 48 && norm.charCodeAt(0) <= 57;

/** Sentences in the order of the text; at most `READ_AT_MOST` characters are read. Never throws. */
export function sentencesOf(text: string, language: Language): readonly Sentence[] {
	const read = text.slice(0, READ_AT_MOST);
	const sentences: Sentence[] = [];
	let start = 0;
	for (const match of read.matchAll(BREAKS)) {
		if (!endsSentence(read, start, match)) continue;
		const end = match.index + match[0].length;
		push(read.slice(start, end), language, sentences);
		start = end;
	}
	push(read.slice(start), language, sentences);
	return sentences;
}

function push(raw: string, language: Language, into: Sentence[]): void {
	const text = raw.trim();
	const tokens = tokensOf(text, language);
	if (tokens.length === 0) {
		markQuestion(text, into);
		return;
	}
	into.push({ text, tokens, isQuestion: text.slice(-4).includes('?') });
}

/** A question mark that stands alone, after white space ("Pourquoi ?"), belongs to the sentence before it. */
function markQuestion(mark: string, into: Sentence[]): void {
	const last = into.at(-1);
	if (!last || !mark.includes('?')) return;
	into[into.length - 1] = { ...last, text: `${last.text} ${mark}`, isQuestion: true };
}

function endsSentence(text: string, start: number, match: RegExpExecArray): boolean {
	const mark = match[0];
	if (mark === '\n') return match.index - start < WRAPPED_FROM || !/\p{L}|\p{N}|,/u.test(text.charAt(match.index - 1));
	if (mark !== '.') return true;
	const before = /[\p{L}\p{N}]{0,12}$/u.exec(text.slice(Math.max(start, match.index - 12), match.index))?.[0] ?? '';
	if (/^\d{1,2}$/.test(before) && /^ \p{L}/u.test(text.slice(match.index + 1, match.index + 3))) {
		return /^ \p{Lu}/u.test(text.slice(match.index + 1, match.index + 3)) && !isMonthNext(text.slice(match.index + 2));
	}
	return !ABBREVIATIONS.has(before.toLowerCase());
}

/** "am 5. Dezember": German writes the day with a full stop. */
function isMonthNext(rest: string): boolean {
	return /^(?:jan|feb|m[aä]r|apr|mai|jun|jul|aug|sep|okt|nov|dez)/i.test(rest);
}
