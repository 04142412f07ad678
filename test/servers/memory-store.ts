import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../worker/root.ts';
import { openStore, type Store } from '../../worker/store/connect.ts';
import { keepPicture, picturePath } from './pictures.ts';

const path = picturePath(
	readFileSync(join(projectRoot(), 'node_modules', '@electric-sql', 'pglite', 'package.json'), 'utf8'),
);

/** An empty database in memory, its tables up to date. */
export async function openMemoryStore(): Promise<Store> {
	if (existsSync(path)) return openStore({ kind: 'memory', from: new Blob([readFileSync(path)]) });
	const store = await openStore({ kind: 'memory' });
	const { picture } = store;
	if (picture === null) throw new Error('a database in memory gives a picture of itself');
	await keepPicture(path, async (file) => writeFile(file, new Uint8Array(await (await picture()).arrayBuffer())));
	return store;
}

/**
 * Lays an empty database, its tables up to date, into a folder that is not there yet: for a program whose first start is not what a
 * suite is about.
 */
export async function layDatabase(folder: string): Promise<void> {
	if (!existsSync(path)) await (await openMemoryStore()).close();
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	execFileSync('tar', ['-xf', path, '-C', folder], { stdio: ['ignore', 'ignore', 'ignore'] });
}
