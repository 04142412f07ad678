import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './need.ts';

export interface TestPostgres {
	/** of an empty database; everybody on the loopback may do everything */
	readonly url: string;
	stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root: there it runs as Debian's own user. */
const USER = process.getuid?.() === 0 ? 'postgres' : null;

const ATTEMPTS = 100;

/** Starts a PostgreSQL of its own on a free port of the loopback, in a new folder that goes away with it. */
export async function startPostgres(): Promise<TestPostgres> {
	const folder = mkdtempSync(join(tmpdir(), 'amends-postgres-'));
	const data = join(folder, 'data');
	mkdirSync(data, { mode: 0o700 });
	if (USER !== null) for (const path of [folder, data]) chownSync(path, idOf('-u'), idOf('-g'));
	runAs('initdb', ['-D', data, '-U', 'amends', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']);
	const port = await freePort();
	const config = `\nlisten_addresses = '127.0.0.1'\nport = ${port}\nunix_socket_directories = '${folder}'\nmax_connections = 100\n`;
	writeFileSync(join(data, 'postgresql.auto.conf'), config);
	const [command, args] = asUser('postgres', ['-D', data]);
	const server = spawn(command, args, { stdio: 'ignore' });
	const stopped = new Promise<void>((resolve) => server.once('exit', () => resolve()));
	await isReady(port);
	return {
		url: `postgres://amends@127.0.0.1:${port}/postgres`,
		stop: async () => {
			// A polite end first: one that cuts connections upsets clients that are just saying goodbye.
			server.kill('SIGTERM');
			const impatience = setTimeout(() => server.kill('SIGINT'), 5_000);
			await stopped;
			clearTimeout(impatience);
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

function asUser(program: string, args: readonly string[]): [string, string[]] {
	const path = findProgram(program);
	if (path === null) throw new Error(`${program} is not installed`);
	if (USER === null) return [path, [...args]];
	return ['setpriv', ['--reuid', USER, '--regid', USER, '--clear-groups', path, ...args]];
}

function runAs(program: string, args: readonly string[]): void {
	const [command, rest] = asUser(program, args);
	const done = spawnSync(command, rest, { encoding: 'utf8' });
	if (done.status !== 0) throw new Error(`${program} failed: ${done.stderr}`);
}

const idOf = (which: '-u' | '-g'): number => Number(spawnSync('id', [which, USER ?? ''], { encoding: 'utf8' }).stdout);

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer().once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() =>
				typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port')),
			);
		});
	});
}

/** Asks until the server takes connections. */
async function isReady(port: number): Promise<void> {
	const check = findProgram('pg_isready');
	for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
		const answer =
			check === null || !existsSync(check)
				? null
				: spawnSync(check, ['-h', '127.0.0.1', '-p', String(port), '-q', '-t', '1']);
		if (answer?.status === 0) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error('PostgreSQL did not come up');
}
