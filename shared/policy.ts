import { z } from 'zod';
import { ALERT_POLICIES } from './coach/policies.ts';
import { isCurrency } from './remedy/money.ts';

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

const spanOrOff = z.union([span, z.literal('off')], {
	error: 'must be a time such as "4 business hours" or "1 business day", or off',
});

const limit = z.number().min(0).max(10_000_000);
const limits = z.strictObject({ agent: limit, senior: limit, lead: limit });

const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'must be a time of day such as 19:00' });

/** The shape of the policy, as `amends.yaml` may override it. */
export const policySchema = z.strictObject({
	acknowledgeWithin: bySeverity,
	/** after this without acknowledgement the lead is nudged */
	acknowledgeHardStop: span,
	resolveWithin: bySeverity,
	/** after the resolve date has passed by this much the lead is nudged */
	resolveHardStop: span,
	/** after a lead was told and it is still open an administrator is told; `off`: nobody more is */
	administratorAfter: z.strictObject({ S1: spanOrOff, S2: spanOrOff, S3: spanOrOff, S4: spanOrOff }),
	updateAfter: span,
	/** so long before a promise is due whoever has the case is warned; 0: not at all */
	promiseWarnBefore: span,
	/** after a promise was due by this much without a word the lead is nudged */
	promiseHardStop: span,
	askSatisfiedAfter: span,
	checkInAfter: span,
	handwrittenNoteAfter: span,
	evaluationAfter: span,
	recurrenceAfter: span,
	/** local hours of the customer in which no mail goes out; over midnight where `from` is the later */
	quietHours: z.strictObject({ from: clock, to: clock }),
	/** a customer gets at most one mail in this time, whatever number of cases and mailboxes; the one about the resolution is excepted */
	customerMailEvery: span,
	/** what a customer touch becomes when its moment comes */
	customerTouch: z.enum(['draft', 'send']),
	/** days for which a customer can answer the five questions by the link */
	evaluationLinkDays: z.number().int().min(1).max(365),
	/** days back to whom a fix is told; who was hurt longer ago is left in peace */
	fixReachesBackDays: z.number().int().min(1).max(3_650),
	/** what each side of fairness adds to the score at most; together 100 */
	fairnessWeights: z.strictObject({
		outcome: z.number().int().min(0).max(100),
		treatment: z.number().int().min(0).max(100),
		process: z.number().int().min(0).max(100),
	}),
	/** a fairness score below this alerts a lead; 0: never */
	evaluationAlertBelow: z.number().int().min(0).max(100),
	/** how much money each role may give in one case without asking, in the mailbox's currency; an administrator has no limit */
	remedyLimits: limits,
	/** the same in other currencies; in one that is not named every amount is put before a lead */
	remedyLimitsIn: z.record(z.string().refine(isCurrency), limits, {
		error: ({ code }) =>
			code === 'invalid_key' ? 'is no currency code of ISO 4217; write one such as EUR' : undefined,
	}),
	/** percent of the loss above which a remedy is warned of */
	remedyWarnAboveLoss: z.number().int().min(1).max(1_000),
	/** an out-of-office that names no date moves the next customer touch by this */
	outOfOfficePostpones: span,
	/** a deadline that had passed by more than this when its mail was first seen is shown as late, and nobody is nudged */
	nudgeUpToLate: span,
	/** what is due within this is at risk */
	atRiskWithin: span,
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
	administratorAfter: { S4: hours(2), S3: hours(4), S2: days(1), S1: days(2) },
	updateAfter: days(2),
	promiseWarnBefore: hours(4),
	promiseHardStop: hours(4),
	askSatisfiedAfter: hours(0),
	checkInAfter: days(3),
	handwrittenNoteAfter: calendarDays(7),
	evaluationAfter: calendarDays(14),
	recurrenceAfter: calendarDays(30),
	quietHours: { from: '19:00', to: '08:00' },
	customerMailEvery: calendarDays(7),
	customerTouch: 'draft',
	evaluationLinkDays: 60,
	fixReachesBackDays: 180,
	fairnessWeights: { outcome: 45, treatment: 35, process: 20 },
	evaluationAlertBelow: 50,
	remedyLimits: { agent: 100, senior: 300, lead: 1_000 },
	remedyLimitsIn: {},
	remedyWarnAboveLoss: 150,
	outOfOfficePostpones: days(3),
	nudgeUpToLate: days(1),
	atRiskWithin: hours(2),
	coachAtSending: 'advise',
};

/** No study fixes it. */
export const OURS = 'ours';

/** Where each rule comes from: the row of the service-recovery facts, or `ours` where no study fixes a value. */
export const POLICY_SOURCES: { readonly [Rule in keyof Policy]: string } = {
	acknowledgeWithin: 'ISO 10002; ASIC RG 271 (24 h); Toister (1 h)',
	acknowledgeHardStop: 'ASIC RG 271 (24 h)',
	resolveWithin: 'UK Housing Ombudsman (10 working days); Hogreve 2017',
	resolveHardStop: OURS,
	administratorAfter: OURS,
	updateAfter: 'Hogreve 2017, 10.1007/s11747-017-0544-7',
	promiseWarnBefore: OURS,
	promiseHardStop: OURS,
	askSatisfiedAfter: OURS,
	checkInAfter: OURS,
	handwrittenNoteAfter: OURS,
	evaluationAfter: OURS,
	recurrenceAfter: OURS,
	quietHours: OURS,
	customerMailEvery: OURS,
	customerTouch: OURS,
	evaluationLinkDays: OURS,
	fixReachesBackDays: OURS,
	fairnessWeights: 'Orsingher 2010, 10.1007/s11747-009-0155-z; Blodgett 1997',
	evaluationAlertBelow: OURS,
	remedyLimits: 'Homburg & Fürst 2005; UK Financial Ombudsman',
	remedyLimitsIn: OURS,
	remedyWarnAboveLoss: 'Roschk & Gelbrich 2014, 10.1177/1094670513507486; Haesevoets 2017',
	outOfOfficePostpones: OURS,
	nudgeUpToLate: OURS,
	atRiskWithin: OURS,
	coachAtSending: OURS,
};
