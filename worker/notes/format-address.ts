import { createRequire } from 'node:module';
import type { AddressParts } from '../../shared/note/address.ts';

type Formatter = typeof import('@fragaria/address-formatter');

// The package is CommonJS, and of its names Node finds none when it is imported. Its templates come when the first address is found.
const load = createRequire(import.meta.url);

/**
 * The lines of an address as its country writes them, without name and country. The street keeps the writer's own order of number and
 * name; floor and district follow it.
 */
export function formatAddress({ street, extras, postcode, city, region, country }: AddressParts): readonly string[] {
	const { format }: Formatter = load('@fragaria/address-formatter');
	// Italians write the letters of the province behind the town, which the templates do not know.
	const town = country === 'IT' && region !== '' ? `${city} ${region}` : city;
	const [first = street, ...rest] = format(
		{
			road: street,
			postcode,
			city: town,
			countryCode: country,
			...(country !== 'IT' && region !== '' && { state: region }),
		},
		{ output: 'array', appendCountry: false, cleanupPostcode: false },
	);
	return [first, ...extras, ...rest];
}
