/** Days from `from` (ISO date) up to `until` (exclusive). */
export interface Period {
	readonly from: string;
	readonly until: string;
}

/**
 * A year, a month or a day as people write it: `2026`, `2026-03`, `03.2026`, `2026-03-14`, `14.3.2026`, `14/03/2026`. The day stands before
 * the month, but where that cannot be. Null for what is no date, or none of the calendar.
 */
export const periodOf = (text: string): Period | null => READERS.map((read) => read(text)).find(Boolean) ?? null;

/** The days that a date in a text may mean: two where day and month could stand either way (`03/04/2026`). */
export function daysOf(text: string): readonly string[] {
	const first = periodOf(text);
	if (first === null || nextDay(first.from) !== first.until) return [];
	const [, one = '', mark = '', other = '', year = ''] = DAY_FIRST.exec(text) ?? [];
	const turned = mark === '/' ? dayOf(year, one, other) : null;
	return turned === null ? [first.from] : [...new Set([first.from, turned.from])];
}

const DAY_FIRST = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;

const READERS: readonly ((text: string) => Period | null)[] = [
	(text) => {
		const [, year = '', month = '', day = ''] = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text) ?? [];
		return dayOf(year, month, day);
	},
	(text) => {
		const [, one = '', , other = '', year = ''] = DAY_FIRST.exec(text) ?? [];
		return dayOf(year, other, one) ?? dayOf(year, one, other);
	},
	(text) => {
		const [, year = '', month = ''] = /^(\d{4})[-./](\d{1,2})$/.exec(text) ?? [];
		return monthOf(year, month);
	},
	(text) => {
		const [, month = '', year = ''] = /^(\d{1,2})[-./](\d{4})$/.exec(text) ?? [];
		return monthOf(year, month);
	},
	(text) => {
		const [, year = ''] = /^((?:19|20)\d{2})$/.exec(text) ?? [];
		return year === '' ? null : { from: `${year}-01-01`, until: `${Number(year) + 1}-01-01` };
	},
];

function dayOf(year: string, month: string, day: string): Period | null {
	if (!/^(?:19|20)\d{2}$/.test(year) || day === '') return null;
	const from = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const at = Date.parse(`${from}T00:00:00Z`);
	// Date.parse takes 31 February for 3 March.
	if (Number.isNaN(at) || isoDay(at) !== from) return null;
	return { from, until: nextDay(from) };
}

function monthOf(year: string, month: string): Period | null {
	const first = dayOf(year, month, '1');
	if (first === null) return null;
	const next = Number(month) === 12 ? [Number(year) + 1, 1] : [Number(year), Number(month) + 1];
	return { from: first.from, until: `${next[0]}-${String(next[1]).padStart(2, '0')}-01` };
}

const DAY_MS = 86_400_000;
const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);
const nextDay = (day: string): string => isoDay(Date.parse(`${day}T00:00:00Z`) + DAY_MS);
