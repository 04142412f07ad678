import { isOpenTouch } from '../../shared/plan/change.ts';
import type { Refusal } from '../casework/casework.ts';
import { conflict, notFound } from '../casework/refusals.ts';
import { touchFrom } from '../store/case-rows.ts';
import { findNotes } from '../store/lists/notes.ts';
import type { NotesDeps } from './deps.ts';
import type { Printed, SheetAsked } from './notes.ts';
import { openAddress } from './sealed-address.ts';
import { type KnownNote, knowNotes } from './view.ts';

/** Prints guides, briefs and envelopes in the order asked for. The parts that draw are loaded when they are first needed. */
export async function printSheet(deps: NotesDeps, asked: SheetAsked): Promise<Printed | Refusal> {
	const wanted = [...new Set(asked.touchIds)];
	const known = await knowNotes(deps.store.db, await findNotes(deps.store.db, wanted));
	const byId = new Map(known.map((note) => [note.row.touch.id, note]));
	const notes = wanted.flatMap((id) => byId.get(id) ?? []);
	if (notes.length < wanted.length) return notFound('touch');
	const refused = notes.map(refusalOf).find((refusal) => refusal !== null);
	if (refused) return refused;
	const { printNotes } = await import('../sheet/note-sheet.ts');
	const { loadFonts } = await import('../sheet/fonts.ts');
	const { sheetWords } = await import('../sheet/words.ts');
	const sheet = printNotes(
		notes.map((note) => printed(deps, note)),
		{ paper: asked.paper, fonts: loadFonts(), t: sheetWords(asked.language), now: deps.now() },
	);
	return { state: 'printed', ...sheet };
}

function refusalOf({ row, refused }: KnownNote): Refusal | null {
	if (!isOpenTouch(touchFrom(row.touch))) {
		return conflict(`The note of case ${row.supportCase.number} has ended.`, 'Load the list again, then print.');
	}
	if (refused === null) return null;
	return conflict(
		`No note is written in case ${row.supportCase.number}: ${refused}.`,
		'Take it off the list to print.',
	);
}

function printed(deps: NotesDeps, { row: { supportCase }, brief, sealed }: KnownNote) {
	const { customer, number, mailboxId } = supportCase;
	return {
		brief: { ...brief, name: customer.name || customer.address, caseNumber: number },
		address: openAddress(deps.keyRing, sealed),
		from: deps.senderOf(mailboxId),
	};
}
