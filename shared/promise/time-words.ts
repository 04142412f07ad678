import type { Language } from '../language.ts';
import { DAY } from '../time.ts';
import { daysIn, plainForDates } from '../triage/days-in.ts';
import { PROMISE_WORDS } from './words/all.ts';
import { DAY_PARTS, type DayPart, type PromiseWords, UNITS, type Unit } from './words/promise-words.ts';

/** A time as a sentence names it, before any clock or calendar is asked. Weekdays are 1 (Monday) to 7. */
export type NamedTime =
	| { readonly kind: 'span'; readonly unit: Unit; readonly count: number }
	| { readonly kind: 'in-days'; readonly days: 0 | 1 | 2 }
	| { readonly kind: 'weekday'; readonly weekday: number }
	| { readonly kind: 'week-end'; readonly weeks: 0 | 1 }
	| { readonly kind: 'month-end' }
	/** days from 1970-01-01 */
	| { readonly kind: 'date'; readonly day: number };

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
	const readers = readersOf(language);
	const found = [
		...readers.times.flatMap(({ pattern, read }) =>
			[...plain.matchAll(pattern)].flatMap((match) => {
				const time = read(match);
				return time === null ? [] : [{ at: match.index, end: match.index + match[0].length, time }];
			}),
		),
		...datesIn(plain, readers, { language, today }),
	];
	return withoutOverlaps(found)
		.filter(({ at }) => !readers.gone.test(plain.slice(Math.max(0, at - REACH), at)))
		.map((one) => ({ ...one, isBefore: HAS_BEFORE.has(one.time.kind) && isBefore(plain, one, readers.before) }));
}

/** Every time of day that a sentence names, in order. */
export function clockWordsIn(plain: string, language: Language): readonly ClockWord[] {
	const readers = readersOf(language);
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

interface Readers {
	readonly times: readonly { readonly pattern: RegExp; read(match: RegExpExecArray): NamedTime | null }[];
	readonly clocks: readonly RegExp[];
	readonly parts: readonly { readonly pattern: RegExp; readonly hour: number }[];
	readonly onDate: RegExp;
	readonly before: RegExp;
	readonly gone: RegExp;
}

const MADE = new Map<Language, Readers>();

function readersOf(language: Language): Readers {
	const known = MADE.get(language);
	if (known) return known;
	const made = makeReaders(PROMISE_WORDS[language]);
	MADE.set(language, made);
	return made;
}

const whole = (source: string): RegExp =>
	new RegExp(`(?<![\\p{L}\\d])(?:${plainForDates(source)})(?![\\p{L}\\d])`, 'gu');
const ending = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${plainForDates(source)})\\s*$`, 'u');

function makeReaders(words: PromiseWords): Readers {
	const fixed = (source: string, time: NamedTime) => ({ pattern: whole(source), read: () => time });
	return {
		times: [
			fixed(words.today.words, { kind: 'in-days', days: 0 }),
			fixed(words.tomorrow.words, { kind: 'in-days', days: 1 }),
			fixed(words.afterTomorrow.words, { kind: 'in-days', days: 2 }),
			fixed(words.weekEnd.words, { kind: 'week-end', weeks: 0 }),
			fixed(words.nextWeek.words, { kind: 'week-end', weeks: 1 }),
			fixed(words.monthEnd.words, { kind: 'month-end' }),
			...words.weekdays.map((name, index) =>
				fixed(`(?:${words.on.words}\\s+)${words.needsOn ? '' : '?'}(?:${name})`, {
					kind: 'weekday',
					weekday: index + 1,
				}),
			),
			...spanReaders(words),
		],
		clocks: words.clock.words
			.split('\n')
			.map((line) => line.trim())
			.filter((line) => line !== '')
			.map(whole),
		parts: (Object.keys(DAY_PARTS) as DayPart[]).map((part) => ({
			pattern: whole(words.parts[part]),
			hour: DAY_PARTS[part],
		})),
		onDate: ending(words.onDate.words),
		before: ending(words.before),
		gone: ending(words.gone),
	};
}

/** "within 3 to 5 working days": the later end is what was promised. */
function spanReaders({ within, numbers, units }: PromiseWords): Readers['times'] {
	const number = `\\d{1,3}|${numbers.join('|')}`;
	const values = numbers.map((names) => new RegExp(`^(?:${plainForDates(names)})$`, 'u'));
	// Russian says "через неделю" for one week.
	const numberOf = (name: string): number => {
		if (name === '') return 1;
		return /^\d/.test(name) ? Number(name) : values.findIndex((value) => value.test(name)) + 1;
	};
	return (Object.keys(UNITS) as Unit[]).map((unit) => ({
		pattern: whole(
			`(?:${within.words})\\s+(${number})(?:\\s*(?:-|–|to|bis|a|à|до|или|oder|or|o|ou)\\s*(${number}))?[\\s'-]*(?:${units[unit]})`,
		),
		read: ([, first = '', last]) => ({ kind: 'span', unit, count: Math.max(numberOf(first), numberOf(last ?? first)) }),
	}));
}

/** Dates with the month's name, or in figures where a preposition says that they are one. */
function datesIn(plain: string, { onDate }: Readers, { language, today }: ReadOn) {
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
