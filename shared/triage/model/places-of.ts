/** More places than the n-grams of the longest text that is read, twice over. */
const SIZE = 1 << 14;
const MASK = SIZE - 1;
const FREE = -1;

/**
 * Numbers by bucket, in the order in which they came. A table of our own, used again for each text: a `Map` of a thousand numbers is made and
 * cleared away more slowly than all else that is done with them.
 */
export class PlacesOf {
	readonly #slots = new Int32Array(SIZE).fill(FREE);
	#buckets: number[] = [];
	#places: number[] = [];

	/** Keeps the first place of a bucket; `mend` may change one that is kept. What finds no room is left out. */
	add(bucket: number, place: number, mend: (kept: number, place: number) => number): void {
		for (let slot = Math.imul(bucket, 0x9e37_79b1) >>> 18; ; slot = (slot + 1) & MASK) {
			const index = this.#slots[slot] ?? FREE;
			if (index === FREE) {
				if (this.#buckets.length * 2 > SIZE) return;
				this.#slots[slot] = this.#buckets.length;
				this.#buckets.push(bucket);
				this.#places.push(place);
				return;
			}
			if (this.#buckets[index] === bucket) {
				this.#places[index] = mend(this.#places[index] ?? 0, place);
				return;
			}
		}
	}

	/** All that was kept, and begins anew. */
	take(): { readonly buckets: readonly number[]; readonly places: readonly number[] } {
		const taken = { buckets: this.#buckets, places: this.#places };
		this.#buckets = [];
		this.#places = [];
		this.#slots.fill(FREE);
		return taken;
	}
}
