import { LANGUAGES, type Language } from '../../shared/language.ts';
import { type Looked, leavingOutSmall, type Wanted } from '../../shared/search/ask.ts';
import { fold, lower, spellingsOf } from '../../shared/search/fold.ts';
import type { Spelling } from '../../shared/search/indexed.ts';
import type { Query, Term } from '../../shared/search/parse.ts';
import type { Recognised } from '../../shared/search/snippet.ts';
import type { Db } from '../store/connect.ts';
import { findAlike, findHolding, findSpellings } from '../store/search/spellings.ts';
import type { Stems } from '../store/search/stems.ts';

/** A query with what documents hold of it. */
export interface LookedUp {
	readonly wanted: Omit<Wanted, 'how'>;
	/** by what the places are recognised that answer it */
	readonly recognised: Recognised;
	/** words that no document holds, with the folded words that were taken for them */
	readonly taken: readonly { readonly typed: string; readonly as: readonly string[] }[];
}

const ALL = Object.keys(LANGUAGES) as Language[];

/** Digits from this many on are looked for within longer numbers. */
const FEWEST_DIGITS = 4;

/** Each word that nobody wrote costs a statement. */
const MOST_MISSPELT = 6;

/** A word of the query, with what it may be indexed as. */
interface LookedWord {
	readonly text: string;
	readonly spellings: readonly string[];
	readonly lexemes: ReadonlySet<string>;
	/** words of documents that are this one, in any form */
	readonly there: readonly Spelling[];
	/** words of documents that were taken for it, as it is in none */
	readonly alike: readonly Spelling[];
}

/** Looks the words of a query up in those of the documents: their other forms, numbers that hold them, and words that may have been meant. */
export async function lookUp(db: Db, stems: Stems, query: Query): Promise<LookedUp> {
	const words = await lookUpWords(db, stems, [...query.terms, ...query.without]);
	const lookedOf = (term: Term): Looked => ({
		term,
		lexemes: term.words.map((text) => lexemesOf(words.get(text))),
		isSmall: term.words.length === 1 && term.marks.length === 0 && isSmall(stems, term.words[0] ?? ''),
	});
	const terms = leavingOutSmall(query.terms.map(lookedOf));
	return {
		wanted: { terms, without: query.without.map(lookedOf) },
		recognised: recognisedBy(
			terms.map(({ term }) => term),
			words,
		),
		taken: [...words.values()].flatMap(({ text, alike }) =>
			alike.length === 0 ? [] : [{ typed: text, as: alike.map(({ word }) => word) }],
		),
	};
}

async function lookUpWords(db: Db, stems: Stems, terms: readonly Term[]): Promise<ReadonlyMap<string, LookedWord>> {
	const texts = [...new Set(terms.flatMap(({ words }) => words))];
	const forms = new Set(texts.flatMap((text) => [lower(text), ...spellingsOf(text)]));
	await stems.learn(db, new Map(ALL.map((language) => [language, forms])));
	const plain = texts.map((text) => ({ text, spellings: spellingsOf(text), lexemes: stemsOf(stems, text) }));
	const found = await findSpellings(db, {
		words: plain.flatMap(({ spellings }) => spellings),
		lexemes: plain.flatMap(({ lexemes }) => [...lexemes]),
	});
	const quoted = new Set(terms.flatMap(({ isQuoted, words }) => (isQuoted ? words : [])));
	const looked: LookedWord[] = [];
	for (const word of plain) {
		const own = found.filter((one) => word.spellings.includes(one.word) || word.lexemes.has(one.lexeme));
		const holding = isLongNumber(word.text) ? await findHolding(db, word.text) : [];
		const there = [...own, ...holding];
		const isMisspelt = there.length === 0 && !quoted.has(word.text) && !/\d/.test(word.text);
		const mayAsk = looked.filter(({ alike }) => alike.length > 0).length < MOST_MISSPELT;
		looked.push({ ...word, there, alike: isMisspelt && mayAsk ? await findAlike(db, fold(word.text)) : [] });
	}
	return new Map(looked.map((word) => [word.text, word]));
}

/** In every language: nobody says which one they type in. */
function stemsOf(stems: Stems, text: string): ReadonlySet<string> {
	const forms = [lower(text), ...spellingsOf(text)];
	return new Set(ALL.flatMap((language) => forms.map((form) => stems.of(language, form).lexeme)));
}

const isLongNumber = (text: string): boolean => text.length >= FEWEST_DIGITS && /^\d+$/.test(text);

const isSmall = (stems: Stems, text: string): boolean =>
	ALL.some((language) => stems.of(language, lower(text)).isSmall);

const lexemesOf = (word: LookedWord | undefined): readonly string[] =>
	word === undefined
		? []
		: [
				...new Set([
					...word.lexemes,
					...word.there.map(({ lexeme }) => lexeme),
					...word.alike.map(({ lexeme }) => lexeme),
				]),
			];

function recognisedBy(terms: readonly Term[], words: ReadonlyMap<string, LookedWord>): Recognised {
	const marks = terms.flatMap((term, index) => term.marks.map((mark) => [mark, index] as const));
	const spelt = terms.flatMap((term, index) =>
		term.words.flatMap((text) => {
			const word = words.get(text);
			const forms = [...(word?.there ?? []), ...(word?.alike ?? [])].map((one) => one.word);
			return [...(word?.spellings ?? []), ...forms].map((form) => [form, index] as const);
		}),
	);
	return { words: new Map(spelt), marks: new Map(marks) };
}
