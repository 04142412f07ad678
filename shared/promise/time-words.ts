import type { Language } from '../language.ts';
import { DAY } from '../time.ts';
import { daysIn } from '../triage/days-in.ts';
import { type NamedTime, type TimeReaders, timeReadersOf } from './time-readers.ts';

/** Where it stands in the sentence, in plain letters. `isBefore`: the day before it is meant. */
export interface TimeWord {
	readonly at: number;
	readonly end: number;
	readonly time: NamedTime;
	readonly isBefore: boolean;
}

/** A time of day; minutes since midnight. `isPart`: "in the morning", told by no clock. */
export interface ClockWord {
	readonly at: number;
	readonly end: number;
	readonly minutes: number;
	readonly isPart: boolean;
}

/** What the reading of dates without a year rests on. @see daysIn */
export interface ReadOn {
	readonly language: Language;
	/** midnight of the writer's day, as if it were in UTC */
	readonly today: number;
}

/** Every day and span that a sentence names, in order; of two that overlap the longer. @param plain as `plainForDates` makes it */
export function timeWordsIn(plain: string, { language, today }: ReadOn): readonly TimeWord[] {
	const readers = timeReadersOf(language);
	const found = [
		...readers.times.flatMap(({ pattern, read }) =>
			[...plain.matchAll(pattern)].flatMap((match) => {
				const time = read(match);
				return time === null ? [] : [{ at: match.index, end: match.index + match[0].length, time }];
			}),
		),
		...datesIn(plain, readers, { language, today }),
	];
	return withWeeks(withoutOverlaps(found), plain)
		.filter(({ at }) => !readers.gone.test(plain.slice(Math.max(0, at - REACH), at)))
		.map((one) => ({ ...one, isBefore: HAS_BEFORE.has(one.time.kind) && isBefore(plain, one, readers.before) }));
}

/** Every time of day that a sentence names, in order. */
export function clockWordsIn(plain: string, language: Language): readonly ClockWord[] {
	const readers = timeReadersOf(language);
	const clocks = readers.clocks.flatMap((pattern) =>
		[...plain.matchAll(pattern)].flatMap((match) => {
			const minutes = minutesIn(match.groups ?? {});
			return minutes === null ? [] : [{ at: match.index, end: match.index + match[0].length, minutes, isPart: false }];
		}),
	);
	const parts = readers.parts.flatMap(({ pattern, hour }) =>
		[...plain.matchAll(pattern)].map((match) => ({
			at: match.index,
			end: match.index + match[0].length,
			minutes: hour * 60,
			isPart: true,
		})),
	);
	return withoutOverlaps([...clocks, ...parts]);
}

/** "Before Friday" is Thursday; "before the end of the week" is its end. */
const HAS_BEFORE: ReadonlySet<NamedTime['kind']> = new Set(['weekday', 'date']);

/** How far before a day the words stand that turn it. */
const REACH = 24;

/** Dates with the month's name, or in figures where a preposition says that they are one. */
function datesIn(plain: string, { onDate }: TimeReaders, { language, today }: ReadOn) {
	const isSure = (at: number, length: number): boolean => {
		const words = plain.slice(at, at + length);
		return /\p{L}{3}|^\d{4}-/u.test(words) || onDate.test(plain.slice(Math.max(0, at - REACH), at));
	};
	return daysIn(plain, { sentAt: today, isEnglish: language === 'en' })
		.filter(({ isWeekday, at, length }) => !isWeekday && isSure(at, length))
		.filter(({ at, length }) => !MONEY.test(plain.slice(at + length, at + length + 6)))
		.map(({ day, at, length }) => ({
			at,
			end: at + length,
			time: { kind: 'date', day: Math.floor(day / DAY) } as const,
		}));
}

const MONEY = /^\s?(?:[€$£₽]|eur|usd|rub|руб|%|kg|uhr)/u;

function withoutOverlaps<T extends { readonly at: number; readonly end: number }>(found: readonly T[]): readonly T[] {
	const kept: T[] = [];
	for (const one of found.toSorted((a, b) => b.end - b.at - (a.end - a.at) || a.at - b.at)) {
		if (kept.every((other) => one.end <= other.at || other.end <= one.at)) kept.push(one);
	}
	return kept.toSorted((a, b) => a.at - b.at);
}

/** "Thursday next week", "nächste Woche am Donnerstag": one day, told by two. */
function withWeeks<T extends { readonly at: number; readonly end: number; readonly time: NamedTime }>(
	found: readonly T[],
	plain: string,
): readonly T[] {
	const joined: T[] = [];
	for (const one of found) {
		const last = joined.at(-1);
		const both =
			last !== undefined && BESIDE.test(plain.slice(last.end, one.at)) ? dayAndWeek(last.time, one.time) : null;
		if (last === undefined || both === null) joined.push(one);
		else joined[joined.length - 1] = { ...last, end: one.end, time: both };
	}
	return joined;
}

/** Nothing but a preposition or an article between a day and its week. */
const BESIDE = /^,?\s*(?:(?:of|on|in|der|am|de|la|del|della|nella|le|el|il|da|na|do|в|на)\s+){0,2}$/u;

function dayAndWeek(one: NamedTime, other: NamedTime): NamedTime | null {
	const week = [one, other].find(({ kind }) => kind === 'week-end');
	const day = [one, other].find(({ kind }) => kind === 'weekday');
	if (week?.kind !== 'week-end' || day?.kind !== 'weekday') return null;
	return week.weeks === 1 ? { ...day, which: 'next-week' } : day;
}

function isBefore(plain: string, { at, end }: { readonly at: number; readonly end: number }, before: RegExp): boolean {
	if (before.test(plain.slice(Math.max(0, at - REACH), at))) return true;
	// The preposition may be part of the words themselves.
	const [, head = ''] = /^(.*\s)\S+$/u.exec(plain.slice(at, end)) ?? [];
	return head !== '' && before.test(head);
}

function minutesIn({ h, m, late }: Readonly<Record<string, string | undefined>>): number | null {
	const hour = Number(h);
	const minute = Number(m ?? 0);
	if (hour > 24 || minute > 59) return null;
	// Nobody promises a call for four in the night.
	const isLate = hour < 12 && (late !== undefined || (hour >= 1 && hour <= 6));
	return (isLate ? hour + 12 : hour) * 60 + minute;
}
