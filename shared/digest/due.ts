import { Temporal } from 'temporal-polyfill';
import type { Calendar } from '../calendar.ts';
import { dayNumberOf } from '../calendar-day.ts';
import { HOUR, type Instant, MINUTE } from '../time.ts';

/** When somebody wants to hear how things stand. */
export interface DigestChoice {
	/** each working morning */
	readonly daily: boolean;
	/** on the first working day of a week, with the figures of the week before */
	readonly weekly: boolean;
	/** IANA name; null: the team's */
	readonly timeZone: string | null;
	/** local time, `HH:MM` */
	readonly at: string;
}

/** What leads get who never said anything; others get none. */
export const LEADS_CHOICE: DigestChoice = { daily: true, weekly: true, timeZone: null, at: '08:00' };

/** A digest that is due: one a person and day. */
export interface DueDigest {
	/** a weekly one holds the daily one */
	readonly kind: 'daily' | 'weekly';
	/** ISO date where the reader is */
	readonly day: string;
}

/** After so long it is no morning's word any more: what stood in it stands in the console, and the next one comes. */
const GOOD_FOR = 6 * HOUR;

/**
 * The digest that a person should have by now; null: none at this hour, on a day off, or by the person's own choice.
 * @param calendar the team's: on a day that it is closed nobody is written to
 */
export function dueDigest(now: Instant, choice: DigestChoice, calendar: Calendar): DueDigest | null {
	const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(choice.timeZone ?? calendar.timeZone);
	const [hour = 0, minute = 0] = choice.at.split(':').map(Number);
	const since = (local.hour - hour) * HOUR + (local.minute - minute) * MINUTE;
	if (since < 0 || since >= GOOD_FOR) return null;
	const day = local.toPlainDate().toString();
	const number = dayNumberOf(day);
	if (number === null || !isWorked(calendar, number)) return null;
	const monday = number - (local.dayOfWeek - 1);
	const isFirst = !daysBetween(monday, number).some((one) => isWorked(calendar, one));
	if (isFirst && choice.weekly) return { kind: 'weekly', day };
	return choice.daily ? { kind: 'daily', day } : null;
}

const isWorked = (calendar: Calendar, number: number): boolean => calendar.day(number).open.length > 0;

const daysBetween = (from: number, before: number): readonly number[] =>
	Array.from({ length: before - from }, (_, at) => from + at);

/** The seven days before the Monday of that day's week, and the seven before them. @param day ISO date */
export function weeksBefore(
	day: string,
	timeZone: string,
): { readonly last: readonly [Instant, Instant]; readonly before: readonly [Instant, Instant] } {
	const date = Temporal.PlainDate.from(day);
	const monday = date.subtract({ days: date.dayOfWeek - 1 });
	const startOf = (weeks: number): Instant =>
		monday.subtract({ weeks }).toZonedDateTime({ timeZone }).epochMilliseconds;
	return { last: [startOf(1), startOf(0)], before: [startOf(2), startOf(1)] };
}
