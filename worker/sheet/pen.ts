import type { Readable } from 'node:stream';
import PDFDocument from 'pdfkit';
import type { Instant } from '../../shared/time.ts';
import type { SheetFont } from './fonts.ts';
import { type DrawnLine, drawable, drawnLine } from './text-runs.ts';

/** PDF counts in points; people who cut paper count in millimetres. */
const POINTS_PER_MM = 72 / 25.4;
const LINE_HEIGHT = 1.32;

/** Where and how a text stands. Lengths in millimetres, the size in points. */
export interface TextStyle {
	readonly size: number;
	/** of the ink: 0 black to 1 white */
	readonly grey?: number;
	/** all lines begin where the first one does, whatever their script */
	readonly isOneBlock?: boolean;
}

/** Lines that fit a width. */
export interface TextBlock {
	readonly lines: readonly DrawnLine[];
	readonly width: number;
	readonly style: TextStyle;
	/** in millimetres */
	readonly height: number;
}

/** Draws pages. All lengths in millimetres, from the upper left corner. */
export interface Pen {
	readonly stream: Readable;
	page(width: number, height: number): void;
	rule(
		from: readonly [x: number, y: number],
		to: readonly [x: number, y: number],
		how?: { readonly grey?: number; readonly isDashed?: boolean },
	): void;
	/** lays text out without drawing it; line breaks of the text stand */
	set(text: string, width: number, style: TextStyle): TextBlock;
	draw(block: TextBlock, at: readonly [x: number, y: number]): void;
	end(): void;
}

/** A pen over an empty document that is written as it grows. @param at the moment that the file bears */
export function takePen(fonts: readonly SheetFont[], at: Instant): Pen {
	const paper = new PDFDocument({
		autoFirstPage: false,
		margin: 0,
		info: { Title: 'Amends', Producer: 'Amends', Creator: 'Amends', CreationDate: new Date(at) },
	});
	for (const { name, file, face } of fonts) paper.registerFont(name, file, face ?? undefined);
	const widths = new Map<string, number>();
	const widthOf = (line: DrawnLine, size: number): number =>
		line.runs.reduce((sum, { text, font }) => sum + measured(text, font.name, size), 0);
	const measured = (text: string, font: string, size: number): number => {
		const key = `${font} ${size} ${text}`;
		const known = widths.get(key);
		if (known !== undefined) return known;
		const width = paper.font(font).fontSize(size).widthOfString(text, WHOLE) / POINTS_PER_MM;
		widths.set(key, width);
		return width;
	};
	return {
		stream: paper,
		page: (width, height) => void paper.addPage({ size: [width * POINTS_PER_MM, height * POINTS_PER_MM], margin: 0 }),
		rule: ([x1, y1], [x2, y2], { grey = 0.8, isDashed = false } = {}) => {
			paper.moveTo(x1 * POINTS_PER_MM, y1 * POINTS_PER_MM).lineTo(x2 * POINTS_PER_MM, y2 * POINTS_PER_MM);
			if (isDashed) paper.dash(2, { space: 3 });
			paper.lineWidth(0.4).strokeColor(inkOf(grey)).stroke().undash();
		},
		set: (text, width, style) => {
			const clean = drawable(text, fonts).text;
			const fits = (line: string) => widthOf(drawnLine(line, fonts), style.size) <= width;
			const lines = clean.split('\n').flatMap((line) => wrap(line, fits));
			const drawn = lines.map((line) => drawnLine(line, fonts));
			const isRightToLeft = drawn[0]?.isRightToLeft ?? false;
			return {
				lines: style.isOneBlock ? drawn.map((line) => ({ ...line, isRightToLeft })) : drawn,
				width,
				style,
				height: (lines.length * style.size * LINE_HEIGHT) / POINTS_PER_MM,
			};
		},
		draw: ({ lines, width, style: { size, grey = 0 } }, [x, y]) => {
			paper.fillColor(inkOf(grey));
			lines.forEach((line, index) => {
				let left = line.isRightToLeft ? x + width - widthOf(line, size) : x;
				const baseline = y * POINTS_PER_MM + (index + 0.78) * size * LINE_HEIGHT;
				for (const { text, font } of line.runs) {
					paper
						.font(font.name)
						.fontSize(size)
						.text(text, left * POINTS_PER_MM, baseline, { ...WHOLE, lineBreak: false, baseline: 'alphabetic' });
					left += measured(text, font.name, size);
				}
			});
		},
		end: () => paper.end(),
	};
}

/** With its features named the library shapes a run as a whole, and not word by word from left to right. */
const WHOLE = { features: [] };

const inkOf = (grey: number): string =>
	`#${Math.round(grey * 255)
		.toString(16)
		.padStart(2, '0')
		.repeat(3)}`;

/** Breaks one line where words end, also in scripts that put no blanks between them; a word longer than the width is broken anywhere. */
function wrap(line: string, fits: (line: string) => boolean): readonly string[] {
	if (fits(line)) return [line];
	const lines: string[] = [];
	let current = '';
	for (const part of partsOf(line)) {
		if (fits(current + part.trimEnd())) {
			current += part;
			continue;
		}
		if (current !== '') lines.push(current.trimEnd());
		const broken = fits(part.trimEnd()) ? [part] : breakAnywhere(part, fits);
		lines.push(...broken.slice(0, -1));
		current = broken.at(-1) ?? '';
	}
	return [...lines, current.trimEnd()].filter((one) => one !== '');
}

/** Words with the signs and blanks that follow them: no line begins with a comma. */
function partsOf(line: string): readonly string[] {
	const parts: string[] = [];
	for (const { segment, isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(line)) {
		const last = parts.at(-1);
		if (last !== undefined && (!isWordLike || !/[\s]$|[^\p{ASCII}]$/u.test(last)))
			parts[parts.length - 1] = last + segment;
		else parts.push(segment);
	}
	return parts;
}

function breakAnywhere(word: string, fits: (line: string) => boolean): readonly string[] {
	const lines: string[] = [];
	let current = '';
	for (const { segment } of new Intl.Segmenter().segment(word)) {
		if (current !== '' && !fits(current + segment)) {
			lines.push(current);
			current = '';
		}
		current += segment;
	}
	return [...lines, current];
}
