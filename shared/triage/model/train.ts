import { LANGUAGES, type Language } from '../../language.ts';
import { HEARD_ACT_NAMES, HEARD_CLAIM_NAMES } from '../heard.ts';
import { foldAll } from './bytes.ts';
import { CUES_ON_NEW_MAIL } from './calibrate.ts';
import type { Example } from './example.ts';
import { gramText, spansOf } from './grams.ts';
import { learnWords } from './learn.ts';
import { type CriticalExample, learnCritical, learnWeighty } from './learn-critical.ts';
import { readingOf, type Seen, see } from './seen.ts';
import { BUCKETS, type Calibration, type ModelWeights, silent, type YesNoWeights } from './weights.ts';

/** So many strong buckets have their n-gram written beside them; the others give no reason. */
const TEXTS_AT_MOST = 11_000;
/** A word of fewer letters says nothing to a person by itself. */
const TELLING_LETTERS = 4;

/**
 * Learns what the cues leave open. Pure and deterministic: the same examples in the same order give the same weights. Not calibrated
 * (`calibrate`). About a second for ten thousand short mails, most of it for reading their cues.
 * Hears neither acts in threads nor claims yet (`withActs`, `withClaims`).
 * @param critical complaints of which it is known whether they are critical, and of some whether they are of weight
 */
export function trainModel(examples: readonly Example[], critical: readonly CriticalExample[] = []): ModelWeights {
	const seen = examples.map(see);
	const { buckets, step } = foldAll(learnWords(seen));
	return {
		buckets,
		step,
		texts: textsOf(examples, seen, buckets),
		calibration: uncalibrated(),
		critical: learnCritical(critical),
		weighty: learnWeighty(critical),
		acts: allSilent(HEARD_ACT_NAMES),
		claims: allSilent(HEARD_CLAIM_NAMES),
	};
}

function allSilent<Name extends string>(names: readonly Name[]): Record<Name, YesNoWeights> {
	return Object.fromEntries(names.map((name) => [name, silent()])) as Record<Name, YesNoWeights>;
}

function uncalibrated(): ModelWeights['calibration'] {
	const plain: Calibration = { cues: CUES_ON_NEW_MAIL, words: 1, bias: 0 };
	const rows = (Object.keys(LANGUAGES) as Language[]).map((language): [Language, Calibration] => [language, plain]);
	return { ...(Object.fromEntries(rows) as Record<Language, Calibration>), unknown: plain };
}

/** The n-gram that stands most often behind each of the strongest buckets. */
export function textsOf(
	examples: readonly Example[],
	seen: readonly Seen[],
	buckets: Int8Array,
): ReadonlyMap<number, string> {
	const strongest = strongestOf(buckets);
	const counts = new Map<number, Map<string, number>>();
	for (const [index, { features }] of seen.entries()) {
		const wanted = new Set(features.grams.filter((bucket) => strongest.has(bucket)));
		const example = examples[index];
		if (wanted.size === 0 || !example) continue;
		const reading = readingOf(example);
		for (const [bucket, span] of spansOf(reading, (each) => wanted.has(each)))
			count(counts, bucket, gramText(span, reading.sentences));
	}
	const rows = [...counts].map(([bucket, texts]): [number, string] => [bucket, mostOften(texts)]);
	return new Map(rows.filter(([, text]) => isTelling(text)).sort(([one], [other]) => one - other));
}

function strongestOf(buckets: Int8Array): ReadonlySet<number> {
	const all = Array.from({ length: BUCKETS }, (_, bucket) => bucket).filter((bucket) => buckets[bucket] !== 0);
	const strength = (bucket: number): number => Math.abs(buckets[bucket] ?? 0);
	return new Set(all.sort((one, other) => strength(other) - strength(one) || one - other).slice(0, TEXTS_AT_MOST));
}

function count(counts: Map<number, Map<string, number>>, bucket: number, text: string): void {
	const known = counts.get(bucket) ?? new Map<string, number>();
	known.set(text, (known.get(text) ?? 0) + 1);
	counts.set(bucket, known);
}

function mostOften(texts: ReadonlyMap<string, number>): string {
	const [first] = [...texts].sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1));
	return first?.[0] ?? '';
}

const isTelling = (text: string): boolean =>
	text.split(' ').some((word) => word.length >= TELLING_LETTERS && word !== '^');
