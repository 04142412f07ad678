/** A misspelling differs in so few letters; more is another word. */
const FARTHEST = 3;

/** The known name that is most like `word`, or null when none is near enough to be meant. */
export function nearest(word: string, known: Iterable<string>): string | null {
	const reach = Math.min(FARTHEST, Math.ceil(word.length / 3));
	let best: { readonly name: string; readonly distance: number } | null = null;
	for (const name of known) {
		const distance = lettersApart(word.toLowerCase(), name.toLowerCase());
		if (distance <= reach && (best === null || distance < best.distance)) best = { name, distance };
	}
	return best?.name ?? null;
}

/** Damerau's distance: letters to add, drop, change or swap. Names are short, so the whole table is cheap. */
function lettersApart(a: string, b: string): number {
	const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
	const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
	for (let row = 1; row <= a.length; row += 1) {
		rows.push([row]);
		for (let column = 1; column <= b.length; column += 1) {
			const isSame = a[row - 1] === b[column - 1];
			const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			rows[row]?.push(
				Math.min(
					at(row - 1, column) + 1,
					at(row, column - 1) + 1,
					at(row - 1, column - 1) + (isSame ? 0 : 1),
					isSwap ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
				),
			);
		}
	}
	return at(a.length, b.length);
}
