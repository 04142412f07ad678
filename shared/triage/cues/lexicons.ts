import type { Language } from '../../language.ts';
import { type Lexicon, lexiconOf } from '../lexicon.ts';
import { stepMaker } from '../step.ts';
import { tokensOf } from '../text.ts';
import { CUES, type CueName, type CueTable } from './cue.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import { DE_PAIRS } from './pairs/de.ts';
import { EN_PAIRS } from './pairs/en.ts';
import { ES_PAIRS } from './pairs/es.ts';
import { FR_PAIRS } from './pairs/fr.ts';
import { IT_PAIRS } from './pairs/it.ts';
import { type CuePair, patternsOfPair } from './pairs/pair.ts';
import { PT_PAIRS } from './pairs/pt.ts';
import { RU_PAIRS } from './pairs/ru.ts';
import { PT } from './pt.ts';
import { RU } from './ru.ts';

/** The words of each language. */
export const TABLES: Readonly<Record<Language, CueTable>> = { en: EN, it: IT, pt: PT, ru: RU, es: ES, fr: FR, de: DE };

/** What a sentence says by two things together, beside the rows of each table. */
export const PAIRS: Readonly<Record<Language, readonly CuePair[]>> = {
	en: EN_PAIRS,
	it: IT_PAIRS,
	pt: PT_PAIRS,
	ru: RU_PAIRS,
	es: ES_PAIRS,
	fr: FR_PAIRS,
	de: DE_PAIRS,
};

/** A compiled table. */
export interface CueLexicon {
	readonly cues: Lexicon<CueName>;
	readonly negators: ReadonlySet<string>;
}

const COMPILED = new Map<Language, CueLexicon>();

/** The compiled table of a language; made when the language is first met, for most mailboxes meet few. */
export function lexiconFor(language: Language): CueLexicon {
	const known = COMPILED.get(language);
	if (known) return known;
	const compiled = compileOne(language);
	COMPILED.set(language, compiled);
	return compiled;
}

function compileOne(language: Language): CueLexicon {
	const { negators, rows } = TABLES[language];
	const written = (Object.keys(CUES) as CueName[]).map((key) => ({ key, patterns: rows[key].patterns }));
	const paired = PAIRS[language].map((pair) => ({ key: pair.cue, patterns: patternsOfPair(pair) }));
	return {
		cues: lexiconOf([...written, ...paired], stepMaker(language)),
		negators: new Set(tokensOf(negators, language).map(({ norm }) => norm)),
	};
}
