import type { Language } from '../../language.ts';
import { type ClaimName, HEARD_CLAIM_NAMES, type HeardClaim } from '../heard.ts';
import { amountsIn } from '../money.ts';
import { readText, textOf } from '../read.ts';
import { signalsIn, soughtIn } from '../signals.ts';
import { wordsOf } from './features.ts';
import { type Answered, learnYesNo } from './learn-yes-no.ts';
import type { ModelWeights, YesNoWeights } from './weights.ts';

/** A complaint, or a sentence of one, and what it states and asks for; of a claim that is absent nobody can tell. */
export interface ClaimExample {
	readonly subject: string;
	readonly body: string;
	readonly language: Language;
	readonly makes: Readonly<Partial<Record<ClaimName, boolean>>>;
	/** above 0; how much this example counts beside one of weight 1 */
	readonly weight: number;
}

/** Log-odds that a cue is believed with, while the words learn what it does not say. */
const CUE_BELIEVED = 3.2;

/** So many buckets of a claim are kept, the strongest; the others say next to nothing together, and cost bytes. Chosen on the `dev` parts. */
const KEPT_AT_MOST = 6000;

/** The same model, which has learned what the words of these examples state and ask for. Pure and deterministic. */
export function withClaims(model: ModelWeights, examples: readonly ClaimExample[]): ModelWeights {
	const seen = examples.map(see);
	const rows = HEARD_CLAIM_NAMES.map((name): [HeardClaim, YesNoWeights] => [
		name,
		keepStrongest(learnYesNo(seen.flatMap(answered(name)))),
	]);
	return { ...model, claims: Object.fromEntries(rows) as ModelWeights['claims'] };
}

interface SeenExample extends Pick<ClaimExample, 'makes' | 'weight'> {
	readonly features: Answered['features'];
	readonly named: ReadonlySet<ClaimName>;
}

function see({ subject, body, language, makes, weight }: ClaimExample): SeenExample {
	const { sentences, hits, words } = readText(textOf({ subject, inReplyTo: [], text: body }), language);
	const named = [...signalsIn(hits, sentences, amountsIn(words)), ...soughtIn(hits, sentences)];
	return {
		features: { ...wordsOf({ sentences }), facts: [] },
		named: new Set(named.map(({ name }) => name)),
		makes,
		weight,
	};
}

const answered =
	(name: HeardClaim) =>
	({ features, named, makes, weight }: SeenExample): readonly Answered[] => {
		const is = makes[name];
		return is === undefined ? [] : [{ features, standing: named.has(name) ? CUE_BELIEVED : 0, is, weight }];
	};

function keepStrongest({ buckets, ...rest }: YesNoWeights): YesNoWeights {
	const weakest = buckets.map(Math.abs).sort().at(-KEPT_AT_MOST) ?? 0;
	return { ...rest, buckets: buckets.map((byte) => (Math.abs(byte) > weakest ? byte : 0)) };
}
