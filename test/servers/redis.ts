import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from './free-port.ts';
import { findProgram } from './need.ts';

/** A Redis of our own, as BullMQ wants it: it keeps what it is told (`appendonly`) and throws nothing away (`noeviction`). */
export interface TestRedis {
	readonly url: string;
	/** one command, as the test's own client */
	ask(name: string, ...args: readonly string[]): Promise<unknown>;
	/** forgets everything, as a server that was made anew */
	flush(): Promise<void>;
	/** Is down until `start`; everybody is hung up on. */
	halt(): Promise<void>;
	start(): Promise<void>;
	/** Is down for a moment and comes back with all that it kept. */
	restart(): Promise<void>;
	stop(): Promise<void>;
}

/** Starts Redis on a free port of the loopback, in a new folder that goes away with it. */
export async function startRedis(): Promise<TestRedis> {
	const folder = mkdtempSync(join(tmpdir(), 'amends-redis-'));
	const port = await freePort();
	const url = `redis://127.0.0.1:${port}`;
	let server: ChildProcess | null = null;
	const start = async (): Promise<void> => {
		server = await launch(folder, port);
	};
	const halt = async (): Promise<void> => {
		if (server !== null) await end(server);
		server = null;
	};
	await start();
	const ask = async (name: string, ...args: readonly string[]): Promise<unknown> => {
		const client = new Redis(url, { lazyConnect: true });
		await client.connect();
		return client.call(name, ...args).finally(() => client.disconnect());
	};
	return {
		url,
		ask,
		flush: async () => void (await ask('FLUSHALL')),
		halt,
		start,
		restart: async () => {
			await halt();
			await start();
		},
		stop: async () => {
			await halt();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

async function launch(folder: string, port: number): Promise<ChildProcess> {
	const settings = {
		bind: '127.0.0.1',
		port: String(port),
		dir: folder,
		appendonly: 'yes',
		'maxmemory-policy': 'noeviction',
		save: '',
	};
	const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
	const server = spawn(findProgram('redis-server') ?? 'redis-server', args, { stdio: 'ignore' });
	while (!(await answers(port))) {
		if (server.exitCode !== null) throw new Error(`Redis ended with ${server.exitCode}`);
	}
	return server;
}

/** True when it answers PING, which it does only when it has read back what it kept. */
function answers(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
		socket.once('data', (said) => {
			socket.destroy();
			resolve(said.toString().startsWith('+PONG'));
		});
		socket.once('error', () => setTimeout(() => resolve(false), 20));
	});
}

function end(server: ChildProcess): Promise<void> {
	return new Promise((resolve) => {
		if (server.exitCode !== null || server.signalCode !== null) return resolve();
		server.once('exit', () => resolve());
		server.kill('SIGTERM');
	});
}
