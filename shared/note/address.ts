import { z } from 'zod';
import { isCountry } from './countries.ts';

/** Royal Mail's longest address has nine lines with the name; an envelope of 114 mm takes no more. */
export const MOST_LINES = 8;

/** What fits beside a stamp at the smallest size that a sorting machine reads. */
export const LONGEST_LINE = 80;

/** A thousand lines from a clipboard are refused by their number, not after reading all of them. */
const LONGEST_TEXT = 5_000;

/** A postal address in any script: whom it is for, its lines as they stand on the envelope, and the country. */
export interface PostalAddress {
	readonly name: string;
	readonly lines: readonly string[];
	/** ISO 3166-1 alpha-2 */
	readonly country: string;
}

/** Where an address was found, and what it says: an offer for a person to confirm. */
export interface FoundAddress {
	readonly parts: AddressParts;
	/** the writer's own words that it was read from, on one line */
	readonly quote: string;
	/** how much speaks for this country; the higher the surer */
	readonly score: number;
}

/** An address taken apart. The street holds the house number, as the writer has it. */
export interface AddressParts {
	readonly street: string;
	/** floor, flat, district: between street and town */
	readonly extras: readonly string[];
	readonly postcode: string;
	readonly city: string;
	/** state or province; empty where there is none */
	readonly region: string;
	readonly country: string;
}

/** What a person types: free lines, checked for what an envelope can bear. Each error is for the person who typed. */
export const addressShape = z.object({
	name: z
		.string()
		.transform(tidyLine)
		.pipe(z.string().min(1, 'whom the envelope is for').max(LONGEST_LINE, `at most ${LONGEST_LINE} characters`)),
	lines: z
		.string()
		.max(LONGEST_TEXT, `at most ${MOST_LINES} lines of ${LONGEST_LINE} characters`)
		.transform(linesOf)
		.pipe(
			z
				.array(z.string().max(LONGEST_LINE, `a line has at most ${LONGEST_LINE} characters`))
				.min(1, 'street, number, postcode and town')
				.max(MOST_LINES, `at most ${MOST_LINES} lines`),
		),
	country: z.string().refine(isCountry, 'a country code of two capitals, such as IT'),
});

/** The lines of a text that somebody typed or pasted, empty ones left out. */
export function linesOf(text: string): readonly string[] {
	return text
		.split(/\r\n?|\n|\u2028|\u2029/)
		.map(tidyLine)
		.filter((line) => line !== '');
}

/** One line without control characters, marks that turn the direction of writing, and spare white space. */
function tidyLine(line: string): string {
	return line
		.normalize('NFC')
		.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
		.replace(/\s{2,}/g, ' ')
		.trim();
}
