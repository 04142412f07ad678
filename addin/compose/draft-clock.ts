import type { PromisesView } from '../../shared/api/promises.ts';
import { type Calendar, type CalendarSettings, compileCalendar } from '../../shared/calendar.ts';
import { isoDate } from '../../shared/calendar-day.ts';
import type { PromiseClock } from '../../shared/promise/resolve.ts';
import { HERE } from '../ui/here.ts';

const USUAL = [{ from: '09:00', to: '18:00' }];

/** Where nothing is known of the team: the hours that most teams have. */
const HOURS: CalendarSettings['hours'] = { 1: USUAL, 2: USUAL, 3: USUAL, 4: USUAL, 5: USUAL, 6: [], 7: [] };

const plain = (timeZone: string): Calendar =>
	compileCalendar({ timeZone, hours: HOURS, holidays: null, closed: [] }, []);

/** By what a draft's promises are read: the days of the case's team, and its customer's clock; without a case the reader's own. */
export function clockOf(view: PromisesView | undefined, at: number): PromiseClock {
	if (view === undefined) {
		const here = plain(HERE ?? 'UTC');
		return { at, team: here, customer: here };
	}
	const base = plain(view.days.timeZone);
	const open = new Map(
		view.days.closings.map(({ day, opens, closes }) => [day, { from: Date.parse(opens), to: Date.parse(closes) }]),
	);
	const team: Calendar = {
		...base,
		day: (number) => {
			const hours = open.get(isoDate(number));
			return { ...base.day(number), open: hours === undefined ? [] : [hours] };
		},
	};
	return { at, team, customer: plain(view.timeZone) };
}
