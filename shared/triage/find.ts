import type { Language } from '../language.ts';
import { CUES, type CueFamily, type CueName } from './cues/cue.ts';
import { lexiconFor } from './cues/lexicons.ts';
import { type Match, matchesIn } from './pattern.ts';
import type { Sentence } from './text.ts';

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

/** How far back a negation reaches, in words: "not broken", "not at all broken" is left to the tables. */
const NEGATION_REACH = 2;

/** How far a supposition reaches: "What happens if the lamp arrives broken?" */
const SUPPOSITION_REACH = 9;
const SUPPOSED_STRENGTH = 0.25;

/** "If you do not answer I will call my lawyer" is a supposition and yet a threat: only facts are weakened by one. */
const WEAKENED: ReadonlySet<CueName> = new Set(['safety', 'repeat-failure', 'privacy', 'missed-event']);

/** Acts are found in questions and polite negations alike ("do not hesitate"); size words mean the same under a negation. */
const NEGATABLE: Readonly<Record<CueFamily, boolean>> = {
	failure: true,
	tone: true,
	against: true,
	signal: true,
	severity: false,
	remedy: true,
	act: false,
	frame: false,
};

/** All cues in these sentences, in the order of the text. Pure and linear in the text. */
export function findCues(sentences: readonly Sentence[], language: Language): readonly Hit[] {
	return sentences.flatMap((sentence, index) => {
		const matches = matchesIn(lexiconFor(language).cues, sentence.tokens);
		const suppositions = matches.filter(({ key }) => key === 'supposition');
		return matches
			.filter((match) => !isNegated(match, sentence, language) && !isShadowed(match, matches))
			.map((match) => hitOf(match, { sentence, index, suppositions }));
	});
}

/** "Charged twice" is one failure, not a second one. */
function isShadowed({ key, from, to }: Match<CueName>, matches: readonly Match<CueName>[]): boolean {
	if (key !== 'repeat-failure') return false;
	return matches.some((each) => each.key === 'overcharged' && each.from < to && from < each.to);
}

interface Place {
	readonly sentence: Sentence;
	readonly index: number;
	readonly suppositions: readonly Match<CueName>[];
}

function hitOf({ key, from, to }: Match<CueName>, { sentence, index, suppositions }: Place): Hit {
	const { family } = CUES[key];
	const isWeakened = family === 'failure' || WEAKENED.has(key);
	const isSupposed = isWeakened && suppositions.some((each) => each.to <= from && from - each.to <= SUPPOSITION_REACH);
	return {
		cue: key,
		family,
		sentence: index,
		from,
		to,
		quote: sentence.text.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end),
		strength: isSupposed ? SUPPOSED_STRENGTH : 1,
	};
}

function isNegated({ key, from }: Match<CueName>, { tokens }: Sentence, language: Language): boolean {
	if (!NEGATABLE[CUES[key].family]) return false;
	for (let back = 0; back < NEGATION_REACH; back += 1) {
		if (tokens[from - back]?.afterPause) return false;
		const before = tokens[from - back - 1];
		if (!before) return false;
		if (lexiconFor(language).negators.has(before.norm)) return true;
	}
	return false;
}
