import { DAY, type Instant } from '../time.ts';
import { branchOf, type Cause } from './tree.ts';

/** Ours: a month for what is new, half a year for what keeps coming. */
export const CAUSE_REPORT_DAYS = { days30: 30, days180: 180 } as const;

/** A case as the counting needs it. */
export interface CountedCase {
	readonly causeId: string | null;
	readonly openedAt: Instant;
	readonly avoidable: boolean;
}

/** How many cases a cause has hurt, and how many of those could have been avoided. Counts, for shares of few cases mislead. */
export interface CauseCount {
	readonly cases: number;
	readonly avoidable: number;
}

/** Counts the cases of each cause together with those of all below it. */
export function tallyCauses<C extends CountedCase>(
	tree: readonly Cause[],
	cases: readonly C[],
	now: Instant,
): readonly {
	readonly cause: Cause;
	readonly days30: CauseCount;
	readonly days180: CauseCount;
	readonly hurt: readonly C[];
}[] {
	return tree.map((cause) => {
		const ids = new Set(branchOf(tree, cause.id).map(({ id }) => id));
		const hurt = cases.filter(
			({ causeId, openedAt }) =>
				causeId !== null && ids.has(causeId) && openedAt > now - CAUSE_REPORT_DAYS.days180 * DAY,
		);
		const lately = hurt.filter(({ openedAt }) => openedAt > now - CAUSE_REPORT_DAYS.days30 * DAY);
		return { cause, days30: countOf(lately), days180: countOf(hurt), hurt };
	});
}

const countOf = (cases: readonly CountedCase[]): CauseCount => ({
	cases: cases.length,
	avoidable: cases.filter(({ avoidable }) => avoidable).length,
});
