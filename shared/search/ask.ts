import { quoteLexeme } from './indexed.ts';
import type { Term } from './parse.ts';

/** A term with what its words are indexed as. */
export interface Looked {
	readonly term: Term;
	/** for each word all that it may be indexed as, in any language; empty for one that no document holds */
	readonly lexemes: readonly (readonly string[])[];
	/** a word of every sentence ("the", "il"): left out where anything else was typed */
	readonly isSmall: boolean;
}

/** What is asked of the database. */
export interface Wanted {
	readonly terms: readonly Looked[];
	readonly without: readonly Looked[];
	/** whether all terms must be there, or any will do */
	readonly how: 'all' | 'any';
}

/**
 * PostgreSQL's notation of a `tsquery`; null when nothing of it can be looked for.
 * @param order `any`: the words of a phrase may stand anywhere, so that the index of words answers alone; all that match match this too
 */
export function tsqueryOf({ terms, without, how }: Wanted, order: 'kept' | 'any' = 'kept'): string | null {
	const wanted = terms.flatMap((looked) => termQuery(looked, order) ?? []);
	const left = order === 'kept' ? without : without.filter(({ lexemes }) => lexemes.length < 2);
	const unwanted = left.flatMap((looked) => termQuery(looked, order) ?? []).map((query) => `!(${query})`);
	const either = wanted.length === 0 ? [] : [`(${wanted.join(how === 'all' ? ' & ' : ' | ')})`];
	const parts = [...either, ...unwanted];
	return parts.length === 0 ? null : parts.join(' & ');
}

/** The words one right after the other, or any of the marks. */
function termQuery({ term, lexemes }: Looked, order: 'kept' | 'any'): string | null {
	const words = lexemes.map((ones) => (ones.length === 0 ? null : anyOf(ones)));
	const phrase = words.length === 0 || words.includes(null) ? [] : [words.join(order === 'kept' ? ' <-> ' : ' & ')];
	const either = [...phrase.map((one) => `(${one})`), ...term.marks.map(quoteLexeme)];
	return either.length === 0 ? null : `(${either.join(' | ')})`;
}

const anyOf = (lexemes: readonly string[]): string => `(${[...new Set(lexemes)].map(quoteLexeme).join(' | ')})`;

/**
 * How many of 1 of all documents can answer at most.
 * @param frequencyOf how many of 1 hold a lexeme
 */
export function mostSharing({ terms, how }: Wanted, frequencyOf: (lexeme: string) => number): number {
	const shares = terms.map(({ term, lexemes }) => {
		const words = lexemes.map((ones) => sum(ones.map(frequencyOf)));
		return (words.length === 0 ? 0 : Math.min(...words)) + sum(term.marks.map(frequencyOf));
	});
	if (shares.length === 0) return 1;
	return how === 'all' ? Math.min(...shares) : sum(shares);
}

const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0);

/** The terms that must be there: small words only where nothing else was typed. */
export function leavingOutSmall(terms: readonly Looked[]): readonly Looked[] {
	const large = terms.filter(({ isSmall, term }) => !isSmall || term.isQuoted);
	return large.length === 0 ? terms : large;
}
