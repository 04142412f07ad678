/** Charsets that old programs write without saying so, or while they say UTF-8. */
type Guess = 'windows-1251' | 'koi8-r' | 'windows-1252';

/** A mail whose bytes were read as another charset than it names. */
export interface Mended {
	readonly bytes: Uint8Array;
	readonly charset: Guess;
}

/** What parts name that nobody checked: the words of such a part may be in any charset. */
const UNCHECKED: ReadonlySet<string> = new Set(['none named', 'utf-8', 'utf8', 'us-ascii', 'ascii']);

/**
 * A mail with 8-bit bytes that are no UTF-8, although its parts name UTF-8 or nothing, written anew in UTF-8 from the
 * charset it most likely is in. Headers are mended with it, which no MIME rule could do.
 * @param named the charsets whose parts did not decode
 * @returns null when the bytes are no 8-bit text, or when a part names a charset of its own
 */
export function mendCharset(bytes: Uint8Array, named: readonly string[]): Mended | null {
	if (named.length === 0 || named.some((charset) => !UNCHECKED.has(charset.toLowerCase()))) return null;
	if (isUtf8(bytes)) return null;
	const charset = guess(bytes);
	return { bytes: new TextEncoder().encode(new TextDecoder(charset).decode(bytes)), charset };
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

/** Cyrillic letters are nearly all above 0xc0, accents a few per cent; windows-1251 has its small letters at the end, KOI8-R before. */
function guess(bytes: Uint8Array): Guess {
	let high = 0;
	let last = 0;
	let wasHigh = false;
	let pairs = 0;
	for (const byte of bytes) {
		const isHigh = byte >= 0xc0;
		if (isHigh) high += 1;
		if (byte >= 0xe0) last += 1;
		if (isHigh && wasHigh) pairs += 1;
		wasHigh = isHigh;
	}
	// A word of Cyrillic is a run of high bytes; accented letters hardly ever stand side by side.
	if (pairs < high / 2) return 'windows-1252';
	return last >= high / 2 ? 'windows-1251' : 'koi8-r';
}
