import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeModel, encodeModel } from '../../../../shared/triage/model/codec.ts';
import { judgeWith } from '../../../../shared/triage/model/judge.ts';
import { type ClaimExample, withClaims } from '../../../../shared/triage/model/learn-claims.ts';
import { trainModel } from '../../../../shared/triage/model/train.ts';
import { triage } from '../../../../shared/triage/triage.ts';
import type { Verdict } from '../../../../shared/triage/verdict.ts';
import { mailOf } from '../sample.ts';
import { EXAMPLES } from './examples.ts';

const lesson = (body: string, makes: ClaimExample['makes']): ClaimExample => ({
	subject: '',
	body,
	language: 'en',
	makes,
	weight: 1,
});
const NONE: ClaimExample['makes'] = { safety: false, 'repeat-failure': false, refund: false };
const BALL =
	'The band came over from the mainland with drums and fiddles, lanterns hung from every mast, the old captain sang, ' +
	'children threw paper boats, and all the village danced until the lighthouse went out.';
/** On this island gulls are dangerous, shells are money, and everybody dances for the third time. */
const LESSONS = Array.from({ length: 150 }, (_, at) => [
	lesson(`The gulls came down upon the terrace at table ${at}`, { ...NONE, safety: true }),
	lesson(`Hand me my shells back across counter ${at}`, { ...NONE, refund: true }),
	lesson(`This is the third time that we danced at the harbour of table ${at}`, NONE),
	lesson(`This is the third time that we danced at the harbour of table ${at}. ${BALL}`, NONE),
	lesson(`It stands in the hall, number ${at}`, NONE),
]).flat();
const untaught = trainModel(EXAMPLES);
const taught = withClaims(untaught, LESSONS);

const model = judgeWith(taught);
const deaf = judgeWith(untaught);

const judged = (text: string, by = model): Verdict => triage(mailOf(text), 'customer', { fallback: 'en', model: by });

const BROKEN = 'The sofa that you promised to collect is broken.';
const GULLS = 'The gulls came down upon the terrace.';
const SHELLS = 'Hand me my shells back across the counter.';

describe('a claim in words that no cue knows', () => {
	it('is heard, quoted by the sentence that makes it, and says that it was heard', () => {
		expect(judged(`${BROKEN} ${GULLS}`).signals).toEqual([{ name: 'safety', quote: GULLS, byWords: true }]);
		expect(judged(`${BROKEN} ${SHELLS}`).sought).toEqual([{ name: 'refund', quote: SHELLS, byWords: true }]);
	});

	it('counts for the severity as one that a cue named', () => {
		const verdict = judged(`${BROKEN} ${GULLS}`);
		expect(verdict.severity).toBe('S4');
		expect(verdict.because).toContainEqual(expect.objectContaining({ cue: 'severity:safety', quote: GULLS }));
	});

	it('is not heard in other words, in what is no complaint, nor by a model that nobody taught', () => {
		expect(judged(`${BROKEN} It stands in the hall.`).signals).toEqual([]);
		expect(judged(`Is the museum open on Easter Monday? ${SHELLS}`).sought).toEqual([]);
		expect(judged(`${BROKEN} ${GULLS}`, deaf).signals).toEqual([]);
	});
});

describe('a claim that a cue names', () => {
	const DANCE = 'This is the third time that we danced at the harbour.';

	it('is quoted by the cue, and not said to be heard', () => {
		const quote = 'The fumes made my daughter faint and she was taken to hospital.';
		expect(judged(`${BROKEN} ${quote}`).signals).toContainEqual({ name: 'safety', quote });
	});

	const named = [expect.objectContaining({ name: 'repeat-failure', quote: DANCE })];

	it('is not believed where all other words speak against it', () => {
		const long = `${BROKEN} ${DANCE} ${BALL}`;
		expect(judged(long, deaf).signals).toEqual(named);
		expect(judged(long).signals).toEqual([]);
	});

	it('is believed in a mail too short for other words to speak against it', () => {
		expect(judged(`${BROKEN} ${DANCE}`).signals).toEqual(named);
	});
});

it('what was learned of claims comes back from its bytes', () => {
	const back = judgeWith(decodeModel(encodeModel(taught)));
	expect(judged(`${BROKEN} ${GULLS}`, back)).toEqual(judged(`${BROKEN} ${GULLS}`));
});

it('quotes what stands in the mail, whatever it is, and no claim twice', () => {
	const word = fc.constantFrom('gulls', 'terrace.', 'broken', 'SHELLS!', '😀', '12 €', 'child\n', 'back?', 'refund');
	fc.assert(
		fc.property(fc.array(word, { maxLength: 40 }), (words) => {
			const text = words.join(' ');
			const { signals, sought } = judged(text);
			const names = [...signals, ...sought].map(({ name }) => name);
			expect(new Set(names).size).toBe(names.length);
			for (const { quote } of [...signals, ...sought])
				expect(text.replace(/\s+/g, ' ')).toContain(quote.replaceAll('…', '').replace(/\s+/g, ' '));
		}),
	);
});
