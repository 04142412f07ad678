import { blocksOf } from './choices.ts';
import { NO_EXCLUSION, type Step, type StepMaker } from './step.ts';

/**
 * Patterns of the cue tables, matched word by word instead of by regular expression: borders are right in every
 * script, a gap is bounded, and the time is linear in the text whatever stands in it.
 *
 *     broken|damaged      one word, any of these          stop* ..2 work*    up to two words between
 *     (never again|enough)  any of these phrases          the? box           `the` may be missing
 *     #                   a number                        works !not|at all  none of these begins in the next three words
 *
 * Patterns of one cell are separated by line ends or `;`. Words are normalised like the text, so accents are optional.
 * They are handed on step by step and never kept as a list: most of them begin like the one before.
 */
export interface PatternSink<Place> {
	/** where every pattern begins */
	readonly start: Place;
	readonly follow: (place: Place, step: Step) => Place;
	/** a pattern is complete, unless a word or phrase of the exclusion `notAfter` follows */
	readonly ends: (place: Place, notAfter: number) => void;
}

/** One way to write a block. */
interface Written {
	readonly parts: readonly string[];
	readonly notAfter: number;
	/** its steps where no gap is left over and, but for the first block, a word stands before it: nearly everywhere */
	readonly usual: Piece;
	readonly isUsualFirst: boolean;
}

/** Steps, and the gap that they leave to whatever comes next. */
interface Piece {
	readonly steps: readonly Step[];
	readonly gap: number;
}

interface Reached<Place> {
	readonly place: Place;
	readonly gap: number;
	readonly isFirst: boolean;
}

/** Hands on the patterns of one cell, one for each choice. Throws on a pattern that no text could match: a fault of the table. */
export function readPatterns<Place>(cell: string, maker: StepMaker, into: PatternSink<Place>): void {
	for (const line of cell.split(/[;\n]/)) {
		const source = line.trim().replace(/\s+/g, ' ');
		if (source !== '') readPattern(source, maker, into);
	}
}

function readPattern<Place>(source: string, maker: StepMaker, into: PatternSink<Place>): void {
	const blocks = blocksOf(source).map((texts, at) => texts.map((text) => written(text, at === 0, maker)));
	const read = (at: number, from: Reached<Place>): void => {
		const isLast = at === blocks.length - 1;
		for (const each of blocks[at] ?? []) {
			const reached = follow(from, each, { maker, into });
			if (!isLast) read(at + 1, reached);
			else if (reached.isFirst) throw new RangeError(`a pattern needs a word: ${source}`);
			else into.ends(reached.place, each.notAfter);
		}
	};
	read(0, { place: into.start, gap: 0, isFirst: true });
}

function written(text: string, isFirst: boolean, maker: StepMaker): Written {
	const bang = text.indexOf('!');
	const parts = (bang < 0 ? text : text.slice(0, bang)).split(' ').filter((part) => part !== '');
	const notAfter = bang < 0 ? NO_EXCLUSION : maker.exclusionOf((text.split('!')[1] ?? '').trim());
	return { parts, notAfter, usual: pieceAfter({ gap: 0, isFirst }, parts, maker), isUsualFirst: isFirst };
}

function follow<Place>(
	from: Reached<Place>,
	{ parts, usual, isUsualFirst }: Written,
	{ maker, into }: { readonly maker: StepMaker; readonly into: PatternSink<Place> },
): Reached<Place> {
	const isUsual = from.gap === 0 && from.isFirst === isUsualFirst;
	const { steps, gap } = isUsual ? usual : pieceAfter(from, parts, maker);
	let { place } = from;
	for (const step of steps) place = into.follow(place, step);
	return { place, gap, isFirst: from.isFirst && steps.length === 0 };
}

/** A gap before the first word of a pattern means nothing. */
function pieceAfter(
	before: { readonly gap: number; readonly isFirst: boolean },
	parts: readonly string[],
	maker: StepMaker,
): Piece {
	const steps: Step[] = [];
	let { gap } = before;
	for (const part of parts) {
		const gapped = part.startsWith('..') ? GAP.exec(part) : null;
		if (gapped) gap = before.isFirst && steps.length === 0 ? 0 : Number(gapped[1]);
		else {
			for (const step of maker.stepsOf(part, gap)) steps.push(step);
			gap = 0;
		}
	}
	return { steps, gap };
}

const GAP = /^\.\.(\d{1,2})$/;
