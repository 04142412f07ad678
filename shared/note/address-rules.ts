import { CAPITALS, NUMBER, oneOf, SEGMENT, START, TOWN, word } from './address-pattern.ts';
import { BRAZIL, ENGLISH, FRENCH, ITALIAN, LUSITANIAN, PROVINCES, RUSSIAN, SPANISH, STATES } from './address-words.ts';

/** How one country writes an address in a mail. */
export interface AddressRule {
	/** ISO 3166-1 alpha-2 */
	readonly country: string;
	/** with the groups `street`, `postcode`, `city`, and where there are any `one`, `two` and `region` */
	readonly shapes: readonly RegExp[];
	/** where a comma is missing on one line: a postcode before its town begins a part of its own */
	readonly glue: RegExp | null;
	/** what people call it in its own and the usual languages; small letters */
	readonly names: readonly string[];
	/** international prefix of its telephone numbers */
	readonly phone: string;
	/** languages whose writers live there as a rule */
	readonly languages: readonly string[];
}

const EXTRAS = `(?:,(?<one>${SEGMENT}))?(?:,(?<two>${SEGMENT}))?`;
const keyed = (words: string) => `(?<street>${word(words)}[ .]?[^,¶:@<>]{2,60}(?:, ?${NUMBER})?)`;
const numbered = (words: string) =>
	`(?<street>${START}\\d{1,5} ?[A-Za-z]?(?: ?[-/] ?\\d{1,5}[A-Za-z]?)?(?: ${word('bis ter quater')})?[, ][^,¶:@<>\\d]{0,40}${word(words)}[^,¶:@<>]{0,40})`;
const bare = `(?<street>${START}${CAPITALS} ${NUMBER}(?: ${word('bus bte boîte top')} ?[\\dA-Za-z]{1,5})?)`;
const shape = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'gu');
const place = (postcode: string, prefix = '') => `,(?:${prefix})?(?<postcode>${postcode}) (?<city>${TOWN})`;
const region = (names: string) => `(?:[, /]{1,2}(?<region>${names}))?`;

const HOUSE = '(?:,(?<one>[^,¶:@<>]{0,30}\\d[^,¶:@<>]{0,20}))?(?:,(?<two>[^,¶:@<>]{0,12}\\d[^,¶:@<>]{0,8}))?';
const NAMED = `(?<region>[^,¶:@<>]{2,30})`;

/**
 * One row a country. `examples` of each stand in the tests. Countries that share words and the length of their postcodes (Spain and Mexico,
 * Austria and Switzerland) all match, and what else the mail says decides between them.
 */
export const ADDRESS_RULES: readonly AddressRule[] = [
	{
		country: 'IT',
		shapes: [shape(keyed(ITALIAN), EXTRAS, place('\\d{5}', 'I[T]?-'), region(`[A-Z]{2}(?!\\p{L})`))],
		glue: /\b(?:IT?-)?\d{5} \p{L}/gu,
		names: ['italia', 'italy', 'italien', 'italie', 'itália', 'италия'],
		phone: '39',
		languages: ['it'],
	},
	{
		country: 'PT',
		shapes: [shape(keyed(LUSITANIAN), EXTRAS, place('\\d{4}-\\d{3}', 'P-'))],
		glue: /\b\d{4}-\d{3} \p{L}/gu,
		names: ['portugal', 'portogallo', 'португалия'],
		phone: '351',
		languages: ['pt'],
	},
	{
		country: 'BR',
		shapes: [
			shape(
				keyed(LUSITANIAN),
				EXTRAS,
				`,(?<city>${TOWN})[,/ ]{1,2}(?<region>${oneOf(BRAZIL)}),?(?: ?CEP:? ?)?(?<postcode>\\d{5}-?\\d{3})`,
			),
			shape(
				keyed(LUSITANIAN),
				EXTRAS,
				`,(?:CEP:? ?)?(?<postcode>\\d{5}-?\\d{3})[, ](?<city>${TOWN})`,
				region(oneOf(BRAZIL)),
			),
		],
		glue: null,
		names: ['brasil', 'brazil', 'brasile', 'brésil', 'brasilien', 'бразилия'],
		phone: '55',
		languages: ['pt'],
	},
	{
		country: 'RU',
		shapes: [
			shape(
				`${START}(?<postcode>\\d{6}),(?:Россия,|РФ,)?(?:(?<region>[^,¶:@<>]{2,30}(?:обл|край|респ|Респ|округ|АО)[^,¶:@<>]{0,20}),)?(?:г\\.? ?|город )?(?<city>${TOWN})`,
				`,(?<street>(?=[^,¶]{0,60}${word(RUSSIAN)})[^,¶:@<>]{3,60})`,
				HOUSE,
			),
			shape(
				`${START}(?:г\\. ?|город )(?<city>${TOWN}),(?<street>(?=[^,¶]{0,60}${word(RUSSIAN)})[^,¶:@<>]{3,60})`,
				HOUSE,
				`,(?<postcode>\\d{6})`,
			),
			shape(
				`(?<street>${word(RUSSIAN)}[ .]?[^,¶:@<>]{2,60})`,
				HOUSE,
				`,(?:г\\.? ?)?(?<city>${TOWN})(?:,${NAMED})?,(?<postcode>\\d{6})`,
			),
		],
		glue: null,
		names: ['россия', 'рф', 'russia', 'rússia', 'russland', 'russie', 'rusia'],
		phone: '7',
		languages: ['ru'],
	},
	{
		country: 'ES',
		shapes: [
			shape(
				keyed(SPANISH),
				EXTRAS,
				place('(?:0[1-9]|[1-4]\\d|5[0-2])\\d{3}', 'E-'),
				`(?:,(?<region>(?!(?:España|Spain|Tel|Tfno|Móvil))\\p{Lu}\\p{L}{2,20}(?: \\p{L}{2,20}){0,2})(?=[,¶.]|$))?`,
			),
		],
		glue: /\b(?:0[1-9]|[1-4]\d|5[0-2])\d{3} \p{L}/gu,
		names: ['españa', 'spain', 'spagna', 'espanha', 'espagne', 'spanien', 'испания'],
		phone: '34',
		languages: ['es'],
	},
	{
		country: 'MX',
		shapes: [
			shape(
				keyed(SPANISH),
				EXTRAS,
				`,(?:[cC]\\.?[pP]\\.?:? ?)?(?<postcode>\\d{5})[, ](?<city>${TOWN})(?:,(?<region>(?!M[eé]xico[,¶.])\\p{Lu}[^,¶:@<>\\d]{1,25}))?`,
			),
			shape(
				keyed(SPANISH),
				EXTRAS,
				`,(?<city>${TOWN})(?:,(?<region>\\p{Lu}[^,¶:@<>\\d]{1,25}))?,[cC]\\.?[pP]\\.?:? ?(?<postcode>\\d{5})`,
			),
		],
		glue: /\b[cC]\.?[pP]\.? ?\d{5}/gu,
		names: ['méxico', 'mexico', 'messico', 'mexique', 'mexiko', 'мексика'],
		phone: '52',
		languages: ['es'],
	},
	{
		country: 'AR',
		shapes: [
			shape(
				keyed(SPANISH),
				EXTRAS,
				place('(?:[A-HJ-NP-Z]\\d{4}[A-Z]{3}|[A-HJ-NP-Z]?\\d{4})', '[cC]\\.?[pP]\\.?:? ?'),
				`(?:,(?<region>(?!Argentina)\\p{Lu}[^,¶:@<>\\d]{2,25}))?`,
			),
			shape(
				`(?<street>${START}${CAPITALS} \\d{2,5})`,
				EXTRAS,
				place('[A-HJ-NP-Z]\\d{4}(?:[A-Z]{3})?', '[cC]\\.?[pP]\\.?:? ?'),
				`(?:,(?<region>(?!Argentina)\\p{Lu}[^,¶:@<>\\d]{2,25}))?`,
			),
		],
		glue: /\b[A-HJ-NP-Z]\d{4}(?:[A-Z]{3})? \p{L}/gu,
		names: ['argentina', 'argentine', 'argentinien', 'аргентина'],
		phone: '54',
		languages: ['es'],
	},
	{
		country: 'FR',
		shapes: [
			shape(numbered(FRENCH), EXTRAS, place('\\d{5}', 'F-'), '(?: Cedex(?: \\d{1,2})?)?'),
			shape(keyed(FRENCH), EXTRAS, place('\\d{5}', 'F-')),
		],
		glue: /\b(?:F-)?\d{5} \p{L}/gu,
		names: ['france', 'francia', 'frança', 'frankreich', 'франция'],
		phone: '33',
		languages: ['fr'],
	},
	{
		country: 'BE',
		shapes: [
			shape(keyed(FRENCH), EXTRAS, place('[1-9]\\d{3}', 'B-')),
			shape(numbered(FRENCH), EXTRAS, place('[1-9]\\d{3}', 'B-')),
			shape(bare, EXTRAS, place('[1-9]\\d{3}', 'B-')),
		],
		glue: /\bB-\d{4} \p{L}/gu,
		names: ['belgique', 'belgië', 'belgie', 'belgium', 'belgio', 'bélgica', 'belgien', 'бельгия'],
		phone: '32',
		languages: ['fr'],
	},
	{
		country: 'CH',
		shapes: [
			shape(bare, EXTRAS, place('[1-9]\\d{3}', 'CH-')),
			shape(keyed(FRENCH), EXTRAS, place('[1-9]\\d{3}', 'CH-')),
			shape(keyed(ITALIAN), EXTRAS, place('[1-9]\\d{3}', 'CH-')),
		],
		glue: /\bCH-\d{4} \p{L}/gu,
		names: ['schweiz', 'suisse', 'svizzera', 'switzerland', 'suíça', 'suiza', 'швейцария'],
		phone: '41',
		languages: ['de', 'fr', 'it'],
	},
	{
		country: 'DE',
		shapes: [shape(bare, EXTRAS, place('\\d{5}', 'D-'))],
		glue: /\b(?:D-)?\d{5} \p{L}/gu,
		names: ['deutschland', 'germany', 'germania', 'alemanha', 'alemania', 'allemagne', 'германия'],
		phone: '49',
		languages: ['de'],
	},
	{
		country: 'AT',
		shapes: [shape(bare, EXTRAS, place('[1-9]\\d{3}', 'A-'))],
		glue: /\bA-\d{4} \p{L}/gu,
		names: ['österreich', 'austria', 'áustria', 'autriche', 'австрия'],
		phone: '43',
		languages: ['de'],
	},
	{
		country: 'GB',
		shapes: [
			shape(
				numbered(ENGLISH),
				EXTRAS,
				`,(?<city>${TOWN})[, ](?<postcode>[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})(?!\\p{L})`,
			),
			shape(
				`(?<street>${START}(?:Flat|Apartment|Unit) \\w{1,5})`,
				EXTRAS,
				`,(?<city>${TOWN})[, ](?<postcode>[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})(?!\\p{L})`,
			),
		],
		glue: null,
		names: [
			'united kingdom',
			'uk',
			'england',
			'scotland',
			'wales',
			'great britain',
			'regno unito',
			'reino unido',
			'royaume-uni',
		],
		phone: '44',
		languages: ['en'],
	},
	{
		country: 'IE',
		shapes: [
			shape(
				numbered(ENGLISH),
				EXTRAS,
				`,(?<city>${TOWN})(?:,(?<region>(?:Co\\.?|County) ${TOWN}))?[, ](?<postcode>(?:[AC-FHKNPRTV-Y]\\d{2}|D6W) ?[0-9AC-FHKNPRTV-Y]{4})(?!\\p{L})`,
			),
		],
		glue: null,
		names: ['ireland', 'éire', 'irlanda', 'irlande', 'irland', 'ирландия'],
		phone: '353',
		languages: ['en'],
	},
	{
		country: 'US',
		shapes: [
			shape(
				numbered(ENGLISH),
				EXTRAS,
				`,(?<city>${TOWN})[, ]{1,2}(?<region>${oneOf(STATES)})[, ]{1,2}(?<postcode>\\d{5}(?:-\\d{4})?)(?!\\d)`,
			),
			shape(
				`(?<street>${START}P\\.? ?O\\.? Box \\d{1,6})`,
				EXTRAS,
				`,(?<city>${TOWN})[, ]{1,2}(?<region>${oneOf(STATES)})[, ]{1,2}(?<postcode>\\d{5}(?:-\\d{4})?)(?!\\d)`,
			),
		],
		glue: null,
		names: ['usa', 'united states', 'us', 'u.s.a.', 'stati uniti', 'estados unidos', 'états-unis', 'сша'],
		phone: '1',
		languages: ['en'],
	},
	{
		country: 'CA',
		shapes: [
			shape(
				numbered(`${ENGLISH} ${FRENCH}`),
				EXTRAS,
				`,(?<city>${TOWN})[, ]{1,2}(?<region>${oneOf(PROVINCES)})[, ]{1,2}(?<postcode>[ABCEGHJ-NPRSTVXY]\\d[A-Z] ?\\d[A-Z]\\d)(?!\\p{L})`,
			),
		],
		glue: null,
		names: ['canada', 'canadá', 'kanada', 'канада'],
		phone: '1',
		languages: ['en', 'fr'],
	},
	{
		country: 'NL',
		shapes: [shape(bare, EXTRAS, place('[1-9]\\d{3} ?[A-Z]{2}', 'NL-'))],
		glue: /\b\d{4} ?[A-Z]{2} \p{L}/gu,
		names: [
			'nederland',
			'netherlands',
			'paesi bassi',
			'holland',
			'países bajos',
			'pays-bas',
			'niederlande',
			'нидерланды',
		],
		phone: '31',
		languages: [],
	},
];
