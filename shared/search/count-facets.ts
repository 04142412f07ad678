/** By which a search can be narrowed further, and what of a found case it goes by. */
export interface Countable {
	readonly stage: string;
	readonly severity: string;
	readonly assignee: string | null;
	readonly mailbox: string;
	readonly language: string;
	readonly signals: readonly string[];
}

export const FACETS = ['stage', 'severity', 'assignee', 'mailbox', 'language', 'signal'] as const;
export type FacetKey = (typeof FACETS)[number];

/** A value with how many of the cases have it, the most frequent first. */
export type Counts = readonly { readonly value: string; readonly count: number }[];

/** How many of these cases have what; nobody's cases count under `none`. */
export function countFacets(found: readonly Countable[]): Readonly<Record<FacetKey, Counts>> {
	return {
		stage: countBy(found, ({ stage }) => [stage]),
		severity: countBy(found, ({ severity }) => [severity]),
		assignee: countBy(found, ({ assignee }) => [assignee ?? 'none']),
		mailbox: countBy(found, ({ mailbox }) => [mailbox]),
		language: countBy(found, ({ language }) => [language]),
		signal: countBy(found, ({ signals }) => signals),
	};
}

function countBy(found: readonly Countable[], valuesOf: (one: Countable) => readonly string[]): Counts {
	const counts = new Map<string, number>();
	for (const value of found.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts]
		.map(([value, count]) => ({ value, count }))
		.toSorted((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}
