import { CORPUS_LANGUAGES, type Corpus, MANNERS } from '../corpus/corpus.ts';
import { amountsIn } from '../money.ts';
import { readText, textOf } from '../read.ts';
import { signalsIn, soughtIn } from '../signals.ts';
import { CLAIMS } from './claim.ts';
import { logitsOf, rowsOf } from './read.ts';
import type { ClaimWeights } from './weights.ts';

/** One complaint of the `dev` part, for one claim. */
interface Trial {
	readonly should: boolean;
	/** the cues found it already */
	readonly cued: boolean;
	/** of the sentence that states it most surely */
	readonly logit: number;
}

/** Cuts that are tried, in log-odds. */
const TRIED = Array.from({ length: 25 }, (_, index) => index / 4 - 1);
/** Where so few say anything, the cut stays where a doubtful sentence is not believed. */
const CAUTIOUS = 2;
const FEWEST = 5;

/**
 * The same weights, each claim with the cut at which cues and sentences together are right most often (F1) on mails that were
 * not trained on.
 */
export function withCuts(weights: ClaimWeights, corpus: Corpus): ClaimWeights {
	const trials = trialsOf(corpus, weights);
	return { ...weights, cuts: Float32Array.from(CLAIMS, (_, claim) => cutOf(trials.map((row) => row[claim]))) };
}

function trialsOf(corpus: Corpus, weights: ClaimWeights): readonly (readonly Trial[])[] {
	const known = { weights, rows: rowsOf(weights) };
	return CORPUS_LANGUAGES.flatMap((language) =>
		MANNERS.flatMap((manner) => corpus[language][manner].mails)
			.filter(({ part, complaint }) => part === 'dev' && complaint)
			.map(({ subject, body, signals, sought }) => {
				const { sentences, hits, words } = readText(textOf({ subject, inReplyTo: [], text: body }), language);
				const cued = [...signalsIn(hits, sentences, amountsIn(words)), ...soughtIn(hits, sentences)];
				const logits = sentences.map((sentence) => logitsOf(sentence, language, known));
				return CLAIMS.map((name, claim) => ({
					should: [...signals, ...sought].includes(name),
					cued: cued.some((each) => each.name === name),
					logit: Math.max(Number.NEGATIVE_INFINITY, ...logits.map((each) => each[claim] ?? 0)),
				}));
			}),
	);
}

function cutOf(trials: readonly (Trial | undefined)[]): number {
	const known = trials.filter((trial) => trial !== undefined);
	if (known.filter(({ should }) => should).length < FEWEST) return CAUTIOUS;
	const [best] = TRIED.map((cut) => ({ cut, f1: f1At(known, cut) })).toSorted(
		(one, other) => other.f1 - one.f1 || other.cut - one.cut,
	);
	return best?.cut ?? CAUTIOUS;
}

function f1At(trials: readonly Trial[], cut: number): number {
	const found = trials.filter(({ cued, logit }) => cued || logit >= cut);
	const right = found.filter(({ should }) => should).length;
	const wanted = trials.filter(({ should }) => should).length;
	return (2 * right) / Math.max(1, found.length + wanted);
}
