import { type ClaimByWords, type HeardClaim, stepsOf } from '../heard.ts';
import { strongestSentence } from './strongest.ts';
import type { Weighed } from './weighed.ts';

const QUOTE_AT_MOST = 200;

/** A text of fewer n-grams, some 25 words, has no other words that could speak against what it names. */
const DOUBTED_FROM = 100;

/** Whether a complaint states or asks for this by all its words; nothing where they do not tell. */
export function claimByWords(
	name: HeardClaim,
	{ ofWords, logit, buckets, words, sentences }: Weighed,
): readonly ClaimByWords[] {
	if (ofWords === 0) return [];
	const { heardFrom = Number.POSITIVE_INFINITY, doubtedBelow = Number.NEGATIVE_INFINITY } = stepsOf(name);
	const quote = (): string => strongestSentence(words, buckets, { sentences, atMost: QUOTE_AT_MOST });
	if (logit < doubtedBelow && words.grams.length >= DOUBTED_FROM) return [{ name, is: 'doubted', quote }];
	return logit < heardFrom ? [] : [{ name, is: 'heard', quote }];
}
