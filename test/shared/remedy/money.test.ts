import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lossesIn } from '../../../shared/remedy/loss.ts';
import { moneyOf, readAmount, sayMoney, totalsOf, written } from '../../../shared/remedy/money.ts';

describe('money that somebody writes', () => {
	test.each([
		['49,90', 'EUR', '49.90'],
		['49.9', 'EUR', '49.90'],
		['1.299', 'EUR', '1299.00'],
		['1,299', 'USD', '1299.00'],
		['1.299,90', 'EUR', '1299.90'],
		['1,299.90', 'USD', '1299.90'],
		['1 299,90', 'EUR', '1299.90'],
		['12\u202f000', 'EUR', '12000.00'],
		['12’000.50', 'CHF', '12000.50'],
		['12.000', 'JPY', '12000'],
		['1.250', 'KWD', '1.250'],
		[' 7 ', 'EUR', '7.00'],
	])('%s %s is %s', (typed, currency, amount) => {
		expect(readAmount(typed, currency)).toBe(amount);
	});

	test.each([
		['', 'EUR'],
		['much', 'EUR'],
		['-5', 'EUR'],
		['12.5', 'JPY'],
		['1.29.99', 'EUR'],
		['12.3456', 'EUR'],
		['5', 'XYQ'],
		['99999999999', 'EUR'],
		['1e5', 'EUR'],
	])('%s %s is none', (typed, currency) => {
		expect(readAmount(typed, currency)).toBeNull();
	});

	test('comes back as it went out, in currencies of no, two and three decimals', () => {
		const money = fc.record({
			minor: fc.integer({ min: 0, max: 9_999_999_999 }),
			currency: fc.constantFrom('EUR', 'JPY', 'KWD', 'BRL'),
		});
		fc.assert(
			fc.property(money, (one) => {
				expect(moneyOf(written(one))).toEqual(one);
			}),
		);
	});

	test('is said as the reader writes it, round sums without decimals', () => {
		expect(sayMoney({ amount: '49.90', currency: 'EUR' }, 'de')).toBe('49,90\u00a0€');
		expect(sayMoney({ amount: '40.00', currency: 'EUR' }, 'en')).toBe('€40');
	});

	test('is added up by currency', () => {
		const sums = totalsOf([
			{ minor: 5, currency: 'EUR' },
			{ minor: 7, currency: 'USD' },
			{ minor: 6, currency: 'EUR' },
		]);
		expect(sums).toEqual([
			{ minor: 11, currency: 'EUR' },
			{ minor: 7, currency: 'USD' },
		]);
	});
});

test('losses that the customer names come first, the larger before the smaller, each once', () => {
	const losses = lossesIn([
		{ id: 'm1', words: 'The kettle is sold for 800 €. You charged me 54,00 € and then 12 €.' },
		{ id: 'm2', words: 'Again: 54 EUR were charged.' },
	]);
	expect(losses.map(({ money }) => money.minor)).toEqual([5_400, 1_200, 80_000]);
	expect(losses[0]).toMatchObject({ mailId: 'm1' });
});
