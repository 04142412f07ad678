/** One line of a bench's answer. `ratio` compares with the bare baseline of the same run; null where there is none. */
export interface Row {
	readonly what: string;
	readonly figure: string;
	readonly ratio: string | null;
	readonly goal: string;
}

/** Prints rows as a table for people. */
export function printTable(title: string, rows: readonly Row[]): void {
	const cells = [
		['what', 'figure', 'ratio', 'goal'],
		...rows.map((row) => [row.what, row.figure, row.ratio ?? '', row.goal]),
	];
	const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
	const lines = cells.map((row) =>
		row
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join('  ')
			.trimEnd(),
	);
	process.stdout.write(`\n${title}\n${lines.join('\n')}\n`);
}

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
	return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
