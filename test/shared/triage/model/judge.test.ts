import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../../shared/triage/model/features.ts';
import { judgeWith } from '../../../../shared/triage/model/judge.ts';
import { trainModel } from '../../../../shared/triage/model/train.ts';
import { readText } from '../../../../shared/triage/read.ts';
import { triage } from '../../../../shared/triage/triage.ts';
import type { Verdict } from '../../../../shared/triage/verdict.ts';
import { mailOf } from '../sample.ts';
import { EXAMPLES } from './examples.ts';

const model = judgeWith(trainModel(EXAMPLES));
const learnedOf = ({ because }: Verdict): readonly string[] =>
	because.filter(({ cue }) => cue === 'learned').map(({ quote }) => quote);

describe('the reasons of the learned part', () => {
	it('are words that stand in the mail, in its own spelling, three at most', () => {
		const text = 'My SOFA is in a Depot. The waiter LAUGHED, nobody came, the basket was gone';
		const reasons = learnedOf(triage(mailOf(text), 'customer', { model }));
		expect(reasons.length).toBeGreaterThan(0);
		expect(reasons.length).toBeLessThanOrEqual(3);
		for (const quote of reasons) expect(text).toContain(quote);
	});

	it('stand in the mail whatever it is', () => {
		const word = fc.constantFrom('sofa', 'Müseum', '12', 'waiter,', '😀', 'dépôt.', 'laughed\n', 'THE', 'contract?');
		fc.assert(
			fc.property(fc.array(word, { maxLength: 40 }), (words) => {
				const text = words.join(' ');
				for (const quote of learnedOf(triage(mailOf(text), 'customer', { model }))) expect(text).toContain(quote);
			}),
		);
	});

	it('are none where nothing of the mail was ever seen', () => {
		expect(learnedOf(triage(mailOf('Zyx qwv'), 'customer', { fallback: 'en', model }))).toEqual([]);
	});
});

describe('a mail in an unknown language', () => {
	const finnish = 'Lawyer: tilauksen numero on väärä ja paketti on vielä matkalla kotiin, sofa broken, refund';

	it('is judged by the model alone', () => {
		const verdict = triage(mailOf(finnish), 'customer', { model });
		expect(verdict.language).toBe('unknown');
		expect(verdict.because.every(({ cue }) => cue === 'learned' || cue.startsWith('severity:'))).toBe(true);
		expect(verdict.signals).toEqual([]);
	});

	it('is no complaint where there is no model', () => {
		expect(triage(mailOf(finnish), 'customer').complaint.is).toBe(false);
	});
});

describe('the cost of a text', () => {
	it.each([
		['one letter', 'a'],
		['words', 'lawyer broken '],
		['new words', null],
		['line ends', '\n'],
		['combining marks', 'á̂̃'],
		['right to left', '\u202eabc '],
	])('%s for a megabyte give no more features than their beginning', (_, unit) => {
		const text =
			unit === null
				? Array.from({ length: 150_000 }, (__, index) => `w${index}`).join(' ')
				: unit.repeat(1_000_000 / unit.length);
		const features = featuresOf(readText({ subject: '', body: text }, 'en'), 'en');
		expect(features.grams.length).toBeLessThan(3_000);
		expect(triage(mailOf(text), 'customer', { model })).toEqual(
			triage(mailOf(text.slice(0, 60_000)), 'customer', { model }),
		);
	});
});

it('a mail of five words is judged by the one that tells', () => {
	expect(triage(mailOf('sofa still in the depot'), 'customer', { fallback: 'en', model }).complaint.is).toBe(true);
});
