import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../shared/language.ts';
import { CLAIMS, type ClaimName } from '../../../../shared/triage/claims/claim.ts';
import { decodeClaims, encodeClaims } from '../../../../shared/triage/claims/codec.ts';
import { type Lesson, learnClaims } from '../../../../shared/triage/claims/learn.ts';
import { readClaimsWith } from '../../../../shared/triage/claims/read.ts';
import { sentencesOf } from '../../../../shared/triage/text.ts';

const NONE: ReadonlySet<number> = new Set();

function lesson(text: string, names: readonly ClaimName[], language: Language = 'en'): Lesson {
	const [sentence] = sentencesOf(text, language);
	if (!sentence) throw new Error('no sentence');
	return { sentence, language, claims: new Set(names.map((name) => CLAIMS.indexOf(name))), unsure: NONE, weight: 1 };
}

const THINGS = ['kettle', 'toaster', 'charger', 'heater', 'lamp', 'iron', 'oven', 'fan'];
const LESSONS = THINGS.flatMap((thing) => [
	lesson(`The ${thing} gave me an electric shock when I touched it.`, ['safety']),
	lesson(`I want my money back for the ${thing}, please.`, ['refund']),
	lesson(`Please let somebody ring me about the ${thing}.`, ['callback']),
	lesson(`The ${thing} came two days late.`, []),
	lesson(`How much is the ${thing} with delivery?`, []),
]);

const weights = learnClaims(LESSONS);
const read = readClaimsWith(weights);
const namesIn = (text: string, language: Language | 'unknown' = 'en') =>
	read(sentencesOf(text, 'en'), language).map(({ name }) => name);

describe('what single sentences claim', () => {
	it.each([
		['A shock when I touched the radio, an electric one.', ['safety']],
		['Could I have my money back?', ['refund']],
		['The radio came late.', []],
		['How much is delivery?', []],
	])('is learned from sentences like it: “%s”', (text, names) => {
		expect(namesIn(text)).toEqual(names);
	});

	it('is told with the sentence that says so', () => {
		const claims = read(sentencesOf('Hello. The radio came late. I want my money back. Bye.', 'en'), 'en');
		expect(claims).toEqual([{ name: 'refund', sentence: 2 }]);
	});

	it('is not looked for in a language that nobody knows', () => {
		expect(namesIn('I want my money back.', 'unknown')).toEqual([]);
	});

	it('belongs to its language: the same words in another one claim nothing', () => {
		expect(namesIn('I want my money back.', 'de')).toEqual([]);
	});

	it('is learned alike each time, to the byte', () => {
		expect(encodeClaims(learnClaims(LESSONS))).toEqual(encodeClaims(weights));
	});

	it('never fails, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 2_000 }), (text) => {
				expect(Array.isArray(namesIn(text))).toBe(true);
			}),
		);
	});
});

describe('its bytes', () => {
	const bytes = encodeClaims(weights);

	it('come back as the weights that they were made of', () => {
		expect(decodeClaims(bytes)).toEqual(weights);
	});

	it.each([
		['of something else', Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16), /no weights of claims/],
		['cut short', bytes.subarray(0, bytes.length - 1), /cut short/],
		['empty', new Uint8Array(), /no weights of claims/],
	])('that are %s are refused', (_, broken, says) => {
		expect(() => decodeClaims(broken)).toThrow(says);
	});

	it('of other claims are refused', () => {
		const other = bytes.slice();
		other[7] = 99;
		expect(() => decodeClaims(other)).toThrow(/99 claims instead of/);
	});
});
