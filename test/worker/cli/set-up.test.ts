import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../../../worker/root.ts';

const run = promisify(execFile);
const script = (name: string): string => pathToFileURL(join(projectRoot(), 'scripts/set-up', name)).href;

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'amends-set-up-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The scripts are plain JavaScript that must run before anything is installed, so they are tried as a program. */
async function answerOf(file: string, call: string): Promise<unknown> {
	const code = `import * as it from '${script(file)}'; console.log(JSON.stringify(await it.${call}))`;
	const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code]);
	return JSON.parse(stdout);
}

describe('one set-up at a time', () => {
	const WORK = `
		const { inTurn } = await import(process.argv[1]);
		const { appendFileSync } = await import('node:fs');
		const { setTimeout: pause } = await import('node:timers/promises');
		await inTurn(process.argv[2], () => undefined, async () => {
			appendFileSync(process.argv[3], 'in ');
			await pause(60);
			appendFileSync(process.argv[3], 'out ');
		});`;
	const start = () =>
		spawn(
			process.execPath,
			['--input-type=module', '-e', WORK, script('turn.mjs'), join(folder, 'lock'), join(folder, 'log')],
			{
				stdio: 'inherit',
			},
		);

	it('lets four that start at once in one after the other, and leaves no lock behind', async () => {
		await Promise.all(Array.from({ length: 4 }, () => once(start(), 'exit')));
		expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('in out '.repeat(4));
		expect(existsSync(join(folder, 'lock'))).toBe(false);
	});

	it('takes the turn of a process that was killed', async () => {
		const { pid } = spawn(process.execPath, ['-e', '']);
		writeFileSync(join(folder, 'lock'), String((pid ?? 0) + 3_000_000));
		await once(start(), 'exit');
		expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('in out ');
	});
});

describe('whether packages must be installed', () => {
	const wanted = {
		'': { version: '0.1.0' },
		'node_modules/pg': { version: '8.0.0' },
		'node_modules/vite': { version: '8.0.0', dev: true },
		'node_modules/fast-darwin': { version: '1.0.0', optional: true },
	};
	const { 'node_modules/vite': _, ...withoutDev } = wanted;

	const rows: readonly (readonly [what: string, installed: object | null, expected: object])[] = [
		['nothing is there', null, { isFresh: false, hasDev: false }],
		[
			'all are there but those of another platform',
			{ 'node_modules/pg': { version: '8.0.0' }, 'node_modules/vite': { version: '8.0.0' } },
			{ isFresh: true, hasDev: true },
		],
		['the development packages are not there', withoutDev, { isFresh: true, hasDev: false }],
		['one is of an older version', { ...wanted, 'node_modules/pg': { version: '7.0.0' } }, { isFresh: false }],
	];
	it.each(rows)('when %s', async (_what, installed, expected) => {
		writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }));
		mkdirSync(join(folder, 'node_modules'));
		if (installed)
			writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
		expect(await answerOf('packages.mjs', `packagesState(${JSON.stringify(folder)})`)).toMatchObject(expected);
	});
});

it('has nothing to build where there are no sources', async () => {
	expect(await answerOf('build.mjs', `staleParts(${JSON.stringify(folder)})`)).toEqual([]);
});
