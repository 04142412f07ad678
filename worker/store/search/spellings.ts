import { eq, inArray, or, sql } from 'drizzle-orm';
import type { Document, Spelling } from '../../../shared/search/indexed.ts';
import { meantBy } from '../../../shared/search/slips.ts';
import type { Db } from '../connect.ts';
import { containing } from '../lists/filters.ts';
import { fact } from '../schema.ts';
import { searchDocument, searchWord } from '../schema-search.ts';
import { trigramsIn } from '../trigrams.ts';

/** Keeps the table of words, and in mind what stands there already: a mailbox writes the same words all day. */
export interface Spellings {
	/** adds what is new of the words of these documents; under the lock of indexing */
	save(db: Db, documents: readonly Document[]): Promise<void>;
	/** forgets what it has in mind: a transaction was rolled back */
	clear(): void;
}

/** Counts how often words were forgotten: what a process has in mind may stand there no more. */
const FORGOTTEN = 'search-words-forgotten';

/** Begins with nothing in mind. */
export function createSpellings(): Spellings {
	let known = new Set<Spelling>();
	let asOf = -1;
	return {
		save: async (db, documents) => {
			const [row] = await db.select({ value: fact.value }).from(fact).where(eq(fact.name, FORGOTTEN));
			const forgotten = Number(row?.value ?? 0);
			if (forgotten !== asOf || known.size > MOST_KNOWN) known = new Set();
			asOf = forgotten;
			const fresh = [...new Set(documents.flatMap(({ spellings }) => [...spellings]))].filter((one) => !known.has(one));
			if (fresh.length === 0) return;
			await insert(db, fresh);
			for (const one of fresh) known.add(one);
		},
		clear: () => {
			known = new Set();
		},
	};
}

const MOST_KNOWN = 500_000;

async function insert(db: Db, fresh: readonly Spelling[]): Promise<void> {
	const words = fresh.map(({ word }) => word);
	const lexemes = fresh.map(({ lexeme }) => lexeme);
	await db.execute(sql`
		INSERT INTO ${searchWord} (word, lexeme)
		SELECT * FROM unnest(${sql.param(words)}::text[], ${sql.param(lexemes)}::text[]) ON CONFLICT DO NOTHING`);
}

/** Every spelling that is one of these words, or that is indexed as one of these lexemes. */
export async function findSpellings(
	db: Db,
	{ words, lexemes }: { readonly words: readonly string[]; readonly lexemes: readonly string[] },
): Promise<readonly Spelling[]> {
	if (words.length + lexemes.length === 0) return [];
	return db
		.select()
		.from(searchWord)
		.where(or(inArray(searchWord.word, [...words]), inArray(searchWord.lexeme, [...lexemes])))
		.limit(MOST_SPELLINGS);
}

/** One stem has a few dozen spellings at most; a search has a few dozen words. */
const MOST_SPELLINGS = 2_000;

/** So many words are compared letter by letter with one that nobody wrote, and so many of them are taken for it. */
const MOST_COMPARED = 1_000;
const MOST_ALIKE = 6;

/** Hardly anybody mistypes the beginning of a word. */
const BEGINNING = 3;

/**
 * The words of documents that a word, which stands in none of them, may be meant for. Where the database has pg_trgm, also those that begin
 * otherwise.
 */
export async function findAlike(db: Db, word: string): Promise<readonly Spelling[]> {
	const trigrams = await trigramsIn(db);
	const begins = sql`(word LIKE ${beginningWith(word.slice(0, BEGINNING))} AND length(word) BETWEEN ${word.length - 2} AND ${word.length + 5})`;
	const isAlike = trigrams === null ? sql`false` : sql`word OPERATOR(${trigrams}.%) ${word}`;
	const { rows } = await db.execute<Row>(sql`
		(SELECT word, lexeme FROM ${searchWord} WHERE ${begins} LIMIT ${MOST_COMPARED})
		UNION (SELECT word, lexeme FROM ${searchWord} WHERE ${isAlike} LIMIT ${MOST_COMPARED})`);
	const meant = new Set(
		meantBy(
			word,
			rows.map((row) => row.word),
			MOST_ALIKE,
		),
	);
	return rows.filter((row) => meant.has(row.word));
}

interface Row extends Spelling, Record<string, unknown> {}

const beginningWith = (letters: string): string => containing(letters).slice(1);

/** The words that hold these digits: who knows an order may know only the end of its number. */
export async function findHolding(db: Db, digits: string): Promise<readonly Spelling[]> {
	if ((await trigramsIn(db)) === null) return [];
	const { rows } = await db.execute<Row>(
		sql`SELECT word, lexeme FROM ${searchWord} WHERE word LIKE ${containing(digits)} ORDER BY length(word), word LIMIT ${MOST_HOLDING}`,
	);
	return rows;
}

const MOST_HOLDING = 20;

/** Forgets the words of these documents that stand in no other one; the documents must be gone already. */
export async function dropUnusedSpellings(db: Db, lexemes: readonly string[]): Promise<void> {
	if (lexemes.length === 0) return;
	await db.execute(sql`
		DELETE FROM ${searchWord} WHERE lexeme = ANY(${sql.param([...lexemes])}::text[]) AND NOT EXISTS (
			SELECT FROM ${searchDocument} AS other
			WHERE other.words @@ ('''' || replace(replace(${searchWord.lexeme}, '\\', '\\\\'), '''', '''''') || '''')::tsquery
		)`);
	await db
		.insert(fact)
		.values({ name: FORGOTTEN, value: 1 })
		.onConflictDoUpdate({ target: fact.name, set: { value: sql`to_jsonb((${fact.value})::int + 1)` } });
}

/** All that these documents are indexed as. */
export async function lexemesOf(db: Db, caseIds: readonly string[]): Promise<readonly string[]> {
	const { rows } = await db.execute<{ lexeme: string }>(sql`
		SELECT DISTINCT unnest(tsvector_to_array(words)) AS lexeme FROM ${searchDocument} WHERE ${inArray(searchDocument.caseId, [...caseIds])}`);
	return rows.map(({ lexeme }) => lexeme);
}
