import type { Leaning } from '../score.ts';
import { strongestSentence } from './strongest.ts';
import type { Weighed } from './weighed.ts';

/** Log-odds at which a complaint is neither graver nor lighter than most; chosen on the `dev` parts. */
const AS_MOST = 3;
/** A text of fewer n-grams, some 15 words, is not light for what it leaves out. */
const LIGHT_FROM_GRAMS = 60;
const QUOTE_AT_MOST = 120;

/** By how many log-odds a complaint is graver (above 0) or lighter than most, by all its words. */
export function weightyBy({ ofWords, logit, buckets, words, sentences }: Weighed): Leaning {
	if (ofWords === 0) return { logit: 0, quote: () => '' };
	const leaning = logit - AS_MOST;
	if (leaning < 0 && words.grams.length < LIGHT_FROM_GRAMS) return { logit: 0, quote: () => '' };
	const quoting = { sentences, atMost: QUOTE_AT_MOST, against: leaning < 0 };
	return { logit: leaning, quote: () => strongestSentence(words, buckets, quoting) };
}
