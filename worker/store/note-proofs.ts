import { eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { PhotoType } from '../../shared/note/photo.ts';
import type { Instant } from '../../shared/time.ts';
import type { Db } from './connect.ts';
import { supportCase as caseTable } from './schema.ts';
import { noteProof } from './schema-notes.ts';

/** What is known of a note's posting, without the picture itself. */
export interface Proof {
	/** ISO date */
	readonly postedOn: string | null;
	readonly photo: PhotoType | null;
}

interface Kept {
	readonly touchId: string;
	readonly caseId: string;
	readonly by: string;
	readonly at: Instant;
}

/** Keeps the day on which a note was posted. */
export const savePosted = (db: Db, { postedOn, ...kept }: Kept & { readonly postedOn: string }): Promise<void> =>
	save(db, kept, { postedOn });

/** Keeps a photo, sealed, in place of the one before. */
export const savePhoto = (
	db: Db,
	{ photo, photoType, ...kept }: Kept & { readonly photo: Buffer; readonly photoType: PhotoType },
): Promise<void> => save(db, kept, { photo, photoType });

async function save(db: Db, kept: Kept, fresh: Partial<typeof noteProof.$inferInsert>): Promise<void> {
	const row = { ...kept, at: new Date(kept.at), ...fresh };
	await db.insert(noteProof).values(row).onConflictDoUpdate({ target: noteProof.touchId, set: row });
}

/** The sealed photo of a note; null where there is none. */
export async function loadPhoto(
	db: Db,
	touchId: string,
): Promise<{ readonly sealed: Buffer; readonly type: PhotoType } | null> {
	const [row] = await db
		.select({ sealed: noteProof.photo, type: noteProof.photoType })
		.from(noteProof)
		.where(eq(noteProof.touchId, touchId));
	return row?.sealed && row.type ? { sealed: Buffer.from(row.sealed), type: row.type } : null;
}

/** What is known of the posting of these notes. */
export async function proofsOf(db: Db, touchIds: readonly string[]): Promise<ReadonlyMap<string, Proof>> {
	if (touchIds.length === 0) return new Map();
	const rows = await db
		.select({ touchId: noteProof.touchId, postedOn: noteProof.postedOn, photo: noteProof.photoType })
		.from(noteProof)
		.where(inArray(noteProof.touchId, [...touchIds]));
	return new Map(rows.map(({ touchId, ...proof }) => [touchId, proof]));
}

/** Erases the photos of all notes to a customer, in every mailbox. That and when the notes were posted stays. */
export async function erasePhotos(db: Db, caseId: string, customer: string): Promise<void> {
	const cases = db
		.select({ id: caseTable.id })
		.from(caseTable)
		.where(
			sql`${caseTable.id} = ${caseId} or (${caseTable.customerAddress} = ${customer} and ${isNotNull(caseTable.customerAddress)})`,
		);
	await db.update(noteProof).set({ photo: null, photoType: null }).where(inArray(noteProof.caseId, cases));
}
