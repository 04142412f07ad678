import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AmendsError, messageOf } from '../errors.ts';
import { checkManifest } from '../manifest/check.ts';
import { manifest } from '../manifest/manifest.ts';
import { pngSize } from '../manifest/png.ts';
import { ON_SEND } from '../manifest/surfaces.ts';
import { projectRoot } from '../root.ts';

/** The flags of `amends manifest`. */
export interface ManifestFlags {
	readonly url?: string;
	readonly full: boolean;
	readonly softBlock?: boolean;
	readonly clientId?: string;
	readonly check?: string;
}

/**
 * Prints a manifest, or says what is wrong with one.
 * @throws AmendsError for flags that make no manifest, and for a manifest that does not pass
 */
export function manifestCommand(flags: ManifestFlags, say: (line: string) => void): void {
	const { url, full, softBlock = false, clientId, check } = flags;
	if (check !== undefined) {
		checkFile(check, say);
		return;
	}
	if (url === undefined) {
		throw new AmendsError(
			'manifest-address-wrong',
			'The manifest needs the address at which Outlook reaches your Amends.',
		);
	}
	process.stdout.write(manifest({ url, full, softBlock, clientId }));
}

function checkFile(file: string, say: (line: string) => void): void {
	const problems = checkManifest(textOf(file), { iconSize, functions: [ON_SEND] });
	if (problems.length === 0) {
		say(`✓ ${file}: nothing that Outlook would refuse`);
		return;
	}
	for (const problem of problems) say(`✗ ${problem}`);
	throw new AmendsError(
		'manifest-wrong',
		`${file} has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}.`,
	);
}

function textOf(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		throw new AmendsError('input-missing', `${file} cannot be read: ${messageOf(error)}`, { cause: error });
	}
}

/** Icons that Amends itself serves at this path. */
function iconSize(path: string): ReturnType<typeof pngSize> {
	const file = join(projectRoot(), 'addin', 'public', path);
	return existsSync(file) ? pngSize(readFileSync(file)) : null;
}
