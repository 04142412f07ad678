import { z } from 'zod';
import type { CalendarSettings, OpenHours } from '../../shared/calendar.ts';

/** The weekdays by the name that people write, Monday being 1 (ISO 8601). */
export const WEEKDAYS = {
	monday: 1,
	tuesday: 2,
	wednesday: 3,
	thursday: 4,
	friday: 5,
	saturday: 6,
	sunday: 7,
} as const;

export type Weekday = keyof typeof WEEKDAYS;

const WANTED = 'must be hours such as "09:00-13:00, 14:00-18:00", or "closed"';
const INTERVAL = /^([01]?\d|2[0-3]):([0-5]\d)\s*[-–]\s*(?:([01]?\d|2[0-3]):([0-5]\d)|(24):(00))$/;

/** One weekday as written (`09:00-13:00, 14:00-18:00`, `closed`), read into intervals; complains of times that overlap or go back. */
export const openHoursShape = z.string({ error: WANTED }).transform((text, context): OpenHours => {
	if (/^(?:closed|)$/i.test(text.trim())) return [];
	const intervals = text.split(',').map((part) => readInterval(part.trim()));
	const read = intervals.filter((interval) => interval !== null);
	const complain = (message: string): OpenHours => {
		context.addIssue({ code: 'custom', message });
		return [];
	};
	if (read.length < intervals.length) return complain(WANTED);
	const backwards = read.find(({ from, to }) => from >= to);
	if (backwards) return complain(`opens at ${backwards.from} and closes at ${backwards.to}, which is not later`);
	const overlap = read.find(({ from }, index) => index > 0 && from < (read[index - 1]?.to ?? ''));
	return overlap ? complain(`the hours from ${overlap.from} overlap those before them, or are out of order`) : read;
});

function readInterval(text: string): OpenHours[number] | null {
	const match = INTERVAL.exec(text);
	if (!match) return null;
	const [, fromHour = '', fromMinute = '', toHour = match[5] ?? '', toMinute = match[6] ?? ''] = match;
	return { from: `${fromHour.padStart(2, '0')}:${fromMinute}`, to: `${toHour.padStart(2, '0')}:${toMinute}` };
}

/** Monday to Friday, nine to six. */
export const USUAL_HOURS: CalendarSettings['hours'] = {
	1: [{ from: '09:00', to: '18:00' }],
	2: [{ from: '09:00', to: '18:00' }],
	3: [{ from: '09:00', to: '18:00' }],
	4: [{ from: '09:00', to: '18:00' }],
	5: [{ from: '09:00', to: '18:00' }],
	6: [],
	7: [],
};

/** The week from the days that were written; a day that was left out is closed. */
export function weekOf(days: Readonly<Partial<Record<Weekday, OpenHours | undefined>>>): CalendarSettings['hours'] {
	const hours = (day: Weekday): OpenHours => days[day] ?? [];
	return {
		1: hours('monday'),
		2: hours('tuesday'),
		3: hours('wednesday'),
		4: hours('thursday'),
		5: hours('friday'),
		6: hours('saturday'),
		7: hours('sunday'),
	};
}
