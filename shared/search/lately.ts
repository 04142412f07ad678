import type { Instant } from '../time.ts';
import { quoteLexeme } from './indexed.ts';

/** The ISO month of a moment, of UTC: `2026-03`. */
export const monthOf = (at: Instant | Date): string => new Date(at).toISOString().slice(0, 7);

/** How a document holds the month in which somebody last wrote in it. */
export const lastIn = (month: string): string => `^${month}`;

/** A word of every twentieth mail is in a hundred cases of so many months, where there are 100,000 cases of two years. */
const MONTHS_BACK = 2;

/** A clock may be wrong, and a month begin elsewhere before it begins in Greenwich. */
const MONTHS_AHEAD = 1;

/** Documents in which somebody wrote in the last months, in the notation of a `tsquery`. */
export function latelyQuery(now: Instant): string {
	const today = new Date(now);
	const months = Array.from({ length: MONTHS_BACK + 1 + MONTHS_AHEAD }, (_, index) =>
		monthOf(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - MONTHS_BACK + index)),
	);
	return months.map((month) => quoteLexeme(lastIn(month))).join(' | ');
}
