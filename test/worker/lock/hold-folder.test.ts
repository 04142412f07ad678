import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { holdFolder, socketPath } from '../../../worker/lock.ts';
import { projectRoot } from '../../../worker/root.ts';

const LOCK = join(projectRoot(), 'dist/worker/lock.js');
const SINCE = '2026-11-22T09:00:00Z';

/** Takes the folder, says how it went as one JSON line, and stays until it is killed. */
const HOLDER = `
	const { holdFolder } = await import(process.argv[1]);
	const held = await holdFolder(process.argv[2], '${SINCE}');
	if (held.state === 'held') held.hold.announce('http://localhost:4380');
	console.log(JSON.stringify({ state: held.state, by: held.by ?? null }));
	setInterval(() => undefined, 1000);
`;

let folder: string;
let children: ChildProcess[];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'amends-lock-'));
	children = [];
});
afterEach(async () => {
	await Promise.all(children.map(kill));
	rmSync(folder, { recursive: true, force: true });
});

async function startHolder(): Promise<{
	pid: number | undefined;
	child: ChildProcess;
	said: { state: string; by: unknown };
}> {
	const child = spawn(process.execPath, ['--input-type=module', '-e', HOLDER, LOCK, folder], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	children.push(child);
	const [line] = await once(child.stdout, 'data');
	return { pid: child.pid, child, said: JSON.parse(String(line)) };
}

async function kill(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = once(child, 'exit');
	child.kill('SIGKILL');
	await gone;
}

it('refuses a second process and says who holds the folder, since when and where', async () => {
	const { pid } = await startHolder();
	expect(await holdFolder(folder, SINCE)).toEqual({
		state: 'taken',
		by: { pid, since: SINCE, address: 'http://localhost:4380' },
	});
});

it('takes the folder over at once after kill -9, though the socket still lies there', async () => {
	const { child } = await startHolder();
	await kill(child);
	expect(existsSync(socketPath(folder))).toBe(true);
	const held = await holdFolder(folder, SINCE);
	expect(held.state).toBe('held');
	if (held.state === 'held') await held.hold.release();
});

it('is free again after release, and leaves no file behind', async () => {
	const first = await holdFolder(folder, SINCE);
	if (first.state === 'held') await first.hold.release();
	expect(existsSync(socketPath(folder))).toBe(false);
	expect((await startHolder()).said.state).toBe('held');
});

it('goes to exactly one of eight that start at once on a dead socket', async () => {
	const { child } = await startHolder();
	await kill(child);
	const started = await Promise.all(Array.from({ length: 8 }, startHolder));
	expect(started.map(({ said }) => said.state).sort()).toEqual(['held', ...Array.from({ length: 7 }, () => 'taken')]);
});

it('holds a folder whose name is too long for a socket', async () => {
	const deep = join(folder, 'a'.repeat(120));
	mkdirSync(deep);
	const held = await holdFolder(deep, SINCE);
	expect(held.state).toBe('held');
	expect(await holdFolder(deep, SINCE)).toMatchObject({ state: 'taken', by: { pid: process.pid } });
	if (held.state === 'held') await held.hold.release();
});

it('makes the folder when it is missing', async () => {
	const held = await holdFolder(join(folder, 'new', 'data'), SINCE);
	expect(held.state).toBe('held');
	if (held.state === 'held') await held.hold.release();
});
