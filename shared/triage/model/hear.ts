import type { Language } from '../../language.ts';
import type { Side } from '../../mail.ts';
import { HEARD_ACT_NAMES, HEARD_ACTS } from '../heard.ts';
import type { Reading } from '../read.ts';
import type { Heard } from '../verdict.ts';
import { actFeaturesOf, placeFactsOf } from './act-features.ts';
import { sumOfBytes } from './bytes.ts';
import type { Words } from './features.ts';
import { strongestSentence } from './strongest.ts';
import type { ModelWeights } from './weights.ts';

/** From these log-odds on an act is heard; chosen on the `dev` parts. */
const HEARD_FROM = 0;
const QUOTE_AT_MOST = 240;

/** Who wrote a text, in which language, and how likely it is a complaint by itself (0 for the team). */
export interface Spoken {
	readonly reading: Reading;
	readonly language: Language | 'unknown';
	readonly side: Side;
	readonly score: number;
	/** of the reading */
	readonly words: Words;
}

/** The acts that a text's words do, each with the stages from which they do it. Linear, and only its first words count. */
export function hear(acts: ModelWeights['acts'], { reading, language, side, score, words }: Spoken): readonly Heard[] {
	const features = actFeaturesOf(words, reading, language);
	return HEARD_ACT_NAMES.filter((act) => HEARD_ACTS[act].side === side).flatMap((act) => {
		const { buckets, step, bias } = acts[act];
		const ofWords = sumOfBytes(features.grams, buckets) * features.gramValue + sumOfBytes(features.facts, buckets);
		const at = HEARD_ACTS[act].from.filter(
			(stage) => bias + step * (ofWords + sumOfBytes(placeFactsOf(stage, score), buckets)) >= HEARD_FROM,
		);
		return at.length === 0
			? []
			: [{ act, at, quote: strongestSentence(features, buckets, { ...reading, atMost: QUOTE_AT_MOST }) }];
	});
}
