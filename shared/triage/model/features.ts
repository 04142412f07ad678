import type { Language } from '../../language.ts';
import { lengthOf, type Reading } from '../read.ts';
import { eachGram } from './grams.ts';
import { bucketOf, hashOf } from './hash.ts';
import { PlacesOf } from './places-of.ts';

/** What the learned part sees of a mail. Each bucket stands once. */
export interface Features {
	/** n-grams of words, each with the value `gramValue` */
	readonly grams: readonly number[];
	/** one for each of `grams`: the sentence where it stands first */
	readonly sentenceOf: readonly number[];
	readonly gramValue: number;
	/** what else is known of the mail, each with the value 1 */
	readonly facts: readonly number[];
}

/** In this many n-grams, about eight words, each has the value 1. */
const GRAMS_OF_SHORT_MAIL = 20;

/** N-grams without what else is known. */
export type Words = Omit<Features, 'facts'>;

/** What a text consists of, by the use that is made of it. Linear, and only its first words count. */
export interface TextWords {
	/** all its n-grams */
	readonly all: Words;
	/** those that no cue weighs */
	readonly open: Words;
}

const found = new PlacesOf();

/** Twice the sentence where an n-gram stands first, and one more where cues weigh its words wherever it stands. */
const placeOf = (sentence: number, isOpen: boolean): number => 2 * sentence + (isOpen ? 0 : 1);
const isWeighed = (place: number): boolean => place % 2 === 1;
const opened = (kept: number, place: number): number => (isWeighed(kept) && !isWeighed(place) ? kept - 1 : kept);

/** The n-grams of a text, cut once. */
export function textWordsOf(reading: Pick<Reading, 'sentences' | 'hits'>): TextWords {
	// Whatever happens in one text, the next begins with an empty table.
	found.take();
	eachGram(reading, ({ bucket, sentence, isOpen }) => found.add(bucket, placeOf(sentence, isOpen), opened));
	const { buckets, places } = found.take();
	const all = valued(buckets, places);
	if (!places.some(isWeighed)) return { all, open: all };
	const isOpen = (_: number, at: number): boolean => !isWeighed(places[at] ?? 0);
	return { all, open: valued(buckets.filter(isOpen), places.filter(isOpen)) };
}

/** Features of one mail, read in this language. */
export const featuresOf = (reading: Reading, language: Language | 'unknown'): Features => ({
	...textWordsOf(reading).open,
	facts: factsOf(reading, language),
});

/** The n-grams of all words of a mail, those of its cues with them. Linear, and only its first words count. */
export const wordsOf = ({ sentences }: Pick<Reading, 'sentences'>): Words => textWordsOf({ sentences, hits: [] }).all;

const valued = (grams: readonly number[], places: readonly number[]): Words => ({
	grams,
	sentenceOf: places.map((place) => place >> 1),
	// A long mail has many n-grams and is no more of a complaint for it: the square root of their number is what a sum of chance grows by.
	// One word alone counts as in a mail of eight: it cannot be surer than it was there.
	gramValue: Math.sqrt(GRAMS_OF_SHORT_MAIL / Math.max(GRAMS_OF_SHORT_MAIL, grams.length)),
});

const SEED_OF_FACTS = 0x1f83_d9ab;
const LONGEST = 8;
const COUNTED_AT_MOST = 3;

/** How many questions, how long, which language. Not which cues: their weights are people's, and a few deceiving mails would turn them round. */
export function factsOf({ sentences }: Pick<Reading, 'sentences'>, language: Language | 'unknown'): readonly number[] {
	const questions = sentences.filter(({ isQuestion }) => isQuestion).length;
	const facts = [
		`in ${language}`,
		`words ${Math.min(LONGEST, Math.round(Math.log2(lengthOf(sentences) + 1)))}`,
		`questions ${Math.min(COUNTED_AT_MOST, questions)}`,
		...(questions > 0 && questions === sentences.length ? ['only questions'] : []),
		`sentences ${Math.min(LONGEST, sentences.length)}`,
	];
	return [...new Set(facts.map((fact) => bucketOf(hashOf(fact, SEED_OF_FACTS))))];
}
