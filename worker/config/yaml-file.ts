import { isMap, isScalar, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import { type Fault, fieldOf, type Place, type Problem } from './problem.ts';

/** A YAML file as plain data, with the way back from a path to a line. */
export interface YamlFile {
	readonly value: unknown;
	/** turns a fault of the value into a problem of the file */
	readonly locate: (fault: Fault) => Problem;
}

/**
 * Reads YAML text. Never throws: what is not YAML comes back as problems with their lines.
 * @param name how messages call the file
 */
export function readYaml(
	text: string,
	name: string,
): { readonly file: YamlFile; readonly problems: readonly Problem[] } {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const placeOf = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	// What follows the first syntax error is mostly its consequence: one stray bracket makes a hundred.
	const problems = document.errors.slice(0, 1).map(({ message, pos }) => ({
		file: name,
		place: placeOf(pos[0]),
		field: '',
		says: message,
	}));
	const locate = (fault: Fault): Problem => {
		const offset = offsetOf(document.contents, fault);
		return {
			file: name,
			place: offset === null ? null : placeOf(offset),
			field: fieldOf(fault.path),
			says: fault.says,
		};
	};
	return { file: { value: problems.length > 0 ? null : (document.toJS() as unknown), locate }, problems };
}

/** Where the value at the path starts (or its name does); for what is missing, where its nearest parent does. */
function offsetOf(root: Node | null, { path, isAboutKey }: Fault): number | null {
	let node: unknown = root;
	let offset = rangeStart(root);
	for (const [index, part] of path.entries()) {
		const pair = isMap(node) ? node.items.find((item) => keyOf(item) === String(part)) : undefined;
		const child: unknown = pair ? pair.value : itemAt(node, part);
		if (child === undefined) return offset;
		const isName = pair !== undefined && isAboutKey === true && index === path.length - 1;
		offset = rangeStart(isName ? pair.key : child) ?? rangeStart(pair?.key) ?? offset;
		node = child;
	}
	return offset;
}

const keyOf = (pair: Pair): string => String(isScalar(pair.key) ? pair.key.value : pair.key);

function itemAt(node: unknown, part: PropertyKey): unknown {
	if (typeof node !== 'object' || node === null || !('items' in node) || !Array.isArray(node.items) || isMap(node))
		return undefined;
	return (node.items as readonly unknown[])[Number(part)];
}

function rangeStart(node: unknown): number | null {
	if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return null;
	return Number(node.range[0]);
}
