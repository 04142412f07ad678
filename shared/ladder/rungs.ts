import type { Instant } from '../time.ts';

/**
 * Who hears of a deadline that nobody keeps, from the bottom up: whoever does the work, then a lead, then an administrator. A rung is only
 * ever followed by a higher one.
 */
export const RUNGS = {
	assignee: { height: 1 },
	lead: { height: 2 },
	admin: { height: 3 },
} as const;

export type Rung = keyof typeof RUNGS;

/** Somebody who was nudged about a deadline, on a rung of its ladder. */
export interface Told {
	readonly rung: Rung;
	readonly personId: string;
	readonly at: Instant;
	/** the mail server takes no mail to this person: who cannot be told is passed over */
	readonly isRefused?: true;
}
