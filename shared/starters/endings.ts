import { OUTCOMES, type Outcome } from '../case.ts';

/** How the cases stand in which a beginning was used: each case once, however often it was. */
export type Endings = Readonly<Record<Outcome | 'open', number>>;

const KINDS = ['open', ...(Object.keys(OUTCOMES) as Outcome[])] as const;

/** Counted from cases by how they ended; null: still open. */
export function countEndings(cases: readonly { readonly outcome: Outcome | null; readonly count: number }[]): Endings {
	const of = (kind: Outcome | 'open') =>
		cases.filter(({ outcome }) => (outcome ?? 'open') === kind).reduce((sum, { count }) => sum + count, 0);
	return Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as Endings;
}

/** Fewer ended cases than this say nothing about words: the share is not shown. */
const TELLING = 5;

/** The share of ended cases that were recovered, 0 to 1; null while too few have ended. */
export function recoveredShare({ recovered, lost, withdrawn }: Endings): number | null {
	const ended = recovered + lost + withdrawn;
	return ended < TELLING ? null : recovered / ended;
}
