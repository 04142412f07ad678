/** A list of which only what can be seen is drawn. Lengths in pixels. */
interface Sight {
	readonly count: number;
	readonly row: number;
	readonly top: number;
	readonly height: number;
}

/** Rows drawn above and below what is seen, so that a quick hand on the wheel meets no emptiness. */
const BEYOND = 4;

/** The rows to draw, from the first to before the last. */
export function rowsInSight({ count, row, top, height }: Sight): { readonly from: number; readonly to: number } {
	const from = Math.min(Math.max(0, Math.floor(top / row) - BEYOND), count);
	const to = Math.min(count, Math.ceil((top + height) / row) + BEYOND);
	return { from, to: Math.max(from, to) };
}
