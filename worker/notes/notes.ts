import type { Readable } from 'node:stream';
import type { CaseNoteView, NoteView } from '../../shared/api/notes.ts';
import type { Answer } from '../../shared/api.ts';
import type { Language } from '../../shared/language.ts';
import type { PostalAddress } from '../../shared/note/address.ts';
import type { PhotoType } from '../../shared/note/photo.ts';
import type { Acted, Refusal } from '../casework/casework.ts';
import type { Paper } from '../sheet/note-sheet.ts';
import type { AfterMoment } from '../store/lists/cursor.ts';
import type { Seen } from '../store/seen.ts';

/** Which notes are listed. */
export interface NotesAsked {
	readonly assignee?: string | undefined;
	readonly limit: number;
	readonly after: AfterMoment | undefined;
	readonly myId: string;
	/** the mailboxes that the asker may see */
	readonly seen: Seen;
}

/** What is to be printed. */
export interface SheetAsked {
	readonly touchIds: readonly string[];
	readonly paper: Paper;
	readonly language: Language;
}

/** A PDF, growing as it is read. */
export interface Printed {
	readonly state: 'printed';
	readonly stream: Readable;
	/** notes without an address */
	readonly withoutEnvelope: number;
	/** different characters for which this machine has no font */
	readonly unprintable: number;
}

/** Handwritten notes. What is known of a customer's address goes through here and nowhere else. */
export interface Notes {
	list(asked: NotesAsked): Promise<{ readonly items: readonly NoteView[]; readonly next: Answer<'notes'>['next'] }>;
	/** null: there is no such case */
	ofCase(caseId: string): Promise<CaseNoteView | null>;
	keepAddress(caseId: string, personId: string, address: PostalAddress): Promise<Acted>;
	eraseAddress(caseId: string, personId: string): Promise<Acted>;
	/** where these customers get post, by mailbox: those that the asker may see. @param customers e-mail addresses, lower case */
	kept(customers: readonly string[], seen: Seen): Promise<readonly (PostalAddress & { readonly mailboxId: string })[]>;
	/** @param day ISO date */
	markPosted(touchId: string, personId: string, day: string): Promise<Acted>;
	skip(touchId: string, personId: string, because: string): Promise<Acted>;
	keepPhoto(touchId: string, personId: string, bytes: Uint8Array): Promise<Acted>;
	photo(touchId: string): Promise<{ readonly type: PhotoType; readonly bytes: Uint8Array } | null>;
	print(asked: SheetAsked): Promise<Printed | Refusal>;
}
