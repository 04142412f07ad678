import { LANGUAGES, type Language } from '../../language.ts';
import { compile, type Lexicon, lexiconOf } from '../pattern.ts';
import { tokensOf } from '../text.ts';
import { CUES, type CueName, type CueTable } from './cue.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import { PT } from './pt.ts';
import { RU } from './ru.ts';

/** The words of each language. */
export const TABLES: Readonly<Record<Language, CueTable>> = { en: EN, it: IT, pt: PT, ru: RU, es: ES, fr: FR, de: DE };

/** A compiled table. */
export interface CueLexicon {
	readonly cues: Lexicon<CueName>;
	readonly negators: ReadonlySet<string>;
}

/** The compiled tables; made once, when the module is loaded. */
export const LEXICONS: Readonly<Record<Language, CueLexicon>> = compileAll();

function compileAll(): Readonly<Record<Language, CueLexicon>> {
	const languages = Object.keys(LANGUAGES) as Language[];
	return Object.fromEntries(languages.map((language) => [language, compileOne(language)])) as Record<
		Language,
		CueLexicon
	>;
}

function compileOne(language: Language): CueLexicon {
	const { negators, rows } = TABLES[language];
	const names = Object.keys(CUES) as CueName[];
	return {
		cues: lexiconOf(names.flatMap((name) => compile(rows[name].patterns, name, language))),
		negators: new Set(tokensOf(negators, language).map(({ norm }) => norm)),
	};
}
