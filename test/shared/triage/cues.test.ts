import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../shared/language.ts';
import { CUES, type CueName } from '../../../shared/triage/cues/cue.ts';
import { PAIRS, TABLES } from '../../../shared/triage/cues/lexicons.ts';
import { findCues } from '../../../shared/triage/find.ts';
import { sentencesOf } from '../../../shared/triage/text.ts';

const languages = Object.keys(LANGUAGES) as Language[];
const rows = languages.flatMap((language) =>
	(Object.keys(CUES) as CueName[]).map((cue) => ({ language, cue, ...TABLES[language].rows[cue] })),
);

const pairs = languages.flatMap((language) => PAIRS[language].map((pair) => ({ language, ...pair })));

/** "a b|c d|e f" is read as "a (b|c) (d|e) f": choices of several words need brackets. */
const looksUnbracketed = (pattern: string): boolean => {
	const choices = (pattern.split('!')[0] ?? '').split(' ').filter((part) => !/^$|^\.\./.test(part));
	const inner = choices.slice(1, -1).map((part) => part.split('|').length);
	const isPhrases = !/[()|]/.test(`${choices.at(0)}${choices.at(-1)}`) && !/[()]/.test(pattern);
	return (
		isPhrases &&
		inner.length > 1 &&
		inner.every((count) => count <= 2) &&
		inner.filter((count) => count === 2).length > 1
	);
};

const isFound = (text: string, cue: CueName, language: Language): boolean =>
	findCues(sentencesOf(text, language), language).some((hit) => hit.cue === cue && hit.strength === 1);

describe('the cue tables', () => {
	it.each(rows)('$language: $cue is in "$yes"', ({ language, cue, yes }) => {
		expect(isFound(yes, cue, language)).toBe(true);
	});

	it.each(rows)('$language: $cue is not in "$no"', ({ language, cue, no }) => {
		expect(isFound(no, cue, language)).toBe(false);
	});

	it.each(pairs)('$language: $cue is in "$yes" by two things together', ({ language, cue, yes }) => {
		expect(isFound(yes, cue, language)).toBe(true);
	});

	it.each(pairs)('$language: $cue is not in "$no" for any two things', ({ language, cue, no }) => {
		expect(isFound(no, cue, language)).toBe(false);
	});

	it.each(languages)('%s: choices of several words stand in brackets', (language) => {
		const patterns = Object.values(TABLES[language].rows).flatMap((row) => row.patterns.split(/[;\n]/));
		expect(patterns.map((pattern) => pattern.trim()).filter(looksUnbracketed)).toEqual([]);
	});
});

const SIGNALS_IN_SENTENCES: readonly (readonly [string, Language, CueName, boolean])[] = [
	['If you do not answer I will post it on Facebook.', 'en', 'public-exposure', true],
	['Se non rispondete metto foto e video su tutti i siti di recensioni.', 'it', 'public-exposure', true],
	['Wenn ihr nicht antwortet stelle ich die Fotos auf alle Bewertungsportale.', 'de', 'public-exposure', true],
	['I do not use Facebook.', 'en', 'public-exposure', false],
	['Is it possible that the smoke caught fire once in your tests?', 'en', 'safety', false],
	['The charger caught fire on my desk.', 'en', 'safety', true],
];

describe('signals', () => {
	it.each(SIGNALS_IN_SENTENCES)('"%s" (%s): %s is %s', (text, language, cue, should) => {
		expect(isFound(text, cue, language)).toBe(should);
	});
});
