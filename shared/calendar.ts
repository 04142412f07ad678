import {
	type CalendarDay,
	dayNumberOf,
	isoDate,
	isoWeekday,
	makeDay,
	minutesOf,
	momentOnDay,
	wallTimeOf,
} from './calendar-day.ts';
import type { Span } from './policy.ts';
import { HOUR, type Instant } from './time.ts';

/** Working hours of one weekday, as local wall-clock times `HH:MM` up to `24:00`, in order and not overlapping; empty: closed. */
export type OpenHours = readonly {
	readonly from: string;
	readonly to: string;
}[];

/** When the team works. */
export interface CalendarSettings {
	/** IANA name, e.g. `Europe/Rome` */
	readonly timeZone: string;
	/** ISO weekday 1 (Monday) to 7 (Sunday) */
	readonly hours: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, OpenHours>>;
	/** for `date-holidays`: country, and state or region where it matters; null: no public holidays */
	readonly holidays: {
		readonly country: string;
		readonly state: string | null;
	} | null;
	/** further closed days, ISO dates */
	readonly closed: readonly string[];
}

/** A calendar ready to count with. Made by `compileCalendar` alone. */
export interface Calendar {
	readonly timeZone: string;
	/** the local day by its number, counted from 1970-01-01 */
	day(number: number): CalendarDay;
	/** why the whole day is closed; null when it has open hours */
	closing(number: number): Closing | null;
}

/** Why a day is closed: every week, a public holiday, or a day that the team closed by itself. */
export type Closing = 'weekly' | 'holiday' | 'closed-day';

const ALL_DAY: OpenHours = [{ from: '00:00', to: '24:00' }];

/** No team is closed for longer; a search that ends here would never have ended (every date listed as closed). */
const LONGEST_SEARCH_DAYS = 800;

/** A worker that runs for years must not remember every day. */
const MOST_DAYS_KEPT = 4_000;

/**
 * Makes the settings ready to count with.
 * @param holidays public holidays as ISO dates; the settings' own closed days are added
 * @returns a calendar; one without a single open hour counts as always open (`hasOpenHours` lets configuration refuse it)
 * @throws RangeError when the time zone is unknown
 */
export function compileCalendar(settings: CalendarSettings, holidays: readonly string[]): Calendar {
	const closed = new Set([...holidays, ...settings.closed]);
	const isAlwaysOpen = !hasOpenHours(settings);
	const days = new Map<number, CalendarDay>();
	const make = (number: number): CalendarDay => {
		const hours = settings.hours[isoWeekday(number)];
		const isClosed = !isAlwaysOpen && closed.has(isoDate(number));
		return makeDay(number, settings.timeZone, isAlwaysOpen ? ALL_DAY : isClosed ? [] : hours);
	};
	make(0);
	const day = (number: number): CalendarDay => {
		const known = days.get(number);
		if (known) return known;
		if (days.size >= MOST_DAYS_KEPT) days.clear();
		const made = make(number);
		days.set(number, made);
		return made;
	};
	const closing = (number: number): Closing | null => {
		if (day(number).open.length > 0) return null;
		if (settings.hours[isoWeekday(number)].length === 0) return 'weekly';
		return settings.closed.includes(isoDate(number)) ? 'closed-day' : 'holiday';
	};
	return { timeZone: settings.timeZone, day, closing };
}

/** False when no weekday has a moment in which the team works: such a calendar can plan nothing. */
export function hasOpenHours({ hours }: Pick<CalendarSettings, 'hours'>): boolean {
	return Object.values(hours).some((day) => day.some(({ from, to }) => minutesOf(to) > minutesOf(from)));
}

/**
 * The moment that lies `span` after `from`.
 * - `business-hours`: the time that the doors are open is counted; it may end at the very moment of closing.
 * - `business-days`: the counting starts when the doors are open; the nth day with open hours after that, at the same wall-clock
 *   time, moved on to the next open moment.
 * - `days`: calendar days at the same wall-clock time, moved on to the next open moment.
 * A later `from` never gives an earlier moment, whatever daylight saving does in between.
 */
export function addSpan(calendar: Calendar, from: Instant, span: Span): Instant {
	return SPANS[span.unit](calendar, from, span.count);
}

/** `at` itself when the doors are open then, else the next moment at which they open. */
export function nextOpen(calendar: Calendar, at: Instant): Instant {
	const first = localDayOf(calendar, at).number;
	for (let number = first; number < first + LONGEST_SEARCH_DAYS; number += 1) {
		const interval = calendar.day(number).open.find(({ to }) => at < to);
		if (interval) return Math.max(at, interval.from);
	}
	return at;
}

/** True when the team works at that moment; the moment of closing is closed. */
export function isOpen(calendar: Calendar, at: Instant): boolean {
	return localDayOf(calendar, at).open.some(({ from, to }) => from <= at && at < to);
}

/** The next open moment of a local date (`2027-01-31`) or after it; null when it is no date. */
export function openingOf(calendar: Calendar, date: string): Instant | null {
	const number = dayNumberOf(date);
	return number === null ? null : nextOpen(calendar, calendar.day(number).startsAt);
}

const SPANS: Record<Span['unit'], (calendar: Calendar, from: Instant, count: number) => Instant> = {
	'business-hours': addBusinessHours,
	'business-days': addBusinessDays,
	days: addDays,
};

function addBusinessHours(calendar: Calendar, from: Instant, count: number): Instant {
	let left = Math.round(count * HOUR);
	let at = nextOpen(calendar, from);
	while (left > 0) {
		const interval = localDayOf(calendar, at).open.find(({ to }) => at < to);
		if (!interval) return at + left;
		if (at + left <= interval.to) return at + left;
		left -= interval.to - at;
		at = nextOpen(calendar, interval.to);
	}
	return at;
}

function addBusinessDays(calendar: Calendar, from: Instant, count: number): Instant {
	const start = nextOpen(calendar, from);
	const first = localDayOf(calendar, start);
	let number = first.number;
	for (let left = Math.round(count); left > 0; left -= 1) number = nextBusinessDay(calendar, number);
	return number === first.number
		? start
		: nextOpen(calendar, momentOnDay(calendar.day(number), wallTimeOf(first, start)));
}

function nextBusinessDay(calendar: Calendar, after: number): number {
	for (let number = after + 1; number < after + LONGEST_SEARCH_DAYS; number += 1) {
		if (calendar.day(number).open.length > 0) return number;
	}
	return after + 1;
}

function addDays(calendar: Calendar, from: Instant, count: number): Instant {
	const first = localDayOf(calendar, from);
	const whole = Math.floor(count);
	const rest = Math.round((count - whole) * 24 * HOUR);
	const moved = whole === 0 ? from : momentOnDay(calendar.day(first.number + whole), wallTimeOf(first, from));
	return nextOpen(calendar, moved + rest);
}

/**
 * The local day in which a moment lies. Local time is never more than a day away from UTC, so it is found among three without asking the
 * time zone's rules.
 */
export function localDayOf(calendar: Calendar, at: Instant): CalendarDay {
	const guess = Math.floor(at / (24 * HOUR));
	const later = calendar.day(guess + 1);
	if (later.startsAt <= at) return later;
	const same = calendar.day(guess);
	return same.startsAt <= at ? same : calendar.day(guess - 1);
}
