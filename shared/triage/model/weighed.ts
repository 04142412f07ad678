import type { Words } from './features.ts';
import type { Sentences } from './strongest.ts';

/** What the words of a complaint answer to one question. */
export interface Weighed extends Sentences {
	/** sum of what its n-grams say; 0 where none of them is known */
	readonly ofWords: number;
	/** log-odds of a yes */
	readonly logit: number;
	readonly buckets: Int8Array;
	readonly words: Words;
}
