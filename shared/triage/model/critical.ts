import type { Reading } from '../read.ts';
import type { ModelSays } from '../score.ts';
import { sumOfBytes } from './bytes.ts';
import type { Words } from './features.ts';
import { strongestSentence } from './strongest.ts';
import type { YesNoWeights } from './weights.ts';

const QUOTE_AT_MOST = 120;

/** Log-odds that a complaint is critical, by all its words; its reason is the sentence that speaks most for it, and none where no word is known. Linear. */
export function criticalBy(
	{ buckets, step, bias }: YesNoWeights,
	words: Words,
	{ sentences }: Pick<Reading, 'sentences'>,
): ModelSays {
	const ofWords = sumOfBytes(words.grams, buckets);
	const logit = bias + step * words.gramValue * ofWords;
	if (ofWords === 0) return { logit, reasons: [] };
	const quote = strongestSentence(words, buckets, { sentences, atMost: QUOTE_AT_MOST });
	return { logit, reasons: quote === '' ? [] : [{ cue: 'learned', weight: logit, quote }] };
}
