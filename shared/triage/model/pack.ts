/** A gap too wide for one byte is written as so much, and the rest after it. */
const WIDEST = 255;

/** Buckets in the shorter of two forms: as they are, or, where most are 0, as pairs of the gap before each other one and its byte. */
export function pack(buckets: Int8Array): Uint8Array {
	const pairs: number[] = [];
	let last = -1;
	for (const [at, byte] of buckets.entries()) {
		if (byte === 0) continue;
		let gap = at - last - 1;
		for (; gap >= WIDEST; gap -= WIDEST) pairs.push(WIDEST);
		pairs.push(gap, byte & 0xff);
		last = at;
		if (pairs.length >= buckets.length) return Uint8Array.from(buckets, (each) => each & 0xff);
	}
	return Uint8Array.from(pairs);
}

/**
 * The buckets that were packed.
 * @param size how many
 * @throws RangeError when the bytes hold more
 */
export function unpack(packed: Uint8Array, size: number): Int8Array {
	if (packed.length === size) return Int8Array.from(packed, signed);
	const buckets = new Int8Array(size);
	let at = -1;
	for (let read = 0; read < packed.length; read += 1) {
		const gap = packed[read] ?? 0;
		at += gap;
		if (gap === WIDEST) continue;
		at += 1;
		read += 1;
		if (at >= size || read >= packed.length) throw new RangeError(`packed buckets that are not ${size}`);
		buckets[at] = signed(packed[read] ?? 0);
	}
	return buckets;
}

const signed = (byte: number): number => (byte << 24) >> 24;
