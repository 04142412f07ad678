import { type Candidate, NO_WORK, type Staff } from '../../../shared/assignment/candidate.ts';
import type { CaseFacts } from '../../../shared/assignment/fits.ts';
import { NO_PROFILE } from '../../../shared/assignment/profile.ts';
import {
	ANY_CASE,
	type AssignmentRule,
	type AssignmentRules,
	NO_RULES,
	type Way,
} from '../../../shared/assignment/rules.ts';
import { compileCalendar } from '../../../shared/calendar.ts';
import { OFFICE_HOURS } from '../../fixtures/office-hours.ts';

/** Monday, ten in the morning in Rome. */
export const MONDAY_TEN = Date.parse('2026-11-23T09:00:00Z');
/** The night after it. */
export const NIGHT = Date.parse('2026-11-23T22:00:00Z');

export const OFFICE = compileCalendar(OFFICE_HOURS, []);

export const person = (id: string, different: Partial<Candidate> = {}): Candidate => ({
	id,
	name: id[0]?.toUpperCase() + id.slice(1),
	role: 'agent',
	language: 'en',
	profile: NO_PROFILE,
	calendar: OFFICE,
	work: NO_WORK,
	...different,
});

export const staffOf = (people: readonly Candidate[], different: Partial<Staff> = {}): Staff => ({
	at: MONDAY_TEN,
	people,
	calendar: OFFICE,
	turns: new Map(),
	...different,
});

export const someFacts = (different: Partial<CaseFacts> = {}): CaseFacts => ({
	mailboxId: 'support',
	language: 'en',
	severity: 'S2',
	signals: [],
	relationship: 'new',
	subject: 'The kettle leaks',
	customer: 'jane@customer.example',
	agent: null,
	knownBy: [],
	...different,
});

export const ROUND: Way = { kind: 'round-robin', among: null, skills: [] };
export const BY_LOAD: Way = { kind: 'by-load', among: null, skills: [] };

export const someRule = (way: Way, different: Partial<AssignmentRule> = {}): AssignmentRule => ({
	id: 'all',
	name: 'Everything',
	when: ANY_CASE,
	way,
	...different,
});

export const rulesOf = (
	rules: readonly AssignmentRule[],
	different: Partial<AssignmentRules> = {},
): AssignmentRules => ({
	...NO_RULES,
	rules: [...rules],
	...different,
});
