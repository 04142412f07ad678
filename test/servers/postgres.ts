import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openStore } from '../../worker/store/connect.ts';
import { freePort } from './free-port.ts';
import { findProgram } from './need.ts';
import { keepPicture, picturePath } from './pictures.ts';

export interface TestPostgres {
	/** of an empty database, its tables up to date; everybody on the loopback may do everything */
	readonly url: string;
	/** the address of one more database without any table, made in a moment: for a suite or test that shares the server with others */
	freshDatabase(): Promise<string>;
	/** Ends every connection of everybody and comes back on the same port with the same data. */
	restart(): Promise<void>;
	stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root: there it runs as Debian's own user. */
const USER = process.getuid?.() === 0 ? 'postgres' : null;

const ATTEMPTS = 100;

/**
 * Starts a PostgreSQL of its own on a free port of the loopback, in a new folder that goes away with it.
 * @param settings lines of its configuration beside ours
 */
export async function startPostgres(settings: readonly string[] = []): Promise<TestPostgres> {
	const { folder, data } = await layCluster();
	const port = await freePort();
	configure(folder, port, settings);
	let server = launch(data);
	await isReady(port);
	let databases = 0;
	return {
		url: urlOf(port, 'postgres'),
		freshDatabase: async () => {
			databases += 1;
			const name = `fresh${databases}`;
			await command(urlOf(port, 'postgres'), `CREATE DATABASE ${name} TEMPLATE template0`);
			return urlOf(port, name);
		},
		restart: async () => {
			await server.end('SIGINT');
			server = launch(data);
			await isReady(port);
		},
		stop: async () => {
			// A polite end first: one that cuts connections upsets clients that are just saying goodbye.
			await server.end('SIGTERM');
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

interface Cluster {
	readonly folder: string;
	readonly data: string;
}

/** A folder of data that nobody has started yet, laid from a picture of one; the first suite of all makes the picture. */
async function layCluster(): Promise<Cluster> {
	const picture = picturePath(`${findProgram('postgres')} as ${USER}`);
	if (!existsSync(picture)) await makePicture(picture);
	const cluster = makeFolders();
	run('tar', ['-xpf', picture, '-C', cluster.data]);
	return cluster;
}

async function makePicture(picture: string): Promise<void> {
	const { folder, data } = makeFolders();
	const arguments_ = ['-D', data, '-U', 'amends', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'];
	run(...asUser('initdb', arguments_));
	const port = await freePort();
	configure(folder, port, []);
	const server = launch(data);
	await isReady(port);
	await (await openStore({ kind: 'postgres', url: urlOf(port, 'postgres') })).close();
	await server.end('SIGTERM');
	await keepPicture(picture, (file) => run('tar', ['-cpf', file, '-C', data, '.']));
	rmSync(folder, { recursive: true, force: true });
}

function makeFolders(): Cluster {
	const folder = mkdtempSync(join(tmpdir(), 'amends-postgres-'));
	const data = join(folder, 'data');
	mkdirSync(data, { mode: 0o700 });
	if (USER !== null) for (const path of [folder, data]) chownSync(path, idOf('-u'), idOf('-g'));
	return { folder, data };
}

function configure(folder: string, port: number, settings: readonly string[]): void {
	const config = [
		"listen_addresses = '127.0.0.1'",
		`port = ${port}`,
		`unix_socket_directories = '${folder}'`,
		'max_connections = 100',
		'fsync = off',
		...settings,
	];
	writeFileSync(join(folder, 'data', 'postgresql.auto.conf'), `\n${config.join('\n')}\n`);
}

const urlOf = (port: number, database: string): string => `postgres://amends@127.0.0.1:${port}/${database}`;

function launch(data: string): { end(signal: 'SIGTERM' | 'SIGINT'): Promise<void> } {
	const [program, args] = asUser('postgres', ['-D', data]);
	const server = spawn(program, args, { stdio: 'ignore' });
	const stopped = new Promise<void>((resolve) => server.once('exit', () => resolve()));
	return {
		end: async (signal) => {
			server.kill(signal);
			const impatience = setTimeout(() => server.kill('SIGINT'), 20_000);
			await stopped;
			clearTimeout(impatience);
		},
	};
}

async function command(url: string, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	await client.query(statement).finally(() => client.end());
}

function asUser(program: string, args: readonly string[]): [string, string[]] {
	const path = findProgram(program);
	if (path === null) throw new Error(`${program} is not installed`);
	if (USER === null) return [path, [...args]];
	return ['setpriv', ['--reuid', USER, '--regid', USER, '--clear-groups', path, ...args]];
}

function run(program: string, args: readonly string[]): void {
	const done = spawnSync(program, args, { encoding: 'utf8' });
	if (done.status !== 0) throw new Error(`${program} failed: ${done.stderr}`);
}

const idOf = (which: '-u' | '-g'): number => Number(spawnSync('id', [which, USER ?? ''], { encoding: 'utf8' }).stdout);

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
