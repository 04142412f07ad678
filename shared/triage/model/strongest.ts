import { cut } from '../../cut.ts';
import type { Sentence } from '../text.ts';
import { unfold } from './bytes.ts';
import type { Features } from './features.ts';

/** What is quoted from. */
export interface Sentences {
	readonly sentences: readonly Sentence[];
}

interface Quoting extends Sentences {
	/** characters */
	readonly atMost: number;
	readonly against?: boolean;
}

/**
 * The sentence whose words speak most for a yes, cut to this length; '' of a text without any.
 * @param against for a no instead
 */
export function strongestSentence(
	{ grams, spans }: Pick<Features, 'grams' | 'spans'>,
	buckets: Int8Array,
	{ sentences, atMost, against = false }: Quoting,
): string {
	const speaks = new Map<number, number>();
	for (const [at, bucket] of grams.entries()) {
		const sentence = spans[at]?.sentence ?? 0;
		speaks.set(sentence, (speaks.get(sentence) ?? 0) + unfold(buckets[bucket] ?? 0));
	}
	const [strongest] = [...speaks].sort(([, one], [, other]) => (against ? one - other : other - one));
	return strongest === undefined ? '' : cut(sentences[strongest[0]]?.text.trim() ?? '', atMost);
}
