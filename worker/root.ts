import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder that Amends is installed in, with `package.json`, `dist/` and the sources: the same whether the sources run
 * (`worker/root.ts`) or the build (`dist/worker/root.js`).
 * @throws Error when no folder above this file has a package.json: files were copied out of their place
 */
export function projectRoot(): string {
	const here = fileURLToPath(import.meta.url);
	for (let folder = dirname(here); folder !== dirname(folder); folder = dirname(folder)) {
		if (existsSync(join(folder, 'package.json'))) return folder;
	}
	throw new Error(`There is no package.json above ${here}: Amends is not complete here.`);
}
