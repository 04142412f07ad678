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

describe('what is heard by its words', () => {
	const heard = { act: 'delivered', at: ['resolving'], quote: 'Ivan was there.' } as const;

	it('counts only where the case stands at a stage for which it was heard', () => {
		const verdict = { ...says(0), heard: [heard] };
		expect(readMove('resolving', 'team', verdict)).toEqual({
			to: 'resolved',
			quote: 'Ivan was there.',
			reopens: false,
		});
		expect(readMove('new', 'team', verdict)).toBeNull();
	});

	it('stands beside what is said: the further move wins', () => {
		expect(readMove('resolving', 'team', { ...says(0, 'offer'), heard: [heard] })?.to).toBe('resolved');
		expect(readMove('new', 'team', { ...says(0, 'offer'), heard: [heard] })?.to).toBe('resolving');
	});

	it('is no new failure in what is plainly no complaint', () => {
		const failure = { act: 'failure', at: ['resolved'], quote: 'All twice now.' } as const;
		expect(readMove('resolved', 'customer', { ...says(0.3, 'answer'), heard: [failure] })?.reopens).toBe(true);
		expect(readMove('resolved', 'customer', { ...says(0.03, 'answer'), heard: [failure] })).toBeNull();
	});
});
