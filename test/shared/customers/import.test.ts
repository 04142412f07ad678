import { describe, expect, test } from 'vitest';
import { guessColumns, guessDelimiter, type Mapping } from '../../../shared/customers/import.ts';
import { readRow } from '../../../shared/customers/read-row.ts';

describe('what a column probably tells', () => {
	test.each([
		[['E-mail', 'Name', 'Customer ID', 'Tier'], { address: 0, name: 1, externalId: 2, tier: 3 }],
		[
			['Kundennummer', 'Kunde', 'E-Mail-Adresse', 'Umsatz', 'Währung'],
			{ externalId: 0, name: 1, address: 2, value: 3, currency: 4 },
		],
		[['Имя', 'Почта', 'Сумма', 'Язык'], { name: 0, address: 1, value: 2, language: 3 }],
		[['foo', 'bar'], {}],
	])('%j', (headings, columns) => {
		expect(guessColumns(headings)).toEqual(columns);
	});
});

test.each([
	[['a;b;c', '1,5;2;3', 'x;"y;z";w'], 'semicolon'],
	[['a,b', '1,"2;3;4"'], 'comma'],
	[['a\tb', '1\t2'], 'tab'],
	[['a|b|c', '1|2|3'], 'bar'],
	[['alone'], 'comma'],
] as const)('between the cells of %j stands the %s', (lines, delimiter) => {
	expect(guessDelimiter(lines)).toBe(delimiter);
});

const MAPPING: Mapping = {
	columns: { address: 0, name: 1, language: 2, zone: 3, value: 4, currency: 5, tier: 6, externalId: 7 },
	hasHeader: true,
	currency: 'EUR',
};

describe('a row', () => {
	test('is told with what its cells say', () => {
		const cells = ['Anna <Anna@Shop.Example.IT>', ' Anna ', 'it-IT', 'Europe/Rome', '1.299,90 €', '', 'gold', '0042'];
		expect(readRow(cells, MAPPING)).toEqual({
			state: 'told',
			told: {
				address: 'anna@shop.example.it',
				fields: {
					name: 'Anna',
					language: 'it',
					zone: 'Europe/Rome',
					value: { minor: 129_990, currency: 'EUR' },
					tier: 'gold',
					externalId: '0042',
				},
			},
		});
	});

	test('says nothing by an empty cell, and nothing of a language that Amends does not speak', () => {
		expect(readRow(['a@b.example', '', 'nl'], MAPPING)).toEqual({
			state: 'told',
			told: { address: 'a@b.example', fields: {} },
		});
	});

	test.each([
		[['', 'Anna'], 'no-address'],
		[['anna at example'], 'bad-address'],
		[['a@b@c.example'], 'bad-address'],
		[['a@b.example', '', 'Italian!'], 'bad-language'],
		[['a@b.example', '', '', 'Rome'], 'bad-zone'],
		[['a@b.example', '', '', '', 'much'], 'bad-value'],
		[['a@b.example', '', '', '', '-5'], 'bad-value'],
		[['a@b.example', '', '', '', '5', 'XXQ'], 'bad-currency'],
		[['a@b.example', 'x'.repeat(201)], 'too-many-letters'],
	])('%j is refused: %s', (cells, because) => {
		expect(readRow(cells, MAPPING)).toEqual({ state: 'refused', because });
	});
});
