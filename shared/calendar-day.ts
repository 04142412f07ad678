import { Temporal } from 'temporal-polyfill';
import { DAY, type Instant, MINUTE } from './time.ts';

/** How the clock of one local day runs. Wall-clock times are milliseconds since the day's 00:00. */
export interface DayClock {
	readonly startsAt: Instant;
	/** when the next local day starts */
	readonly endsAt: Instant;
	/** the moment at which the clock is changed that day, and what it shows before and after; null on most days */
	readonly change: { readonly at: Instant; readonly before: number; readonly after: number } | null;
}

/** One local day of a calendar: how its clock runs, and when the doors are open. Intervals are half-open and in order. */
export interface CalendarDay extends DayClock {
	/** counted from 1970-01-01 */
	readonly number: number;
	readonly open: readonly { readonly from: Instant; readonly to: Instant }[];
}

/**
 * The day with its open hours as moments. Hours that the clock leaps over shrink, hours that come twice are open twice.
 * @param hours wall-clock times `HH:MM` up to `24:00`
 */
export function makeDay(
	number: number,
	timeZone: string,
	hours: readonly { readonly from: string; readonly to: string }[],
): CalendarDay {
	const clock = dayClock(EPOCH.add({ days: number }), timeZone);
	const open = hours
		.map(({ from, to }) => ({
			from: Math.max(clock.startsAt, momentOnDay(clock, minutesOf(from) * MINUTE)),
			to: Math.min(clock.endsAt, momentOnDay(clock, minutesOf(to) * MINUTE)),
		}))
		.filter(({ from, to }) => from < to);
	return { ...clock, number, open };
}

/** Minutes since midnight of a time written `HH:MM`. */
export function minutesOf(time: string): number {
	const [hour, minute] = time.split(':').map(Number);
	return (hour ?? 0) * 60 + (minute ?? 0);
}

/** Reads the day's clock off the time zone's rules. */
function dayClock(date: Temporal.PlainDate, timeZone: string): DayClock {
	const start = date.toZonedDateTime(timeZone);
	const startsAt = start.epochMilliseconds;
	const endsAt = date.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds;
	// A date that a zone skipped altogether (Samoa, 2011-12-30) ends as it starts and is open never.
	const isPlain = endsAt - startsAt === DAY;
	return { startsAt, endsAt, change: isPlain ? null : findChange(start, endsAt) };
}

/**
 * What the clock on the wall shows at `at`. When an hour comes twice, the second pass shows the end of the first: so a later
 * moment never shows an earlier time, and spans stay in order.
 */
export function wallTimeOf({ startsAt, change }: DayClock, at: Instant): number {
	if (change === null || at < change.at) return at - startsAt;
	return Math.max(change.before, change.after + (at - change.at));
}

/** The moment at which the wall first shows `wall`; the moment of the change for a time that the clock leaps over. */
export function momentOnDay({ startsAt, change }: DayClock, wall: number): Instant {
	if (change === null || wall < change.before) return startsAt + wall;
	return change.at + Math.max(0, wall - change.after);
}

/** ISO weekday, 1 (Monday) to 7 (Sunday), of a day counted from 1970-01-01, a Thursday. */
export function isoWeekday(number: number): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
	return WEEKDAYS[(((number + 3) % 7) + 7) % 7] ?? 1;
}

/** `YYYY-MM-DD` of a day counted from 1970-01-01. */
export const isoDate = (number: number): string => EPOCH.add({ days: number }).toString();

/** Days from 1970-01-01 to a date written `YYYY-MM-DD`; null when there is no such date. */
export function dayNumberOf(date: string): number | null {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
	if (!parts) return null;
	const moment = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
	const number = moment / DAY;
	return isoDate(number) === date ? number : null;
}

const EPOCH = new Temporal.PlainDate(1970, 1, 1);
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

function findChange(start: Temporal.ZonedDateTime, endsAt: Instant): DayClock['change'] {
	const justBefore = start.subtract({ milliseconds: 1 });
	const changed = justBefore.getTimeZoneTransition('next');
	if (changed === null || changed.epochMilliseconds >= endsAt) return null;
	const at = changed.epochMilliseconds;
	const offsetBefore = changed.subtract({ milliseconds: 1 }).offsetNanoseconds / 1e6;
	const offsetAfter = changed.offsetNanoseconds / 1e6;
	const { year, month, day } = start;
	const midnight = Date.UTC(year, month - 1, day);
	return { at, before: at + offsetBefore - midnight, after: at + offsetAfter - midnight };
}
