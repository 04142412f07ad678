/**
 * A string that any database, thread and JSON reader takes: without NULs (PostgreSQL refuses them in text and jsonb) and
 * without half surrogates (it refuses those in jsonb).
 */
export const clean = (raw: string): string => raw.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd');

/** One line for a list or a header: white space folded, cut at `limit` characters. */
export const oneLine = (raw: string, limit: number): string =>
	clean(clean(raw).replace(/\s+/g, ' ').trim().slice(0, limit));
