import { bigint, bigserial, index, integer, jsonb, text } from 'drizzle-orm/pg-core';
import type { Delimiter, Encoding, ImportState, KeptMapping, RefusedBecause } from '../../shared/customers/import.ts';
import { amends, moment } from './schema.ts';

/** A list of customers that somebody uploaded; the file itself lies in the data folder until it is read. */
export const customerImport = amends.table(
	'customer_import',
	{
		id: text('id').primaryKey(),
		fileName: text('file_name').notNull(),
		bytes: bigint('bytes', { mode: 'number' }).notNull(),
		state: text('state').$type<ImportState>().notNull(),
		encoding: text('encoding').$type<Encoding>().notNull(),
		delimiter: text('delimiter').$type<Delimiter>().notNull(),
		/** null: nobody has said yet which column is what */
		mapping: jsonb('mapping').$type<KeptMapping>(),
		/** customers read so far, refused ones too */
		records: integer('records').notNull().default(0),
		/** where the next batch begins: so many lines and bytes of the file are done */
		lines: integer('lines').notNull().default(0),
		bytesRead: bigint('bytes_read', { mode: 'number' }).notNull().default(0),
		made: integer('made').notNull().default(0),
		changed: integer('changed').notNull().default(0),
		same: integer('same').notNull().default(0),
		refused: integer('refused').notNull().default(0),
		by: text('by').notNull(),
		at: moment('at').notNull(),
		endedAt: moment('ended_at'),
	},
	(row) => [index('customer_import_at').on(row.at)],
);

/** A line that was not taken, and why; never what stands in it. */
export const customerImportRefusal = amends.table(
	'customer_import_refusal',
	{
		seq: bigserial('seq', { mode: 'number' }).primaryKey(),
		importId: text('import_id').notNull(),
		/** of the file, counted from 1 */
		line: integer('line').notNull(),
		because: text('because').$type<RefusedBecause>().notNull(),
	},
	(row) => [index('customer_import_refusal_import').on(row.importId, row.line)],
);
