import type { Calendar } from '../calendar.ts';
import type { Case } from '../case.ts';
import type { Happened, TouchChange } from '../happened.ts';
import type { Policy } from '../policy.ts';
import type { Instant } from '../time.ts';
import type { Touch } from '../touch.ts';

/** What the plan's rules look at besides the touches. */
export interface PlanContext {
	/** the case as it stands after what happened */
	readonly supportCase: Case;
	readonly policy: Policy;
	readonly calendar: Calendar;
	/** when Amends learnt of it; long after it happened where a mailbox is read for the first time */
	readonly seenAt: Instant;
	/** names the rules that decide, and is kept with what they decided; absent in a reckoning that nobody keeps */
	readonly policyVersion?: string;
	/** the customer wants no follow-ups, in no case and no mailbox */
	readonly isOptedOut?: boolean;
}

/** One row of the plan's table: what becomes of the touches when this happened. Pure; returns new and changed touches alone. */
export type PlanRule<Kind extends Happened['kind'] = Happened['kind']> = (
	touches: readonly Touch[],
	happened: Extract<Happened, { kind: Kind }>,
	context: PlanContext,
) => readonly TouchChange[];
