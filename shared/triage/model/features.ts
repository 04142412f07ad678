import type { Language } from '../../language.ts';
import { lengthOf, type Reading } from '../read.ts';
import { gramsIn, type Span } from './grams.ts';
import { bucketOf, hashOf } from './hash.ts';

/** What the learned part sees of a mail. Each bucket stands once. */
export interface Features {
	/** n-grams of words, each with the value `gramValue` */
	readonly grams: readonly number[];
	/** one for each of `grams`: where it stands first */
	readonly spans: readonly Span[];
	readonly gramValue: number;
	/** what else is known of the mail, each with the value 1 */
	readonly facts: readonly number[];
}

/** In this many n-grams, about eight words, each has the value 1. */
const GRAMS_OF_SHORT_MAIL = 20;

/**
 * Features of one mail, read in this language. Linear, and only its first words count.
 */
export function featuresOf(reading: Reading, language: Language | 'unknown'): Features {
	return { ...valued(gramsIn(reading)), facts: factsOf(reading, language) };
}

/** N-grams without what else is known. */
export type Words = Omit<Features, 'facts'>;

/** The n-grams of all words of a mail, those of its cues with them. Linear, and only its first words count. */
export const wordsOf = ({ sentences }: Pick<Reading, 'sentences'>): Words => valued(gramsIn({ sentences, hits: [] }));

const valued = (grams: ReadonlyMap<number, Span>): Words => ({
	grams: [...grams.keys()],
	spans: [...grams.values()],
	// A long mail has many n-grams and is no more of a complaint for it: the square root of their number is what a sum of chance grows by.
	gramValue: Math.sqrt(GRAMS_OF_SHORT_MAIL / Math.max(1, grams.size)),
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
