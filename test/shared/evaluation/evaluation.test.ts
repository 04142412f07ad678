import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readAnswerForm } from '../../../shared/evaluation/answer-form.ts';
import { fairnessOf, gapOf, isLow } from '../../../shared/evaluation/fairness.ts';
import { type InvitationFacts, type InvitationState, stateOf } from '../../../shared/evaluation/invitation.ts';
import { type Answers, LONGEST_WORDS, QUESTION_NAMES, STEPS } from '../../../shared/evaluation/questions.ts';
import { signsOf } from '../../../shared/evaluation/recurrence.ts';
import { shareOf } from '../../../shared/evaluation/small-sample.ts';
import { LANGUAGES, type Language } from '../../../shared/language.ts';
import { formatMessage } from '../../../shared/locale/format.ts';
import { DEFAULT_POLICY } from '../../../shared/policy.ts';
import { languageFor, PAGE_WORDS } from '../../../shared/public-page/words.ts';

const WEIGHTS = DEFAULT_POLICY.fairnessWeights;
const step = fc.constantFrom(...STEPS);
const answers: fc.Arbitrary<Answers> = fc.record({
	expectation: step,
	outcome: step,
	treatment: step,
	process: step,
	trust: step,
});
const all = (value: 1 | 2 | 3 | 4 | 5): Answers => ({
	expectation: value,
	outcome: value,
	treatment: value,
	process: value,
	trust: value,
});

describe('the fairness score', () => {
	test.each<[string, Answers, number]>([
		['all at the lowest', all(1), 0],
		['all at the highest', all(5), 100],
		['all in the middle', all(3), 50],
		['a good outcome alone', { ...all(1), outcome: 5 }, 45],
		['good treatment alone', { ...all(1), treatment: 5 }, 35],
		['an easy way alone', { ...all(1), process: 5 }, 20],
		['trust and hope, which are no part of it', { ...all(1), trust: 5, expectation: 5 }, 0],
	])('%s', (_, given, score) => {
		expect(fairnessOf(given, WEIGHTS).score).toBe(score);
	});

	it('lies between 0 and 100, is the sum of its parts, and never falls when an answer rises', () => {
		fc.assert(
			fc.property(answers, fc.constantFrom('outcome', 'treatment', 'process'), (given, side) => {
				const { score, parts } = fairnessOf(given, WEIGHTS);
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThanOrEqual(100);
				expect(score).toBe(Math.round(parts.reduce((sum, { points }) => sum + points, 0)));
				expect(fairnessOf({ ...given, [side]: 5 }, WEIGHTS).score).toBeGreaterThanOrEqual(score);
			}),
		);
	});

	it('alerts below the threshold, and never with a threshold of 0', () => {
		const policy = { fairnessWeights: WEIGHTS, evaluationAlertBelow: 50 };
		expect(isLow(all(3), policy)).toBe(false);
		expect(isLow({ ...all(3), process: 2 }, policy)).toBe(true);
		expect(isLow(all(1), { ...policy, evaluationAlertBelow: 0 })).toBe(false);
	});
});

test.each<[string, Answers, number]>([
	['more than was hoped for', { ...all(5), expectation: 2 }, 3],
	['less', { ...all(2), expectation: 5 }, -3],
	['as hoped', all(4), 0],
])('what was perceived against what was expected: %s', (_, given, gap) => {
	expect(gapOf(given, WEIGHTS).gap).toBe(gap);
});

describe('a link', () => {
	const invitation = { caseId: 'c', round: 1, expiresAt: 1_000 };
	const open: InvitationFacts = {
		supportCase: { isComplaint: true, round: 1 },
		isAnswered: false,
		hasOptedOut: false,
		now: 999,
	};
	test.each<[InvitationState, Partial<InvitationFacts>]>([
		['open', {}],
		['expired', { now: 1_000 }],
		['reopened', { supportCase: { isComplaint: true, round: 2 } }],
		['withdrawn', { supportCase: { isComplaint: false, round: 1 } }],
		['opted-out', { hasOptedOut: true, supportCase: { isComplaint: false, round: 2 } }],
		['answered', { isAnswered: true, hasOptedOut: true, now: 9_999, supportCase: { isComplaint: false, round: 2 } }],
	])('is %s', (state, facts) => {
		expect(stateOf(invitation, { ...open, ...facts })).toBe(state);
	});
});

describe('the form', () => {
	it('reads back whatever a browser sends of it', () => {
		fc.assert(
			fc.property(answers, fc.string({ unit: 'grapheme', maxLength: 200 }), (given, text) => {
				const words = text.replaceAll('\0', '').replaceAll('\r', '').trim();
				const fields = new URLSearchParams({ words: words.replaceAll('\n', '\r\n') });
				for (const name of QUESTION_NAMES) fields.set(name, String(given[name]));
				const read = readAnswerForm(new URLSearchParams(fields.toString()));
				expect(read).toEqual({ state: 'whole', evaluation: { answers: given, words } });
			}),
		);
	});

	it('throws for nothing, and drops no step that was readable', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (body) => {
				const read = readAnswerForm(new URLSearchParams(`outcome=4&${body}`));
				if (read.state === 'incomplete') expect(read.filled.steps.outcome).toBe(4);
			}),
		);
	});

	it('has room for 4,000 characters', () => {
		const read = (length: number) => readAnswerForm(new URLSearchParams({ words: 'x'.repeat(length) }));
		expect(read(LONGEST_WORDS)).toMatchObject({ tooLongBy: 0 });
		expect(read(LONGEST_WORDS + 7)).toMatchObject({ tooLongBy: 7 });
	});
});

describe('small samples', () => {
	test.each([
		[3, 19, null],
		[5, 20, 25],
		[0, 0, null],
		[1, 300, 0],
	])('%i of %i', (count, total, share) => {
		expect(shareOf(count, total)).toBe(share);
	});
});

test('what cases have in common is the strongest sign of what went wrong, and what endangered somebody', () => {
	const because = (cue: string) => ({ cue, weight: 2, quote: '' });
	const severityBecause = ['severity:safety', 'complaint-word', 'late', 'broken', 'constructor'].map(because);
	const signals = [
		{ name: 'safety', quote: '' },
		{ name: 'churn-threat', quote: '' },
	] as const;
	expect(signsOf({ severityBecause, signals })).toEqual({ cues: ['late'], signals: ['safety'] });
	expect(signsOf({ severityBecause: [], signals: [] })).toEqual({ cues: [], signals: [] });
});

describe('the pages’ words', () => {
	test.each<[string | undefined, Language]>([
		[undefined, 'en'],
		['', 'en'],
		['de-AT,de;q=0.9,en;q=0.8', 'de'],
		['nl,sv;q=0.9,fr;q=0.5', 'fr'],
		['en;q=0.1, ru;q=0.9', 'ru'],
		['zh', 'en'],
		[`${'x,'.repeat(100_000)}it`, 'en'],
	])('%j is answered in %s', (accept, language) => {
		expect(languageFor(accept?.slice(0, 50_000))).toBe(language);
	});

	it.each(Object.keys(LANGUAGES) as Language[])('name the mailbox and count the characters: %s', (language) => {
		const { form, optOut } = PAGE_WORDS[language];
		expect(formatMessage(form.intro, { mailbox: 'Copper Finch' }, language)).toContain('Copper Finch');
		expect(formatMessage(optOut.text, { mailbox: 'Copper Finch' }, language)).toContain('Copper Finch');
		for (const count of [1, 2, 5, 21]) {
			expect(formatMessage(form.tooLong, { count }, language)).toContain(String(count));
		}
	});
});
