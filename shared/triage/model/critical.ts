import { cut } from '../../cut.ts';
import type { Reading } from '../read.ts';
import type { ModelSays } from '../score.ts';
import { sumOfBytes, unfold } from './bytes.ts';
import { wordsOf } from './features.ts';
import type { CriticalWeights } from './weights.ts';

const QUOTE_AT_MOST = 120;

/** Log-odds that a complaint is critical, by its words; its reason is the sentence that speaks most for it. Linear, and only its first words count. */
export function criticalBy(
	{ buckets, step, bias }: CriticalWeights,
	{ sentences }: Pick<Reading, 'sentences'>,
): ModelSays {
	const { grams, spans, gramValue } = wordsOf({ sentences });
	const logit = bias + step * gramValue * sumOfBytes(grams, buckets);
	const bySentence = new Map<number, number>();
	for (const [at, bucket] of grams.entries()) {
		const sentence = spans[at]?.sentence ?? 0;
		bySentence.set(sentence, (bySentence.get(sentence) ?? 0) + unfold(buckets[bucket] ?? 0));
	}
	const [strongest] = [...bySentence].sort(([, one], [, other]) => other - one);
	const quote = strongest === undefined ? '' : cut(sentences[strongest[0]]?.text.trim() ?? '', QUOTE_AT_MOST);
	return { logit, reasons: quote === '' ? [] : [{ cue: 'learned', weight: logit, quote }] };
}
