import Holidays from 'date-holidays';
import { dayNumberOf, isoDate } from '../shared/calendar-day.ts';
import { DAY } from '../shared/time.ts';

/** What was found, or why there is nothing to be found, in words for whoever wrote the configuration. */
export type PublicHolidays =
	| { readonly state: 'found'; readonly dates: readonly string[] }
	| { readonly state: 'unknown'; readonly says: string };

/** Which years around the present one are looked up: mails of the last year, and plans up to two years ahead. */
const YEARS_BACK = 1;
const YEARS_AHEAD = 3;

/**
 * The public holidays of a country, and of a state or region of it, as ISO dates in order.
 * @param place codes as `date-holidays` has them, e.g. `IT`, or `DE` and `BY`
 * @param year the present one
 */
export function publicHolidays(
	place: { readonly country: string; readonly state: string | null },
	year: number,
): PublicHolidays {
	const known = new Holidays();
	const country = place.country.toUpperCase();
	if (!Object.hasOwn(known.getCountries(), country)) {
		return {
			state: 'unknown',
			says: `no public holidays are known for the country "${place.country}"; write its two letters, e.g. IT, DE or BR`,
		};
	}
	const states: Readonly<Record<string, string>> = known.getStates(country) ?? {};
	const state = place.state?.toUpperCase() ?? null;
	if (state !== null && !Object.hasOwn(states, state)) {
		const offered = Object.keys(states).join(', ') || 'none';
		return { state: 'unknown', says: `no state "${place.state}" is known in ${country}; known: ${offered}` };
	}
	const calendar = state === null ? new Holidays(country) : new Holidays(country, state);
	const years = Array.from({ length: YEARS_BACK + YEARS_AHEAD + 1 }, (_, index) => year - YEARS_BACK + index);
	const dates = years
		.flatMap((one) => calendar.getHolidays(one))
		.filter(({ type }) => type === 'public')
		.flatMap(datesOf);
	return { state: 'found', dates: [...new Set(dates)].toSorted() };
}

/** A holiday's dates as its country writes them (`date` begins with it); the machine's own time zone plays no part. */
function datesOf({
	date,
	start,
	end,
}: {
	readonly date: string;
	readonly start: Date;
	readonly end: Date;
}): readonly string[] {
	const first = dayNumberOf(date.slice(0, 10));
	if (first === null) return [];
	const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY));
	return Array.from({ length }, (_, index) => isoDate(first + index));
}
