import type { OpenHours } from '../../../shared/calendar.ts';

/** `09:00-13:00, 14:00-18:00`, as people write working hours; empty: none. */
export const writeHours = (hours: OpenHours): string => hours.map(({ from, to }) => `${from}-${to}`).join(', ');

/** Reads it again; null when it is no hours, or they overlap or go back. */
export function readHours(text: string): OpenHours | null {
	if (text.trim() === '') return [];
	const parts = text.split(',').map((part) => PART.exec(part.trim()));
	const hours = parts.map((part) => part && { from: two(part[1]), to: two(part[2]) });
	const read = hours.filter((one) => one !== null);
	const isRight = ({ from, to }: OpenHours[number], index: number): boolean =>
		from < to && to <= '24:00' && (read[index - 1]?.to ?? '') <= from;
	return read.length === hours.length && read.every(isRight) ? read : null;
}

const PART = /^(\d{1,2}:[0-5]\d)\s*[-–]\s*(\d{1,2}:[0-5]\d)$/;

const two = (time = ''): string => time.padStart(5, '0');
