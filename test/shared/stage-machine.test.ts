import { describe, expect, it } from 'vitest';
import { readMove } from '../../shared/stage-machine.ts';
import type { Act, Verdict } from '../../shared/triage/verdict.ts';

const says = (score: number, ...acts: readonly Act[]): Pick<Verdict, 'said' | 'complaint'> => ({
	said: acts.map((act) => ({ act, quote: `the ${act}` })),
	complaint: { is: score >= 0.5, score },
});

describe('a customer who writes after the end', () => {
	it.each<[string, Pick<Verdict, 'said' | 'complaint'>, boolean]>([
		['"The new one leaks as well": a failure in few words reopens', says(0.19, 'failure'), true],
		['a failure beside what works reopens', says(0.13, 'confirmation', 'failure'), true],
		['a failure named in what is plainly no complaint does not', says(0.03, 'failure'), false],
		['what is surely a complaint reopens without naming one', says(0.7, 'answer'), true],
		['what may be a complaint and names none does not', says(0.55, 'answer'), false],
		['thanks do not', says(0.34, 'thanks'), false],
	])('%s', (_, verdict, reopens) => {
		expect(readMove('resolved', 'customer', verdict)?.reopens ?? false).toBe(reopens);
	});

	it('is quoted with the failure', () => {
		expect(readMove('closed', 'customer', says(0.2, 'answer', 'failure'))).toEqual({
			to: 'new',
			quote: 'the failure',
			reopens: true,
		});
	});
});

it('a colleague who speaks of a failure after the end reopens nothing', () => {
	expect(readMove('resolved', 'team', says(0.9, 'failure'))).toBeNull();
});
