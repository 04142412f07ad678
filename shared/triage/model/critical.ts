import type { Leaning } from '../score.ts';
import { strongestSentence } from './strongest.ts';
import type { Weighed } from './weighed.ts';

const QUOTE_AT_MOST = 120;

/** Log-odds that a complaint is critical, by all its words. */
export const criticalBy = ({ ofWords, logit, buckets, words, sentences }: Weighed): Leaning => ({
	logit,
	quote: () => (ofWords === 0 ? '' : strongestSentence(words, buckets, { sentences, atMost: QUOTE_AT_MOST })),
});
