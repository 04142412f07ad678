import type { Language } from '../language.ts';
import { plainForDates } from '../triage/days-in.ts';
import { PROMISE_WORDS } from './words/all.ts';
import { DAY_PARTS, type DayPart, type PromiseWords, UNITS, type Unit } from './words/promise-words.ts';

/** A time as a sentence names it, before any clock or calendar is asked. Weekdays are 1 (Monday) to 7. */
export type NamedTime =
	| { readonly kind: 'span'; readonly unit: Unit; readonly count: number }
	| { readonly kind: 'in-days'; readonly days: 0 | 1 | 2 }
	| { readonly kind: 'weekday'; readonly weekday: number; readonly which: WhichWeek }
	| { readonly kind: 'week-end'; readonly weeks: 0 | 1 }
	| { readonly kind: 'month-end' }
	/** days from 1970-01-01 */
	| { readonly kind: 'date'; readonly day: number };

/** `nearest` to come · `next-week`: of the week after this one, Monday first · `week-later` than the nearest */
type WhichWeek = 'nearest' | 'next-week' | 'week-later';

/** One language's words for times, made ready to read with. */
export interface TimeReaders {
	readonly times: readonly { readonly pattern: RegExp; read(match: RegExpExecArray): NamedTime | null }[];
	readonly clocks: readonly RegExp[];
	readonly parts: readonly { readonly pattern: RegExp; readonly hour: number }[];
	readonly onDate: RegExp;
	readonly before: RegExp;
	readonly gone: RegExp;
}

const MADE = new Map<Language, TimeReaders>();

/** The readers of a language; made once. */
export function timeReadersOf(language: Language): TimeReaders {
	const known = MADE.get(language);
	if (known) return known;
	const made = makeReaders(PROMISE_WORDS[language]);
	MADE.set(language, made);
	return made;
}

const whole = (source: string): RegExp =>
	new RegExp(`(?<![\\p{L}\\d])(?:${plainForDates(source)})(?![\\p{L}\\d])`, 'gu');
const ending = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${plainForDates(source)})\\s*$`, 'u');

function makeReaders(words: PromiseWords): TimeReaders {
	const fixed = (source: string, time: NamedTime) => ({ pattern: whole(source), read: () => time });
	return {
		times: [
			fixed(words.today.words, { kind: 'in-days', days: 0 }),
			fixed(words.tomorrow.words, { kind: 'in-days', days: 1 }),
			fixed(words.afterTomorrow.words, { kind: 'in-days', days: 2 }),
			fixed(words.weekEnd.words, { kind: 'week-end', weeks: 0 }),
			fixed(words.nextWeek.words, { kind: 'week-end', weeks: 1 }),
			fixed(words.monthEnd.words, { kind: 'month-end' }),
			...words.weekdays.flatMap((name, index) =>
				weekdayPatterns(words, name).map(({ source, which }) =>
					fixed(source, { kind: 'weekday', weekday: index + 1, which }),
				),
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

function weekdayPatterns({ on, needsOn, nextWeekday, weekLater }: PromiseWords, name: string) {
	const plain = `(?:${on.words}\\s+)${needsOn ? '' : '?'}(?:${name})`;
	return [
		...(nextWeekday === null ? [] : [{ source: `(?:${nextWeekday})\\s+(?:${name})`, which: 'next-week' } as const]),
		{ source: `${plain},?\\s+(?:${weekLater})`, which: 'week-later' } as const,
		{ source: plain, which: 'nearest' } as const,
	];
}

/** "within 3 to 5 working days": the later end is what was promised. */
function spanReaders({ within, numbers, units }: PromiseWords): TimeReaders['times'] {
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
