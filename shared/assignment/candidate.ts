import { type Calendar, isOpen, nextOpen } from '../calendar.ts';
import type { Language } from '../language.ts';
import type { Role } from '../role.ts';
import { say } from '../sayings/say.ts';
import type { Severity } from '../severity.ts';
import { type Colleague, isAway, teamDay } from '../stand-in.ts';
import type { Viewer } from '../team/visible.ts';
import type { Instant } from '../time.ts';
import type { Profile } from './profile.ts';
import type { AssignmentRules } from './rules.ts';

/** What somebody has in work: cases that are neither resolved nor closed, and the sum of their weights. */
export interface Work {
	readonly cases: number;
	readonly load: number;
}

export const NO_WORK: Work = { cases: 0, load: 0 };

/** Somebody who may get a case. */
export interface Candidate extends Colleague, Viewer {
	readonly id: string;
	readonly name: string;
	readonly role: Role;
	readonly language: Language;
	readonly profile: Profile;
	/** when this person works: own hours, or the team's */
	readonly calendar: Calendar;
	readonly work: Work;
}

/** Everybody at a moment. */
export interface Staff {
	readonly at: Instant;
	readonly people: readonly Candidate[];
	/** the team's own */
	readonly calendar: Calendar;
	/** when somebody last had a turn under a rule (`turnKey`); the higher the later, absent: never */
	readonly turns: ReadonlyMap<string, number>;
}

/** Under what a turn is kept. */
export const turnKey = (ruleId: string, personId: string): string => `${ruleId} ${personId}`;

/** Why somebody cannot have a case now. `off`: only the hour is in the way. */
export interface Obstacle {
	readonly kind: 'away' | 'off' | 'full';
	readonly says: string;
}

/** What stands between a person and one more case of this severity; null: nothing. */
export function obstacleOf(
	candidate: Candidate,
	staff: Pick<Staff, 'at' | 'calendar'>,
	{ severity, rules, anyHour = false }: { severity: Severity; rules: AssignmentRules; anyHour?: boolean },
): Obstacle | null {
	const { name: person } = candidate;
	// Few are away, and a date costs more than all else here.
	if (candidate.away !== undefined && isAway(candidate, teamDay(staff.calendar, staff.at)))
		return { kind: 'away', says: say('isAwayNow', { person }) };
	const full = rules.switches.limits ? fullnessOf(candidate, rules.weights[severity]) : null;
	if (full !== null) return full;
	if (!rules.switches.hours || anyHour || isOpen(candidate.calendar, staff.at)) return null;
	return { kind: 'off', says: say('isOffNow', { person }) };
}

function fullnessOf({ name: person, profile, work }: Candidate, weight: number): Obstacle | null {
	const { mostCases, mostLoad } = profile;
	if (mostCases !== null && work.cases + 1 > mostCases)
		return { kind: 'full', says: say('hasEnoughCases', { person, count: work.cases }) };
	if (mostLoad !== null && work.load + weight > mostLoad)
		return { kind: 'full', says: say('hasEnoughLoad', { person, load: roundLoad(work.load) }) };
	return null;
}

/** Loads are sums of weights such as 0.1, and are shown. */
export const roundLoad = (load: number): number => Math.round(load * 100) / 100;

/** The first moment after `at` at which the team or one of these people begins to work. */
export function nextStart(people: readonly Candidate[], { at, calendar }: Pick<Staff, 'at' | 'calendar'>): Instant {
	const starts = [calendar, ...people.map((one) => one.calendar)].map((one) => nextOpen(one, at));
	const later = starts.filter((start) => start > at);
	return later.length === 0 ? at : Math.min(...later);
}
