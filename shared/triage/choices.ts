/**
 * The choices of a pattern: `(a b|c)` and `x?` make one flat pattern for each. They come out in the order in which the whole pattern
 * would be written out, leftmost choice first, because the first of two cues in one place gives the quote.
 */

/**
 * Cuts a pattern behind each group with blanks on both sides, and writes each block out: the choices before such a place and
 * behind it do not touch, so every block's choice goes with every choice of the others.
 * @returns for each block its flat texts, each once
 */
export function blocksOf(source: string): readonly (readonly string[])[] {
	const blocks: (readonly string[])[] = [];
	let start = 0;
	for (const { opened, end } of cleanGroups(source)) {
		const hasOptional = source.slice(opened, end - 1).includes('?');
		// A group that begins the pattern is written out before the words behind it are, its optional words after them.
		if (opened === 0 && hasOptional) continue;
		blocks.push([...new Set(writtenOut(source.slice(start, end)))]);
		start = end;
	}
	return [...blocks, [...new Set(expand(source.slice(start)))]];
}

interface Group {
	readonly opened: number;
	/** one past the bracket, or past its question mark */
	readonly end: number;
}

/** Outer groups with blanks on both sides, before the exclusion. */
function cleanGroups(source: string): readonly Group[] {
	const bang = source.indexOf('!');
	const groups: Group[] = [];
	let depth = 0;
	let opened = 0;
	for (let at = 0; at < (bang < 0 ? source.length : bang); at += 1) {
		const letter = source[at];
		if (letter === '(' && depth === 0) opened = at;
		if (letter === '(') depth += 1;
		if (letter !== ')') continue;
		depth -= 1;
		const end = source[at + 1] === '?' ? at + 2 : at + 1;
		if (depth === 0 && isBlank(source[opened - 1]) && isBlank(source[end])) groups.push({ opened, end });
	}
	return groups;
}

const isBlank = (letter: string | undefined): boolean => letter === undefined || /\s/.test(letter);

const LAST_GROUP = /^([^()]*)\(((?:[^()]|\([^()]*\))*)\)(\??)$/;

/** A block that ends with its only group; other blocks are rare and written out word by word. */
function writtenOut(block: string): readonly string[] {
	const [, head, inside, isOptional] = LAST_GROUP.exec(block) ?? [];
	if (head === undefined || inside === undefined) return expand(block);
	const keepsOrder = head === '';
	const choices = inside.includes('(') ? nestedChoices(inside, keepsOrder) : choicesOf(inside, keepsOrder);
	return [...choices, ...(isOptional === '?' ? [''] : [])].flatMap((choice) => expand(head + choice));
}

/** One choice of a group in which groups stand: which choice it takes of each of those, 0 where it has no part in one. */
interface Nested {
	readonly taken: readonly number[];
	readonly rank: number;
	readonly text: string;
}

/**
 * Groups in different choices have nothing to do with each other: each choice is written out alone, and sorted to where it would first
 * have come up among all combinations, of which there are tens of thousands in one row.
 */
function nestedChoices(inside: string, keepsOrder: boolean): readonly string[] {
	const all: Nested[] = [];
	const words: string[] = [];
	let groups = 0;
	for (const [index, choice] of topChoices(inside).entries()) {
		const rank = keepsOrder ? index : index + 1;
		if (!keepsOrder && !isPhrase(choice) && !choice.includes('(')) words.push(choice);
		else
			all.push(
				...nestedIn(choice, groups).map((each) => (keepsOrder || isPhrase(each.text) ? { ...each, rank } : each)),
			);
		groups += choice.split('(').length - 1;
	}
	const first: readonly Nested[] = words.length > 0 ? [{ taken: [], rank: 0, text: words.join('|') }] : [];
	return [...first, ...all].sort((one, other) => byTaken(one, other, groups)).map(({ text }) => text);
}

function nestedIn(choice: string, groupsBefore: number): readonly Nested[] {
	let written: readonly Nested[] = [{ taken: Array.from({ length: groupsBefore }, () => 0), rank: 0, text: '' }];
	let start = 0;
	for (const group of choice.matchAll(/\(([^()]*)\)(\??)/g)) {
		const before = choice.slice(start, group.index);
		const inner = [...choicesOf(group[1] ?? '', true), ...(group[2] === '?' ? [''] : [])];
		written = written.flatMap(({ taken, rank, text }) =>
			inner.map((each, index) => ({ taken: [...taken, index], rank, text: text + before + each })),
		);
		start = group.index + group[0].length;
	}
	return written.map((each) => ({ ...each, text: (each.text + choice.slice(start)).trim() }));
}

function byTaken(one: Nested, other: Nested, groups: number): number {
	for (let at = 0; at < groups; at += 1) {
		const difference = (one.taken[at] ?? 0) - (other.taken[at] ?? 0);
		if (difference !== 0) return difference;
	}
	return one.rank - other.rank;
}

/** The choices of a group, cut at its own bars only. */
function topChoices(inside: string): readonly string[] {
	return inside.split(/\|(?![^(]*\))/).map((choice) => choice.trim());
}

/** Writes out a text word by word, whatever stands in it: the innermost leftmost group first, and optional words last. */
function expand(source: string): readonly string[] {
	const group = /\(([^()]*)\)(\??)/.exec(source);
	if (group) {
		const isNested = source.lastIndexOf('(', group.index - 1) > source.lastIndexOf(')', group.index - 1);
		const choices = [...choicesOf(group[1] ?? '', isNested), ...(group[2] === '?' ? [''] : [])];
		const head = source.slice(0, group.index);
		const after = source.slice(group.index + group[0].length);
		return bounded(
			choices.flatMap((choice) => expand(head + choice + after)),
			source,
		);
	}
	const optional = source.includes('?') ? /(^|\s)(\S+)\?(?=\s|$)/.exec(source) : null;
	if (!optional) return [source];
	const head = source.slice(0, optional.index);
	const tail = source.slice(optional.index + optional[0].length);
	return bounded([...expand(`${head} ${optional[2]}${tail}`), ...expand(`${head}${tail}`)], source);
}

/** More forms than this are a fault of the table: a dozen choices side by side multiply, and would fill the memory. */
const FORMS_AT_MOST = 20_000;

function bounded(forms: readonly string[], source: string): readonly string[] {
	if (forms.length <= FORMS_AT_MOST) return forms;
	throw new RangeError(`a pattern has more than ${FORMS_AT_MOST} forms, write it as several: ${source.slice(0, 120)}`);
}

/**
 * Phrases are choices each; the single words among them stay together as one, which keeps the lexicon small.
 * Inside another group they cannot: their `|` would become that group's.
 */
function choicesOf(inside: string, keepsOrder: boolean): readonly string[] {
	const all = inside.split('|').map((choice) => choice.trim());
	if (keepsOrder) return all;
	const words = all.filter((choice) => !isPhrase(choice));
	return [...(words.length > 0 ? [words.join('|')] : []), ...all.filter(isPhrase)];
}

const isPhrase = (choice: string): boolean => choice.includes(' ') || choice.endsWith('?');
