/** ISO weekdays, Monday first. */
export const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** A Monday; the days after it give the weekdays their names. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

type Day = (typeof DAYS)[number];

/** The names of the weekdays. */
export function weekdayNames(language: string, style: 'long' | 'short' = 'long'): (day: Day) => string {
	const format = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' });
	return (day) => format.format(MONDAY + (day - 1) * DAY);
}
