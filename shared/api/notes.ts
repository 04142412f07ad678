import { z } from 'zod';
import { keysOf, languageShape, momentShape, touchShape } from '../api-shapes.ts';
import { GUARDS } from '../guard.ts';
import { addressShape } from '../note/address.ts';
import { NOTE_FACTS } from '../note/brief.ts';
import { PHOTOS } from '../note/photo.ts';
import { NOTE_TABOOS } from '../note/taboos.ts';
import { REMEDY_KINDS } from '../remedy/remedy.ts';
import { byId, listOf, page, route } from './route.ts';

/** A note with the brief for whoever writes it: facts and a tone, never a letter. */
const noteShape = z.object({
	touch: touchShape,
	/** why no note is written as things stand, in words; null: one may be */
	refused: z.string().nullable(),
	address: z.enum(['known', 'missing', 'erased']),
	brief: z.object({
		facts: z.array(
			z.object({
				kind: keysOf(NOTE_FACTS),
				words: z.string(),
				gifts: z.array(keysOf(REMEDY_KINDS)).optional(),
				mailId: z.string().nullable(),
				at: momentShape,
			}),
		),
		guard: keysOf(GUARDS),
		avoid: z.array(keysOf(NOTE_TABOOS)),
		writeIn: languageShape,
	}),
	postedOn: z.iso.date().nullable(),
	photo: keysOf(PHOTOS).nullable(),
});

const lines = z.array(z.string());

/** What a case's panel shows: the note, the address as it is kept, and addresses that stand in the customer's mails. */
const caseNoteShape = z.object({
	note: noteShape.nullable(),
	customer: z.string(),
	address: z.object({ name: z.string(), lines, country: z.string(), by: z.string(), at: momentShape }).nullable(),
	isErased: z.boolean(),
	offers: z.array(
		z.object({
			name: z.string(),
			lines,
			country: z.string(),
			/** the writer's own words that it was read from */
			quote: z.string(),
			mailId: z.string(),
			at: momentShape,
		}),
	),
});

export type NoteView = z.infer<typeof noteShape>;
export type CaseNoteView = z.infer<typeof caseNoteShape>;

/** The longest batch that is printed at once. */
export const MOST_PRINTED = 200;

/** What is printed; the answer is a PDF, so this stands beside the contract (`worker/api/note-files.ts`). */
export const sheetShape = z.object({
	touchIds: z.array(z.string().min(1).max(200)).min(1).max(MOST_PRINTED),
	/** several on each A4, or pages of the size of A6 cards and C6 envelopes */
	paper: z.enum(['a4', 'cards']).default('a4'),
	/** of the sheet's own words; left out: that of who asks */
	language: languageShape.optional(),
});

/** Handwritten notes: what to write, where to, and that it is in the post. */
export const NOTES_API = {
	notes: route({
		method: 'GET',
		path: '/api/v1/notes',
		role: 'agent',
		summary: 'Notes to write, due and coming, by due time',
		query: z.object({ assignee: z.string().max(200).optional(), ...page }),
		answer: listOf(noteShape),
	}),
	caseNote: route({
		method: 'GET',
		path: '/api/v1/cases/:id/handwritten-note',
		role: 'agent',
		summary: 'The note of a case, the postal address, and addresses found in the customer’s mails to confirm',
		params: byId,
		answer: caseNoteShape,
	}),
	keepAddress: route({
		method: 'POST',
		path: '/api/v1/cases/:id/address',
		role: 'agent',
		summary: 'Keep the customer’s postal address, sealed: lines as they stand on an envelope, in any script',
		params: byId,
		body: addressShape,
		answer: caseNoteShape,
	}),
	eraseAddress: route({
		method: 'POST',
		path: '/api/v1/cases/:id/address/erase',
		role: 'agent',
		summary: 'Erase the customer’s postal address and proof photos for good, in all mailboxes',
		params: byId,
		answer: caseNoteShape,
	}),
	notePosted: route({
		method: 'POST',
		path: '/api/v1/touches/:id/posted',
		role: 'agent',
		summary: 'The note is in the post since that day',
		params: byId,
		body: z.object({ postedOn: z.iso.date() }),
		answer: caseNoteShape,
	}),
	noteSkip: route({
		method: 'POST',
		path: '/api/v1/touches/:id/skip',
		role: 'agent',
		summary: 'No note is written, and why',
		params: byId,
		body: z.object({ because: z.string().trim().min(1).max(2_000) }),
		answer: caseNoteShape,
	}),
} as const;
