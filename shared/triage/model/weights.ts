import type { Language } from '../../language.ts';
import type { HeardAct, HeardClaim } from '../heard.ts';

/** How the parts of the score are weighed against each other in one language; fitted on mail that nothing was trained on. */
export interface Calibration {
	/** times the log-odds of the cues */
	readonly cues: number;
	/** times the log-odds of the words */
	readonly words: number;
	/** log-odds added at the end */
	readonly bias: number;
}

/** A learned model as plain data: `codec.ts` makes bytes of it and back. */
export interface ModelWeights {
	/** one of `BUCKETS` each; unfolded (`bytes.ts`) and times `step` it is the log-odds that a feature of this bucket adds */
	readonly buckets: Int8Array;
	readonly step: number;
	/** the n-gram behind a strong bucket, in normalised words: what collides with it gives no reason */
	readonly texts: ReadonlyMap<number, string>;
	/** that of all languages together stands under `unknown` */
	readonly calibration: Readonly<Record<Language | 'unknown', Calibration>>;
	/** whether a complaint is critical */
	readonly critical: YesNoWeights;
	/** whether a complaint is of weight, S3 or more */
	readonly weighty: YesNoWeights;
	/** whether a mail of a thread does something */
	readonly acts: Readonly<Record<HeardAct, YesNoWeights>>;
	/** whether a complaint states or asks for something */
	readonly claims: Readonly<Record<HeardClaim, YesNoWeights>>;
}

/** Yes or no to one question, by words alone: `BUCKETS` folded like the others, most of them 0. */
export interface YesNoWeights {
	readonly buckets: Int8Array;
	readonly step: number;
	/** log-odds of a text of which no word is known */
	readonly bias: number;
}

/** A power of two: a hash is cut to it by its low bits. */
export const BUCKETS = 1 << 19;

/** What nobody learned: it never says yes. */
export const silent = (): YesNoWeights => ({ buckets: new Int8Array(BUCKETS), step: 0, bias: -9 });
