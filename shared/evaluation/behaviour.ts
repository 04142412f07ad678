import type { Instant } from '../time.ts';
import { DAY } from '../time.ts';

/** Days after the resolution at which is counted what the customer did: satisfaction is not loyalty (facts: de Matos 2007). */
export const WINDOWS = [90, 180] as const;

export type WindowDays = (typeof WINDOWS)[number];

/** Mails of the customer since the resolution, of all kinds, as complaints, and as praise. */
export interface BehaviourCounts {
	readonly wroteAgain: number;
	readonly complainedAgain: number;
	readonly praised: number;
}

/** When a window after this resolution is over and can be counted. */
export const windowEnd = (resolvedAt: Instant, days: WindowDays): Instant => resolvedAt + days * DAY;
