import type { Language } from '../../language.ts';
import type { Side } from '../../mail.ts';
import type { Stage } from '../../stage.ts';
import { HEARD_ACT_NAMES, HEARD_ACTS } from '../heard.ts';
import type { Reading } from '../read.ts';
import type { Heard } from '../verdict.ts';
import { actFeaturesOf, placeFactsOf } from './act-features.ts';
import type { Words } from './features.ts';
import { strongestSentence } from './strongest.ts';
import { tableOf } from './table.ts';
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

/** Tells the acts that a text's words do, each with the stages from which they do it. Linear, and only its first words count. */
export function actsHeardWith(acts: ModelWeights['acts']): (spoken: Spoken) => readonly Heard[] {
	const ofCustomers = ofSide('customer', acts);
	const ofTeam = ofSide('team', acts);
	return (spoken) => (spoken.side === 'customer' ? ofCustomers : ofTeam)(spoken);
}

function ofSide(side: Side, acts: ModelWeights['acts']): (spoken: Spoken) => readonly Heard[] {
	const names = HEARD_ACT_NAMES.filter((act) => HEARD_ACTS[act].side === side);
	const stages = [...new Set(names.flatMap((act): readonly Stage[] => HEARD_ACTS[act].from))];
	const table = tableOf(names.map((act) => acts[act].buckets));
	return ({ reading, language, score, words }) => {
		const features = actFeaturesOf(words, reading, language);
		const ofGrams = table(features.grams);
		const ofFacts = table(features.facts);
		const ofPlaces = new Map(stages.map((stage) => [stage, table(placeFactsOf(stage, score))]));
		return names.flatMap((act, column) => {
			const { buckets, step, bias } = acts[act];
			const ofWords = (ofGrams[column] ?? 0) * features.gramValue + (ofFacts[column] ?? 0);
			const at = HEARD_ACTS[act].from.filter(
				(stage) => bias + step * (ofWords + (ofPlaces.get(stage)?.[column] ?? 0)) >= HEARD_FROM,
			);
			return at.length === 0
				? []
				: [{ act, at, quote: strongestSentence(features, buckets, { ...reading, atMost: QUOTE_AT_MOST }) }];
		});
	};
}
