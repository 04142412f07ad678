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
	{ grams, sentenceOf }: Pick<Features, 'grams' | 'sentenceOf'>,
	buckets: Int8Array,
	{ sentences, atMost, against = false }: Quoting,
): string {
	const speaks = new Float64Array(sentences.length).fill(Number.NaN);
	for (let at = 0; at < grams.length; at += 1) {
		const sentence = sentenceOf[at] ?? 0;
		const sum = speaks[sentence] ?? 0;
		speaks[sentence] = (Number.isNaN(sum) ? 0 : sum) + unfold(buckets[grams[at] ?? 0] ?? 0);
	}
	let strongest = -1;
	for (const [sentence, sum] of speaks.entries()) {
		const best = speaks[strongest] ?? Number.NaN;
		if (Number.isNaN(sum)) continue;
		if (Number.isNaN(best) || (against ? sum < best : sum > best)) strongest = sentence;
	}
	return cut(sentences[strongest]?.text.trim() ?? '', atMost);
}
