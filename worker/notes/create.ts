import { eq } from 'drizzle-orm';
import { maySee } from '../../shared/team/visible.ts';
import type { Acted } from '../casework/casework.ts';
import { sealedOf } from '../store/addresses.ts';
import { listNotes } from '../store/lists/notes.ts';
import { loadPhoto } from '../store/note-proofs.ts';
import { supportCase as caseTable } from '../store/schema.ts';
import { eraseAddress, keepAddress } from './address-acts.ts';
import type { NotesDeps } from './deps.ts';
import { keepPhoto, markPosted, PHOTO_PURPOSE, skipNote } from './note-acts.ts';
import type { Notes } from './notes.ts';
import { printSheet } from './print.ts';
import { openAddress } from './sealed-address.ts';
import { viewCaseNote, viewNotes } from './view.ts';

/** Builds the room of the handwritten notes. */
export function createNotes(deps: NotesDeps): Notes {
	const { db } = deps.store;
	const told = async (work: Promise<Acted>): Promise<Acted> => {
		const acted = await work;
		if (acted.state === 'done') deps.changed({ caseIds: [acted.caseId] });
		return acted;
	};
	return {
		list: async ({ after, myId, seen, ...asked }) => {
			const { rows, next } = await listNotes(db, asked, { after, myId, seen });
			return { items: await viewNotes(db, rows, deps.now()), next };
		},
		ofCase: async (caseId) => {
			const [row] = await db.select().from(caseTable).where(eq(caseTable.id, caseId));
			return row === undefined ? null : viewCaseNote(deps, row);
		},
		kept: async (customers, seen) =>
			(await sealedOf(db, customers)).flatMap(({ mailboxId, sealed }) => {
				const address = maySee({ mailboxes: seen }, mailboxId) ? openAddress(deps.keyRing, sealed) : null;
				return address === null ? [] : [{ ...address, mailboxId }];
			}),
		keepAddress: (caseId, personId, address) => told(keepAddress(deps, { caseId, personId, address })),
		eraseAddress: (caseId, personId) => told(eraseAddress(deps, { caseId, personId })),
		markPosted: (touchId, personId, postedOn) => told(markPosted(deps, { touchId, personId, postedOn })),
		skip: (touchId, personId, because) => told(skipNote(deps, { touchId, personId, because })),
		keepPhoto: (touchId, personId, bytes) => told(keepPhoto(deps, { touchId, personId, bytes })),
		photo: async (touchId) => {
			const kept = await loadPhoto(db, touchId);
			const bytes = kept === null ? null : deps.keyRing.openBytes(PHOTO_PURPOSE, kept.sealed);
			return kept === null || bytes === null ? null : { type: kept.type, bytes };
		},
		print: (asked) => printSheet(deps, asked),
	};
}
