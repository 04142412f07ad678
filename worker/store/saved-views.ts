import { and, asc, count, eq, or } from 'drizzle-orm';
import type { SavedView } from '../../shared/api/views.ts';
import type { Instant } from '../../shared/time.ts';
import type { Db } from './connect.ts';
import { savedView as table } from './schema-views.ts';

/** What somebody writes of a view. */
export interface ViewWritten {
	readonly name: string;
	readonly isShared: boolean;
	readonly query: string;
	readonly at: Instant;
}

/** One's own views and those that others share, by name. */
export async function viewsFor(db: Db, personId: string): Promise<SavedView[]> {
	return db
		.select(COLUMNS)
		.from(table)
		.where(or(eq(table.owner, personId), eq(table.isShared, true)))
		.orderBy(asc(table.name), asc(table.id));
}

/** One view; null where there is none. */
export async function findView(db: Db, id: string): Promise<SavedView | null> {
	const [row] = await db.select(COLUMNS).from(table).where(eq(table.id, id));
	return row ?? null;
}

/** How many somebody has. */
export async function countViews(db: Db, owner: string): Promise<number> {
	const [row] = await db.select({ count: count() }).from(table).where(eq(table.owner, owner));
	return row?.count ?? 0;
}

/**
 * Saves a new view.
 * @returns false when its owner has one of that name already
 */
export async function addView(
	db: Db,
	{ at, ...view }: ViewWritten & { readonly id: string; readonly owner: string },
): Promise<boolean> {
	const rows = await db
		.insert(table)
		.values({ ...view, version: 1, changedAt: new Date(at) })
		.onConflictDoNothing()
		.returning({ id: table.id });
	return rows.length === 1;
}

/** Changes a view as long as it is still the version that was seen; false where it is not. The name must be free. */
export async function changeView(
	db: Db,
	seen: Pick<SavedView, 'id' | 'version'>,
	{ at, ...view }: ViewWritten,
): Promise<boolean> {
	const rows = await db
		.update(table)
		.set({ ...view, version: seen.version + 1, changedAt: new Date(at) })
		.where(and(eq(table.id, seen.id), eq(table.version, seen.version)))
		.returning({ id: table.id });
	return rows.length === 1;
}

/** Whether somebody has another view of that name. */
export async function isNameTaken(db: Db, view: Pick<SavedView, 'id' | 'owner' | 'name'>): Promise<boolean> {
	const rows = await db
		.select({ id: table.id })
		.from(table)
		.where(and(eq(table.owner, view.owner), eq(table.name, view.name)));
	return rows.some(({ id }) => id !== view.id);
}

/** Deletes a view as long as it is still the version that was seen; false where it is not. */
export async function deleteView(db: Db, seen: Pick<SavedView, 'id' | 'version'>): Promise<boolean> {
	const rows = await db
		.delete(table)
		.where(and(eq(table.id, seen.id), eq(table.version, seen.version)))
		.returning({ id: table.id });
	return rows.length === 1;
}

const COLUMNS = {
	id: table.id,
	name: table.name,
	owner: table.owner,
	isShared: table.isShared,
	query: table.query,
	version: table.version,
};
