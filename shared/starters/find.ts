import { fold } from '../search/fold.ts';
import type { Stage } from '../stage.ts';
import type { Starter } from './starter.ts';

/** What is asked for. */
export interface StarterQuestion {
	/** the beginnings of words, in any order, with or without accents; empty: all of the stage */
	readonly typed: string;
	/** at which the case stands */
	readonly stage: Stage;
}

/**
 * The beginnings that are meant, best first: without a word those of the stage; else all that hold each word, first where the title
 * does, then those of the stage, then as they came (most used first).
 */
export function findStarters<S extends Pick<Starter, 'title' | 'words' | 'stage'>>(
	all: readonly S[],
	{ typed, stage }: StarterQuestion,
): readonly S[] {
	const sought = wordsIn(typed);
	if (sought.length === 0) return all.filter((one) => one.stage === stage);
	return all
		.map((one) => ({ one, rank: rankOf(one, sought, stage) }))
		.filter(({ rank }) => rank !== null)
		.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
		.map(({ one }) => one);
}

function rankOf(
	{ title, words, stage }: Pick<Starter, 'title' | 'words' | 'stage'>,
	sought: readonly string[],
	now: Stage,
): number | null {
	const isElsewhere = stage === now ? 0 : 1;
	if (holdsAll(title, sought)) return isElsewhere;
	return holdsAll(`${title} ${words}`, sought) ? 2 + isElsewhere : null;
}

function holdsAll(text: string, sought: readonly string[]): boolean {
	const words = wordsIn(text);
	return sought.every((begun) => words.some((word) => word.startsWith(begun)));
}

const wordsIn = (text: string): readonly string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(fold);
