import type { Leaning } from '../score.ts';
import { sumOfBytes } from './bytes.ts';
import type { Words } from './features.ts';
import { type Sentences, strongestSentence } from './strongest.ts';
import type { YesNoWeights } from './weights.ts';

const QUOTE_AT_MOST = 120;

/** Log-odds that a complaint is critical, by all its words. Linear. */
export function criticalBy({ buckets, step, bias }: YesNoWeights, words: Words, { sentences }: Sentences): Leaning {
	const ofWords = sumOfBytes(words.grams, buckets);
	return {
		logit: bias + step * words.gramValue * ofWords,
		quote: () => (ofWords === 0 ? '' : strongestSentence(words, buckets, { sentences, atMost: QUOTE_AT_MOST })),
	};
}
