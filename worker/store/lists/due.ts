import { Temporal } from 'temporal-polyfill';
import type { Asked } from '../../../shared/api.ts';
import type { Instant } from '../../../shared/time.ts';

type Due = Asked<'touches'>['query']['due'];

/** Up to when a touch must be due to be listed (exclusive); null: whenever. The team's own midnight ends a day. */
export function dueBefore(due: Due, now: Instant, timeZone: string): Instant | null {
	const rule = RULES[due];
	if (rule) return rule(now, timeZone);
	// Years before 1970 hold no touch, and year 0000 is a date that ISO 8601 knows and PostgreSQL does not.
	return Math.max(1, ONLY_A_DAY.test(due) ? endOf(due, timeZone) : Date.parse(due) + 1);
}

const RULES: Readonly<Record<string, (now: Instant, timeZone: string) => Instant | null>> = {
	late: (now) => now,
	today: (now, timeZone) => midnightAfter(now, timeZone, 1),
	week: (now, timeZone) => midnightAfter(now, timeZone, 7),
	all: () => null,
};

const ONLY_A_DAY = /^\d{4}-\d{2}-\d{2}$/;

const endOf = (day: string, timeZone: string): Instant =>
	Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds;

const midnightAfter = (now: Instant, timeZone: string, days: number): Instant =>
	Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).startOfDay().add({ days }).startOfDay()
		.epochMilliseconds;
