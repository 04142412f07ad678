import { sql } from 'drizzle-orm';
import { MINUTE } from '../../../shared/time.ts';
import type { Db } from '../connect.ts';

/** How many of 1 of all documents hold a lexeme, as far as it is frequent; 0 for all others. */
export type FrequencyOf = (lexeme: string) => number;

/** Frequencies at hand. */
export interface Frequencies {
	at(db: Db): Promise<FrequencyOf>;
}

/** Words do not become frequent overnight. */
const READ_EVERY = 10 * MINUTE;

/** What PostgreSQL's own statistics say: the lexemes that are in most documents, some thousand of them. None before the first ANALYZE. */
export function createFrequencies(): Frequencies {
	let known: ReadonlyMap<string, number> = new Map();
	let readAt = Number.NEGATIVE_INFINITY;
	return {
		at: async (db) => {
			// By the machine's steady clock, which no demo moves.
			const now = performance.now();
			if (now - readAt > READ_EVERY) {
				readAt = now;
				known = await read(db);
			}
			return (lexeme) => known.get(lexeme) ?? 0;
		},
	};
}

async function read(db: Db): Promise<ReadonlyMap<string, number>> {
	const { rows } = await db.execute<{ lexeme: string; frequency: number }>(sql`
		SELECT lexeme, frequency::float8 FROM pg_stats,
			unnest(most_common_elems::text::text[], most_common_elem_freqs) AS common (lexeme, frequency)
		WHERE schemaname = 'amends' AND tablename = 'search_document' AND attname = 'words' AND lexeme IS NOT NULL`);
	return new Map(rows.map(({ lexeme, frequency }) => [lexeme, frequency]));
}
