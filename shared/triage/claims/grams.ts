import { LANGUAGES, type Language } from '../../language.ts';
import { hashOf, pairOf } from '../model/hash.ts';
import { isNumber, type Sentence } from '../text.ts';

/** A sentence of more words is two that lack a full stop; what is beyond says nothing new. */
const WORDS_AT_MOST = 60;

/** Endings change; what a word begins with hardly does. */
const STEM = 5;

const NUMBER = '#';
const BEGIN = 0x2545_f491;
const END = 0x1f83_d9ab;
const SKIPPED = 0x51ed_270b;

/** The same letters mean another thing in another language. */
const SEEDS = Object.fromEntries(
	Object.keys(LANGUAGES).map((language, index) => [language, Math.imul(index + 1, 0x9e37_79b1)]),
) as Readonly<Record<Language, number>>;

/**
 * What the claims of a sentence are read from, as hashes: its words, their beginnings, pairs of neighbours, and pairs of
 * beginnings with one word between. Linear.
 */
export function gramsOfSentence(
	{ tokens, isQuestion }: Pick<Sentence, 'tokens' | 'isQuestion'>,
	language: Language,
): readonly number[] {
	const grams: number[] = [];
	const seed = SEEDS[language];
	let before = BEGIN;
	let last = BEGIN;
	let beforeLast = BEGIN;
	for (const { norm } of tokens.slice(0, WORDS_AT_MOST)) {
		const written = isNumber(norm) ? NUMBER : norm;
		const word = hashOf(written, seed);
		const stem = written.length > STEM ? hashOf(written.slice(0, STEM), seed ^ STEM) : word;
		grams.push(word, pairOf(before, word), pairOf(beforeLast, stem) ^ SKIPPED);
		if (stem !== word) grams.push(stem, pairOf(last, stem) ^ STEM);
		before = word;
		beforeLast = last;
		last = stem;
	}
	grams.push(pairOf(before, END), pairOf(END, isQuestion ? 1 : 0) ^ seed);
	return grams;
}
