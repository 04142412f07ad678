import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../shared/triage/lexicon.ts';
import { matchesIn } from '../../../shared/triage/matches.ts';
import { stepMaker } from '../../../shared/triage/step.ts';
import { tokensOf } from '../../../shared/triage/text.ts';

const found = (patterns: string, text: string): readonly string[] => {
	const lexicon = lexiconOf([{ key: 'cue', patterns }], stepMaker('en'));
	const words = text.split(' ');
	return matchesIn(lexicon, tokensOf(text, 'en')).map(({ from, to }) => words.slice(from, to).join(' '));
};

describe('a pattern', () => {
	it.each<[string, string, readonly string[]]>([
		['broken|damaged', 'it came damaged', ['damaged']],
		['stop* ..2 work*', 'it stopped all of working', ['stopped all of working']],
		['stop* ..2 work*', 'it stopped and then did not work', []],
		['(never again|enough)', 'never again I had enough', ['never again', 'enough']],
		['the? box', 'the box', ['the box', 'box']],
		['# days', 'after 14 days', ['14 days']],
		['works !not|never', 'works well but never', []],
		['works !not|never', 'works well and very long not', ['works']],
		['late !at all|not', 'late and at all', []],
		['late !at all|not', 'late at no time', ['late']],
		['too (late|long (for me|by far)|slow)', 'too slow too long by far', ['too slow', 'too long by far']],
		['(no|not (a|one)) reply', 'not one reply', ['not one reply']],
		['re(fund me|pay us)', 'repay us', ['repay us']],
		['wait* ..3 (week)? gone', 'waited a week gone', ['waited a week gone', 'waited a week gone']],
	])('"%s" in "%s"', (patterns, text, expected) => {
		expect(found(patterns, text)).toEqual(expected);
	});

	it('is met at its nearest words, and its exclusion is asked there only', () => {
		expect(found('no ..2 reply !all', 'no reply all reply')).toEqual([]);
	});

	it('is found in a text of more different words than are remembered', () => {
		const words = Array.from({ length: 5_000 }, (_, index) => `word${index}`).join(' ');
		expect(found('broken ..1 lamp', `broken lamp ${words} broken old lamp`)).toEqual([
			'broken lamp',
			'broken old lamp',
		]);
	});

	it('told twice is found once', () => {
		expect(found('broken; broken; broken|broken', 'broken').length).toBeLessThanOrEqual(2);
	});

	it.each(['?', 'ab* late', 'it a*', '..2', 'late|a&e', 'late|'])(
		'that no text could match is refused: "%s"',
		(patterns) => {
			expect(() => found(patterns, 'any')).toThrow(RangeError);
		},
	);
});
