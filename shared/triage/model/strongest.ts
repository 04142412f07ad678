import { cut } from '../../cut.ts';
import type { Sentence } from '../text.ts';
import { unfold } from './bytes.ts';
import type { Features } from './features.ts';

/** The sentence whose words speak most for a yes, cut to this length; '' of a text without any. */
export function strongestSentence(
	{ grams, spans }: Pick<Features, 'grams' | 'spans'>,
	buckets: Int8Array,
	{ sentences, atMost }: { readonly sentences: readonly Sentence[]; readonly atMost: number },
): string {
	const speaks = new Map<number, number>();
	for (const [at, bucket] of grams.entries()) {
		const sentence = spans[at]?.sentence ?? 0;
		speaks.set(sentence, (speaks.get(sentence) ?? 0) + unfold(buckets[bucket] ?? 0));
	}
	const [strongest] = [...speaks].sort(([, one], [, other]) => other - one);
	return strongest === undefined ? '' : cut(sentences[strongest[0]]?.text.trim() ?? '', atMost);
}
