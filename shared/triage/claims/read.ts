import type { Language } from '../../language.ts';
import type { Sentence } from '../text.ts';
import { CLAIMS, type Claim } from './claim.ts';
import { gramsOfSentence } from './grams.ts';
import { type ClaimWeights, gramValue } from './weights.ts';

/** Mails of more sentences are stories; what they claim stands before. */
const SENTENCES_AT_MOST = 60;

/** Finds what sentences claim, by what was learned. */
export type ReadClaims = (sentences: readonly Sentence[], language: Language | 'unknown') => readonly Claim[];

/** A reader of claims with these weights. Pure; linear in the sentences, of which only the first count. */
export function readClaimsWith(weights: ClaimWeights): ReadClaims {
	const rows = rowsOf(weights);
	return (sentences, language) => {
		if (language === 'unknown') return [];
		const read = sentences.slice(0, SENTENCES_AT_MOST).map((each) => logitsOf(each, language, { weights, rows }));
		return CLAIMS.flatMap((name, claim) => {
			const cut = weights.cuts[claim] ?? Number.POSITIVE_INFINITY;
			let best = -1;
			for (const [sentence, logits] of read.entries()) {
				const logit = logits[claim] ?? 0;
				if (logit >= cut && (best === -1 || logit > (read[best]?.[claim] ?? 0))) best = sentence;
			}
			return best === -1 ? [] : [{ name, sentence: best }];
		});
	};
}

/** Finds the row of a gram, or -1. */
export interface Rows {
	/** row + 1 of the gram that stands here, 0 for none; a power of two of them */
	readonly slots: Uint32Array;
	readonly grams: Uint32Array;
}

/** A table by hash with open places: a mail has a thousand grams to look up. */
export function rowsOf({ grams }: ClaimWeights): Rows {
	const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(4, grams.length * 3))));
	for (const [row, gram] of grams.entries()) {
		let at = gram & (slots.length - 1);
		while (slots[at] !== 0) at = (at + 1) & (slots.length - 1);
		slots[at] = row + 1;
	}
	return { slots, grams };
}

function rowOf(gram: number, { slots, grams }: Rows): number {
	const last = slots.length - 1;
	for (let at = gram & last; ; at = (at + 1) & last) {
		const row = (slots[at] ?? 0) - 1;
		if (row === -1 || grams[row] === gram >>> 0) return row;
	}
}

interface Known {
	readonly weights: ClaimWeights;
	readonly rows: Rows;
}

/** Log-odds of each claim for one sentence. */
export function logitsOf(
	sentence: Pick<Sentence, 'tokens' | 'isQuestion'>,
	language: Language,
	{ weights, rows }: Known,
): Float64Array {
	const grams = gramsOfSentence(sentence, language);
	const value = gramValue(grams.length);
	const logits = Float64Array.from(weights.biases);
	for (const gram of grams) {
		const row = rowOf(gram, rows);
		if (row === -1) continue;
		const until = weights.starts[row + 1] ?? 0;
		for (let entry = weights.starts[row] ?? until; entry < until; entry += 1) {
			const claim = weights.claims[entry] ?? 0;
			logits[claim] = (logits[claim] ?? 0) + (weights.weights[entry] ?? 0) * (weights.steps[claim] ?? 0) * value;
		}
	}
	return logits;
}
