import { and, asc, desc, eq, gt, inArray, lt, sql } from 'drizzle-orm';
import type { ImportState, RefusedBecause } from '../../../shared/customers/import.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../connect.ts';
import { insertRows } from '../insert-rows.ts';
import { customerImport, customerImportRefusal } from '../schema-imports.ts';

export type ImportRow = typeof customerImport.$inferSelect;

/** Keeps that a list was uploaded. */
export async function addImport(
	db: Db,
	row: Pick<ImportRow, 'id' | 'fileName' | 'bytes' | 'encoding' | 'delimiter' | 'by'> & { readonly at: Instant },
): Promise<void> {
	await db.insert(customerImport).values({ ...row, at: new Date(row.at), state: 'uploaded' });
}

/** One import; null: there is none. */
export async function findImport(db: Db, id: string): Promise<ImportRow | null> {
	const [row] = await db.select().from(customerImport).where(eq(customerImport.id, id));
	return row ?? null;
}

/** The same, locked until the transaction ends: one worker at a time reads on. */
export async function lockImport(db: Db, id: string): Promise<ImportRow | null> {
	const [row] = await db.select().from(customerImport).where(eq(customerImport.id, id)).for('update');
	return row ?? null;
}

/** Changes an import; the caller has it locked. */
export async function changeImport(db: Db, id: string, change: Partial<ImportRow>): Promise<void> {
	await db.update(customerImport).set(change).where(eq(customerImport.id, id));
}

/** The latest imports. */
export const listImports = (db: Db, limit: number): Promise<readonly ImportRow[]> =>
	db.select().from(customerImport).orderBy(desc(customerImport.at), asc(customerImport.id)).limit(limit);

/** Imports in a state; those begun before a moment alone, where one is given. */
export const importsIn = (db: Db, states: readonly ImportState[], before?: Instant): Promise<readonly ImportRow[]> =>
	db
		.select()
		.from(customerImport)
		.where(
			and(
				inArray(customerImport.state, [...states]),
				before === undefined ? undefined : lt(customerImport.at, new Date(before)),
			),
		)
		.orderBy(asc(customerImport.at));

/** Keeps which lines were not taken. */
export const addRefusals = (
	db: Db,
	importId: string,
	refused: readonly { readonly line: number; readonly because: RefusedBecause }[],
): Promise<void> =>
	insertRows(
		db,
		customerImportRefusal,
		refused.map((one) => ({ ...one, importId })),
	);

/** The next lines that were not taken. @param after the last line that was read; 0 at first */
export const readRefusals = (db: Db, importId: string, after: number, limit: number) =>
	db
		.select({ line: customerImportRefusal.line, because: customerImportRefusal.because })
		.from(customerImportRefusal)
		.where(and(eq(customerImportRefusal.importId, importId), gt(customerImportRefusal.line, after)))
		.orderBy(asc(customerImportRefusal.line))
		.limit(limit);

/** How many lines were not taken, by why. */
export async function countRefusals(db: Db, importId: string) {
	const rows = await db
		.select({ because: customerImportRefusal.because, lines: sql<string>`count(*)` })
		.from(customerImportRefusal)
		.where(eq(customerImportRefusal.importId, importId))
		.groupBy(customerImportRefusal.because)
		.orderBy(desc(sql`count(*)`));
	return rows.map(({ because, lines }) => ({ because, lines: Number(lines) }));
}
