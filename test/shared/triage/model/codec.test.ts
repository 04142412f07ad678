import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeModel, encodeModel } from '../../../../shared/triage/model/codec.ts';
import { bytesOf, textOfBytes } from '../../../../shared/triage/model/text-bytes.ts';
import { trainModel } from '../../../../shared/triage/model/train.ts';
import { EXAMPLES } from './examples.ts';

const model = trainModel(EXAMPLES);
const bytes = encodeModel(model);

describe('a model as bytes', () => {
	it('comes back as it was, to the digits that four bytes hold', () => {
		const back = decodeModel(bytes);
		expect(back.step).toBe(model.step);
		expect(back.texts).toEqual(model.texts);
		expect(back.calibration.ru.cues).toBeCloseTo(model.calibration.ru.cues, 5);
		expect(Buffer.compare(encodeModel(back), bytes)).toBe(0);
	});

	it('is smaller than a megabyte', () => {
		expect(bytes.length).toBeLessThan(1_000_000);
	});

	it.each<[string, (good: Uint8Array) => Uint8Array, RegExp]>([
		['nothing', () => new Uint8Array(), /no model/],
		['something else', () => new Uint8Array(500_000), /no model/],
		['another layout', (good) => good.with(3, 9), /layout 9/],
		['a head alone', (good) => good.slice(0, 40), /cut short/],
		['all but the last byte', (good) => good.slice(0, -1), /checksum/],
		['one changed bit', (good) => good.with(5_000, (good[5_000] ?? 0) ^ 1), /checksum/],
	])('%s is refused', (_, broken, says) => {
		expect(() => decodeModel(broken(bytes))).toThrow(says);
	});

	it('holds any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(textOfBytes(bytesOf(text))).toBe(text);
			}),
		);
	});
});
