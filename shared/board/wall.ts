/** A screen and what shall be on it, in pixels. */
export interface WallRoom {
	readonly width: number;
	readonly height: number;
	/** how many columns there are to show */
	readonly columns: number;
	/** of a column's head */
	readonly head: number;
	/** of one card with its gap */
	readonly card: number;
	/** a column is never narrower, where the screen is not */
	readonly narrowest: number;
}

/** How a wall is divided: `shown` columns in rows of `across`, `cards` cards in each. What is not shown is counted. */
export interface WallPlan {
	readonly across: number;
	readonly rows: number;
	readonly shown: number;
	readonly cards: number;
}

/**
 * Divides a screen so that nothing has to be scrolled: as many columns beside each other as are wide enough, in rows of equal height, and as
 * many cards in each as fit. Where not even the heads of all columns fit, the last ones are left to be counted.
 */
export function planWall({ width, height, columns, head, card, narrowest }: WallRoom): WallPlan {
	const mostRows = Math.max(1, Math.floor(height / head));
	const beside = Math.max(1, Math.min(columns, Math.floor(width / narrowest)));
	const wanted = Math.max(1, Math.ceil(columns / beside));
	// Columns of one row more are evened out: seven beside each other and one below is four and four.
	const across = wanted <= mostRows ? Math.ceil(Math.max(columns, 1) / wanted) : beside;
	const rows = Math.min(wanted, mostRows);
	const cards = Math.max(0, Math.floor((height / rows - head) / card));
	return { across, rows, shown: Math.min(columns, rows * across), cards };
}
