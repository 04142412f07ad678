import { type Calendar, localDayOf } from './calendar.ts';
import { isoDate } from './calendar-day.ts';
import type { Role } from './role.ts';
import type { Instant } from './time.ts';

/** When somebody is away. Both are ISO dates in the team's zone, and both days are away. */
export interface Away {
	readonly from: string;
	readonly until: string;
	/** who stands in, by id; null: a lead */
	readonly to: string | null;
}

/** Somebody whose work may fall to somebody else. */
export interface Colleague {
	readonly id: string;
	readonly away?: Away | undefined;
}

/** The team's local date at that moment. */
export const teamDay = (calendar: Calendar, at: Instant): string => isoDate(localDayOf(calendar, at).number);

/** True while that person is away. @param day ISO date */
export const isAway = ({ away }: Colleague, day: string): boolean =>
	away !== undefined && away.from <= day && day <= away.until;

/**
 * Who does a person's work on that day: themself, else their stand-in, else that one's.
 * @param day ISO date
 * @returns null when the person has left the team, or when nobody who was named is there: then it falls to a lead
 */
export function standInFor<P extends Colleague>(personId: string, team: readonly P[], day: string): P | null {
	const asked = new Set<string>();
	let id: string | null = personId;
	while (id !== null && !asked.has(id)) {
		asked.add(id);
		const person: P | undefined = team.find((one) => one.id === id);
		if (person === undefined) return null;
		if (!isAway(person, day)) return person;
		id = person.away?.to ?? null;
	}
	return null;
}

/** Whose work falls to a person on a day. */
export interface Share {
	/** their own id, and those of whom they stand in for */
	readonly ids: readonly string[];
	/** a lead's too: the work of everybody who is not among these, for they have left or nobody stands in for them; null for others */
	readonly unless: readonly string[] | null;
}

/** Whose work falls to that person. @param day ISO date */
export function shareOf(personId: string, team: readonly (Colleague & { readonly role: Role })[], day: string): Share {
	const covered = team.flatMap(({ id }) => {
		const doer = standInFor(id, team, day);
		return doer === null ? [] : [{ id, doer: doer.id }];
	});
	const ids = covered.filter(({ doer }) => doer === personId).map(({ id }) => id);
	const isLead = team.some(({ id, role }) => id === personId && role === 'lead');
	return { ids: [...new Set([personId, ...ids])], unless: isLead ? covered.map(({ id }) => id) : null };
}
