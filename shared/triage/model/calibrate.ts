import { LANGUAGES, type Language } from '../../language.ts';
import type { Example } from './example.ts';
import { wordsLogit } from './judge.ts';
import { see } from './seen.ts';
import type { Calibration, ModelWeights } from './weights.ts';

/** What calibration sees of a mail. */
interface Point {
	/** log-odds of cues and words together */
	readonly logit: number;
	readonly complaint: boolean;
	readonly weight: number;
}

/** What it finds: the trained log-odds are multiplied by the one, and the other is added. */
interface Fit {
	readonly scale: number;
	readonly bias: number;
}

/**
 * The share of the cues' own log-odds that holds beside the words on new mail: the tables were written with the train part in view, where
 * they are right more often.
 */
export const CUES_ON_NEW_MAIL = 0.8;

/** How many mails' worth each guess is held: all languages to the training, and each language to all, for few mails know little. */
const PULL_TO_TRAINED = 400;
const PULL_TO_ALL = 40;

const STEPS = 3_000;
const STEP_SIZE = 0.1;

/**
 * The same model, with scale and bias per language so that its score is the chance of a complaint. How cues and words stand to each other is
 * not fitted: the corpus is made to deceive cues, and a model that trusted them as little as it would have did worse on all other texts.
 * @param examples mails that the model was not trained on; without any, it comes back as it was
 */
export function calibrate(model: ModelWeights, examples: readonly Example[]): ModelWeights {
	const points = examples.map((example) => ({ language: example.language, ...pointOf(example, model) }));
	const all = approach(points, { scale: 1, bias: 0 }, PULL_TO_TRAINED);
	const rows = (Object.keys(LANGUAGES) as Language[]).map((language): [Language, Calibration] => {
		const ofLanguage = points.filter((point) => point.language === language);
		return [language, calibrationOf(approach(ofLanguage, all, PULL_TO_ALL))];
	});
	return {
		...model,
		calibration: { ...(Object.fromEntries(rows) as Record<Language, Calibration>), unknown: calibrationOf(all) },
	};
}

const calibrationOf = ({ scale, bias }: Fit): Calibration => ({ cues: scale * CUES_ON_NEW_MAIL, words: scale, bias });

function pointOf(example: Example, model: ModelWeights): Point {
	const { features, cues, complaint, weight } = see(example);
	return { logit: CUES_ON_NEW_MAIL * cues + wordsLogit(model, features), complaint, weight };
}

/** Logistic regression on one number, held to a first guess. */
function approach(points: readonly Point[], guess: Fit, pull: number): Fit {
	const mass = points.reduce((sum, { weight }) => sum + weight, pull);
	let { scale, bias } = guess;
	for (let step = 0; step < STEPS; step += 1) {
		let ofScale = pull * (scale - guess.scale);
		let ofBias = pull * (bias - guess.bias);
		for (const { logit, complaint, weight } of points) {
			const error = (1 / (1 + Math.exp(-scale * logit - bias)) - (complaint ? 1 : 0)) * weight;
			ofScale += error * logit;
			ofBias += error;
		}
		scale -= (STEP_SIZE * ofScale) / mass;
		bias -= (STEP_SIZE * ofBias) / mass;
	}
	return { scale, bias };
}
