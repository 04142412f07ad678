import type { TouchView } from '../../shared/api-shapes.ts';
import { dayOf } from '../../shared/locale/format.ts';
import { HERE } from './here.ts';

export interface DueGroups {
	readonly late: readonly TouchView[];
	readonly today: readonly TouchView[];
	readonly week: readonly TouchView[];
}

/** Sorts touches into late, today and later by the reader's own wall clock; the most urgent first. `now` in milliseconds. */
export function groupByDay(touches: readonly TouchView[], now: number, timeZone: string = HERE): DueGroups {
	const today = dayOf(now, timeZone);
	const byDue = touches.toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt));
	const isToday = (touch: TouchView) => dayOf(Date.parse(touch.dueAt), timeZone) <= today;
	return {
		late: byDue.filter(({ isLate }) => isLate),
		today: byDue.filter((touch) => !touch.isLate && isToday(touch)),
		week: byDue.filter((touch) => !touch.isLate && !isToday(touch)),
	};
}
