import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build, parseSync } from 'vite';
import { projectRoot } from '../../../worker/root.ts';

/** Builds the script of events as it is built for Outlook, in memory. */
export async function buildScript(): Promise<string> {
	const configFile = join(projectRoot(), 'vite.events.config.ts');
	const built = await build({ root: projectRoot(), configFile, logLevel: 'error', build: { write: false } });
	const [script] = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
	if (script?.type !== 'chunk') throw new Error('no script was built');
	return script.code;
}

/** A node of the parsed script. */
type Node = Readonly<Record<string, unknown>> & { readonly type: string };

/** What a parser of ES2016 refuses. */
const NEWER_SYNTAX: readonly (readonly [name: string, isIt: (node: Node) => boolean])[] = [
	['async function', ({ async: isAsync }) => isAsync === true],
	['await', ({ type, await: waits }) => type === 'AwaitExpression' || waits === true],
	['optional chaining', ({ type }) => type === 'ChainExpression'],
	['??', ({ operator }) => operator === '??'],
	['assignment with a condition', ({ operator }) => ['&&=', '||=', '??='].includes(String(operator))],
	['object rest', ({ type, properties }) => type === 'ObjectPattern' && hasOne(properties, 'RestElement')],
	['object spread', ({ type, properties }) => type === 'ObjectExpression' && hasOne(properties, 'SpreadElement')],
	['class member', ({ type }) => ['PropertyDefinition', 'StaticBlock', 'PrivateIdentifier'].includes(type)],
	['import', ({ type }) => type === 'ImportExpression' || type === 'MetaProperty'],
	['catch without a name', ({ type, param }) => type === 'CatchClause' && param === null],
	['bigint', (node) => 'bigint' in node],
];

const hasOne = (nodes: unknown, type: string): boolean =>
	Array.isArray(nodes) && nodes.some((node: Node) => node.type === type);

/** What a parser of ES2016 refuses, and what its RegExp refuses or takes for something else, as far as either stands in this code. */
export function newerSyntaxIn(code: string): readonly string[] {
	const { program, errors } = parseSync('events.js', code, { sourceType: 'script' });
	const nodes = nodesIn(program);
	return [
		...errors.map(({ message }) => message),
		...nodes.flatMap((node) => NEWER_SYNTAX.filter(([, isIt]) => isIt(node)).map(([name]) => name)),
		...nodes.flatMap(newerPatternsIn),
	];
}

function nodesIn(value: unknown): readonly Node[] {
	if (typeof value !== 'object' || value === null) return [];
	const inside = Object.values(value).flatMap(nodesIn);
	return 'type' in value ? [value as Node, ...inside] : inside;
}

/** What the build cannot write as a literal it hands to RegExp as text. */
function newerPatternsIn({ type, regex, callee, arguments: given }: Node): readonly string[] {
	const literal = regex as { readonly pattern: string; readonly flags: string } | undefined;
	if (literal !== undefined) return newerInPattern(literal.pattern, literal.flags);
	const isMade = /^(?:Call|New)Expression$/.test(type) && (callee as { readonly name?: string }).name === 'RegExp';
	return isMade ? newerInPattern(JSON.stringify(given), '') : [];
}

const NEWER_IN_PATTERNS: readonly (readonly [name: string, sign: RegExp])[] = [
	['\\p', /\\[pP]\{/],
	['lookbehind', /\(\?<[=!]/],
	['named group', /\(\?<[^=!]/],
	['modifier', /\(\?[a-z-]+:/],
];

const newerInPattern = (pattern: string, flags: string): readonly string[] => [
	...NEWER_IN_PATTERNS.filter(([, sign]) => sign.test(pattern)).map(([name]) => name),
	...(/[^gimuy]/.test(flags) ? [`flags ${flags}`] : []),
];

/** Everything that came to JavaScript after 2016, and what no engine without a page needs to have. */
const NEWER = {
	Object: 'entries values getOwnPropertyDescriptors fromEntries hasOwn groupBy',
	Array: 'fromAsync',
	'Array.prototype': 'at flat flatMap findLast findLastIndex toReversed toSorted toSpliced with',
	'String.prototype': 'at padStart padEnd trimStart trimEnd trimLeft trimRight matchAll replaceAll isWellFormed',
	'RegExp.prototype': 'dotAll hasIndices unicodeSets',
	RegExp: 'escape',
	Symbol: 'matchAll asyncIterator dispose asyncDispose',
	Promise: 'allSettled any withResolvers try',
	'Promise.prototype': 'finally',
	Map: 'groupBy',
	globalThis:
		'Intl Atomics SharedArrayBuffer BigInt BigInt64Array BigUint64Array WeakRef FinalizationRegistry AggregateError Iterator WebAssembly globalThis',
} as const;

/** An engine of 2016 with nothing in it but what is given: no window, no document, no console. */
export function oldEngine(given: object): { readonly run: (code: string) => unknown; readonly globals: object } {
	const globals = createContext({ ...given });
	for (const [owner, names] of Object.entries(NEWER)) {
		for (const name of names.split(' ')) runInContext(`delete ${owner}.${name}`, globals);
	}
	return { run: (code) => runInContext(code, globals), globals };
}
