import type { Language } from '../../language.ts';
import type { Side } from '../../mail.ts';
import type { Stage } from '../../stage.ts';
import { HEARD_ACT_NAMES, type HeardAct } from '../heard.ts';
import { readText, textOf } from '../read.ts';
import { saidBy } from '../said.ts';
import { scoreComplaint } from '../score.ts';
import type { Model } from '../triage.ts';
import { actFeaturesOf, placeFactsOf } from './act-features.ts';
import { wordsOf } from './features.ts';
import { judgeWith } from './judge.ts';
import { type Answered, learnYesNo } from './learn-yes-no.ts';
import type { ModelWeights, YesNoWeights } from './weights.ts';

/** A message of a thread, where its case stood before it, and what it did; of an act that is absent nobody can tell. */
export interface ActExample {
	readonly side: Side;
	readonly text: string;
	readonly language: Language;
	readonly stage: Stage;
	readonly did: Readonly<Partial<Record<HeardAct, boolean>>>;
}

/** Log-odds that a cue is believed with, while the words learn what it does not say. */
const CUE_BELIEVED = 3.2;

/**
 * The same model, which has learned what the words of these messages do. Pure and deterministic.
 * @param model one that judges complaints: how likely a message is one is part of what is learned from
 */
export function withActs(model: ModelWeights, examples: readonly ActExample[]): ModelWeights {
	const judge = judgeWith(model);
	const seen = examples.map((example) => see(example, judge));
	const rows = HEARD_ACT_NAMES.map((act): [HeardAct, YesNoWeights] => [act, learnYesNo(seen.flatMap(answered(act)))]);
	return { ...model, acts: Object.fromEntries(rows) as ModelWeights['acts'] };
}

interface SeenMessage {
	readonly features: Answered['features'];
	readonly said: ReadonlySet<string>;
	readonly did: ActExample['did'];
}

function see({ side, text, language, stage, did }: ActExample, judge: Model): SeenMessage {
	const reading = readText(textOf({ subject: '', inReplyTo: [], text }), language);
	const opinion = judge.read(reading, language);
	const score = side === 'customer' ? scoreComplaint(reading, opinion).score : 0;
	const features = actFeaturesOf(wordsOf(reading), reading, language);
	return {
		features: { ...features, facts: [...features.facts, ...placeFactsOf(stage, score)] },
		said: new Set(saidBy(side, reading.sentences, reading.hits).map(({ act }) => act)),
		did,
	};
}

const answered =
	(act: HeardAct) =>
	({ features, said, did }: SeenMessage): readonly Answered[] => {
		const is = did[act];
		return is === undefined ? [] : [{ features, standing: said.has(act) ? CUE_BELIEVED : 0, is, weight: 1 }];
	};
