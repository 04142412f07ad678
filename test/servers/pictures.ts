import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../worker/root.ts';

/**
 * Where the picture of an empty database lies, its tables up to date: making one takes seconds of processor time, which every suite would
 * pay, so the first that needs it keeps a picture under `dist/` and the others begin from there.
 * @param made what it was made by, beside the migrations: another version makes another picture
 */
export function picturePath(made: string): string {
	const folder = join(projectRoot(), 'worker', 'store', 'migrations');
	const hash = createHash('sha256').update(made);
	for (const name of readdirSync(folder).toSorted((one, other) => one.localeCompare(other))) {
		if (name.endsWith('.sql')) hash.update(readFileSync(join(folder, name)));
	}
	return join(projectRoot(), 'dist', 'test-database', `${hash.digest('hex').slice(0, 16)}.tar`);
}

/** Two suites may do so at once: each writes a file of its own, and the last one to name it wins with the same content. */
export async function keepPicture(path: string, write: (file: string) => Promise<void> | void): Promise<void> {
	mkdirSync(dirname(path), { recursive: true });
	const fresh = `${path}.${randomUUID()}`;
	await write(fresh);
	renameSync(fresh, path);
}
