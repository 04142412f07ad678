import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../shared/language.ts';
import { CUES, type CueName } from '../../../shared/triage/cues/cue.ts';
import { TABLES } from '../../../shared/triage/cues/lexicons.ts';
import { findCues } from '../../../shared/triage/find.ts';
import { sentencesOf } from '../../../shared/triage/text.ts';

const languages = Object.keys(LANGUAGES) as Language[];
const rows = languages.flatMap((language) =>
	(Object.keys(CUES) as CueName[]).map((cue) => ({ language, cue, ...TABLES[language].rows[cue] })),
);

const isFound = (text: string, cue: CueName, language: Language): boolean =>
	findCues(sentencesOf(text, language), language).some((hit) => hit.cue === cue && hit.strength === 1);

describe('the cue tables', () => {
	it.each(rows)('$language: $cue is in "$yes"', ({ language, cue, yes }) => {
		expect(isFound(yes, cue, language)).toBe(true);
	});

	it.each(rows)('$language: $cue is not in "$no"', ({ language, cue, no }) => {
		expect(isFound(no, cue, language)).toBe(false);
	});
});
