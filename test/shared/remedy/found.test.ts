import { describe, expect, test } from 'vitest';
import { type CaseTraits, compare, type EarlierCase, medianOf } from '../../../shared/remedy/comparable.ts';
import { type FairMail, fairOffers } from '../../../shared/remedy/fair.ts';
import { euros } from './some-gift.ts';

const mail = (id: string, side: FairMail['side'], given: Partial<FairMail> = {}): FairMail => ({
	id,
	side,
	at: Number(id.slice(1)),
	words: '',
	said: [],
	sought: [],
	...given,
});
const OUR_QUESTION = mail('m2', 'team', { said: [{ act: 'fair-question', quote: 'What would be fair?' }] });
const seeks = (quote: string) => ({ sought: [{ name: 'refund', quote } as const] });

describe('what the customer would consider fair', () => {
	test('is the answer to our question, before what was asked for unasked', () => {
		const offers = fairOffers([
			mail('m1', 'customer', seeks('I want my money back.')),
			OUR_QUESTION,
			mail('m3', 'customer', { words: 'A new kettle, nothing else.' }),
		]);
		expect(offers).toEqual([
			{ words: 'A new kettle, nothing else.', mailId: 'm3', at: 3, isAnswer: true },
			{ words: 'I want my money back.', mailId: 'm1', at: 1, isAnswer: false },
		]);
	});

	test('is offered without greeting and name', () => {
		const words = 'Buongiorno Marco,\n\nuna macchina nuova.\nSubito, per favore.\n\nD. Moretti';
		const [first] = fairOffers([OUR_QUESTION, mail('m3', 'customer', { words })]);
		expect(first?.words).toBe('una macchina nuova.\nSubito, per favore.');
		const [short] = fairOffers([OUR_QUESTION, mail('m4', 'customer', { words: 'My money' })]);
		expect(short?.words).toBe('My money');
	});

	test('is cut to the sentences that ask for something where the answer is long', () => {
		const words = `${'So much happened. '.repeat(40)}Give me half of it back.`;
		const [first] = fairOffers([OUR_QUESTION, mail('m3', 'customer', { words, ...seeks('Give me half of it back.') })]);
		expect(first?.words).toBe('Give me half of it back.');
	});

	test('is not offered twice, and not from a colleague’s or a courier’s mail', () => {
		const offers = fairOffers([
			mail('m1', 'customer', seeks('Money back, please.')),
			mail('m2', 'other', seeks('We want our pallet.')),
			mail('m3', 'customer', seeks('Money  back, please.')),
		]);
		expect(offers.map(({ mailId }) => mailId)).toEqual(['m3']);
	});

	test('is nothing where nobody said anything', () => {
		expect(fairOffers([])).toEqual([]);
		expect(fairOffers([OUR_QUESTION])).toEqual([]);
	});
});

describe('comparable cases', () => {
	const traits = (given: Partial<CaseTraits> = {}): CaseTraits => ({
		cause: null,
		severityBecause: [{ cue: 'late' }],
		signals: [],
		loss: null,
		...given,
	});
	const earlier = (id: string, given: Partial<EarlierCase> = {}): EarlierCase => ({
		id,
		...traits(),
		remedies: [],
		...given,
	});

	test.each([
		['the same failure', {}, 1],
		['another failure', { severityBecause: [{ cue: 'rude' }] }, 0],
		['what makes a severity is no failure', { severityBecause: [{ cue: 'severity:late' }] }, 0],
		['one failure of three', { severityBecause: [{ cue: 'late' }, { cue: 'rude' }, { cue: 'no-show' }] }, 0],
		['a loss twice as large', { loss: euros(200) }, 1],
		['a loss beyond that', { loss: euros(201) }, 0],
		['a loss in another currency', { loss: { minor: 100, currency: 'JPY' } }, 0],
	] as const)('%s', (_, given, cases) => {
		expect(compare(traits({ loss: euros(100) }), [earlier('c1', given)]).cases).toBe(cases);
	});

	test('are told by their root cause where both are known', () => {
		const mine = traits({ cause: 'courier lost it' });
		expect(compare(mine, [earlier('c1', { cause: 'courier lost it', severityBecause: [] })]).cases).toBe(1);
		expect(compare(mine, [earlier('c2', { cause: 'wrong label' })]).cases).toBe(0);
	});

	test('count each case once for what it was given of a kind', () => {
		const refund = (whole: number) => ({ kind: 'refund', money: euros(whole) }) as const;
		const { given, withoutRemedy, newest } = compare(traits(), [
			earlier('c1', { remedies: [refund(10), refund(15)] }),
			earlier('c2', { remedies: [refund(50), { kind: 'apology', money: null }] }),
			...['c3', 'c4', 'c5', 'c6'].map((id) => earlier(id)),
		]);
		expect(given).toEqual([
			{ kind: 'refund', cases: 2, money: { median: euros(37.5), least: euros(25), most: euros(50) } },
			{ kind: 'apology', cases: 1, money: null },
		]);
		expect([withoutRemedy, newest]).toEqual([4, ['c1', 'c2', 'c3', 'c4', 'c5']]);
	});

	test.each([
		[[5], 5],
		[[1, 4], 3],
		[[1, 2, 9], 2],
	])('the middle of %j is %s', (sorted, middle) => {
		expect(medianOf(sorted)).toBe(middle);
	});
});
