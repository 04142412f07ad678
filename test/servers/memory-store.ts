import { execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../worker/root.ts';
import { openStore, type Store } from '../../worker/store/connect.ts';

/**
 * An empty database in memory, its tables up to date. Making one takes seconds of processor time, which every suite would pay: the first
 * one that needs it keeps a picture of it under `dist/`, named after the migrations, and the others begin from there.
 */
export async function openMemoryStore(): Promise<Store> {
	const path = picturePath();
	if (existsSync(path)) return openStore({ kind: 'memory', from: new Blob([readFileSync(path)]) });
	const store = await openStore({ kind: 'memory' });
	await keepPicture(store, path);
	return store;
}

/**
 * Lays an empty database, its tables up to date, into a folder that is not there yet: for a program whose first start is not what a
 * suite is about.
 */
export async function layDatabase(folder: string): Promise<void> {
	const path = picturePath();
	if (!existsSync(path)) await (await openMemoryStore()).close();
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	execFileSync('tar', ['-xf', path, '-C', folder], { stdio: ['ignore', 'ignore', 'ignore'] });
}

/** Two suites may do so at once: each writes a file of its own, and the last one to name it wins with the same content. */
async function keepPicture(store: Store, path: string): Promise<void> {
	if (store.picture === null) throw new Error('a database in memory gives a picture of itself');
	const picture = await store.picture();
	mkdirSync(join(path, '..'), { recursive: true });
	const fresh = `${path}.${randomUUID()}`;
	writeFileSync(fresh, new Uint8Array(await picture.arrayBuffer()));
	renameSync(fresh, path);
}

function picturePath(): string {
	const folder = join(projectRoot(), 'worker', 'store', 'migrations');
	const hash = createHash('sha256');
	for (const name of readdirSync(folder).toSorted((one, other) => one.localeCompare(other))) {
		if (name.endsWith('.sql')) hash.update(readFileSync(join(folder, name)));
	}
	hash.update(readFileSync(join(projectRoot(), 'node_modules', '@electric-sql', 'pglite', 'package.json')));
	return join(projectRoot(), 'dist', 'test-database', `${hash.digest('hex').slice(0, 16)}.tar`);
}
