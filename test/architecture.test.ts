import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../worker/root.ts';

const ROOT = projectRoot();

interface Source {
	/** from the root, with slashes */
	readonly path: string;
	readonly code: string;
	readonly imports: readonly string[];
}

const SOURCES: readonly Source[] = ['shared', 'worker', 'addin'].flatMap(sourcesIn);

function sourcesIn(folder: string): readonly Source[] {
	return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
		.map((entry) => {
			const path = join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/').replace(/^\//, '');
			const code = withoutComments(readFileSync(join(ROOT, path), 'utf8'));
			return { path, code, imports: importsOf(code) };
		});
}

/** Comments speak of what the code must not do. Strings with `//` in them lose their end, which no rule below looks at. */
function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}

function importsOf(code: string): readonly string[] {
	const named = code.matchAll(/^(?:import|export)\b[^'"]*?from\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]/gm);
	const late = code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g);
	return [...named, ...late].map((match) => match[1] ?? match[2] ?? '');
}

const below = (folder: string): readonly Source[] => SOURCES.filter(({ path }) => path.startsWith(`${folder}/`));
const pathsOf = (sources: readonly Source[]): readonly string[] => sources.map(({ path }) => path);
const isOf = (name: string, imported: string): boolean => imported === name || imported.startsWith(`${name}/`);
const naming = (name: string): readonly string[] =>
	pathsOf(SOURCES.filter(({ imports }) => imports.some((imported) => isOf(name, imported))));

it('reads the sources at all', () => {
	expect(SOURCES.length).toBeGreaterThan(100);
	expect(below('shared').flatMap(({ imports }) => imports)).toContain('zod');
});

describe('a newcomer’s start installs no development packages', () => {
	const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
		'dependencies' | 'devDependencies',
		Readonly<Record<string, string>>
	>;
	const packageOf = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/');
	const used = [...new Set(SOURCES.flatMap(({ imports }) => imports))]
		.filter((name) => !/^(?:\.|node:|virtual:)/.test(name))
		.map(packageOf);

	it('what the program imports is a dependency', () => {
		expect([...new Set(used)].filter((name) => !(name in dependencies))).toEqual([]);
	});

	it('so are the types that building the worker takes', () => {
		const built = [...below('worker'), ...below('shared')].flatMap(({ imports }) => imports.map(packageOf));
		const types = [...new Set(built)].map((name) => `@types/${name.replace('@', '').replace('/', '__')}`);
		expect(types.filter((name) => name in devDependencies)).toEqual([]);
	});
});

describe('shared/ is pure', () => {
	const ALLOWED = ['zod', 'temporal-polyfill', 'eld'];

	it('imports itself, zod, a time library and the language detector, nothing else', () => {
		const others = below('shared').flatMap(({ path, imports }) =>
			imports
				.filter((name) => !name.startsWith('.') && !ALLOWED.some((allowed) => isOf(allowed, name)))
				.map((name) => `${path}: ${name}`),
		);
		expect(others).toEqual([]);
	});

	it('never leaves its folder', () => {
		const out = below('shared').flatMap(({ path, imports }) => {
			const depth = path.split('/').length - 2;
			return imports.filter((name) => name.startsWith('../'.repeat(depth + 1))).map((name) => `${path}: ${name}`);
		});
		expect(out).toEqual([]);
	});

	it.each([
		['the clock', /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.|Temporal\.Now\b/],
		['chance', /\bMath\.random\(|\brandomUUID\(|\bgetRandomValues\(/],
		['the environment', /\bprocess\./],
		['a page', /\b(?:document|window|navigator|localStorage)\./],
		['the net', /\bfetch\(/],
		['timers', /\bset(?:Timeout|Interval|Immediate)\(/],
	])('never asks %s', (_, forbidden) => {
		expect(pathsOf(below('shared').filter(({ code }) => forbidden.test(code)))).toEqual([]);
	});
});

describe('addin/ and worker/ meet only in shared/', () => {
	it.each([
		['addin', 'worker'],
		['worker', 'addin'],
	])('%s never imports %s', (from, to) => {
		const crossing = below(from).filter(({ imports }) => imports.some((name) => name.includes(`../${to}/`)));
		expect(pathsOf(crossing)).toEqual([]);
	});
});

describe('a package that we may have to change is named in one file', () => {
	it.each([
		['bullmq', ['worker/queue.ts']],
		['ioredis', ['worker/queue.ts']],
		['imapflow', ['worker/mailbox/connection.ts']],
		['mailparser', ['worker/mailbox/parse.ts']],
		['nodemailer', ['worker/mailer.ts']],
		['@electric-sql/pglite', ['worker/store/pglite-pool.ts']],
		['date-holidays', ['worker/holidays.ts']],
		['commander', ['worker/cli/program.ts']],
		['@clack/prompts', ['worker/cli/init/asker.ts']],
		['yaml', ['worker/cli/init/files.ts', 'worker/config/yaml-file.ts']],
		['dotenv', ['worker/config/config.ts']],
		['pino', ['worker/log.ts']],
		['csv-stringify', ['worker/api/csv.ts']],
		['ipaddr.js', ['worker/webhooks/reach.ts']],
		['ical-generator', ['worker/calendar-feed/feed.ts', 'worker/follow-up/task-file.ts']],
		['pdfkit', ['worker/sheet/pen.ts']],
		['bidi-js', ['worker/sheet/text-runs.ts']],
	])('%s', (name, files) => {
		expect(naming(name).toSorted()).toEqual(files);
	});

	it('Office.js is spoken to in one file, and in the script of events, which runs without a page', () => {
		expect(pathsOf(below('addin').filter(({ code }) => /\bOffice\.\w/.test(code)))).toEqual([
			'addin/events/events.ts',
			'addin/host/outlook.ts',
		]);
	});
});

describe('the worker', () => {
	it('reads the environment in one file', () => {
		expect(pathsOf(below('worker').filter(({ code }) => /\bprocess\.env\b/.test(code)))).toEqual([
			'worker/config/config.ts',
		]);
	});

	it('has one composition root: intake and follow-up know adapters by the shape they ask for alone', () => {
		const adapters =
			/^(?:\.\.\/)+(?:mailbox\/(?!.*(?:limits|mailbox|parse-thread)\.ts)|mailer\.ts|queue\.ts|store\/connect\.ts|api\/)/;
		const deciders = [...below('worker/intake'), ...below('worker/follow-up')];
		const knowing = deciders.flatMap(({ path, code, imports }) =>
			imports
				.filter(
					(name) =>
						adapters.test(name) && !new RegExp(`import type [^;]*from '${name.replaceAll('.', '\\.')}'`).test(code),
				)
				.map((name) => `${path}: ${name}`),
		);
		expect(knowing).toEqual([]);
	});

	it('has adapters that do not import each other', () => {
		const ADAPTERS = ['mailbox', 'store', 'api'];
		const crossing = ADAPTERS.flatMap((from) =>
			below(`worker/${from}`).flatMap(({ path, imports }) =>
				imports
					.filter((name) => ADAPTERS.some((to) => to !== from && from !== 'api' && name.includes(`../${to}/`)))
					.map((name) => `${path}: ${name}`),
			),
		);
		expect(crossing).toEqual([]);
	});
});

describe('every file', () => {
	/** Data and tables grow with the world, not with complexity. */
	const DATA =
		/\/(?:cues|locale|letters|demo\/mail)\/|^shared\/note\/address-rules\.ts$|^shared\/api\.ts$|^worker\/store\/schema\.ts$/;

	it('has at most 250 lines, data aside', () => {
		const long = SOURCES.filter(({ path }) => !DATA.test(path)).filter(
			({ path }) => readFileSync(join(ROOT, path), 'utf8').split('\n').length > 251,
		);
		expect(pathsOf(long)).toEqual([]);
	});

	it('exports by name', () => {
		expect(pathsOf(SOURCES.filter(({ code }) => /^export default\b/m.test(code)))).toEqual([]);
	});

	it('has a name that says what is in it', () => {
		const vague = /(?:^|\/)(?:utils?|helpers?|types|index|common|misc)\.tsx?$/;
		expect(pathsOf(SOURCES.filter(({ path }) => vague.test(path)))).toEqual([]);
	});

	it('knows nothing of a ticket: one word for one thing', () => {
		const foreign =
			/\b(?:class|interface|type|function|const|let)\s+\w*(?:[Tt]icket|[Cc]onversation|[Rr]eminder|[Uu]rgency)\w*/;
		expect(pathsOf(SOURCES.filter(({ code }) => foreign.test(code)))).toEqual([]);
	});
});
