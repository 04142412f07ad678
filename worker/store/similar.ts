import { and, asc, eq, sql } from 'drizzle-orm';
import type { Case, Documentation, Outcome } from '../../shared/case.ts';
import type { Language } from '../../shared/language.ts';
import type { Db } from './connect.ts';
import { mail, supportCase } from './schema.ts';
import { caseWords } from './schema-causes.ts';
import { type Seen, within } from './seen.ts';
import { trigramsIn } from './trigrams.ts';

/** A closed case that is like one that is to be closed. */
export interface SimilarCase {
	readonly caseId: string;
	readonly number: number;
	readonly subject: string;
	readonly outcome: Outcome | null;
	readonly avoidable: boolean;
	readonly documentation: Documentation;
}

/** PostgreSQL's own names of the languages, by whose stems words are compared. */
const STEMS: Readonly<Record<Language, string>> = {
	en: 'english',
	it: 'italian',
	pt: 'portuguese',
	ru: 'russian',
	es: 'spanish',
	fr: 'french',
	de: 'german',
};

const MOST_WORDS = 4_000;
const MOST_TITLE = 300;
const MAILS_READ = 3;

/** Keeps what a case that is being closed is found by. Nothing written down: it teaches nobody, and is not found. */
export async function keepWords(db: Db, supportCase: Case): Promise<void> {
	const { documentation, id, language, subject } = supportCase;
	if (documentation === null || !documentation.whatWentWrong.trim()) {
		await db.delete(caseWords).where(eq(caseWords.caseId, id));
		return;
	}
	const { whatWentWrong, whatWeDid } = documentation;
	const title = titleOf(subject, whatWentWrong);
	const text = textOf([subject, whatWentWrong, whatWeDid, await customersWords(db, id)]);
	const words = sql`to_tsvector(${STEMS[language]}::regconfig, ${text})`;
	await db
		.insert(caseWords)
		.values({ caseId: id, title, words })
		.onConflictDoUpdate({ target: caseWords.caseId, set: { title, words } });
}

/** Below this, of 1, what two cases share is chance. */
const LEAST_LIKE = 0.12;
/** So many candidates, the best by rank, are compared word by word. */
const CANDIDATES = 100;

/**
 * Closed cases like this one, the most alike first: by the stems of their words and, where the database has pg_trgm, by the letters of
 * their titles, which forgives mistakes and holds across languages.
 * @param asked `typed`: what is written so far about what went wrong; may be empty
 */
export async function findSimilar(
	db: Db,
	{ id, subject, language }: Pick<Case, 'id' | 'subject' | 'language'>,
	{ typed, seen, limit }: { readonly typed: string; readonly seen: Seen; readonly limit: number },
): Promise<readonly SimilarCase[]> {
	const trigrams = await trigramsIn(db);
	const text = textOf([subject, typed, await customersWords(db, id)]);
	const title = titleOf(subject, typed);
	const like = trigrams === null ? sql`0` : sql`${trigrams}.similarity(${caseWords.title}, ${title})`;
	const isLike = trigrams === null ? sql`false` : sql`${caseWords.title} OPERATOR(${trigrams}.%) ${title}`;
	const { rows } = await db.execute<{ case_id: string }>(sql`
		WITH asked AS (
			SELECT tsvector_to_array(to_tsvector(${STEMS[language]}::regconfig, ${text})) AS stems
		), wanted AS (
			SELECT stems, (SELECT string_agg('''' || replace(replace(stem, '\\', '\\\\'), '''', '''''') || '''', ' | ')
				FROM unnest(stems) AS stem)::tsquery AS query FROM asked
		), candidate AS (
			SELECT ${caseWords.caseId} AS case_id, tsvector_to_array(${caseWords.words}) AS stems, wanted.stems AS asked,
				(${like})::float8 AS alike
			FROM ${caseWords} CROSS JOIN wanted
			WHERE ${caseWords.caseId} <> ${id} AND (${caseWords.words} @@ wanted.query OR ${isLike})
			ORDER BY coalesce(ts_rank(${caseWords.words}, wanted.query), 0) + (${like}) DESC
			LIMIT ${CANDIDATES}
		), scored AS (
			SELECT case_id, alike * 0.4 + 0.6 * (SELECT count(*) FROM (SELECT unnest(stems) INTERSECT SELECT unnest(asked)) AS shared)
				/ greatest(1, least(cardinality(stems), cardinality(asked))) AS score
			FROM candidate
		)
		SELECT scored.case_id FROM scored JOIN ${supportCase} ON ${supportCase.id} = scored.case_id
		WHERE score >= ${LEAST_LIKE} AND ${supportCase.stage} = 'closed' AND ${supportCase.isComplaint}
			AND ${within(supportCase.mailboxId, seen) ?? sql`true`}
		ORDER BY score DESC, ${supportCase.closedAt} DESC, scored.case_id
		LIMIT ${limit}`);
	return loadInOrder(
		db,
		rows.map((row) => row.case_id),
	);
}

async function loadInOrder(db: Db, ids: readonly string[]): Promise<readonly SimilarCase[]> {
	const found: SimilarCase[] = [];
	for (const id of ids) {
		const [row] = await db.select().from(supportCase).where(eq(supportCase.id, id));
		if (row?.documentation == null) continue;
		const { number, subject, outcome, avoidable, documentation } = row;
		found.push({ caseId: id, number, subject, outcome, avoidable, documentation });
	}
	return found;
}

/** The customer's first mails: what failed is told there. */
async function customersWords(db: Db, caseId: string): Promise<string> {
	const rows = await db
		.select({ words: mail.words })
		.from(mail)
		.where(and(eq(mail.caseId, caseId), eq(mail.side, 'customer')))
		.orderBy(asc(mail.at), asc(mail.id))
		.limit(MAILS_READ);
	return rows.map(({ words }) => words).join('\n');
}

// A database whose locale knows ASCII alone leaves other letters as they are: they are made small here. U+0000 is no text to PostgreSQL.
const textOf = (parts: readonly string[]): string =>
	parts.join('\n').replaceAll('\u0000', ' ').toLowerCase().slice(0, MOST_WORDS);

const titleOf = (subject: string, whatWentWrong: string): string =>
	textOf([subject, whatWentWrong]).slice(0, MOST_TITLE).trim();
