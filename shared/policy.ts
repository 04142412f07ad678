import { z } from 'zod';
import { ALERT_POLICIES } from './coach/policies.ts';

const hours = (count: number) => ({ unit: 'business-hours', count }) as const;
const days = (count: number) => ({ unit: 'business-days', count }) as const;
const calendarDays = (count: number) => ({ unit: 'days', count }) as const;

const span = z.strictObject({
	unit: z.enum(['business-hours', 'business-days', 'days']),
	count: z.number().min(0).max(365),
});

/** A length of time as people plan it; `days` are calendar days, moved on to the next open hour. */
export type Span = z.infer<typeof span>;

const bySeverity = z.strictObject({ S1: span, S2: span, S3: span, S4: span });

/** The shape of the policy, as `amends.yaml` may override it. */
export const policySchema = z.strictObject({
	acknowledgeWithin: bySeverity,
	/** after this without acknowledgement the lead is nudged */
	acknowledgeHardStop: span,
	resolveWithin: bySeverity,
	/** after the resolve date has passed by this much the lead is nudged */
	resolveHardStop: span,
	updateAfter: span,
	askSatisfiedAfter: span,
	checkInAfter: span,
	handwrittenNoteAfter: span,
	/** what a customer touch becomes when its moment comes */
	customerTouch: z.enum(['draft', 'send']),
	/** an out-of-office that names no date moves the next customer touch by this */
	outOfOfficePostpones: span,
	/** a deadline that had passed by more than this when its mail was first seen is shown as late, and nobody is nudged */
	nudgeUpToLate: span,
	/** what the coach does when an answer is sent from Outlook (needs the full manifest) */
	coachAtSending: z.enum(ALERT_POLICIES),
});

export type Policy = z.infer<typeof policySchema>;

/** PRODUCT.md, "The plan"; the sources of each figure stand in docs/decisions and the service-recovery facts: most days are ours. */
export const DEFAULT_POLICY: Policy = {
	acknowledgeWithin: { S4: hours(1), S3: hours(1), S2: hours(4), S1: hours(4) },
	acknowledgeHardStop: days(1),
	resolveWithin: { S4: days(2), S3: days(3), S2: days(5), S1: days(10) },
	resolveHardStop: days(1),
	updateAfter: days(2),
	askSatisfiedAfter: hours(0),
	checkInAfter: days(3),
	handwrittenNoteAfter: calendarDays(7),
	customerTouch: 'draft',
	outOfOfficePostpones: days(3),
	nudgeUpToLate: days(1),
	coachAtSending: 'advise',
};
