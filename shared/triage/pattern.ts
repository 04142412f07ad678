import type { Language } from '../language.ts';
import { normalise, type Token, tokensOf } from './text.ts';

/**
 * Patterns of the cue tables, matched word by word instead of by regular expression: borders are right in every
 * script, a gap is bounded, and the time is linear in the text whatever stands in it.
 *
 *     broken|damaged      one word, any of these          stop* ..2 work*    up to two words between
 *     (never again|enough)  any of these phrases          the? box           `the` may be missing
 *     #                   a number                        works !not|never   none of these in the next three words
 *
 * Patterns of one cell are separated by line ends or `;`. Words are normalised like the text, so accents are optional.
 */
export interface Pattern<Key> {
	readonly key: Key;
	readonly steps: readonly Step[];
	readonly notAfter: Step | null;
}

interface Atom {
	readonly word: string;
	readonly kind: 'word' | 'prefix' | 'number';
}

interface Step {
	/** how many words may stand before it */
	readonly gap: number;
	readonly atoms: readonly Atom[];
	/** the same atoms, laid out for comparing: this is the innermost loop of triage */
	readonly words: ReadonlySet<string>;
	readonly prefixes: readonly string[];
	readonly heads: ReadonlySet<string>;
	readonly takesNumber: boolean;
}

/** Patterns found by the first word they can begin with, so a text word meets only the few that may match there. */
export interface Lexicon<Key> {
	readonly byWord: ReadonlyMap<string, readonly Pattern<Key>[]>;
	readonly byPrefix: ReadonlyMap<string, readonly (Pattern<Key> & { readonly first: Atom })[]>;
	readonly byNumber: readonly Pattern<Key>[];
}

export interface Match<Key> {
	readonly key: Key;
	/** index of the first word and one past the last */
	readonly from: number;
	readonly to: number;
}

const PREFIX_KEY = 3;
const NOT_AFTER_REACH = 3;

/** Compiles one cell. Throws on a pattern that no text could match or that is not indexed: a fault of the table. */
export function compile<Key>(cell: string, key: Key, language: Language): readonly Pattern<Key>[] {
	return cell
		.split(/[;\n]/)
		.map((source) => source.trim())
		.filter((source) => source !== '')
		.flatMap((source) => [...new Set(expand(source))].map((flat) => parse(flat, key, language)));
}

/** Indexes compiled patterns by their first word. */
export function lexiconOf<Key>(patterns: readonly Pattern<Key>[]): Lexicon<Key> {
	const byWord = new Map<string, Pattern<Key>[]>();
	const byPrefix = new Map<string, (Pattern<Key> & { first: Atom })[]>();
	const byNumber: Pattern<Key>[] = [];
	for (const pattern of patterns) {
		for (const first of pattern.steps[0]?.atoms ?? []) {
			if (first.kind === 'number') byNumber.push(pattern);
			else if (first.kind === 'word') add(byWord, first.word, pattern);
			else add(byPrefix, first.word.slice(0, PREFIX_KEY), { ...pattern, first });
		}
	}
	return { byWord, byPrefix, byNumber };
}

function add<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
	const known = index.get(key);
	if (known) known.push(value);
	else index.set(key, [value]);
}

/** All matches in one sentence, in order of their first word. */
export function matchesIn<Key>(lexicon: Lexicon<Key>, tokens: readonly Token[]): readonly Match<Key>[] {
	const found: Match<Key>[] = [];
	const attempt = (pattern: Pattern<Key>, from: number): void => {
		const to = matchSteps(pattern.steps, 1, tokens, from + 1);
		if (to > 0 && !isFollowed(pattern.notAfter, tokens, to)) found.push({ key: pattern.key, from, to });
	};
	for (const [from, token] of tokens.entries()) {
		for (const pattern of lexicon.byWord.get(token.norm) ?? []) attempt(pattern, from);
		for (const pattern of lexicon.byPrefix.get(token.norm.slice(0, PREFIX_KEY)) ?? []) {
			if (token.norm.startsWith(pattern.first.word)) attempt(pattern, from);
		}
		if (isNumber(token.norm)) for (const pattern of lexicon.byNumber) attempt(pattern, from);
	}
	return found;
}

/** Returns one past the last matched word, or 0. Gaps are bounded by the table, so this is too. */
function matchSteps(steps: readonly Step[], at: number, tokens: readonly Token[], position: number): number {
	const step = steps[at];
	if (!step) return position;
	for (let skipped = 0; skipped <= step.gap; skipped += 1) {
		const token = tokens[position + skipped];
		if (!token) return 0;
		if (!fits(step, token)) continue;
		const to = matchSteps(steps, at + 1, tokens, position + skipped + 1);
		if (to > 0) return to;
	}
	return 0;
}

function fits({ words, prefixes, heads, takesNumber }: Step, { norm, head }: Token): boolean {
	if (words.has(norm) || (takesNumber && isNumber(norm))) return true;
	if (!heads.has(head)) return false;
	for (const prefix of prefixes) if (norm.startsWith(prefix)) return true;
	return false;
}

function stepOf(gap: number, atoms: readonly Atom[]): Step {
	const of = (kind: Atom['kind']): readonly string[] =>
		atoms.filter((atom) => atom.kind === kind).map(({ word }) => word);
	const prefixes = of('prefix');
	if (prefixes.some((prefix) => prefix.length < 2))
		throw new RangeError(`a word with * needs two letters: ${prefixes}`);
	return {
		gap,
		atoms,
		words: new Set(of('word')),
		prefixes,
		heads: new Set(prefixes.map((prefix) => prefix.slice(0, 2))),
		takesNumber: of('number').length > 0,
	};
}

const isNumber = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;

function isFollowed(step: Step | null, tokens: readonly Token[], to: number): boolean {
	return step !== null && tokens.slice(to, to + NOT_AFTER_REACH).some((token) => fits(step, token));
}

/** `(a b|c)` and `x?` become one flat pattern for each choice. */
function expand(source: string): readonly string[] {
	const group = /\(([^()]*)\)(\??)/.exec(source);
	if (group) {
		const isNested = source.lastIndexOf('(', group.index - 1) > source.lastIndexOf(')', group.index - 1);
		const choices = [...choicesOf(group[1] ?? '', isNested), ...(group[2] === '?' ? [''] : [])];
		const head = source.slice(0, group.index);
		const after = source.slice(group.index + group[0].length);
		// Words of their own on both sides: each side is expanded once, not once for every choice of the other.
		if (!isNested && /(?:^|\s)$/.test(head) && /^(?:\s|$)/.test(after)) {
			const tails = expand(after);
			return choices.flatMap((choice) => expand(head + choice)).flatMap((start) => tails.map((tail) => start + tail));
		}
		return choices.flatMap((choice) => expand(head + choice + after));
	}
	const optional = /(^|\s)(\S+)\?(?=\s|$)/.exec(source);
	if (!optional) return [source];
	const head = source.slice(0, optional.index);
	const tail = source.slice(optional.index + optional[0].length);
	return [...expand(`${head} ${optional[2]}${tail}`), ...expand(`${head}${tail}`)];
}

/**
 * Phrases are choices each; the single words among them stay together as one, which keeps the lexicon small.
 * Inside another group they cannot: their `|` would become that group's.
 */
function choicesOf(inside: string, isNested: boolean): readonly string[] {
	const all = inside.split('|').map((choice) => choice.trim());
	if (isNested) return all;
	const isPhrase = (choice: string): boolean => choice.includes(' ') || choice.endsWith('?');
	const words = all.filter((choice) => !isPhrase(choice));
	return [...(words.length > 0 ? [words.join('|')] : []), ...all.filter(isPhrase)];
}

function parse<Key>(flat: string, key: Key, language: Language): Pattern<Key> {
	const steps: Step[] = [];
	let gap = 0;
	const [before = '', after = ''] = flat.split('!');
	for (const part of before.split(/\s+/).filter((each) => each !== '')) {
		const gapped = /^\.\.(\d{1,2})$/.exec(part);
		if (gapped) gap = steps.length > 0 ? Number(gapped[1]) : 0;
		else {
			steps.push(...stepsOf(part, gap, language));
			gap = 0;
		}
	}
	if (!steps[0]) throw new RangeError(`a pattern needs a word: ${flat}`);
	if (steps[0].atoms.some(({ kind, word }) => kind === 'prefix' && word.length < PREFIX_KEY)) {
		throw new RangeError(`a first word with * needs three letters: ${flat}`);
	}
	return { key, steps, notAfter: exclusionOf(after.trim(), language) };
}

/**
 * Steps already made, by how they are written. The choices of a pattern repeat its other words thousands of times over; made once
 * each, a language compiles in a tenth of the time and memory. The same words make the same step, so nobody can tell.
 */
const MADE = new Map<string, readonly Step[]>();

function made(written: string, make: () => readonly Step[]): readonly Step[] {
	const known = MADE.get(written);
	if (known) return known;
	const steps = make();
	MADE.set(written, steps);
	return steps;
}

const stepsOf = (part: string, gap: number, language: Language): readonly Step[] =>
	made(`${language} ${gap} ${part}`, () =>
		atomsOf(part, language).map((atoms, index) => stepOf(index === 0 ? gap : 0, atoms)),
	);

function exclusionOf(after: string, language: Language): Step | null {
	if (after === '') return null;
	const [step] = made(`${language} ! ${after}`, () => {
		const excluded = atomsOf(`${after}|`, language)
			.flat()
			.filter(({ word }) => word !== '');
		return excluded.length > 0 ? [stepOf(0, excluded)] : [];
	});
	return step ?? null;
}

/** Mostly one step; "c'è" is two words in Italian, so it makes two. */
function atomsOf(part: string, language: Language): readonly (readonly Atom[])[] {
	if (part === '#') return [[{ word: '', kind: 'number' }]];
	if (!part.includes('|') && !part.endsWith('*')) {
		return tokensOf(part, language).map(({ norm }) => [{ word: norm, kind: 'word' }]);
	}
	const atom = (word: string): Atom =>
		word.endsWith('*')
			? { word: normalise(word.slice(0, -1), language), kind: 'prefix' }
			: { word: normalise(word, language), kind: word === '#' ? 'number' : 'word' };
	return [part.split('|').map(atom)];
}
