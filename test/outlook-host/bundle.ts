import { extname } from 'node:path';
import { build } from 'vite';

/** One file as it goes over the wire. */
export interface BundledFile {
	readonly type: string;
	readonly content: string | Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
};

/** Builds a folder with one page in it, in memory. Keys are paths such as `/index.html`. */
export async function bundle(folder: string, page: string): Promise<ReadonlyMap<string, BundledFile>> {
	const built = await build({
		root: folder,
		configFile: false,
		logLevel: 'warn',
		build: {
			write: false,
			assetsInlineLimit: 0,
			modulePreload: { polyfill: false },
			rolldownOptions: { input: `${folder}/${page}` },
		},
	});
	if (Array.isArray(built) || !('output' in built)) throw new Error(`${folder} was not built once`);
	return new Map(
		built.output.map((file) => [
			`/${file.fileName}`,
			{
				type: TYPES[extname(file.fileName)] ?? 'application/octet-stream',
				content: file.type === 'chunk' ? file.code : file.source,
			},
		]),
	);
}
