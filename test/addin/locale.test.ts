import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../shared/locale/catalogue.ts';
import { de } from '../../shared/locale/de.ts';
import { en } from '../../shared/locale/en.ts';
import { es } from '../../shared/locale/es.ts';
import { dayOf, formatMessage, type Message, relativeTime, shortTime } from '../../shared/locale/format.ts';
import { fr } from '../../shared/locale/fr.ts';
import { it } from '../../shared/locale/it.ts';
import { pt } from '../../shared/locale/pt.ts';
import { ru } from '../../shared/locale/ru.ts';
import { DAY, HOUR, MINUTE } from '../../shared/time.ts';
import { CUES } from '../../shared/triage/cues/cue.ts';

const CATALOGUES: Readonly<Record<string, Catalogue>> = { en, it, pt, ru, es, fr, de };
const KEYS = Object.keys(en) as (keyof Catalogue)[];

const textsOf = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));
const namesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

describe('the words of the interface', () => {
	test.each(Object.keys(CATALOGUES))('%s asks for the same parameters as English', (language) => {
		for (const key of KEYS) {
			const wanted = namesIn(textsOf(en[key]).at(-1) ?? '');
			const texts = textsOf(CATALOGUES[language]?.[key] ?? '');
			expect([key, namesIn(texts.at(-1) ?? '')]).toEqual([key, wanted]);
			// A form for one may say "once" and leave the number out.
			for (const text of texts) expect(wanted).toEqual(expect.arrayContaining(namesIn(text)));
		}
	});

	test.each(Object.keys(CATALOGUES).filter((language) => language !== 'en'))(
		'%s leaves nothing in English',
		(language) => {
			const same = KEYS.filter(
				(key) => CATALOGUES[language]?.[key] === en[key] && /[a-z]{4,} [a-z]{3,}/i.test(textsOf(en[key]).join(' ')),
			);
			expect(same).toEqual([]);
		},
	);

	test.each(Object.keys(CATALOGUES))('%s has a form for every plural that it knows', (language) => {
		const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
		// Romance languages have `many` for round millions alone; the form for all others serves there.
		const needed = language === 'ru' ? categories : ['one', 'other'];
		for (const key of KEYS) {
			const message: Message = CATALOGUES[language]?.[key] ?? '';
			if (typeof message !== 'string') expect(Object.keys(message)).toEqual(expect.arrayContaining(needed));
		}
	});

	test('every cue of triage that can be a reason has a name', () => {
		const shown = Object.entries(CUES).filter(([, { family }]) => !['act', 'frame'].includes(family));
		const isNamed = (name: string) =>
			[`cue.${name}`, `signal.${name}`, `remedy.${name.replace('seek-', '')}`].some((key) => Object.hasOwn(en, key));
		expect(shown.map(([name]) => name).filter((name) => !isNamed(name))).toEqual([]);
	});
});

describe('formatMessage', () => {
	test.each([
		['en', 1, 'one case'],
		['en', 0, '0 cases'],
		['fr', 0, 'one case'],
	])('%s chooses the form for %i', (language, count, text) => {
		expect(formatMessage({ one: 'one case', other: '{count} cases' }, { count }, language)).toBe(text);
	});

	test.each([
		[1, 'дело'],
		[3, 'дела'],
		[11, 'дел'],
		[21, 'дело'],
	])('Russian counts %i as %s', (count, word) => {
		expect(formatMessage(ru['cases.count'], { count }, 'ru')).toBe(`Показано ${count} ${word}`);
	});

	test('a parameter that holds braces is not read again', () => {
		expect(formatMessage('{name}, {role}', { name: '{role}', role: 'lead' }, 'en')).toBe('{role}, lead');
	});

	test('a name without parameter stays, so that the mistake is seen', () => {
		expect(formatMessage('to {names}', {}, 'en')).toBe('to {names}');
	});
});

describe('times', () => {
	const now = Date.parse('2026-11-25T09:20:00Z');

	test.each([
		[0, 'now'],
		[30 * MINUTE, 'in 30 min.'],
		[-2 * HOUR, '2 hr. ago'],
		[DAY, 'tomorrow'],
		[-3 * DAY, '3 days ago'],
	])('a moment %i ms away is said as %s', (away, said) => {
		expect(relativeTime(now + away, now, 'en')).toBe(said);
	});

	test('the same moment is another day elsewhere', () => {
		const late = Date.parse('2026-11-25T23:30:00Z');
		expect([dayOf(late, 'Europe/Rome'), dayOf(late, 'America/New_York')]).toEqual(['2026-11-26', '2026-11-25']);
	});

	test('the wall clock is the one of the zone', () => {
		expect(shortTime(now, 'de', 'Europe/Rome')).toContain('10:20');
	});
});
