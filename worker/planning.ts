import { type Calendar, type CalendarSettings, compileCalendar } from '../shared/calendar.ts';
import type { Instant } from '../shared/time.ts';
import { publicHolidays } from './holidays.ts';
import { type Rules, versionOf } from './policy-version.ts';

/** By what Amends plans, ready to count with. */
export interface Planning {
	readonly rules: Rules;
	readonly version: string;
	readonly calendar: Calendar;
	/** where the rules are written; null: nowhere, they are the defaults */
	readonly file: string | null;
	/** another calendar, of an earlier version of the rules, ready to count with */
	compile(calendar: CalendarSettings): Calendar;
}

/** Makes the rules ready. @param now decides which years' public holidays are looked up */
export function planningOf(
	{ policy, calendar }: Rules,
	at: { readonly now: Instant; readonly file: string | null },
): Planning {
	const rules = { policy, calendar };
	const year = new Date(at.now).getUTCFullYear();
	const compile = (settings: CalendarSettings): Calendar => {
		const found = settings.holidays === null ? null : publicHolidays(settings.holidays, year);
		return compileCalendar(settings, found?.state === 'found' ? found.dates : []);
	};
	return { rules, version: versionOf(rules), calendar: compile(calendar), file: at.file, compile };
}
