import type { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PostalAddress } from '../../shared/note/address.ts';
import type { Instant } from '../../shared/time.ts';
import { A6, type CardBrief, drawBrief, drawGuide, type SheetWords } from './card.ts';
import { C6, drawEnvelope, type Sender } from './envelope.ts';
import type { SheetFont } from './fonts.ts';
import { type Pen, takePen } from './pen.ts';
import { drawable } from './text-runs.ts';

/** `a4`: several on each sheet, to cut out; `cards`: pages of the cards' and envelopes' own sizes, for printers that take them. */
export type Paper = 'a4' | 'cards';

/** One note to print. */
export interface PrintedNote {
	readonly brief: Omit<CardBrief, 'hasAddress' | 'unprintable'>;
	/** null: no envelope is made, and the brief says so */
	readonly address: PostalAddress | null;
	readonly from: Sender;
}

/** The document, growing as it is read, and what could not be printed of it. */
export interface NoteSheet {
	readonly stream: Readable;
	readonly withoutEnvelope: number;
	/** different characters for which this machine has no font */
	readonly unprintable: number;
}

const A4 = { width: 210, height: 297 } as const;

/** Starts drawing and answers at once; one note is drawn a turn, so that the rest of the program goes on meanwhile. */
export function printNotes(
	notes: readonly PrintedNote[],
	how: { readonly paper: Paper; readonly fonts: readonly SheetFont[]; readonly t: SheetWords; readonly now: Instant },
): NoteSheet {
	const pen = takePen(how.fonts, how.now);
	const drawn = notes.map((note): Drawn => {
		const missing = new Set(drawable(wordsOf(note), how.fonts).missing);
		return { ...note, missing, brief: { ...note.brief, hasAddress: note.address !== null, unprintable: missing.size } };
	});
	void LAYOUTS[how.paper](pen, drawn, how.t).then(
		() => pen.end(),
		(error: unknown) => pen.stream.destroy(error instanceof Error ? error : new Error(String(error))),
	);
	return {
		stream: pen.stream,
		withoutEnvelope: notes.filter(({ address }) => address === null).length,
		unprintable: new Set(drawn.flatMap(({ missing }) => [...missing])).size,
	};
}

interface Drawn extends PrintedNote {
	readonly brief: CardBrief;
	readonly missing: ReadonlySet<string>;
}

const wordsOf = ({ brief, address, from }: PrintedNote): string =>
	[
		brief.name,
		...brief.facts.map(({ words }) => words),
		address?.name ?? '',
		...(address?.lines ?? []),
		from.name,
		...from.lines,
	].join('');

type Layout = (pen: Pen, notes: readonly Drawn[], t: SheetWords) => Promise<void>;

const LAYOUTS: Record<Paper, Layout> = {
	cards: async (pen, notes, t) => {
		for (const note of notes) {
			await nextTurn();
			pen.page(A6.width, A6.height);
			drawGuide(pen, [0, 0]);
			pen.page(A6.width, A6.height);
			drawBrief(pen, note.brief, { at: [0, 0], t });
			if (note.address === null) continue;
			pen.page(C6.width, C6.height);
			drawEnvelope(pen, { to: note.address, from: note.from }, [0, 0]);
		}
	},
	a4: async (pen, notes, t) => {
		for (const [index, note] of notes.entries()) {
			await nextTurn();
			const top = (index % 2) * (A4.height / 2);
			if (top === 0) pen.page(A4.width, A4.height);
			drawGuide(pen, [0, top]);
			drawBrief(pen, note.brief, { at: [A6.width, top], t });
			pen.rule([A6.width, top], [A6.width, top + A4.height / 2], { grey: 0.6, isDashed: true });
			if (top > 0) pen.rule([0, top], [A4.width, top], { grey: 0.6, isDashed: true });
		}
		await drawEnvelopesOnA4(pen, notes);
	},
};

/** Two fronts on each sheet, inside of marks to cut along. */
async function drawEnvelopesOnA4(pen: Pen, notes: readonly PrintedNote[]): Promise<void> {
	const left = (A4.width - C6.width) / 2;
	const gap = (A4.height - 2 * C6.height) / 3;
	let drawn = 0;
	for (const { address, from } of notes) {
		if (address === null) continue;
		await nextTurn();
		const top = gap + (drawn % 2) * (C6.height + gap);
		if (drawn % 2 === 0) pen.page(A4.width, A4.height);
		drawMarks(pen, [left, top]);
		drawEnvelope(pen, { to: address, from }, [left, top]);
		drawn += 1;
	}
}

const MARK = 5;

function drawMarks(pen: Pen, [left, top]: readonly [number, number]): void {
	for (const [x, outward] of [
		[left, -MARK],
		[left + C6.width, MARK],
	] as const) {
		for (const [y, away] of [
			[top, -MARK],
			[top + C6.height, MARK],
		] as const) {
			pen.rule([x, y], [x + outward, y], { grey: 0.4 });
			pen.rule([x, y], [x, y + away], { grey: 0.4 });
		}
	}
}
