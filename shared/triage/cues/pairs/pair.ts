import type { CueName } from '../cue.ts';

/**
 * Two things of which one sentence speaks, whichever comes first: another patient and a diagnosis, a wedding and a delivery that was late.
 * A phrase finds what its writer foresaw; a pair finds what it means. Found where at most `apart` words stand between them.
 */
export interface CuePair {
	readonly cue: CueName;
	/** each side: words and phrases with `|` between them, or any pattern of `pattern.ts` that has a gap or brackets */
	readonly one: string;
	readonly other: string;
	readonly apart: number;
	/** a sentence that has the cue by this pair, and one that has not */
	readonly yes: string;
	readonly no: string;
}

/** The pair as patterns, one for each order. */
export function patternsOfPair({ one, other, apart }: CuePair): string {
	const [first, second] = [bracketed(one), bracketed(other)];
	return `${first} ..${apart} ${second}; ${second} ..${apart} ${first}`;
}

/** Without brackets the words of neighbouring phrases would be choices of each other. In a table a side may run over several lines. */
function bracketed(side: string): string {
	const flat = side.trim().replace(/\s+/g, ' ');
	return /\.\.|\(/.test(flat) ? flat : `(${flat})`;
}
