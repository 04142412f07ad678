import type { Language } from '../language.ts';
import { ownWords } from '../triage/strip.ts';
import type { AddressParts, FoundAddress } from './address.ts';
import { flatten } from './address-pattern.ts';
import { ADDRESS_RULES, type AddressRule } from './address-rules.ts';

/** What else is known of who wrote the mail. */
export interface WriterHints {
	/** the part of the writer's address after the at sign */
	readonly domain: string;
	readonly language: Language | 'unknown';
}

/** More addresses than this in one mail are a list of shops. */
const MOST_FOUND = 3;

/** Names of countries that stand in front of a comma or an end. */
const AFTER = 40;

/** How much each hint says of the country. A writer who names it has said it. */
const SAYS = { named: 8, prefixed: 6, phone: 3, domain: 3, language: 1 } as const;

/**
 * The postal addresses that the writer of a mail gives in words or signature, the surest first. The quoted history is left out: our own
 * address stands there. Nothing of it is certain: it is offered, and a person confirms.
 * @param text plain text of one mail
 */
export function findAddresses(text: string, hints: WriterHints): readonly FoundAddress[] {
	const { words, signature } = ownWords(text);
	const flat = flatten(`${words}\n${signature}`);
	const found = ADDRESS_RULES.flatMap((rule) => byRule(flat, rule, hints));
	return surestOf(found).slice(0, MOST_FOUND);
}

interface Placed extends FoundAddress {
	readonly from: number;
	/** digits of the postcode: readings of one place have them in common, however the text was glued */
	readonly key: string;
}

function byRule(flat: string, rule: AddressRule, hints: WriterHints): readonly Placed[] {
	const text =
		rule.glue === null
			? flat
			: flat
					.replace(rule.glue, ',$&')
					.replace(/ ?,{2,} ?| ,/g, ',')
					.replace(/¶,/g, '¶');
	const general = generalScore(text, rule, hints);
	return rule.shapes.flatMap((shape) =>
		[...text.matchAll(shape)].flatMap((match) => {
			const parts = partsOf(match.groups ?? {}, rule.country);
			if (parts === null) return [];
			const to = match.index + match[0].length;
			const said = after(text, to, rule) ? SAYS.named : 0;
			const prefixed = isPrefixed(match[0], rule) ? SAYS.prefixed : 0;
			const score = general + said + prefixed;
			return [{ parts, quote: match[0].replaceAll(',', ', '), score, from: match.index, key: keyOf(parts) }];
		}),
	);
}

const keyOf = ({ postcode }: AddressParts): string => postcode.replace(/\D/g, '');

function partsOf(groups: Readonly<Record<string, string | undefined>>, country: string): AddressParts | null {
	const { street = '', one = '', two = '', postcode = '', city = '', region = '' } = groups;
	const segments = [street, one, two].flatMap((part) => part.split(',')).map(tidy);
	const [first = '', second = '', ...rest] = segments.filter((part) => part !== '');
	if (!/\d|s\/?n\b|snc/i.test(`${first} ${second} ${rest.join(' ')}`)) return null;
	// "Via Roma, 12": the number stands alone and belongs to the street.
	if (NO_STREET.test(street)) return null;
	// "10 bis, rue de Rivoli": the number stands before the street, and alone.
	if (/^\d{1,5}\s?\p{L}{0,6}$/u.test(first))
		return partsOf({ ...groups, street: `${first} ${second}`, one: rest[0], two: rest[1] }, country);
	const isNumber =
		!/\d/.test(first) &&
		/^(?:n\W{0,3})?\d{1,5}\s?\p{L}?(?:[-/]\w{1,4})?$|^s\/?n$|^snc$|^(?:д|дом)\W{0,2}\d/iu.test(second);
	const numbered = country === 'RU' ? `${first}, ${second}` : `${first} ${second}`;
	return {
		street: isNumber ? numbered : first,
		extras: (isNumber ? rest : [second, ...rest]).filter((part) => part !== ''),
		postcode: tidy(postcode),
		...townOf(tidy(city), tidy(region), country),
		country,
	};
}

/** Italians put the letters of the province behind the town, often without brackets: "Torino TO". */
function townOf(city: string, region: string, country: string): Pick<AddressParts, 'city' | 'region'> {
	const [, town, province] = (country === 'IT' && region === '' && /^(.+) ([A-Z]{2})$/.exec(city)) || [];
	return town !== undefined && province !== undefined ? { city: town, region: province } : { city, region };
}

/** What has a number and is no street. */
const NO_STREET =
	/(?:^|[^\p{L}])(?:bestellung|auftrag|rechnung|kundennummer|telefon|tel|fax|order|invoice|factuur|bestelling|pedido|ordine|commande|artikel)(?!\p{L})/iu;

const tidy = (part: string): string => part.replace(/^[\s.]+|\s+$/g, '');

function generalScore(text: string, rule: AddressRule, { domain, language }: WriterHints): number {
	const tld = rule.country === 'GB' ? 'uk' : rule.country.toLowerCase();
	const phone = new RegExp(`(?:\\+|\\b00) ?${rule.phone}(?:[ ()./-]|\\d)`, 'u');
	return (
		(domain.endsWith(`.${tld}`) ? SAYS.domain : 0) +
		(phone.test(text) ? SAYS.phone : 0) +
		(rule.languages[0] === language ? SAYS.language : 0)
	);
}

function after(text: string, to: number, { names }: AddressRule): boolean {
	const next = text
		.slice(to, to + AFTER)
		.toLowerCase()
		.replace(/^[\s,.¶]+/, '');
	return names.some((name) => next.startsWith(name) && !/^\p{L}/u.test(next.slice(name.length)));
}

const isPrefixed = (words: string, { country }: AddressRule): boolean =>
	new RegExp(`,${PREFIXES[country] ?? country}-\\d`, 'u').test(words);

/** The letters before a postcode that are not the country's code: those of cars. */
const PREFIXES: Readonly<Record<string, string>> = { DE: 'D', AT: 'A', FR: 'F', BE: 'B', IT: 'IT?', ES: 'E', PT: 'P' };

/** Of several readings of one place the best stays; the first row of the table where nothing decides. */
function surestOf(found: readonly Placed[]): readonly FoundAddress[] {
	const best = new Map<string, Placed>();
	for (const one of found) {
		const known = best.get(one.key);
		if (known === undefined || isBetter(one, known)) best.set(one.key, one);
	}
	return [...best.values()]
		.toSorted((one, other) => other.score - one.score)
		.map(({ parts, quote, score }) => ({ parts, quote, score }));
}

/** Of two countries the likelier; of two shapes of one country the one that took more. "1012 LG" is more of a postcode than "1012". */
function isBetter(one: Placed, known: Placed): boolean {
	if (one.parts.country === known.parts.country) return one.from < known.from;
	const longer = one.parts.postcode.length - known.parts.postcode.length;
	return one.score > known.score || (one.score === known.score && longer > 0);
}
