import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { compileCalendar } from '../../../shared/calendar.ts';
import { LANGUAGES, type Language } from '../../../shared/language.ts';
import { promisesIn } from '../../../shared/promise/find.ts';
import type { PromiseClock } from '../../../shared/promise/resolve.ts';
import { PROMISE_WORDS } from '../../../shared/promise/words/all.ts';
import type { PromiseRow } from '../../../shared/promise/words/promise-words.ts';
import { EXAMPLES } from './examples/all.ts';
import { ONE, TWO, WHICH_WEEK } from './examples/several.ts';

const ZONE = 'Europe/Rome';
const OPEN = [{ from: '09:00', to: '18:00' }];
const TEAM = compileCalendar(
	{ timeZone: ZONE, hours: { 1: OPEN, 2: OPEN, 3: OPEN, 4: OPEN, 5: OPEN, 6: [], 7: [] }, holidays: null, closed: [] },
	[],
);
/** A Tuesday. */
const AT = Temporal.ZonedDateTime.from(`2026-11-24T10:00[${ZONE}]`).epochMilliseconds;
const CLOCK: PromiseClock = { at: AT, team: TEAM, customer: TEAM };

const shown = (at: number): string =>
	Temporal.Instant.fromEpochMilliseconds(at)
		.toZonedDateTimeISO(ZONE)
		.toPlainDateTime()
		.toString()
		.slice(5, 16)
		.replace('T', ' ');
const dueIn = (text: string, language: Language, clock = CLOCK): readonly string[] =>
	promisesIn(text, language, clock).map(({ dueAt }) => shown(dueAt));

const languages = Object.keys(LANGUAGES) as Language[];

describe.each(languages)('a mail in %s', (language) => {
	test.each([...EXAMPLES[language].yes])('%s', (sentence, dueAt) => {
		expect(dueIn(sentence, language)).toEqual([dueAt]);
	});

	test.each([...EXAMPLES[language].no])('no promise: %s', (sentence) => {
		expect(dueIn(sentence, language)).toEqual([]);
	});

	test.each([...TWO[language]])('two promises: %s', (sentence, due) => {
		expect(dueIn(sentence, language)).toEqual(due);
	});

	test.each([...ONE[language]])('one promise: %s', (sentence) => {
		expect(dueIn(sentence, language)).toHaveLength(1);
	});

	test.each([...WHICH_WEEK[language]])('which week: %s', (sentence, dueAt) => {
		expect(dueIn(sentence, language)).toEqual([dueAt]);
	});

	test('a verb goes on without its subject only where nobody else is asked', () => {
		const { yes, no } = PROMISE_WORDS[language].also;
		expect([dueIn(yes, language).length, dueIn(no, language).length]).toEqual([2, 1]);
	});

	const { acts, also: _, ...rest } = PROMISE_WORDS[language];
	const isRow = (value: unknown): value is PromiseRow => typeof value === 'object' && value !== null && 'yes' in value;
	const rows = Object.entries({ ...acts, ...rest }).flatMap(([name, row]) =>
		isRow(row) ? [[name, row] as const] : [],
	);
	test.each(rows)('the row %s finds its own sentence and not the other', (_, { yes, no }) => {
		expect([dueIn(yes, language).length, dueIn(no, language)]).toEqual([1, []]);
	});
});
