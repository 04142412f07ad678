import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { messageOf, systemCode } from '../../errors.ts';
import { MAX_MAIL_BYTES } from '../../mailbox/limits.ts';
import { mailsOfMbox, startsLikeMbox } from './mbox.ts';

/** One mail of the input, or what could not be read. `file`: as it was named, `-` for standard input. */
export type Found =
	| { readonly state: 'mail'; readonly file: string; readonly bytes: Uint8Array }
	| { readonly state: 'broken'; readonly file: string; readonly says: string };

/** Standard input under its usual name. */
export const STANDARD_INPUT = '-';

/**
 * All mails below the given paths, in the order of the paths and of names: a mail, an mbox, a folder of either, or `-`.
 * What cannot be read comes as `broken`, and the rest goes on.
 */
export async function* mailsIn(
	paths: readonly string[],
	standardInput: AsyncIterable<Uint8Array>,
): AsyncGenerator<Found> {
	for (const path of paths) {
		if (path === STANDARD_INPUT) yield* mailsOfStream(STANDARD_INPUT, standardInput);
		else yield* mailsAt(path, 'named');
	}
}

/** `named` by the user: taken whatever it is called; `met` in a folder: only when its name is that of a mail. */
async function* mailsAt(path: string, how: 'named' | 'met'): AsyncGenerator<Found> {
	try {
		const found = await stat(path);
		if (found.isDirectory()) yield* mailsOfFolder(path);
		else if (how === 'named' || isMailName(path)) yield* mailsOfStream(path, createReadStream(path));
	} catch (error) {
		yield { state: 'broken', file: path, says: SAYS[systemCode(error) ?? ''] ?? messageOf(error) };
	}
}

const SAYS: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file',
	EACCES: 'this user may not read it',
	EISDIR: 'it is a folder',
	ELOOP: 'it is a link that leads to itself',
};

async function* mailsOfFolder(folder: string): AsyncGenerator<Found> {
	const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
	for (const name of names.sort(NATURALLY.compare)) yield* mailsAt(join(folder, name), 'met');
}

/** 2.eml before 10.eml. */
const NATURALLY = new Intl.Collator('en', { numeric: true });

const MAIL_ENDINGS: ReadonlySet<string> = new Set(['.eml', '.mbox', '.mbx', '.mime', '.msg']);

/** Mail programs name mails without an ending, or with a number or maildir flags (`:2,S`) for one. */
const isMailName = (path: string): boolean => {
	const ending = extname(path).toLowerCase();
	return MAIL_ENDINGS.has(ending) || !/^\.[a-z][a-z0-9]{0,5}$/.test(ending);
};

async function* mailsOfStream(file: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
	const chunks = stream[Symbol.asyncIterator]();
	const first = await chunks.next();
	const head = first.done === true ? new Uint8Array() : first.value;
	const all = restored(head, chunks);
	if (!startsLikeMbox(head)) {
		yield { state: 'mail', file, bytes: await joined(all) };
		return;
	}
	for await (const bytes of mailsOfMbox(all)) yield { state: 'mail', file, bytes };
}

async function* restored(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
	yield head;
	for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** Stops above the size limit: the reader then sees that it is broken, and a file of gigabytes does not fill the memory. */
async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const kept: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of chunks) {
		kept.push(chunk);
		size += chunk.length;
		if (size > MAX_MAIL_BYTES) break;
	}
	return Buffer.concat(kept);
}
