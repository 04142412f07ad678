import { describe, expect, it } from 'vitest';
import { judgeWith } from '../../../../shared/triage/model/judge.ts';
import type { CriticalExample } from '../../../../shared/triage/model/learn-critical.ts';
import { trainModel } from '../../../../shared/triage/model/train.ts';
import { scoreSeverity } from '../../../../shared/triage/severity-score.ts';
import { triage } from '../../../../shared/triage/triage.ts';
import type { Verdict } from '../../../../shared/triage/verdict.ts';
import { mailOf } from '../sample.ts';
import { EXAMPLES } from './examples.ts';

const told = (body: string, weighty: boolean | undefined): CriticalExample => ({
	subject: '',
	body,
	language: 'en',
	critical: false,
	weighty,
	weight: 1,
});
/** Weight in words of an island: no cue knows them. */
const ISLANDERS = Array.from({ length: 100 }, (_, at) => [
	`For ${at} days the mailboat stayed in the harbour and the whole island went without bread`,
	`The ribbon of parcel ${at} was mauve`,
]);
const model = judgeWith(
	trainModel(
		EXAMPLES,
		ISLANDERS.flatMap(([grave = '', light = '']) => [told(grave, true), told(light, false)]),
	),
);

const GRAVE =
	'My order is broken and I am FURIOUS. It cost 80 euros. The mailboat stayed in the harbour and the whole island went without bread.';
const SHORT = 'My order is broken and I am very disappointed. The ribbon of the parcel was mauve.';
const LIGHT = `${SHORT} It was green in the picture, and mauve goes badly with the walls of our hall upstairs.`;

const judged = (text: string, by: typeof model | null = model): Verdict =>
	triage(mailOf(text), 'customer', { model: by });
const byWords = ({ because }: Verdict) => because.filter(({ cue }) => /^severity:(grave|light)-words$/.test(cue));

describe('a complaint near the cut between ordinary and of weight', () => {
	it('is of weight in words of such ones, and says by which sentence', () => {
		const verdict = judged(GRAVE);
		expect([judged(GRAVE, null).severity, verdict.severity]).toEqual(['S2', 'S3']);
		expect(byWords(verdict)).toEqual([
			{
				cue: 'severity:grave-words',
				weight: expect.closeTo(0.2, 1),
				quote: 'The mailboat stayed in the harbour and the whole island went without bread.',
			},
		]);
	});

	it('is ordinary in words of ordinary ones', () => {
		const verdict = judged(LIGHT);
		expect(verdict.severity).toBe('S2');
		expect(byWords(verdict)).toEqual([
			{ cue: 'severity:light-words', weight: expect.closeTo(-0.5, 1), quote: 'The ribbon of the parcel was mauve.' },
		]);
	});

	it('is not lighter for a mail of fifteen words, which leaves the most out', () => {
		expect(byWords(judged(SHORT))).toEqual([]);
	});

	it('is no trifle in the lightest words where it is ordinary without them', () => {
		const verdict = judged(LIGHT.replace(' and I am very disappointed', ''));
		expect(verdict.severity).toBe('S2');
		expect(byWords(verdict)).toEqual([]);
	});

	it('is never critical by that alone', () => {
		expect(
			judged(`${GRAVE} This is the third time, 2,000 euros are gone, and I will never buy from you again.`).severity,
		).toBe('S3');
	});
});

it('what is critical by its words is not made lighter by them', () => {
	const leaning = (logit: number) => ({ logit, quote: () => 'The gate stood open.' });
	const learned = { critical: leaning(1), weighty: leaning(-9) };
	const { severity, because } = scoreSeverity({ hits: [], signals: [], amounts: [], words: '', learned });
	expect([severity, because.map(({ cue }) => cue)]).toEqual(['S4', ['severity:learned']]);
});

it('a model that nobody told of weight says nothing of it', () => {
	const lessons = ISLANDERS.flat().map((text) => told(text, undefined));
	expect(byWords(judged(GRAVE, judgeWith(trainModel(EXAMPLES, lessons))))).toEqual([]);
});
