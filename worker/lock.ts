import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, rmSync, statSync, unlinkSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { systemCode } from './errors.ts';

/** Who has a data folder. `address`: of its console, null until that listens. Null altogether: it holds, but does not answer. */
export interface Holder {
	readonly pid: number;
	/** ISO date-time of its start */
	readonly since: string;
	readonly address: string | null;
}

/** The held folder. */
export interface Hold {
	/** Tells later starts where the console of this one is. */
	announce(address: string): void;
	release(): Promise<void>;
}

export type Held =
	| { readonly state: 'held'; readonly hold: Hold }
	| { readonly state: 'taken'; readonly by: Holder | null };

const holderShape = z.object({ pid: z.number(), since: z.string(), address: z.string().nullable() });

/** Linux allows 107 bytes for a socket's path, macOS 103. */
const LONGEST_PATH = 100;
const ANSWER_WITHIN_MS = 2_000;
/** The guard is held for milliseconds; one this old was left by a process killed in that very moment. */
const GUARD_GONE_AFTER_MS = 10_000;
const GUARD_LOOK_AGAIN_MS = 20;

/**
 * Takes a data folder for this process, because two processes on one PGlite folder destroy it without an error. The sign is a
 * listening socket: the kernel takes that away from a process that dies, so nothing is left to go stale but a file, which the next start
 * removes.
 * @param folder is made when missing
 * @param since ISO date-time, told to whoever comes second
 * @throws the system's error when the folder cannot be made or written
 */
export async function holdFolder(folder: string, since: string): Promise<Held> {
	mkdirSync(folder, { recursive: true });
	const path = socketPath(realpathSync(folder));
	const mine: { current: Holder } = { current: { pid: process.pid, since, address: null } };
	return process.platform === 'win32'
		? takePipe(path, mine)
		: underGuard(`${path}.guard`, () => takeSocket(path, mine));
}

/** Where the socket of a folder lies; the folder's own when its name is short enough, else the system's folder for such things. */
export function socketPath(folder: string, platform: NodeJS.Platform = process.platform): string {
	const digest = createHash('sha256').update(folder).digest('hex').slice(0, 24);
	if (platform === 'win32') return `\\\\.\\pipe\\amends-${digest}`;
	const own = join(folder, '.lock.sock');
	return Buffer.byteLength(own) <= LONGEST_PATH ? own : join(tmpdir(), `amends-${digest}.sock`);
}

type Mine = { current: Holder };

async function takePipe(path: string, mine: Mine): Promise<Held> {
	try {
		return { state: 'held', hold: holdOf(await listen(path, mine), mine) };
	} catch (error) {
		if (systemCode(error) !== 'EADDRINUSE') throw error;
		const found = await askHolder(path);
		return { state: 'taken', by: found.state === 'answers' ? found.holder : null };
	}
}

async function takeSocket(path: string, mine: Mine): Promise<Held> {
	const found = await askHolder(path);
	if (found.state === 'answers') return { state: 'taken', by: found.holder };
	if (found.state === 'stale') unlinkSync(path);
	return { state: 'held', hold: holdOf(await listen(path, mine), mine) };
}

/**
 * Looking and taking must be one act: two starts that both find the socket of a dead process would both remove it, the second one
 * the fresh socket of the first. Making a folder succeeds for one of them alone.
 */
async function underGuard<T>(guard: string, act: () => Promise<T>): Promise<T> {
	while (!makeGuard(guard)) await pause(GUARD_LOOK_AGAIN_MS);
	try {
		return await act();
	} finally {
		rmSync(guard, { recursive: true, force: true });
	}
}

function makeGuard(guard: string): boolean {
	try {
		mkdirSync(guard);
		return true;
	} catch (error) {
		if (systemCode(error) !== 'EEXIST') throw error;
		const madeAt = statSync(guard, { throwIfNoEntry: false })?.mtimeMs;
		if (madeAt !== undefined && Date.now() - madeAt > GUARD_GONE_AFTER_MS)
			rmSync(guard, { recursive: true, force: true });
		return false;
	}
}

function listen(path: string, mine: Mine): Promise<Server> {
	return new Promise((resolve, reject) => {
		const server = createServer((socket) => {
			// The asker may be gone before it has read its answer; that is no trouble of ours.
			socket.on('error', () => socket.destroy());
			socket.end(JSON.stringify(mine.current));
		});
		server.once('error', reject);
		server.listen(path, () => resolve(server.unref()));
	});
}

const holdOf = (server: Server, mine: Mine): Hold => ({
	announce: (address) => {
		mine.current = { ...mine.current, address };
	},
	release: () => new Promise((resolve) => server.close(() => resolve())),
});

type Found = { readonly state: 'free' | 'stale' } | { readonly state: 'answers'; readonly holder: Holder | null };

/** What connecting says of a socket. Whatever is not listed holds: a folder wrongly refused is mended, a database is not. */
const SAYS: Readonly<Record<string, Found>> = {
	ENOENT: { state: 'free' },
	ECONNREFUSED: { state: 'stale' },
	ENOTSOCK: { state: 'stale' },
};

function askHolder(path: string): Promise<Found> {
	return new Promise((resolve) => {
		const socket = connect(path);
		let answer = '';
		const settle = (found: Found): void => {
			socket.destroy();
			resolve(found);
		};
		socket.setEncoding('utf8').setTimeout(ANSWER_WITHIN_MS, () => settle({ state: 'answers', holder: null }));
		socket.on('data', (chunk: string) => {
			answer += chunk;
		});
		socket.once('end', () => settle({ state: 'answers', holder: readHolder(answer) }));
		socket.once('error', (error) => settle(SAYS[systemCode(error) ?? ''] ?? { state: 'answers', holder: null }));
	});
}

function readHolder(answer: string): Holder | null {
	try {
		return holderShape.parse(JSON.parse(answer));
	} catch {
		// Some other version or program listens there: it holds the folder all the same.
		return null;
	}
}
