import type { Language } from '../language.ts';
import { CUES, type CueFamily, type CueName } from './cues/cue.ts';
import { lexiconFor } from './cues/lexicons.ts';
import { type Match, matchesIn } from './matches.ts';
import { isName } from './names.ts';
import { isNumber, type Sentence } from './text.ts';

/** A cue found in a text. */
export interface Hit {
	readonly cue: CueName;
	readonly family: CueFamily;
	/** index of its sentence */
	readonly sentence: number;
	/** first word and one past the last, in that sentence */
	readonly from: number;
	readonly to: number;
	/** the writer's own words */
	readonly quote: string;
	/** 1, or less where the sentence only supposes what the cue says */
	readonly strength: number;
}

/** How far a supposition reaches: "What happens if the lamp arrives broken?" */
const SUPPOSITION_REACH = 9;
const SUPPOSED_STRENGTH = 0.25;

/** "If you do not answer I will call my lawyer" is a supposition and yet a threat: only facts are weakened by one. */
const WEAKENED: ReadonlySet<CueName> = new Set(['safety', 'repeat-failure', 'privacy', 'missed-event']);

/**
 * How a negation works on a family: how many words before the cue it may stand, and whether one inside the cue counts too
 * ("ist noch nicht gelöst"). Acts are found in polite negations alike ("do not hesitate").
 */
const NEGATIONS: Readonly<Record<CueFamily, { readonly reach: number; readonly inside: boolean }>> = {
	failure: { reach: 2, inside: false },
	tone: { reach: 2, inside: false },
	against: { reach: 3, inside: true },
	signal: { reach: 2, inside: false },
	severity: { reach: 0, inside: false },
	remedy: { reach: 2, inside: false },
	act: { reach: 0, inside: false },
	frame: { reach: 0, inside: false },
};

/** "If you do not answer I will post it": the negation belongs to the condition, unless it stands directly before the threat. */
const THREATS: ReadonlySet<CueName> = new Set(['legal', 'churn-threat', 'public-exposure']);
const CONDITIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
	en: new Set(['if']),
	it: new Set(['se']),
	pt: new Set(['se', 'caso']),
	ru: new Set(['если']),
	es: new Set(['si']),
	fr: new Set(['si']),
	de: new Set(['wenn', 'falls', 'sollte', 'sollten']),
};

/** All cues in these sentences, in the order of the text. Pure and linear in the text. */
export function findCues(sentences: readonly Sentence[], language: Language): readonly Hit[] {
	return sentences.flatMap((sentence, index) => {
		const matches = matchesIn(lexiconFor(language).cues, sentence.tokens);
		const suppositions = matches.filter(({ key }) => key === 'supposition');
		const isAsked = sentence.isQuestion && matches.some(({ key }) => key === 'plain-question');
		return matches
			.filter((match) => !isNegated(match, sentence, language) && !isShadowed(match, matches, { sentence, language }))
			.filter((match) => index === 0 || !isCourtesy(match, sentence, matches))
			.filter((match) => CUES[match.key].family !== 'signal' || !isName(match, sentence, index))
			.map((match) => hitOf(match, { sentence, index, suppositions, isAsked }));
	});
}

interface Pair {
	readonly match: Match<CueName>;
	readonly by: Match<CueName>;
	readonly sentence: Sentence;
	readonly language: Language;
}

const isBeginOfQuestion = ({ match, by }: Pair): boolean =>
	by.key === 'plain-question' && by.from === match.from && by.to > match.to;

/** What two cues in one sentence make of the first of them: where one of these holds, it says nothing of its own. */
const SHADOWED: Partial<Record<CueName, readonly ((pair: Pair) => boolean)[]>> = {
	'repeat-failure': [
		// "Charged twice" is one failure, not a second one, nor is "on the 3rd and again on the 4th"; "send it again" asks for something.
		({ match, by }) => (by.key === 'overcharged' || by.key === 'seek-replacement') && overlap(match, by),
		({ match, by, sentence }) => by.key === 'overcharged' && by.to <= match.from && isDayNext(sentence, match.to),
		// "Thanks again", "lovely as always".
		({ match, by, sentence: { tokens } }) =>
			(by.key === 'thanks' || by.key === 'praise') && by.to === match.from && tokens[match.from]?.afterPause === false,
	],
	// "I can't work out how to export."
	'not-working': [isBeginOfQuestion],
	unacceptable: [isBeginOfQuestion],
	// What is asked for is not had: "please can I have it back".
	solved: [({ match, by }) => CUES[by.key].family === 'remedy' && overlap(match, by)],
	// "If it is late again I will cancel" threatens, and asks for nothing.
	'seek-cancellation': [
		({ match, by, sentence: { tokens }, language }) =>
			by.key === 'churn-threat' && tokens.slice(0, match.from).some(({ norm }) => CONDITIONS[language].has(norm)),
	],
};

const overlap = (one: Match<CueName>, other: Match<CueName>): boolean => one.from < other.to && other.from < one.to;

const DAY_WITHIN = 3;

const isDayNext = ({ tokens }: Sentence, at: number): boolean =>
	tokens.slice(at, at + DAY_WITHIN).some(({ norm }) => isNumber(norm));

/** Whether other words of the same sentence say what this one means. */
const isShadowed = (
	match: Match<CueName>,
	matches: readonly Match<CueName>[],
	{ sentence, language }: Written,
): boolean =>
	(SHADOWED[match.key] ?? []).some((shadows) => matches.some((by) => shadows({ match, by, sentence, language })));

interface Written {
	readonly sentence: Sentence;
	readonly language: Language;
}

/** A sentence of so many words that thanks, below others, is how a mail ends: with the name of its writer. */
const COURTESY_WORDS = 5;

/** "Vielen Dank, Anna Kern" praises nothing. */
const isCourtesy = (match: Match<CueName>, { tokens }: Sentence, matches: readonly Match<CueName>[]): boolean =>
	match.key === 'praise' &&
	tokens.length <= COURTESY_WORDS &&
	matches.some((each) => each.key === 'thanks' && overlap(each, match));

interface Place {
	readonly sentence: Sentence;
	readonly index: number;
	readonly suppositions: readonly Match<CueName>[];
	/** the sentence asks for information */
	readonly isAsked: boolean;
}

function hitOf(
	{ key, from, to }: Match<CueName>,
	{ sentence, index, suppositions, isAsked: isPlainlyAsked }: Place,
): Hit {
	const { family } = CUES[key];
	// "How does one make a complaint?" makes none.
	const isWeakened = family === 'failure' || WEAKENED.has(key) || (key === 'complaint-word' && sentence.isQuestion);
	const isAsked = key === 'demand' && sentence.isQuestion;
	// "Is the fume dangerous for a child?" states no danger.
	const isOnlyAsked = isPlainlyAsked && WEAKENED.has(key);
	const isSupposed = isWeakened && suppositions.some((each) => each.to <= from && from - each.to <= SUPPOSITION_REACH);
	return {
		cue: key,
		family,
		sentence: index,
		from,
		to,
		quote: sentence.text.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end),
		strength: isSupposed || isAsked || isOnlyAsked ? SUPPOSED_STRENGTH : 1,
	};
}

/** A cue that begins with a negation is meant so ("nobody answers"), and "no complaint" is one. */
function isNegated({ key, from, to }: Match<CueName>, { tokens }: Sentence, language: Language): boolean {
	const { negators } = lexiconFor(language);
	const isNegator = (at: number): boolean => negators.has(tokens[at]?.norm ?? '');
	const { reach: usual, inside } = NEGATIONS[CUES[key].family];
	const isConditional = THREATS.has(key) && tokens.slice(0, from).some(({ norm }) => CONDITIONS[language].has(norm));
	const reach = isConditional ? 1 : usual;
	if (reach === 0 || key === 'no-complaint' || isNegator(from)) return false;
	for (let at = from + 1; inside && at < to; at += 1) if (isNegator(at)) return true;
	for (let at = from; at > from - reach && !tokens[at]?.afterPause; at -= 1) if (isNegator(at - 1)) return true;
	return false;
}
