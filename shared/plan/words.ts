/**
 * The words in which a plan is explained, without the functions that count it: the contract and the pages read these tables, and must not
 * carry a calendar for it.
 */

/** The rules of the policy by which a touch comes due. */
export const DUE_RULES = {
	acknowledgeWithin: {},
	resolveWithin: {},
	updateAfter: {},
	askSatisfiedAfter: {},
	checkInAfter: {},
	handwrittenNoteAfter: {},
	evaluationAfter: {},
	recurrenceAfter: {},
} as const;

export type DueRule = keyof typeof DUE_RULES;

/** The moments from which rules count. */
export const BASES = {
	opened: {},
	reopened: {},
	'severity-changed': {},
	'team-wrote': {},
	resolved: {},
} as const;

export type Base = keyof typeof BASES;

/** What a reckoning passes over: hours in which nobody works, or whole days. */
export const SKIPS = { 'closed-hours': {}, weekly: {}, holiday: {}, 'closed-day': {} } as const;

export type Skip = keyof typeof SKIPS;

/** The acts whose consequences can be looked at before. */
export const PREVIEWED = { resolve: {}, close: {}, reopen: {} } as const;

export type Previewed = keyof typeof PREVIEWED;

/** What an act would do to a touch. */
export const CONSEQUENCES = { planned: {}, moved: {}, held: {}, done: {}, cancelled: {} } as const;

export type Consequence = keyof typeof CONSEQUENCES;
