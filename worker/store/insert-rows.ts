import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Db } from './connect.ts';
import { amends } from './schema.ts';

/** PostgreSQL's binary form of jsonb: a version, then the text. */
const JSONB_VERSION = '\x01';

/**
 * Inserts many rows as one statement with one parameter, a JSON document that PostgreSQL takes apart itself. A parameter for each value
 * would be thousands for one batch of mail, and building and binding them took longer than the database's work on them. The document
 * goes as bytes: PGlite would count and write the letters of a string one by one.
 * @param conflict what follows the rows, e.g. `ON CONFLICT DO NOTHING`
 */
export async function insertRows<T extends PgTable>(
	db: Db,
	table: T,
	rows: readonly T['$inferInsert'][],
	conflict: SQL = sql``,
): Promise<void> {
	if (rows.length === 0) return;
	const columns = Object.entries(getTableColumns(table));
	const given = columns.filter(([key]) => rows.some((row) => key in row));
	const documents = rows.map((row) => {
		const values: Readonly<Record<string, unknown>> = row;
		return Object.fromEntries(given.map(([key, column]) => [column.name, values[key] ?? null]));
	});
	const names = sql.join(
		given.map(([, column]) => sql.identifier(column.name)),
		sql`, `,
	);
	const name = sql`${sql.identifier(amends.schemaName)}.${sql.identifier(getTableName(table))}`;
	const document = Buffer.from(JSONB_VERSION + JSON.stringify(documents));
	await db.execute(
		sql`INSERT INTO ${name} (${names}) SELECT ${names} FROM jsonb_populate_recordset(NULL::${name}, ${document}::jsonb) ${conflict}`,
	);
}
