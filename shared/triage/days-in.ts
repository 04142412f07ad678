import { DAY, type Instant } from '../time.ts';
import { ANY_MONTH, ANY_WEEKDAY, monthOf, weekdayOf } from './calendar-words.ts';

/** What a date without a year, or a bare weekday, is resolved against. */
export interface Frame {
	readonly sentAt: Instant;
	/** `12/01` may then be the month first */
	readonly isEnglish: boolean;
}

/** A day that a text names. */
export interface NamedDay {
	/** midnight UTC */
	readonly day: Instant;
	/** where its words begin in the text, and how long they are */
	readonly at: number;
	readonly length: number;
	/** told by the name of a weekday alone */
	readonly isWeekday: boolean;
}

/** A text as the date readers take it: lower case, without accents. */
export const plainForDates = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replaceAll('ß', 'ss')
		.replaceAll('’', "'");

/**
 * Every day that a text names, in the seven languages: `7 December`, `den 7. Dezember 2026`, `7/12`, `2026-12-07`, `Monday`. A date without
 * a year is the next one; `12/01` is read day first except in English, where the nearer reading wins; a weekday is the next one.
 * @param plain as `plainForDates` makes it
 */
export const daysIn = (plain: string, frame: Frame): readonly NamedDay[] =>
	READERS.flatMap(({ pattern, read, isWeekday }) =>
		[...plain.matchAll(pattern)].flatMap((match) => {
			const day = read(match, frame);
			return day === null ? [] : [{ day, at: match.index, length: match[0].length, isWeekday: isWeekday ?? false }];
		}),
	);

const DAY_MONTH = `(?:(?:${ANY_WEEKDAY})[,.]?\\s+)?(?:dia\\s+|den\\s+|the\\s+|il\\s+|le\\s+|el\\s+|o\\s+|zum\\s+)?(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|°|-?го)?\\s+(?:de\\s+|of\\s+)?(${ANY_MONTH})\\.?(?:,?\\s+(?:de\\s+)?(\\d{4}))?`;
const MONTH_DAY = `(?:(?:${ANY_WEEKDAY})[,.]?\\s+)?(${ANY_MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?`;
const NUMERIC = '(\\d{1,2})[./-](\\d{1,2})(?:[./-](\\d{4}|\\d{2}))?';
const ISO = '(\\d{4})-(\\d{2})-(\\d{2})';
const BORDER = '(?![\\p{L}\\d])';

const READERS: readonly {
	readonly pattern: RegExp;
	readonly read: (match: RegExpExecArray, frame: Frame) => Instant | null;
	readonly isWeekday?: true;
}[] = [
	{
		pattern: new RegExp(`(?<!\\d)${ISO}${BORDER}`, 'gu'),
		read: ([, year, month, day]) => dayOf(Number(year), Number(month) - 1, Number(day)),
	},
	{
		pattern: new RegExp(`(?<![\\p{L}\\d])${DAY_MONTH}${BORDER}`, 'gu'),
		read: ([, day, month = '', year], frame) => resolve({ year, month: monthOf(month), day: Number(day) }, frame),
	},
	{
		pattern: new RegExp(`(?<![\\p{L}\\d])${MONTH_DAY}${BORDER}`, 'gu'),
		read: ([, month = '', day, year], frame) => resolve({ year, month: monthOf(month), day: Number(day) }, frame),
	},
	{ pattern: new RegExp(`(?<![\\d./-])${NUMERIC}${BORDER}`, 'gu'), read: readNumeric },
	{
		pattern: new RegExp(`(?<![\\p{L}\\d])(${ANY_WEEKDAY})${BORDER}(?!,?\\s+(?:den\\s+|the\\s+)?\\d)`, 'gu'),
		read: ([, name = ''], { sentAt }) => nextWeekday(weekdayOf(name), sentAt),
		isWeekday: true,
	},
];

interface Parts {
	readonly year: string | undefined;
	readonly month: number;
	readonly day: number;
}

function resolve({ year, month, day }: Parts, { sentAt }: Frame): Instant | null {
	if (month < 0) return null;
	if (year) return dayOf(fullYear(year), month, day);
	const thisYear = new Date(sentAt).getUTCFullYear();
	const near = dayOf(thisYear, month, day);
	return near !== null && near < sentAt - 2 * DAY ? dayOf(thisYear + 1, month, day) : near;
}

function readNumeric([, first, second, year]: RegExpExecArray, frame: Frame): Instant | null {
	const dayFirst = resolve({ year, month: Number(second) - 1, day: Number(first) }, frame);
	const monthFirst = frame.isEnglish ? resolve({ year, month: Number(first) - 1, day: Number(second) }, frame) : null;
	if (dayFirst === null || monthFirst === null) return dayFirst ?? monthFirst;
	const distance = (day: Instant): number => (day < frame.sentAt - DAY ? Number.POSITIVE_INFINITY : day - frame.sentAt);
	return distance(monthFirst) < distance(dayFirst) ? monthFirst : dayFirst;
}

function nextWeekday(weekday: number, sentAt: Instant): Instant {
	const today = Math.floor(sentAt / DAY) * DAY;
	const ahead = (weekday - new Date(today).getUTCDay() + 7) % 7;
	return today + (ahead === 0 ? 7 : ahead) * DAY;
}

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** null for the 31st of February */
function dayOf(year: number, month: number, day: number): Instant | null {
	if (month < 0 || month > 11 || day < 1 || day > 31) return null;
	const instant = Date.UTC(year, month, day);
	return new Date(instant).getUTCDate() === day ? instant : null;
}
