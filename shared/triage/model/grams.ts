import type { CueFamily } from '../cues/cue.ts';
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

/** The buckets of a text's words, pairs of words, beginnings of words and words by place, each with the place where it stands first. */
export function gramsIn({ sentences, hits }: Pick<Reading, 'sentences' | 'hits'>): ReadonlyMap<number, Span> {
	const grams = new Map<number, Span>();
	const weighed = hits.filter(({ family }) => WEIGHED_BY_CUES.has(family));
	let left = WORDS_AT_MOST;
	for (const [sentence, { tokens }] of sentences.entries()) {
		const place = sentence === 0 ? 'first' : sentence === sentences.length - 1 ? 'last' : null;
		const cues = weighed.filter((hit) => hit.sentence === sentence);
		const isWeighed = (at: number): boolean => cues.some(({ from, to }) => from <= at && at < to);
		let before = BEGIN;
		let wasWeighed = false;
		for (const [at, { norm }] of tokens.slice(0, left).entries()) {
			const word = hashOf(isNumber(norm) ? NUMBER : norm, 0);
			const here = { sentence, from: at, to: at + 1, letters: 0, mark: '' } as const;
			const weighedHere = isWeighed(at);
			if (!weighedHere) add(grams, word, here);
			if (!(weighedHere && wasWeighed))
				add(grams, pairOf(before, word), { ...here, from: Math.max(0, at - 1), mark: at === 0 ? '^' : '' });
			for (const letters of STEMS) {
				if (norm.length > letters && !weighedHere)
					add(grams, hashOf(norm.slice(0, letters), letters), { ...here, letters });
			}
			if (place && !weighedHere) add(grams, pairOf(SEED_OF_PLACES[place], word), { ...here, mark: place });
			before = word;
			wasWeighed = weighedHere;
		}
		left = Math.max(0, left - tokens.length);
	}
	return grams;
}

function add(grams: Map<number, Span>, hash: number, span: Span): void {
	const bucket = bucketOf(hash);
	if (!grams.has(bucket)) grams.set(bucket, span);
}

/** An n-gram in words: `money back`, `^ hello` at the beginning of a sentence, `last thanks`, `repair*` for words that begin so. */
export function gramText({ sentence, from, to, letters, mark }: Span, sentences: readonly Sentence[]): string {
	const norms = (sentences[sentence]?.tokens ?? []).slice(from, to).map(({ norm }) => (isNumber(norm) ? NUMBER : norm));
	if (letters > 0) return `${norms[0]?.slice(0, letters)}*`;
	return mark === '' ? norms.join(' ') : `${mark} ${norms[0]}`;
}
