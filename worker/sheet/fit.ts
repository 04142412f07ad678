/** Sets text smaller and smaller until it fits; what fits at no size is set at the last. @param sizes in points, the largest first */
export function largestThatFits<T>(
	sizes: readonly [number, ...number[]],
	set: (size: number) => T,
	fits: (block: T) => boolean,
): T {
	const [largest, ...smaller] = sizes;
	let block = set(largest);
	for (const size of smaller) {
		if (fits(block)) return block;
		block = set(size);
	}
	return block;
}
