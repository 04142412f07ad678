/** So many slips are forgiven: in a short word each makes another word. Letters in the word, slips; a slip and one letter of an ending are 1.5. */
const FORGIVEN: readonly (readonly [from: number, slips: number])[] = [
	[8, 2],
	[4, 1.5],
];

/** Letters that an ending may have more than what was typed: `parcel` means `parcels`. Each costs half a slip. */
const ENDING = 2;

/**
 * The words that somebody may have meant who typed one that is in no document, the likeliest first: those within a few slips (a letter
 * too many, missing, wrong, or two turned round), and those that begin with it.
 * @param typed and `words` folded
 */
export function meantBy(typed: string, words: readonly string[], most: number): readonly string[] {
	const forgiven = FORGIVEN.find(([from]) => typed.length >= from)?.[1] ?? 0;
	return words
		.map((word) => ({ word, slips: word.startsWith(typed) ? begun(typed, word) : slipsTo(typed, word) }))
		.filter(({ slips }) => slips <= forgiven || slips < 1)
		.toSorted(
			(one, other) =>
				one.slips - other.slips || one.word.length - other.word.length || (one.word < other.word ? -1 : 1),
		)
		.slice(0, most)
		.map(({ word }) => word);
}

/** A word that goes on is meant by nearly everybody who stopped in it; the shorter the rest the likelier. */
const begun = (typed: string, word: string): number => 1 - typed.length / (word.length + 1);

/** To the word, or to it without its ending. */
function slipsTo(typed: string, word: string): number {
	const costs = Array.from(
		{ length: ENDING + 1 },
		(_, ending) => distance(typed, word.slice(0, word.length - ending)) + ending / 2,
	);
	return Math.min(...costs);
}

/** Edits between two words, where two letters turned round are one (optimal string alignment). */
function distance(one: string, other: string): number {
	let before: readonly number[] = [];
	let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let row = 1; row <= one.length; row += 1) {
		const next = [row];
		for (let at = 1; at <= other.length; at += 1) {
			const isSame = one[row - 1] === other[at - 1];
			const isTurned = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
			next.push(
				Math.min(
					(last[at] ?? 0) + 1,
					(next[at - 1] ?? 0) + 1,
					(last[at - 1] ?? 0) + (isSame ? 0 : 1),
					isTurned ? (before[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
				),
			);
		}
		before = last;
		last = next;
	}
	return last.at(-1) ?? 0;
}
