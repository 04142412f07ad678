import type { Language } from '../language.ts';
import { plainForDates } from '../triage/days-in.ts';
import { type Lexicon, lexiconOf } from '../triage/lexicon.ts';
import { stepMaker } from '../triage/step.ts';
import { normalise } from '../triage/text.ts';
import { PROMISE_WORDS } from './words/all.ts';
import type { PromiseWords } from './words/promise-words.ts';

/** What a row of acts is about. */
export type Act = keyof PromiseWords['acts'];

/** One language's words for acts, made ready to read with. */
export interface Readers {
	readonly acts: Lexicon<Act>;
	/** acts without their subject, in a clause that goes on */
	readonly also: Lexicon<Act>;
	readonly last: Lexicon<Act>;
	/** single words, in the form in which they are compared */
	readonly and: ReadonlySet<string>;
	readonly asks: ReadonlySet<string>;
	readonly negators: ReadonlySet<string>;
	readonly negatedAfter: number;
	readonly conditions: RegExp;
	readonly habits: RegExp;
}

const MADE = new Map<Language, Readers>();

/** The readers of a language; made once. */
export function readersOf(language: Language): Readers {
	const known = MADE.get(language);
	if (known) return known;
	const made = makeReaders(language, PROMISE_WORDS[language]);
	MADE.set(language, made);
	return made;
}

function makeReaders(language: Language, words: PromiseWords): Readers {
	const { acts, also, last } = words;
	const lexicon = (cells: Readonly<Partial<Record<Act, string>>>): Lexicon<Act> =>
		lexiconOf(
			(Object.keys(cells) as Act[]).map((key) => ({ key, patterns: cells[key] ?? '' })),
			stepMaker(language),
		);
	const single = (names: string): ReadonlySet<string> =>
		new Set(names.split('|').map((word) => normalise(word, language)));
	return {
		acts: lexicon({ word: acts.word.words, solution: acts.solution.words, passive: acts.passive.words }),
		also: lexicon({ word: also.word, solution: also.solution }),
		last: lexicon(last === null ? {} : { word: last.word, solution: last.solution }),
		and: single(words.and),
		asks: last === null ? new Set() : single(last.asks),
		negators: single(words.negators),
		negatedAfter: words.negatedAfter,
		conditions: whole(words.conditions),
		habits: whole(words.habits),
	};
}

const whole = (source: string): RegExp =>
	new RegExp(`(?<![\\p{L}\\d])(?:${plainForDates(source)})(?![\\p{L}\\d])`, 'u');
