import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeModel, encodeModel } from '../../../../shared/triage/model/codec.ts';
import { pack, unpack } from '../../../../shared/triage/model/pack.ts';
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
		['one changed bit', (good) => good.with(good.length >> 1, (good[good.length >> 1] ?? 0) ^ 1), /checksum/],
	])('%s is refused', (_, broken, says) => {
		expect(() => decodeModel(broken(bytes))).toThrow(says);
	});

	it('packs any buckets, and fewer bytes where most are 0', () => {
		const size = 2_000;
		const rows = fc.array(fc.tuple(fc.nat(size - 1), fc.integer({ min: -127, max: 127 })));
		fc.assert(
			fc.property(rows, (some) => {
				const buckets = new Int8Array(size);
				for (const [at, byte] of some) buckets[at] = byte;
				const packed = pack(buckets);
				expect(unpack(packed, size)).toEqual(buckets);
				expect(packed.length).toBeLessThanOrEqual(Math.min(size, 3 * some.length + size / 255));
			}),
		);
	});

	it('of packed buckets that are more than were asked for says so', () => {
		expect(() => unpack(Uint8Array.of(4, 1, 5, 1), 9)).toThrow(RangeError);
		expect(() => unpack(Uint8Array.of(4), 9)).toThrow(RangeError);
	});

	it('holds any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(textOfBytes(bytesOf(text))).toBe(text);
			}),
		);
	});
});
