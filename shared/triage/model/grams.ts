import type { CueFamily } from '../cues/cue.ts';
import type { Hit } from '../find.ts';
import type { Reading } from '../read.ts';
import { isNumber, type Sentence } from '../text.ts';
import { bucketOf, hashOf, pairOf } from './hash.ts';

/** Where an n-gram stands: words `from` up to but without `to` of a sentence. */
export interface Span {
	readonly sentence: number;
	readonly from: number;
	readonly to: number;
	/** how many letters of its word count; 0: words as they are */
	readonly letters: number;
	/** `^`: the pair of a sentence's beginning and its first word; `first`, `last`: a word of that sentence of the mail */
	readonly mark: '' | '^' | 'first' | 'last';
}

/** An n-gram of a text. One object, filled anew for each: a mail has hundreds, and triage would mostly clear them away. */
interface Passing {
	bucket: number;
	/** no cue weighs its words */
	isOpen: boolean;
	sentence: number;
	from: number;
	to: number;
	letters: number;
	mark: Span['mark'];
}

/** A mail is read for so many words; beyond, it tells stories. */
const WORDS_AT_MOST = 400;

/** Endings change in Russian, Spanish or German; what a word begins with hardly does. So many letters of a longer word count beside it. */
const STEMS = [4, 6];

/** "Sentence begins", as the word before the first. */
const BEGIN = 0x2545_f491;
const NUMBER = '#';

/** What a mail begins and ends with says more than what stands between. */
const SEED_OF_PLACES = { first: 0x51ed_270b, last: 0x6a09_e667 } as const;

/** What a word of such a cue says is weighed by the cue; learned beside it, a few deceiving mails would make "broken" speak for all being well. */
const WEIGHED_BY_CUES: ReadonlySet<CueFamily> = new Set(['failure', 'tone', 'signal', 'remedy']);

/** Visits a text's words, pairs of words, beginnings of words and words by place. */
export function eachGram(
	{ sentences, hits }: Pick<Reading, 'sentences' | 'hits'>,
	visit: (gram: Readonly<Passing>) => void,
): void {
	const weighed = hits.filter(({ family }) => WEIGHED_BY_CUES.has(family));
	let left = WORDS_AT_MOST;
	for (let at = 0; at < sentences.length && left > 0; at += 1) {
		const sentence = sentences[at];
		if (!sentence) continue;
		const place = at === 0 ? 'first' : at === sentences.length - 1 ? 'last' : null;
		const cues = weighed.filter((hit) => hit.sentence === at);
		eachInSentence(sentence, { at, place, left, weighed: cues }, visit);
		left -= sentence.tokens.length;
	}
}

/** A sentence in its text. */
interface Where {
	readonly at: number;
	readonly place: 'first' | 'last' | null;
	/** how many of its words are read */
	readonly left: number;
	/** cues in it that weigh their words themselves */
	readonly weighed: readonly Hit[];
}

function eachInSentence(
	{ tokens }: Sentence,
	{ at: sentence, place, left, weighed }: Where,
	visit: (gram: Readonly<Passing>) => void,
): void {
	const gram: Passing = { ...NOTHING, sentence };
	const say = (hash: number): void => {
		gram.bucket = bucketOf(hash);
		visit(gram);
	};
	let before = BEGIN;
	let wasOpen = true;
	for (let at = 0; at < Math.min(left, tokens.length); at += 1) {
		const norm = tokens[at]?.norm ?? '';
		const isOpen = weighed.length === 0 || !weighed.some(({ from, to }) => from <= at && at < to);
		const word = hashOf(isNumber(norm) ? NUMBER : norm, 0);
		gram.isOpen = isOpen;
		gram.from = at;
		gram.to = at + 1;
		say(word);
		for (const letters of STEMS) {
			if (norm.length <= letters) continue;
			gram.letters = letters;
			say(hashOf(norm.slice(0, letters), letters));
		}
		gram.letters = 0;
		if (place) {
			gram.mark = place;
			say(pairOf(SEED_OF_PLACES[place], word));
		}
		gram.mark = at === 0 ? '^' : '';
		gram.from = Math.max(0, at - 1);
		gram.isOpen = isOpen || wasOpen;
		say(pairOf(before, word));
		gram.mark = '';
		before = word;
		wasOpen = isOpen;
	}
}

const NOTHING: Passing = {
	bucket: 0,
	isOpen: true,
	sentence: 0,
	from: 0,
	to: 0,
	letters: 0,
	mark: '',
};

/** Where those n-grams of a text stand first that are wanted and that no cue weighs. */
export function spansOf(
	reading: Pick<Reading, 'sentences' | 'hits'>,
	wanted: (bucket: number) => boolean,
): ReadonlyMap<number, Span> {
	const spans = new Map<number, Span>();
	eachGram(reading, (gram) => {
		if (!gram.isOpen || !wanted(gram.bucket) || spans.has(gram.bucket)) return;
		const { bucket, isOpen, ...where } = gram;
		spans.set(bucket, where);
	});
	return spans;
}

/** An n-gram in words: `money back`, `^ hello` at the beginning of a sentence, `last thanks`, `repair*` for words that begin so. */
export function gramText({ sentence, from, to, letters, mark }: Span, sentences: readonly Sentence[]): string {
	const norms = (sentences[sentence]?.tokens ?? []).slice(from, to).map(({ norm }) => (isNumber(norm) ? NUMBER : norm));
	if (letters > 0) return `${norms[0]?.slice(0, letters)}*`;
	return mark === '' ? norms.join(' ') : `${mark} ${norms[0]}`;
}
