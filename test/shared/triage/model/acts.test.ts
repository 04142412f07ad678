import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMove } from '../../../../shared/stage-machine.ts';
import { decodeModel, encodeModel } from '../../../../shared/triage/model/codec.ts';
import { judgeWith } from '../../../../shared/triage/model/judge.ts';
import { type ActExample, withActs } from '../../../../shared/triage/model/learn-acts.ts';
import { trainModel } from '../../../../shared/triage/model/train.ts';
import { triage } from '../../../../shared/triage/triage.ts';
import type { Verdict } from '../../../../shared/triage/verdict.ts';
import { mailOf } from '../sample.ts';
import { EXAMPLES } from './examples.ts';

/** A team that mends clocks, and speaks of it as no cue knows. */
const LESSONS: readonly ActExample[] = Array.from({ length: 12 }, (_, at) => [
	{
		side: 'team' as const,
		text: `Tick tock goes number ${at}, cuckoo included.`,
		did: { offer: false, delivered: true },
	},
	{ side: 'team' as const, text: `Number ${at} lies on the bench.`, did: { offer: false, delivered: false } },
	{ side: 'customer' as const, text: `Every cuckoo on the hour, bench ${at}.`, did: { confirmation: true } },
	{ side: 'customer' as const, text: `The bench ${at} is in the hall.`, did: { confirmation: false } },
])
	.flat()
	.map((lesson) => ({ ...lesson, language: 'en', stage: 'resolving' }));
const untaught = trainModel(EXAMPLES);
const taught = withActs(untaught, LESSONS);
const model = judgeWith(taught);

const DELIVERED = 'Good morning from all of us. Tick tock goes yours, cuckoo included.';
const team = (text: string): Verdict => triage(mailOf(text), 'team', { fallback: 'en', model });

describe('what a team does in words that no cue knows', () => {
	it('is heard, and quoted by the sentence that does it', () => {
		expect(team(DELIVERED).said).toEqual([]);
		expect(team(DELIVERED).heard).toMatchObject([
			{ act: 'delivered', quote: 'Tick tock goes yours, cuckoo included.', at: expect.arrayContaining(['resolving']) },
		]);
	});

	it('moves the case, from where it was heard to do so', () => {
		expect(readMove('resolving', 'team', team(DELIVERED))).toMatchObject({ to: 'resolved', reopens: false });
		expect(readMove('resolved', 'team', team(DELIVERED))).toBeNull();
	});

	it('is not heard in other words, nor by a model that saw no threads', () => {
		expect(team('Yours lies on the bench.').heard).toBeUndefined();
		const deaf = judgeWith(untaught);
		expect(triage(mailOf(DELIVERED), 'team', { fallback: 'en', model: deaf }).heard).toBeUndefined();
	});
});

it('a customer who says so in a few words has confirmed', () => {
	const verdict = triage(mailOf('Every cuckoo on the hour.'), 'customer', { fallback: 'en', model });
	expect(readMove('resolving', 'customer', verdict)).toMatchObject({
		to: 'resolved',
		quote: 'Every cuckoo on the hour.',
	});
});

it('what was learned of acts comes back from its bytes', () => {
	const back = judgeWith(decodeModel(encodeModel(taught)));
	expect(triage(mailOf(DELIVERED), 'team', { fallback: 'en', model: back })).toEqual(team(DELIVERED));
});

it('quotes what stands in the mail, whatever it is, and moves no case back', () => {
	const word = fc.constantFrom('tick', 'tock.', 'cuckoo', 'BENCH!', '😀', '12', 'hour\n', 'number?');
	const stages = ['new', 'acknowledged', 'understanding', 'resolving'] as const;
	fc.assert(
		fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom(...stages), (words, stage) => {
			const text = words.join(' ');
			const verdict = team(text);
			for (const { quote } of verdict.heard ?? [])
				expect(text.replace(/\s+/g, ' ')).toContain(quote.replace(/…$/, '').replace(/\s+/g, ' '));
			expect(readMove(stage, 'team', verdict)?.reopens ?? false).toBe(false);
		}),
	);
});
