import type { Instant } from '../../shared/time.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Minutes east of Greenwich for the names that RFC 5322 §4.3 still knows; any other name counts as UTC, as it says. */
const ZONES: Readonly<Record<string, number>> = {
	EDT: -240,
	EST: -300,
	CDT: -300,
	CST: -360,
	MDT: -360,
	MST: -420,
	PDT: -420,
	PST: -480,
};

const DATE =
	/^\s*(?:\p{L}+\.?\s*,?\s*)?(\d{1,2})[\s-]+(\p{L}{3})\p{L}*\.?[\s-]+(\d{2,4})\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?\s*([+-]\d{4}|[A-Z]{1,5})?/iu;

/**
 * Reads a Date header (RFC 5322 §3.3 with the obsolete forms of §4.3). `Date.parse` is no help: it takes a date without
 * a zone as the time of this machine.
 * @returns null when it is no date at all; a date in 1899 is one, and the caller's to judge
 */
export function readMailDate(header: string): Instant | null {
	const found = DATE.exec(header);
	if (found === null) return readIsoDate(header);
	const [, day = '', name = '', year = '', hour = '', minute = '', second = '0', zone = 'GMT'] = found;
	const month = MONTHS.indexOf(name.toLowerCase());
	if (month < 0) return null;
	const local = Date.UTC(fullYear(year), month, Number(day), Number(hour), Number(minute), Number(second));
	return Number.isFinite(local) ? local - zoneMinutes(zone) * 60_000 : null;
}

/** RFC 5322 §4.3: two digits below 50 are of this century, other two and three digits count from 1900. */
function fullYear(digits: string): number {
	const year = Number(digits);
	if (digits.length === 4) return year;
	return digits.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

function zoneMinutes(zone: string): number {
	if (!/^[+-]/.test(zone)) return ZONES[zone.toUpperCase()] ?? 0;
	const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5));
	return zone.startsWith('-') ? -minutes : minutes;
}

function readIsoDate(header: string): Instant | null {
	const found = /^\s*(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?/i.exec(header);
	if (found === null) return null;
	const [, day, time, zone = 'Z'] = found;
	const at = Date.parse(`${day}T${time}${zone.toUpperCase()}`);
	return Number.isFinite(at) ? at : null;
}
