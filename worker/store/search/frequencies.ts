import { sql } from 'drizzle-orm';
import { MINUTE } from '../../../shared/time.ts';
import type { Db } from '../connect.ts';

/** How many of 1 of all documents hold a lexeme, as far as it is frequent; 0 for all others. */
export type FrequencyOf = (lexeme: string) => number;

/** In which of the two: the head of a document, or all of its words. */
export type Part = 'head' | 'words';

/** Frequencies at hand. */
export interface Frequencies {
	at(db: Db): Promise<Readonly<Record<Part, FrequencyOf>>>;
}

/** Words do not become frequent overnight. */
const READ_EVERY = 10 * MINUTE;

/** What PostgreSQL's own statistics say: the lexemes that are in most documents, some thousand of them. None before the first ANALYZE. */
export function createFrequencies(): Frequencies {
	let known: Known = { head: new Map(), words: new Map() };
	let readAt = Number.NEGATIVE_INFINITY;
	return {
		at: async (db) => {
			// By the machine's steady clock, which no demo moves.
			const now = performance.now();
			if (now - readAt > READ_EVERY) {
				readAt = now;
				known = await read(db);
			}
			const { head, words } = known;
			return { head: (lexeme) => head.get(lexeme) ?? 0, words: (lexeme) => words.get(lexeme) ?? 0 };
		},
	};
}

type Known = Readonly<Record<Part, ReadonlyMap<string, number>>>;

async function read(db: Db): Promise<Known> {
	const { rows } = await db.execute<{ part: Part; lexeme: string; frequency: number }>(sql`
		SELECT attname AS part, lexeme, frequency::float8 FROM pg_stats,
			unnest(most_common_elems::text::text[], most_common_elem_freqs) AS common (lexeme, frequency)
		WHERE schemaname = 'amends' AND tablename = 'search_document' AND attname IN ('head', 'words') AND lexeme IS NOT NULL`);
	const of = (part: Part) =>
		new Map(rows.flatMap((row) => (row.part === part ? [[row.lexeme, row.frequency] as const] : [])));
	return { head: of('head'), words: of('words') };
}
