import { cut } from '../../cut.ts';
import type { Language } from '../../language.ts';
import type { Reading } from '../read.ts';
import type { ModelSays } from '../score.ts';
import type { Model } from '../triage.ts';
import type { Reason } from '../verdict.ts';
import { sumOfBytes, unfold } from './bytes.ts';
import { type Features, factsOf, textWordsOf, type Words } from './features.ts';
import { gramText, type Span, spansOf } from './grams.ts';
import { actsHeardWith } from './hear-acts.ts';
import { questionsOf } from './questions.ts';
import type { ModelWeights } from './weights.ts';

/** The cue under which the learned part gives its reasons. */
const LEARNED_CUE = 'learned';

const REASONS_AT_MOST = 3;
/** So many of the strongest n-grams are looked at for reasons: some overlap, and some have no text. */
const LOOKED_AT_MOST = 24;
/** An n-gram that moves the log-odds by less explains nothing. */
const REASON_FROM = 0.1;

/** The learned part of triage. Pure; linear in the text, of which only the beginning is read. */
export function judgeWith(weights: ModelWeights): Model {
	const actsHeard = actsHeardWith(weights.acts);
	const ask = questionsOf(weights);
	return {
		read: (reading, language) => {
			const words = once(() => textWordsOf(reading));
			return {
				complaint: (cues) => complaintBy(weights, { reading, language, cues, words: words().open }),
				ofComplaint: once(() => ask(words().all, reading)),
				acts: (side, score) => actsHeard({ reading, language, side, score, words: words().all }),
			};
		},
	};
}

function once<Made>(make: () => Made): () => Made {
	let made: Made | undefined;
	return () => {
		made ??= make();
		return made;
	};
}

interface Cued {
	readonly reading: Reading;
	readonly language: Language | 'unknown';
	/** log-odds that the cues alone give */
	readonly cues: number;
	/** of the reading, those that no cue weighs */
	readonly words: Words;
}

function complaintBy(weights: ModelWeights, { reading, language, cues, words }: Cued): ModelSays {
	const calibration = weights.calibration[language];
	const features = { ...words, facts: factsOf(reading, language) };
	const logit = calibration.cues * cues + calibration.words * wordsLogit(weights, features) + calibration.bias;
	const valueOfStep = calibration.words * weights.step * features.gramValue;
	return { logit, reasons: reasonsOf(features, reading, { weights, valueOfStep }) };
}

/** Log-odds that words and facts of a mail add, before calibration. */
export function wordsLogit({ buckets, step }: ModelWeights, { grams, facts, gramValue }: Features): number {
	return step * (sumOfBytes(grams, buckets) * gramValue + sumOfBytes(facts, buckets));
}

interface Weighing {
	readonly weights: ModelWeights;
	/** log-odds that 1 in an unfolded bucket is worth in this mail */
	readonly valueOfStep: number;
}

/**
 * The n-grams that moved the score most, in the writer's own spelling, strongest first; of two that share a word the stronger.
 * What only collides with a known n-gram is none.
 */
function reasonsOf({ grams }: Features, reading: Reading, weighing: Weighing): readonly Reason[] {
	const { weights, valueOfStep } = weighing;
	const { sentences } = reading;
	const weightOf = (bucket: number): number => valueOfStep * unfold(weights.buckets[bucket] ?? 0);
	const strong = grams
		.filter((bucket) => Math.abs(weightOf(bucket)) >= REASON_FROM)
		.map((bucket) => ({ bucket, weight: weightOf(bucket) }))
		.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
		.slice(0, LOOKED_AT_MOST);
	const wanted = new Set(strong.map(({ bucket }) => bucket));
	const spans = spansOf(reading, (bucket) => wanted.has(bucket));
	const told: Span[] = [];
	const reasons: Reason[] = [];
	for (const { bucket, weight } of strong) {
		const span = spans.get(bucket);
		if (reasons.length === REASONS_AT_MOST) break;
		if (!span || told.some((each) => overlaps(each, span))) continue;
		if (weights.texts.get(bucket) !== gramText(span, sentences)) continue;
		told.push(span);
		reasons.push({ cue: LEARNED_CUE, weight: Math.round(weight * 100) / 100, quote: quoteOf(span, sentences) });
	}
	return reasons;
}

const overlaps = (one: Span, other: Span): boolean =>
	one.sentence === other.sentence && one.from < other.to && other.from < one.to;

function quoteOf({ sentence, from, to }: Span, sentences: Reading['sentences']): string {
	const { text = '', tokens = [] } = sentences[sentence] ?? {};
	return cut(text.slice(tokens[from]?.start, tokens[to - 1]?.end), QUOTE_AT_MOST);
}

const QUOTE_AT_MOST = 80;
