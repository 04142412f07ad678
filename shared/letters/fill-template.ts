import type { Inline } from './paragraphs.ts';
import { parseTemplate, type TemplateNode } from './parse-template.ts';
import { isVariable, VARIABLES, type VariableName } from './template.ts';

/** What is known of each variable; one that is not here, or empty, is missing. A condition that is met has any value. */
export type Values = Readonly<Partial<Record<VariableName, Inline>>>;

/** Words, or the place of a word that is missing, which takes its line with it where the table of variables says so. */
type Piece = Inline | { readonly gone: 'word' | 'line' };

/**
 * A template's paragraph with its variables filled in; empty when nothing of it is left. It cannot fail: what is missing goes with its
 * brackets, with its comma, or with its line.
 */
export function fillParagraph(text: string, values: Values): readonly Inline[] {
	return linesOf(piecesOf(parseTemplate(text).nodes, values))
		.filter((line) => !line.some((piece) => isGone(piece) && piece.gone === 'line'))
		.map(tidy)
		.filter((line) => line.length > 0)
		.flatMap((line, index) => (index === 0 ? line : ['\n', ...line]));
}

function piecesOf(nodes: readonly TemplateNode[], values: Values): readonly Piece[] {
	return nodes.flatMap((node): readonly Piece[] => {
		if (node.kind === 'text') return [node.text];
		if (node.kind === 'variable') return [pieceOf(node.name, values)];
		return isKept(node.nodes, values) ? piecesOf(node.nodes, values) : [];
	});
}

function pieceOf(name: string, values: Values): Piece {
	if (!isVariable(name)) return { gone: 'line' };
	const { form, missing } = VARIABLES[name];
	if (form === 'condition') return '';
	return values[name] || { gone: missing };
}

const isKept = (nodes: readonly TemplateNode[], values: Values): boolean =>
	nodes.every((node) => node.kind !== 'variable' || (isVariable(node.name) && Boolean(values[node.name])));

const isGone = (piece: Piece): piece is Extract<Piece, { gone: string }> =>
	typeof piece === 'object' && 'gone' in piece;

function linesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
	const lines: Piece[][] = [[]];
	for (const piece of pieces) {
		const [first = '', ...rest] = typeof piece === 'string' ? piece.split('\n') : [piece];
		lines.at(-1)?.push(first);
		for (const begin of rest) lines.push([begin]);
	}
	return lines;
}

/** One line without the gaps that missing words leave; empty when it holds no word. */
function tidy(line: readonly Piece[]): readonly Inline[] {
	const kept: Inline[] = [];
	for (const piece of line) {
		const before = kept.at(-1);
		if (!isGone(piece)) {
			if (typeof piece === 'string' && typeof before === 'string') kept[kept.length - 1] = before + piece;
			else kept.push(piece);
		} else if (typeof before === 'string') kept[kept.length - 1] = withoutComma(before.trimEnd());
	}
	const words = kept.map((piece, index) => (typeof piece === 'string' ? trim(piece, index, kept.length) : piece));
	return words.filter((piece) => piece !== '');
}

const withoutComma = (text: string): string => (text.endsWith(',') ? text.slice(0, -1) : text);

function trim(text: string, index: number, count: number): string {
	const single = text.replace(/ {2,}/g, ' ');
	const begun = index === 0 ? single.replace(/^[\s,]+/, '') : single;
	return index === count - 1 ? begun.trimEnd() : begun;
}
