import { Transform } from 'node:stream';
import { analyse } from 'chardet';
import type { Encoding } from '../../../shared/customers/import.ts';

/** So much of what is no plain ASCII is kept to tell the alphabet by. */
const MOST_SEEN = 64 * 1024;

const LINE_FEED = 0x0a;

/** Listens to bytes as they go by, and tells at their end how they are probably written. */
export interface Sniffer {
	readonly stream: Transform;
	encoding(): Encoding;
	/** that have gone by */
	bytes(): number;
}

/** The whole of a file is listened to: the first letter that is no ASCII may stand in its last line. */
export function createSniffer(): Sniffer {
	const utf8 = new TextDecoder('utf-8', { fatal: true });
	let isUtf8 = true;
	let bytes = 0;
	let head = Buffer.alloc(0);
	const seen: Buffer[] = [];
	let seenBytes = 0;
	const take = (chunk: Buffer) => {
		if (head.length < HEAD) head = Buffer.concat([head, chunk]).subarray(0, HEAD);
		bytes += chunk.length;
		isUtf8 &&= isValid(utf8, chunk);
		if (seenBytes >= MOST_SEEN) return;
		for (const line of foreignLines(chunk)) {
			seen.push(line);
			seenBytes += line.length;
		}
	};
	const stream = new Transform({
		transform: (chunk: Buffer, _encoding, done) => {
			take(chunk);
			done(null, chunk);
		},
	});
	return {
		stream,
		bytes: () => bytes,
		encoding: () => byMark(head) ?? (isUtf8 && isValid(utf8, null) ? 'utf-8' : byAlphabet(Buffer.concat(seen))),
	};
}

const HEAD = 4096;

function isValid(decoder: InstanceType<typeof TextDecoder>, chunk: Buffer | null): boolean {
	try {
		decoder.decode(chunk ?? undefined, { stream: chunk !== null });
		return true;
	} catch {
		// The one thing that a fatal decoder throws for: these bytes are no UTF-8.
		return false;
	}
}

/** By a byte order mark; without one UTF-16 shows by every second byte of plain letters being zero. */
function byMark(head: Buffer): Encoding | null {
	if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
	if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
	if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
	const zeros = [0, 0];
	head.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros;
	if (Math.max(even, odd) < head.length / 8) return null;
	return odd > even ? 'utf-16le' : 'utf-16be';
}

/** The alphabets that one byte a letter can say, as the library calls them. */
const CYRILLIC = ['windows-1251', 'ISO-8859-5', 'KOI8-R'];
const LATIN = ['windows-1252', 'ISO-8859-1'];

/**
 * Cyrillic words are made of nothing but bytes beyond ASCII, western ones have one here and there: that tells more surely, also of few
 * words, than the letters' frequencies, which decide where it does not.
 */
function byAlphabet(text: Buffer): Encoding {
	const runs = [...text.toString('latin1').matchAll(/[\x80-\xff]+/g)].map(([run]) => run.length);
	const all = runs.reduce((sum, length) => sum + length, 0);
	const share = runs.filter((length) => length >= 3).reduce((sum, length) => sum + length, 0) / Math.max(1, all);
	if (share >= 2 / 3) return 'windows-1251';
	if (share <= 1 / 3) return 'windows-1252';
	const found = analyse(text);
	const confidence = (names: readonly string[]): number =>
		Math.max(0, ...found.filter(({ name }) => names.includes(name)).map((one) => one.confidence));
	return confidence(CYRILLIC) > confidence(LATIN) ? 'windows-1251' : 'windows-1252';
}

/** The lines of a piece that hold a byte beyond ASCII. */
function* foreignLines(chunk: Buffer): Generator<Buffer> {
	for (let from = 0; from < chunk.length; ) {
		const end = chunk.indexOf(LINE_FEED, from);
		const line = chunk.subarray(from, end < 0 ? chunk.length : end + 1);
		if (line.some((byte) => byte > 0x7f)) yield line;
		from += line.length;
	}
}
