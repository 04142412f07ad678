import type { Reading } from '../read.ts';
import type { ModelSays } from '../score.ts';
import { sumOfBytes } from './bytes.ts';
import type { Words } from './features.ts';
import { cutToFewer } from './hash.ts';
import { strongestSentence } from './strongest.ts';
import type { YesNoWeights } from './weights.ts';

/** Log-odds at which a complaint is neither graver nor lighter than most; chosen on the `dev` parts. */
const AS_MOST = 2;
const QUOTE_AT_MOST = 120;

/**
 * By how many log-odds a complaint is graver (above 0) or lighter than most, by all its words; its reason is the sentence that speaks most
 * for it. Without a word that it knows it says nothing. Linear.
 */
export function weightyBy(
	{ buckets, step, bias }: YesNoWeights,
	words: Words,
	{ sentences }: Pick<Reading, 'sentences'>,
): ModelSays {
	const grams = words.grams.map(cutToFewer);
	const ofWords = sumOfBytes(grams, buckets);
	if (ofWords === 0) return { logit: 0, reasons: [] };
	const logit = bias + step * words.gramValue * ofWords - AS_MOST;
	const quoting = { sentences, atMost: QUOTE_AT_MOST, against: logit < 0 };
	const quote = strongestSentence({ ...words, grams }, buckets, quoting);
	return { logit, reasons: quote === '' ? [] : [{ cue: 'learned', weight: logit, quote }] };
}
