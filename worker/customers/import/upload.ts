import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { guessDelimiter } from '../../../shared/customers/import.ts';
import { invalid } from '../../casework/refusals.ts';
import { addImport } from '../../store/customers/imports.ts';
import type { ImportDeps, Imports } from './imports.ts';
import { readLines } from './lines.ts';
import { createSniffer } from './sniff.ts';

/** Where the file of an import lies. Its id is ours: nothing that somebody sent is part of a path. */
export const pathOf = ({ folder }: Pick<ImportDeps, 'folder'>, id: string): string => join(folder, `${id}.csv`);

/** So many lines tell what stands between the cells. */
const LINES_ASKED = 30;

/** Writes a list to disk as it comes; one that is too large is refused where it gets too large, and nothing of it stays. */
export async function upload(deps: ImportDeps, file: Parameters<Imports['upload']>[0]): ReturnType<Imports['upload']> {
	const id = deps.newId();
	const path = pathOf(deps, id);
	const sniffer = createSniffer();
	await mkdir(deps.folder, { recursive: true, mode: 0o700 });
	try {
		await pipeline(
			file.bytes,
			limited(deps.largest),
			sniffer.stream,
			createWriteStream(path, { mode: 0o600, flags: 'wx' }),
		);
	} catch (error) {
		await rm(path, { force: true });
		if (error instanceof TooLarge) return TOO_LARGE;
		throw error;
	}
	if (sniffer.bytes() === 0) {
		await rm(path, { force: true });
		return EMPTY;
	}
	const encoding = sniffer.encoding();
	const first = [];
	for await (const { text } of readLines({ path, encoding })) if (first.push(text) === LINES_ASKED) break;
	await addImport(deps.store.db, {
		id,
		fileName: file.name,
		bytes: sniffer.bytes(),
		encoding,
		delimiter: guessDelimiter(first),
		by: file.personId,
		at: deps.now(),
	});
	return { state: 'kept', id };
}

class TooLarge extends Error {}

function limited(largest: number): Transform {
	let bytes = 0;
	return new Transform({
		transform: (chunk: Buffer, _encoding, done) => {
			bytes += chunk.length;
			if (bytes > largest) done(new TooLarge());
			else done(null, chunk);
		},
	});
}

const TOO_LARGE = invalid(
	[{ field: 'file', message: 'is larger than 200 MB' }],
	'Split the list into parts of 200 MB at most.',
);

const EMPTY = invalid([{ field: 'file', message: 'is empty' }], 'Choose another file.');
