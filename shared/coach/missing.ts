import type { Language } from '../language.ts';
import type { Stage } from '../stage.ts';
import { tokensOf } from '../triage/text.ts';
import type { PlacedSentence } from './draft.ts';
import type { CoachKey } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { MISSING, type MissingRow, type MissingRule } from './rules.ts';

/** What decides whether something is missing. */
export interface MissingContext {
	readonly stage: Stage;
	readonly language: Language;
	/** the failure in the customer's words, or the quote of a cue: a draft that repeats a word of it has named it */
	readonly failure?: string;
}

/** Who has written less than this has only begun. */
const WORDS_AT_LEAST = 8;

/** What the draft needs at this stage and has not, in the order of `MISSING`. */
export function missingIn(
	sentences: readonly PlacedSentence[],
	mentions: readonly Mention[],
	context: MissingContext,
): readonly MissingRule[] {
	const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
	if (words < WORDS_AT_LEAST) return [];
	const firsts = firstSentences(mentions);
	const isNamed = firsts.has('failure') || namesFailure(sentences, context);
	const question = sentences.findIndex(({ isQuestion }) => isQuestion);
	return (Object.keys(MISSING) as MissingRule[]).filter((rule) => {
		const row: MissingRow = MISSING[rule];
		if (!row.stages.includes(context.stage)) return false;
		const first = Math.min(...row.needs.map((need) => firsts.get(need) ?? Number.POSITIVE_INFINITY));
		if (row.beforeQuestion) return isTooLate(first, question);
		return first === Number.POSITIVE_INFINITY && !(isNamed && row.needs.includes('failure'));
	});
}

const isTooLate = (first: number, question: number): boolean =>
	question < 0 ? first === Number.POSITIVE_INFINITY : first > question;

const HOLLOW: ReadonlySet<CoachKey> = new Set<CoachKey>(['non-apology', 'conditional-apology']);

/** For each presence the sentence where it first stands. An apology inside a hollow one is none. */
function firstSentences(mentions: readonly Mention[]): ReadonlyMap<CoachKey, number> {
	const firsts = new Map<CoachKey, number>();
	const hollow = new Set(mentions.filter(({ key }) => HOLLOW.has(key)).map(({ sentence }) => sentence));
	for (const { key, sentence } of mentions) {
		if (firsts.has(key) || (key === 'apology' && hollow.has(sentence))) continue;
		firsts.set(key, sentence);
	}
	return firsts;
}

/** Shorter words join texts that have nothing in common. */
const TELLING_FROM = 5;

function namesFailure(sentences: readonly PlacedSentence[], { failure, language }: MissingContext): boolean {
	if (failure === undefined) return false;
	const named = new Set(
		tokensOf(failure, language)
			.filter(({ norm }) => norm.length >= TELLING_FROM)
			.map(({ norm }) => norm.slice(0, TELLING_FROM)),
	);
	return sentences.some(({ tokens }) => tokens.some(({ norm }) => named.has(norm.slice(0, TELLING_FROM))));
}
