import { HEARD_CLAIM_NAMES } from '../heard.ts';
import type { ComplaintByWords } from '../score.ts';
import { criticalBy } from './critical.ts';
import type { Words } from './features.ts';
import { claimByWords } from './hear-claims.ts';
import type { Sentences } from './strongest.ts';
import { tableOf } from './table.ts';
import type { Weighed } from './weighed.ts';
import type { ModelWeights, YesNoWeights } from './weights.ts';
import { weightyBy } from './weighty.ts';

/** Asks all of it at once, which is quicker. Linear. */
export function questionsOf({
	critical,
	weighty,
	claims,
}: Pick<ModelWeights, 'critical' | 'weighty' | 'claims'>): (words: Words, of: Sentences) => ComplaintByWords {
	const asked = [critical, weighty, ...HEARD_CLAIM_NAMES.map((name) => claims[name])];
	const table = tableOf(asked.map(({ buckets }) => buckets));
	return (words, { sentences }) => {
		const sums = table(words.grams);
		const weighed = ({ buckets, step, bias }: YesNoWeights, at: number): Weighed => {
			const ofWords = sums[at] ?? 0;
			return { ofWords, logit: bias + step * words.gramValue * ofWords, buckets, words, sentences };
		};
		return {
			critical: criticalBy(weighed(critical, 0)),
			weighty: weightyBy(weighed(weighty, 1)),
			claims: HEARD_CLAIM_NAMES.flatMap((name, at) => claimByWords(name, weighed(claims[name], at + 2))),
		};
	};
}
