import { DEFAULT_POLICY } from '../../../shared/policy.ts';
import type { Authority } from '../../../shared/remedy/authority.ts';
import type { Money } from '../../../shared/remedy/money.ts';
import type { Gift, RemedyEntry } from '../../../shared/remedy/remedy.ts';

export const euros = (whole: number): Money => ({ minor: Math.round(whole * 100), currency: 'EUR' });

/** A gift with everything that the test does not name. */
export const someGift = (given: Partial<Gift> = {}): Gift => ({
	kind: 'refund',
	money: euros(20),
	loss: null,
	why: 'it leaked',
	overWarning: null,
	corrects: null,
	...given,
});

/** A row of the ledger with everything that the test does not name. */
export const someEntry = (given: Partial<RemedyEntry> = {}): RemedyEntry => ({
	...someGift(),
	entry: 'given',
	caseId: 'case-1',
	round: 1,
	at: Date.UTC(2026, 8, 16, 8),
	givenBy: 'ana',
	approvedBy: null,
	requestId: null,
	warnings: [],
	...given,
});

/** The limits that the policy has by itself. */
export const EUROS: Authority = { currency: 'EUR', limits: DEFAULT_POLICY.remedyLimits, limitsIn: {} };
