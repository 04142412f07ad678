import { sql } from 'drizzle-orm';
import { LANGUAGES, type Language } from '../../../shared/language.ts';
import { fold, lower } from '../../../shared/search/fold.ts';
import type { Spelling } from '../../../shared/search/indexed.ts';
import type { Db } from '../connect.ts';

/** PostgreSQL's own dictionaries of stems; they are part of every PostgreSQL, and of PGlite. */
const DICTIONARIES: Readonly<Record<Language, string>> = {
	en: 'english_stem',
	it: 'italian_stem',
	pt: 'portuguese_stem',
	ru: 'russian_stem',
	es: 'spanish_stem',
	fr: 'french_stem',
	de: 'german_stem',
};

/** What a language makes of a word. */
export interface Stem extends Spelling {
	/** a word of every sentence, which the dictionary knows by heart */
	readonly isSmall: boolean;
}

/** Stems by language and word. The same word always has the same one, so each is asked for once. */
export interface Stems {
	/** brings all of these words to hand, as they are written */
	learn(db: Db, words: ReadonlyMap<Language, ReadonlySet<string>>): Promise<void>;
	/** of a word that was learned; else the word itself */
	of(language: Language, word: string): Stem;
}

/** More than the words of a large mailbox in seven languages; when there are more, all are asked for again. */
const MOST_KEPT = 500_000;

type Known = Map<Language, Map<string, Stem>>;

interface Asked {
	readonly language: Language;
	readonly word: string;
}

/** Keeps stems at hand. */
export function createStems(): Stems {
	const known: Known = new Map((Object.keys(LANGUAGES) as Language[]).map((language) => [language, new Map()]));
	const missing = (words: ReadonlyMap<Language, ReadonlySet<string>>): readonly Asked[] =>
		[...words].flatMap(([language, ones]) =>
			[...ones].flatMap((word) => (known.get(language)?.has(word) === true ? [] : [{ language, word }])),
		);
	return {
		learn: async (db, words) => {
			const asked = missing(words);
			if (asked.length === 0) return;
			if (asked.length + countOf(known) <= MOST_KEPT) return ask(db, known, asked);
			for (const ones of known.values()) ones.clear();
			return ask(db, known, missing(words));
		},
		of: (language, word) => known.get(language)?.get(word) ?? stemOf(word, null),
	};
}

const countOf = (known: Known): number => [...known.values()].reduce((sum, { size }) => sum + size, 0);

async function ask(db: Db, known: Known, asked: readonly Asked[]): Promise<void> {
	const dictionaries = asked.map(({ language }) => DICTIONARIES[language]);
	const words = asked.map(({ word }) => lower(word));
	const { rows } = await db.execute<{ at: string; stems: string[] | null }>(sql`
		SELECT at, ts_lexize(('pg_catalog.' || dictionary)::regdictionary, word) AS stems
		FROM unnest(${sql.param(dictionaries)}::text[], ${sql.param(words)}::text[]) WITH ORDINALITY AS asked (dictionary, word, at)`);
	for (const { at, stems } of rows) {
		const one = asked[Number(at) - 1];
		if (one !== undefined) known.get(one.language)?.set(one.word, stemOf(one.word, stems));
	}
}

/** @param stems as a dictionary answers: none for a word that it leaves out */
const stemOf = (word: string, stems: readonly string[] | null): Stem => ({
	word: fold(word),
	lexeme: fold(stems?.[0] ?? word),
	isSmall: stems?.length === 0,
});
