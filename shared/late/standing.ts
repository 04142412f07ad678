import { addSpan, type Calendar, localDayOf } from '../calendar.ts';
import type { Span } from '../policy.ts';
import { DAY, HOUR, type Instant } from '../time.ts';
import type { Standing } from './standings.ts';

/** Why it is at risk: it is due very soon, or more stands before it than this person gets done until then. */
export type Risk =
	| { readonly kind: 'soon' }
	| {
			readonly kind: 'load';
			/** touches of the same person that are due no later, with this one */
			readonly waiting: number;
			/** touches that this person did in a working day lately */
			readonly perDay: number;
	  };

/** What somebody got done lately. */
export interface Pace {
	/** touches done */
	readonly done: number;
	/** hours in which the team worked meanwhile */
	readonly openHours: number;
	/** working days meanwhile */
	readonly openDays: number;
}

/** So far back goes "lately". */
export const PACE_REACHES_BACK = 14 * DAY;

/** Fewer touches than this tell nothing about how fast somebody is. */
const FEWEST_FOR_A_PACE = 8;

/** How much the team worked from one moment to a later one: what a pace is measured by. */
export function openTime(calendar: Calendar, from: Instant, to: Instant): Pick<Pace, 'openHours' | 'openDays'> {
	let open = 0;
	let openDays = 0;
	for (let number = localDayOf(calendar, from).number; number <= localDayOf(calendar, to).number; number += 1) {
		const within = calendar
			.day(number)
			.open.reduce((sum, hours) => sum + Math.max(0, Math.min(hours.to, to) - Math.max(hours.from, from)), 0);
		open += within;
		openDays += within > 0 ? 1 : 0;
	}
	return { openHours: open / HOUR, openDays };
}

/** What the standing of one person's touches is judged by. */
export interface Circumstances {
	readonly calendar: Calendar;
	readonly now: Instant;
	/** due within this is at risk */
	readonly soon: Span;
	readonly pace: Pace;
}

/**
 * How each of one person's open touches stands, in the order of their due times. The early warning by load: at the pace of the last two
 * weeks, all that is due no later than this would be done after it is due. Who did too few to tell gets none.
 */
export function standingsOf<T extends { readonly dueAt: Instant }>(
	touches: readonly T[],
	{ calendar, now, soon, pace }: Circumstances,
): readonly { readonly touch: T; readonly standing: Standing; readonly risk: Risk | null }[] {
	const soonUntil = addSpan(calendar, now, soon);
	const hoursEach = pace.done < FEWEST_FOR_A_PACE ? null : pace.openHours / pace.done;
	const perDay = pace.openDays === 0 ? 0 : pace.done / pace.openDays;
	return touches
		.toSorted((one, other) => one.dueAt - other.dueAt)
		.map((touch, index) => {
			if (touch.dueAt <= now) return { touch, standing: 'late', risk: null };
			if (touch.dueAt <= soonUntil) return { touch, standing: 'at-risk', risk: { kind: 'soon' } };
			const waiting = index + 1;
			const isTooMuch =
				hoursEach !== null &&
				addSpan(calendar, now, { unit: 'business-hours', count: waiting * hoursEach }) > touch.dueAt;
			if (!isTooMuch) return { touch, standing: 'due', risk: null };
			return { touch, standing: 'at-risk', risk: { kind: 'load', waiting, perDay } };
		});
}
