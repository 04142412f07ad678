import { addSpan, type Calendar, localDayOf } from '../calendar.ts';
import { isoDate, isoWeekday, momentOnDay } from '../calendar-day.ts';
import { HOUR, type Instant, MINUTE } from '../time.ts';
import { dateFault } from './promise.ts';
import type { NamedTime } from './time-readers.ts';
import type { ClockWord } from './time-words.ts';

/** What a named time is resolved by. */
export interface PromiseClock {
	/** when the mail was written */
	readonly at: Instant;
	/** how the team works: its closing time ends a day, and working days are its own */
	readonly team: Calendar;
	/** the customer's days, by the clock where the customer is; hours do not matter */
	readonly customer: Calendar;
}

/** Ends the day on which nobody works, or somebody always does. */
const USUAL_CLOSING = 18 * HOUR;

/** Days in the customer's zone; null when it is over already, or too far. */
export function resolvePromise(
	named: { readonly time: NamedTime | null; readonly isBefore: boolean; readonly clock: ClockWord | null },
	clock: PromiseClock,
): Instant | null {
	const dueAt = named.time === null ? byClockAlone(named.clock, clock) : byTime(named.time, named, clock);
	return dueAt !== null && dateFault(dueAt, clock.at) === null ? dueAt : null;
}

/** The local day of the mail, counted from 1970-01-01. */
export const dayOfMail = ({ customer, at }: PromiseClock): number => localDayOf(customer, at).number;

function byTime(
	time: NamedTime,
	{ isBefore, clock: hour }: { readonly isBefore: boolean; readonly clock: ClockWord | null },
	clock: PromiseClock,
): Instant | null {
	if (time.kind === 'span' && time.unit === 'minute') return clock.at + time.count * MINUTE;
	if (time.kind === 'span' && time.unit === 'hour') return clock.at + time.count * HOUR;
	const today = dayOfMail(clock);
	const day = dayOf(time, clock);
	// "Before Monday" said on Sunday is still said for something.
	const shifted = isBefore && day - 1 > today ? lastOpenBefore(clock, day) : day;
	return shifted < today ? null : onDay(shifted, hour, clock);
}

function byClockAlone(hour: ClockWord | null, clock: PromiseClock): Instant | null {
	// "In the morning" of which day, nobody can say.
	if (hour === null || hour.isPart) return null;
	const today = dayOfMail(clock);
	const due = onDay(today, hour, clock);
	return due > clock.at ? due : onDay(today + 1, hour, clock);
}

function dayOf(time: Exclude<NamedTime, { kind: 'span'; unit: 'minute' | 'hour' }>, clock: PromiseClock): number {
	const today = dayOfMail(clock);
	switch (time.kind) {
		case 'in-days':
			return today + time.days;
		case 'date':
			return time.day;
		case 'weekday':
			return weekdayFrom(today, time);
		case 'week-end':
			return endOfWeek(clock, today, time.weeks);
		case 'month-end':
			return endOfMonth(today);
		case 'span':
			return afterSpan(time, clock, today);
	}
}

function weekdayFrom(today: number, { weekday, which }: Extract<NamedTime, { kind: 'weekday' }>): number {
	if (which === 'next-week') return today - isoWeekday(today) + weekday + 7;
	const nearest = today + ((weekday - isoWeekday(today) + 7) % 7 || 7);
	return which === 'nearest' ? nearest : nearest + 7;
}

function afterSpan(
	{ unit, count }: Extract<NamedTime, { kind: 'span' }>,
	{ at, team }: PromiseClock,
	today: number,
): number {
	if (unit === 'working-day') return localDayOf(team, addSpan(team, at, { unit: 'business-days', count })).number;
	return today + count * (DAYS[unit] ?? 1);
}

const DAYS: Readonly<Partial<Record<string, number>>> = { day: 1, week: 7, month: 30 };

/** The last day of the week on which the team works; of the next week once it has come. */
function endOfWeek({ team }: PromiseClock, today: number, weeks: number): number {
	const monday = today - isoWeekday(today) + 1 + weeks * 7;
	const last = lastOpen(team, monday, monday + 6) ?? monday + 4;
	if (weeks > 0 || last >= today) return last;
	return lastOpen(team, monday + 7, monday + 13) ?? last + 7;
}

function endOfMonth(today: number): number {
	const month = isoDate(today).slice(0, 7);
	let last = today;
	while (isoDate(last + 1).startsWith(month)) last += 1;
	return last;
}

const lastOpenBefore = ({ team }: PromiseClock, day: number): number => lastOpen(team, day - 3, day - 1) ?? day - 1;

function lastOpen(team: Calendar, from: number, to: number): number | null {
	for (let day = to; day >= from; day -= 1) if (team.day(day).open.length > 0) return day;
	return null;
}

/** That day by the hour that was named, else by closing time; what was promised for a day that is nearly over has until its end. */
function onDay(day: number, hour: ClockWord | null, { at, team, customer }: PromiseClock): Instant {
	const local = customer.day(day);
	if (hour !== null) {
		const due = momentOnDay(local, hour.minutes * MINUTE);
		if (due > at || !hour.isPart) return due;
	}
	const { open, endsAt } = team.day(day);
	const closes = open.at(-1)?.to ?? endsAt;
	// A team that never closes promises nobody midnight.
	const closing = closes < endsAt ? closes : momentOnDay(local, USUAL_CLOSING);
	return closing > at ? closing : local.endsAt - MINUTE;
}
