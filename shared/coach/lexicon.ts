import type { Language } from '../language.ts';
import { type Lexicon, lexiconOf } from '../triage/lexicon.ts';
import { stepMaker } from '../triage/step.ts';
import type { CoachTable, Presence, WordRule } from './rules.ts';
import { TABLES } from './tables.ts';

/** What words of a draft stand for. */
export type CoachKey = WordRule | Presence;

const COMPILED = new Map<Language, Lexicon<CoachKey>>();

/** The compiled table of a language; made when its first draft is written, for most teams write few languages. */
export function coachLexicon(language: Language): Lexicon<CoachKey> {
	const known = COMPILED.get(language);
	if (known) return known;
	const compiled = lexiconOf(cellsOf(TABLES[language]), stepMaker(language));
	COMPILED.set(language, compiled);
	return compiled;
}

function cellsOf({ avoid, present }: CoachTable): readonly { readonly key: CoachKey; readonly patterns: string }[] {
	const rules = Object.keys(avoid) as WordRule[];
	const presences = Object.keys(present) as Presence[];
	return [
		...rules.map((key) => ({ key, patterns: avoid[key] })),
		...presences.map((key) => ({ key, patterns: present[key] })),
	];
}
