import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeWith } from '../../../../shared/triage/model/judge.ts';
import type { CriticalExample } from '../../../../shared/triage/model/learn-critical.ts';
import { trainModel } from '../../../../shared/triage/model/train.ts';
import { triage } from '../../../../shared/triage/triage.ts';
import type { Verdict } from '../../../../shared/triage/verdict.ts';
import { mailOf } from '../sample.ts';
import { EXAMPLES } from './examples.ts';

const told = (body: string, critical: boolean): CriticalExample => ({
	subject: '',
	body,
	language: 'en',
	critical,
	weight: 1,
});
/** Danger in words of an island: no cue knows them. */
const LESSONS = Array.from({ length: 20 }, (_, at) => [
	told(`The lighthouse ${at} was dark and the ferry met the rocks`, true),
	told(`The timetable ${at} was wrong and the ferry met the queue`, false),
]).flat();
const model = judgeWith(trainModel(EXAMPLES, LESSONS));

const ISLAND = 'My order is late again and I am very disappointed. The lighthouse was dark, we nearly met the rocks.';
const ORDINARY = 'My order is late again and I am very disappointed. The timetable was wrong, we nearly met the queue.';

const judged = (text: string, by: typeof model | null = model): Verdict =>
	triage(mailOf(text), 'customer', { model: by });
const learnedOf = ({ because }: Verdict) => because.filter(({ cue }) => cue === 'severity:learned');

describe('a complaint whose words were those of critical ones', () => {
	it('is critical, and says by which sentence', () => {
		const verdict = judged(ISLAND);
		expect(verdict.severity).toBe('S4');
		expect(learnedOf(verdict).map(({ quote }) => quote)).toEqual(['The lighthouse was dark, we nearly met the rocks.']);
	});

	it('is as grave as its cues are, where there is no model', () => {
		const verdict = judged(ISLAND, null);
		expect(verdict.severity).not.toBe('S4');
		expect(learnedOf(verdict)).toEqual([]);
	});
});

it('a complaint in the words of ordinary ones stays what its cues make of it', () => {
	expect(judged(ORDINARY).severity).toBe(judged(ORDINARY, null).severity);
	expect(learnedOf(judged(ORDINARY))).toEqual([]);
});

it('what is no complaint is not critical in any words', () => {
	expect(judged('When does the lighthouse open?').severity).toBeNull();
});

it('nobody taught: no complaint is critical by its words', () => {
	expect(learnedOf(judged(ISLAND, judgeWith(trainModel(EXAMPLES))))).toEqual([]);
});

it('quotes what stands in the mail, whatever it is', () => {
	const word = fc.constantFrom('lighthouse', 'dark.', 'broken', 'ROCKS!', '😀', '12', 'refund\n', 'lawyer?');
	fc.assert(
		fc.property(fc.array(word, { maxLength: 40 }), (words) => {
			const text = `My kettle arrived broken. ${words.join(' ')}`;
			for (const { quote } of learnedOf(judged(text)))
				expect(text.replace(/\s+/g, ' ')).toContain(quote.replace(/…$/, '').replace(/\s+/g, ' '));
		}),
	);
});
