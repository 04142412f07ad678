import type { Leaning } from '../score.ts';
import { sumOfBytes } from './bytes.ts';
import type { Words } from './features.ts';
import { cutToFewer } from './hash.ts';
import { type Sentences, strongestSentence } from './strongest.ts';
import type { YesNoWeights } from './weights.ts';

/** Log-odds at which a complaint is neither graver nor lighter than most; chosen on the `dev` parts. */
const AS_MOST = 2;
const QUOTE_AT_MOST = 120;

/** By how many log-odds a complaint is graver (above 0) or lighter than most, by all its words. Linear. */
export function weightyBy({ buckets, step, bias }: YesNoWeights, words: Words, { sentences }: Sentences): Leaning {
	const grams = words.grams.map(cutToFewer);
	const ofWords = sumOfBytes(grams, buckets);
	if (ofWords === 0) return { logit: 0, quote: () => '' };
	const logit = bias + step * words.gramValue * ofWords - AS_MOST;
	const quoting = { sentences, atMost: QUOTE_AT_MOST, against: logit < 0 };
	return { logit, quote: () => strongestSentence({ ...words, grams }, buckets, quoting) };
}
