import { type Plugin, parseSync } from 'vite';

/** Where the letters, marks and digits of the seven languages and of their neighbours stand: Latin, combining marks, Cyrillic. */
const BLOCKS = [
	[0x0, 0x24f],
	[0x300, 0x36f],
	[0x400, 0x52f],
	[0x1e00, 0x1eff],
] as const;

/**
 * Writes `\p{L}` and its like, which are of 2018, as the very letters that they stand for, read off the engine that builds. An older engine
 * that met one would refuse the whole script.
 */
export const oldPatterns = (): Plugin => ({
	name: 'old-patterns',
	// Before the build makes calls of `RegExp` of them, where they are text like any other.
	enforce: 'pre',
	transform: (code, id) =>
		patternsIn(parseSync(id, code).program)
			.filter(({ regex }) => regex.pattern.includes('\\p{'))
			.reduceRight((text, { start, end, regex }) => {
				return `${text.slice(0, start)}/${oldPattern(regex.pattern)}/${regex.flags}${text.slice(end)}`;
			}, code),
});

/** A RegExp as it stands in a source. */
interface Written {
	readonly start: number;
	readonly end: number;
	readonly regex: { readonly pattern: string; readonly flags: string };
}

/** In the order of the text. */
function patternsIn(node: unknown): readonly Written[] {
	if (typeof node !== 'object' || node === null) return [];
	return 'regex' in node ? [node as Written] : Object.values(node).flatMap(patternsIn);
}

/** A property outside of brackets gets brackets of its own. */
function oldPattern(pattern: string): string {
	let isInside = false;
	return pattern.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (part, property?: string) => {
		if (property !== undefined) return isInside ? lettersOf(property) : `[${lettersOf(property)}]`;
		if (part === '[' || part === ']') isInside = part === '[';
		return part;
	});
}

/** Ranges as they stand in brackets: `A-Za-zªµ…`. */
function lettersOf(property: string): string {
	const has = new RegExp(`^\\p{${property}}$`, 'u');
	const ranges: (readonly [from: number, to: number])[] = [];
	for (const [first, last] of BLOCKS) {
		for (let point = first; point <= last; point += 1) {
			if (!has.test(String.fromCodePoint(point))) continue;
			const before = ranges.at(-1);
			if (before?.[1] === point - 1) ranges[ranges.length - 1] = [before[0], point];
			else ranges.push([point, point]);
		}
	}
	return ranges.map(([from, to]) => (from === to ? sign(from) : `${sign(from)}-${sign(to)}`)).join('');
}

/** A mark that stands alone would join the sign before it in an editor: what is no plain letter is written as its number. */
const sign = (point: number): string =>
	point < 0x80 ? String.fromCodePoint(point) : `\\u${point.toString(16).padStart(4, '0')}`;
