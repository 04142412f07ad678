import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ADDRESS_RULES } from '../../../shared/note/address-rules.ts';
import { findAddresses } from '../../../shared/note/find-address.ts';
import { ADDRESS_EXAMPLES, NO_ADDRESS } from './address-examples.ts';

const hints = (domain = 'mail.example') => ({ domain, language: 'unknown' }) as const;

describe('a postal address is found in a mail', () => {
	test.each(
		ADDRESS_EXAMPLES.map((example) => [example.country, example.text.replaceAll('\n', ' / '), example] as const),
	)('%s: %s', (country, _, { text, domain, found: [street, extras, postcode, city, region] }) => {
		const [first] = findAddresses(text, hints(domain));
		expect(first?.parts).toEqual({ street, extras, postcode, city, region, country });
	});

	test('each country of the table has an example', () => {
		const shown = new Set(ADDRESS_EXAMPLES.map(({ country }) => country));
		expect(ADDRESS_RULES.map(({ country }) => country).filter((country) => !shown.has(country))).toEqual([]);
	});

	test.each(NO_ADDRESS)('none in: %s', (text) => {
		expect(findAddresses(text, hints())).toEqual([]);
	});
});

describe('where it is not looked for', () => {
	test('the quoted history: our own address stands there', () => {
		const text =
			'Grazie!\n\nIl giorno mar 3 nov 2026, Ana ha scritto:\n> Copper Finch\n> Via Tornabuoni 8\n> 50123 Firenze';
		expect(findAddresses(text, hints())).toEqual([]);
	});

	test('across a blank line: a street of one thing and a town of another', () => {
		expect(findAddresses('We met in 14 Orchard Lane\n\nBath\nBA1 5LR', hints())).toEqual([]);
	});
});

describe('what else the mail says decides between countries that write alike', () => {
	const street = 'Bahnhofstrasse 7, 6020 Innsbruck';
	test.each([
		['AT', street, 'post.at'],
		['CH', street, 'post.ch'],
		['AT', `${street}, Österreich`, 'post.ch'],
		['CH', `${street}\nTel. +41 44 123 45 67`, 'mail.example'],
		['ES', 'Calle Real 5, 28013 Getafe', 'correo.es'],
		['MX', 'Calle Real 5, 28013 Colima', 'correo.mx'],
	])('%s: %s from %s', (country, text, domain) => {
		expect(findAddresses(text, hints(domain))[0]?.parts.country).toBe(country);
	});
});

describe('whatever stands in a mail', () => {
	test('nothing is thrown, and what is found has street, postcode and town', () => {
		const piece = fc.constantFrom(
			'Via ',
			'rue ',
			'12',
			',',
			'\n',
			'20121 ',
			'Milano',
			' - ',
			'Straße 5',
			'SW1A 1AA',
			'¶',
			'(',
			'ул. ',
			'😀',
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 12 })), { maxLength: 60 }), (pieces) => {
				for (const { parts } of findAddresses(pieces.join(''), hints())) {
					expect(parts.street.length * parts.postcode.length * parts.city.length).toBeGreaterThan(0);
				}
			}),
		);
	});

	test.each([
		['via ', 60_000],
		['12 12 12 street ', 60_000],
		['A B C D ', 60_000],
		['Calle 1,', 60_000],
		['1 street,a,', 60_000],
		['Aa Bb Cc 12 ,20121 Aa ', 60_000],
		['ул. а, ', 60_000],
		[',191025,г. Аа', 60_000],
	])('time stays linear: %j again and again', (piece, length) => {
		const took = (size: number) => {
			const line = piece.repeat(Math.ceil(280 / piece.length));
			const text = `${line}\n`.repeat(Math.ceil(size / line.length));
			const begun = performance.now();
			findAddresses(text, hints());
			return performance.now() - begun;
		};
		took(length);
		expect(took(length)).toBeLessThan(1_000);
	});
});
