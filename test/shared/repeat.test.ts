import { expect, test } from 'vitest';
import type { CustomerHistory } from '../../shared/relationship.ts';
import { withRepeat } from '../../shared/repeat.ts';
import type { Signal } from '../../shared/signal.ts';
import { DAY } from '../../shared/time.ts';

const NOW = Date.UTC(2026, 10, 23);
const MONEY: Signal = { name: 'money', quote: 'It cost 54 euros.' };
const CLAIM: Signal = { name: 'repeat-failure', quote: 'The third time!' };

const failedBefore = (days: number): CustomerHistory => ({
	mails: 3,
	days: 2,
	firstAt: NOW - 500 * DAY,
	failures: [{ caseId: 'c', number: 12, openedAt: NOW - days * DAY }],
});

test('a customer with another failure in the last year has a repeated one, and its reason names the earlier case', () => {
	expect(withRepeat([MONEY], failedBefore(90), NOW)).toEqual([
		MONEY,
		{ name: 'repeat-failure', quote: '#12', saidBy: 'history' },
	]);
});

test('what mail and history both say is said by both, in the customer’s words', () => {
	expect(withRepeat([CLAIM], failedBefore(90), NOW)).toEqual([{ ...CLAIM, saidBy: 'both' }]);
});

test('what the mail alone says stays its claim', () => {
	expect(withRepeat([CLAIM], { mails: 0, days: 0, firstAt: null, failures: [] }, NOW)).toEqual([CLAIM]);
});

test('a failure of more than a year ago repeats nothing', () => {
	expect(withRepeat([MONEY], failedBefore(366), NOW)).toEqual([MONEY]);
});
