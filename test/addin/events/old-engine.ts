import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build, parseSync, Visitor } from 'vite';
import { projectRoot } from '../../../worker/root.ts';

/** Builds the script of events as it is built for Outlook, in memory. */
export async function buildScript(): Promise<string> {
	const configFile = join(projectRoot(), 'vite.events.config.ts');
	const built = await build({ root: projectRoot(), configFile, logLevel: 'error', build: { write: false } });
	const [script] = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
	if (script?.type !== 'chunk') throw new Error('no script was built');
	return script.code;
}

/** What a parser of ES2016 refuses, and what a RegExp of ES2016 takes for something else or refuses, as far as either stands in this code. */
export function newerSyntaxIn(code: string): readonly string[] {
	const { program, errors } = parseSync('events.js', code, { sourceType: 'script' });
	const found: string[] = errors.map(({ message }) => message);
	const asyncOf = (node: { readonly async: boolean }): void => void (node.async && found.push('async function'));
	new Visitor({
		FunctionDeclaration: asyncOf,
		FunctionExpression: asyncOf,
		ArrowFunctionExpression: asyncOf,
		AwaitExpression: () => void found.push('await'),
		ChainExpression: () => void found.push('optional chaining'),
		PropertyDefinition: () => void found.push('class field'),
		StaticBlock: () => void found.push('static block'),
		PrivateIdentifier: () => void found.push('private name'),
		ImportExpression: () => void found.push('import()'),
		MetaProperty: ({ meta }) => void (meta.name === 'import' && found.push('import.meta')),
		ObjectPattern: ({ properties }) =>
			void (properties.some(({ type }) => type === 'RestElement') && found.push('object rest')),
		ObjectExpression: ({ properties }) =>
			void (properties.some(({ type }) => type === 'SpreadElement') && found.push('object spread')),
		LogicalExpression: ({ operator }) => void (operator === '??' && found.push('??')),
		AssignmentExpression: ({ operator }) => void (/^(?:&&|\|\||\?\?)=$/.test(operator) && found.push(operator)),
		CatchClause: ({ param }) => void (param === null && found.push('catch without a name')),
		ForOfStatement: ({ await: waits }) => void (waits && found.push('for await')),
		Literal: (node) => {
			if ('bigint' in node) found.push('bigint');
			if (/^\d[\d_]*_\d/.test(node.raw ?? '')) found.push('number with underscores');
			if ('regex' in node) found.push(...newerInPattern(node.regex.pattern, node.regex.flags));
		},
		// What the build cannot write down as a literal it hands to RegExp as text.
		CallExpression: ({ callee, arguments: [first] }) => found.push(...newerInCall(callee, first)),
		NewExpression: ({ callee, arguments: [first] }) => found.push(...newerInCall(callee, first)),
	}).visit(program);
	return found;
}

function newerInCall(callee: object, first: object | undefined): readonly string[] {
	if (!('name' in callee) || callee.name !== 'RegExp' || first === undefined) return [];
	const text = JSON.stringify(first);
	return newerInPattern(text, '');
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
	'Array.prototype':
		'at flat flatMap findLast findLastIndex toReversed toSorted toSpliced with copyWithin keys values entries',
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
export function oldEngine(given: object): { readonly run: (code: string) => unknown } {
	const context = createContext({ ...given });
	for (const [owner, names] of Object.entries(NEWER)) {
		for (const name of names.split(' ')) runInContext(`delete ${owner}.${name}`, context);
	}
	return { run: (code) => runInContext(code, context) };
}
