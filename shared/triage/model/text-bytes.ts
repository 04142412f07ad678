/**
 * Text as UTF-8, one UTF-16 unit at a time: `shared/` has no TextEncoder. Half a surrogate pair makes three bytes of its own, so that any
 * string comes back as it was.
 */
export function bytesOf(text: string): Uint8Array {
	const bytes: number[] = [];
	for (let at = 0; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		if (unit < 0x80) bytes.push(unit);
		else if (unit < 0x800) bytes.push(0xc0 | (unit >> 6), 0x80 | (unit & 63));
		else bytes.push(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 63), 0x80 | (unit & 63));
	}
	return Uint8Array.from(bytes);
}

/** The text that `bytesOf` made these bytes of. */
export function textOfBytes(bytes: Uint8Array): string {
	const units: string[] = [];
	for (let at = 0; at < bytes.length; ) {
		const first = bytes[at] ?? 0;
		const [second = 0, third = 0] = [bytes[at + 1], bytes[at + 2]];
		const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : 3;
		const unit =
			length === 1
				? first
				: length === 2
					? ((first & 31) << 6) | (second & 63)
					: ((first & 15) << 12) | ((second & 63) << 6) | (third & 63);
		units.push(String.fromCharCode(unit));
		at += length;
	}
	return units.join('');
}
