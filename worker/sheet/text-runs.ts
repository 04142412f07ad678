import createBidi from 'bidi-js';
import type { SheetFont } from './fonts.ts';

/** Characters in a row of one font and one direction, in the order in which they are read: the shaper turns what runs to the left. */
export interface TextRun {
	readonly text: string;
	readonly font: SheetFont;
}

/** A line as it is drawn from left to right. */
export interface DrawnLine {
	readonly runs: readonly TextRun[];
	/** the line begins at the right */
	readonly isRightToLeft: boolean;
}

/** Stands for what no font has. */
const UNKNOWN = '\ufffd';

const bidi = createBidi();

/** Text of which every character can be drawn, and which ones could not. Pictures (emoji) that no font has are left out. */
export function drawable(
	text: string,
	fonts: readonly SheetFont[],
): { readonly text: string; readonly missing: readonly string[] } {
	const missing: string[] = [];
	const drawn = Array.from(text.normalize('NFC'), (character) => {
		const codePoint = character.codePointAt(0) ?? 0;
		if (fonts.some((font) => font.has(codePoint))) return character;
		if (
			/[\p{Extended_Pictographic}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}\p{Regional_Indicator}]/u.test(
				character,
			)
		)
			return '';
		missing.push(character);
		return UNKNOWN;
	});
	return { text: drawn.join(''), missing };
}

/** One line of drawable text, taken apart by direction and font and put in the order in which it is drawn (UAX 9, rule L2). */
export function drawnLine(text: string, fonts: readonly SheetFont[]): DrawnLine {
	const { levels, paragraphs } = bidi.getEmbeddingLevels(text, 'auto');
	const base = paragraphs[0]?.level ?? 0;
	const pieces = piecesOf(text, levels, fonts);
	return { runs: inDrawnOrder(pieces).map(asRun), isRightToLeft: base % 2 === 1 };
}

interface Piece {
	readonly text: string;
	readonly font: SheetFont;
	readonly level: number;
}

function piecesOf(text: string, levels: Uint8Array, fonts: readonly SheetFont[]): readonly Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const character of text) {
		const level = levels[at] ?? 0;
		at += character.length;
		const last = pieces.at(-1);
		const codePoint = character.codePointAt(0) ?? 0;
		// A mark or a joiner stays with its letter, or it could not be shaped with it.
		const font = last?.font.has(codePoint) ? last.font : fonts.find((one) => one.has(codePoint));
		if (font === undefined) continue;
		if (last && last.font === font && last.level === level)
			pieces[pieces.length - 1] = { ...last, text: last.text + character };
		else pieces.push({ text: character, font, level });
	}
	return pieces;
}

/** From the highest level down to the lowest odd one, what is at that level or above is turned round. */
function inDrawnOrder(pieces: readonly Piece[]): readonly Piece[] {
	const ordered = [...pieces];
	const highest = Math.max(0, ...ordered.map(({ level }) => level));
	for (let level = highest; level >= 1; level -= 1) {
		for (let from = 0; from < ordered.length; from += 1) {
			let to = from;
			while (to < ordered.length && (ordered[to]?.level ?? 0) >= level) to += 1;
			ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
			from = Math.max(from, to);
		}
	}
	return ordered;
}

const RIGHT_TO_LEFT = new Set(['arabic', 'hebrew']);

/** Signs between words of a script that runs to the left are drawn by a font that knows no direction: they are turned here. */
function asRun({ text, font, level }: Piece): TextRun {
	if (level % 2 === 0) return { text, font };
	const mirrored = Array.from(text, (character) => bidi.getMirroredCharacter(character) ?? character);
	return { text: (RIGHT_TO_LEFT.has(font.name) ? mirrored : mirrored.reverse()).join(''), font };
}
