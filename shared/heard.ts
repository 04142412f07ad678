import type { Mail } from './mail.ts';
import type { Instant } from './time.ts';
import type { Verdict } from './triage/verdict.ts';

/** A mail as a decision sees it: what it says, when, and what triage made of it. */
export interface Heard {
	readonly mailId: string;
	readonly mail: Mail;
	readonly verdict: Verdict;
	/** the moment that orders it among the others */
	readonly at: Instant;
}
