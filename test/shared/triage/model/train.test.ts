import { describe, expect, it } from 'vitest';
import { calibrate } from '../../../../shared/triage/model/calibrate.ts';
import { encodeModel } from '../../../../shared/triage/model/codec.ts';
import type { Example } from '../../../../shared/triage/model/example.ts';
import { judgeWith } from '../../../../shared/triage/model/judge.ts';
import { trainModel } from '../../../../shared/triage/model/train.ts';
import { triage } from '../../../../shared/triage/triage.ts';
import { mailOf } from '../sample.ts';
import { EXAMPLES } from './examples.ts';

const weights = trainModel(EXAMPLES);
const model = judgeWith(weights);
const scoreOf = (text: string): number => triage(mailOf(text), 'customer', { fallback: 'en', model }).complaint.score;

/** Byte by byte: as values, a quarter of a million of them take a second to compare. */
const areSame = (one: Uint8Array = new Uint8Array(), other: Uint8Array = new Uint8Array()): boolean =>
	one.length > 0 && Buffer.compare(one, other) === 0;

describe('training', () => {
	it('makes the same bytes of the same examples', () => {
		expect(areSame(encodeModel(trainModel(EXAMPLES)), encodeModel(weights))).toBe(true);
	});

	it('learns words that no cue knows', () => {
		expect(scoreOf('The sofa in the depot')).toBeGreaterThan(0.5);
		expect(scoreOf('The museum contract')).toBeLessThan(0.5);
	});

	it('learns nothing of a word that stands in one text alone', () => {
		const [complaint] = EXAMPLES;
		const once = judgeWith(trainModel([...EXAMPLES, { ...complaint, body: 'Zabaglione' } as Example]));
		const judged = (text: string, by: typeof model): number =>
			triage(mailOf(text), 'customer', { fallback: 'en', model: by }).complaint.score;
		expect(judged('The zabaglione of the sofa', once)).toBeCloseTo(judged('The tiramisu of the sofa', once), 5);
	});

	it('learns from an example by its weight', () => {
		const correction: Example = {
			subject: '',
			body: 'The museum contract',
			language: 'en',
			complaint: true,
			weight: 8,
		};
		const corrected = judgeWith(trainModel([...EXAMPLES, correction]));
		const verdict = triage(mailOf(correction.body), 'customer', { fallback: 'en', model: corrected });
		expect(verdict.complaint.score).toBeGreaterThan(scoreOf(correction.body));
	});

	it('reads of an example what triage reads of a mail: neither the history nor the subject of an answer', () => {
		const quoted = { subject: 'Re: sofa', body: 'Thanks\n\n> the waiter laughed', language: 'en', weight: 1 } as const;
		const bare = { ...quoted, subject: '', body: 'Thanks' };
		const [one, other] = [quoted, bare].map((mail) => encodeModel(trainModel([{ ...mail, complaint: true }])));
		expect(areSame(one, other)).toBe(true);
	});

	it('of nothing gives a model that believes the cues', () => {
		const { calibration } = calibrate(trainModel([]), []);
		expect(calibration.en).toEqual(calibration.unknown);
		expect(calibration.en.cues).toBeGreaterThan(0);
	});
});

describe('calibration', () => {
	it('lowers the score of a language where complaints are rare', () => {
		const rare = Array.from({ length: 40 }, () => EXAMPLES.filter(({ complaint }) => !complaint)).flat();
		const calibrated = calibrate(weights, rare);
		expect(calibrated.calibration.en.bias).toBeLessThan(weights.calibration.en.bias);
	});
});
