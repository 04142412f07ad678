/** An amount of money as a text names it. */
export interface Amount {
	/** in its own currency */
	readonly value: number;
	/** ISO 4217 */
	readonly currency: string;
	readonly quote: string;
}

/** Currencies by sign and word, with a coarse worth in euros: only the order of magnitude decides. */
const CURRENCIES: readonly { readonly code: string; readonly inEuros: number; readonly words: string }[] = [
	{ code: 'BRL', inEuros: 0.17, words: 'R\\$|BRL|reais|real' },
	{
		code: 'USD',
		inEuros: 0.9,
		words: 'US\\$|USD|\\$|dollars?|bucks|dólares|dolares|dólar|dollari|dollaro|доллар(?:ов|а)?|Dollar',
	},
	{ code: 'EUR', inEuros: 1, words: '€|EUR|euros?|Euros?|евро' },
	{ code: 'GBP', inEuros: 1.15, words: '£|GBP|pounds?|quid|sterline|фунт(?:ов|а)?' },
	{ code: 'RUB', inEuros: 0.01, words: '₽|RUB|руб(?:л(?:ей|я|ь|и))?|р\\.|тыс\\. ?руб|rubles?' },
	{ code: 'CHF', inEuros: 1.05, words: 'CHF|Fr\\.|Franken|francs|franchi' },
	{ code: 'MXN', inEuros: 0.05, words: 'MXN|MX\\$|pesos?|ARS|CLP|COP' },
	{ code: 'UAH', inEuros: 0.02, words: '₴|UAH|грн|гривен|тенге|KZT|₸' },
	{ code: 'PLN', inEuros: 0.23, words: 'PLN|zł' },
	{ code: 'INR', inEuros: 0.01, words: '₹|INR|rupees|Rs\\.?' },
	{ code: 'CAD', inEuros: 0.65, words: 'CAD|C\\$|AUD|A\\$' },
	{ code: 'JPY', inEuros: 0.006, words: '¥|JPY|yen' },
];

const NUMBER = String.raw`\d{1,3}(?:[.,'’   ]\d{3}){1,4}(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?`;
const SIGNS = CURRENCIES.map(({ words }) => words).join('|');
const THOUSAND = String.raw`(?:\s?(?:k|mil|mila|mille|tausend|тыс\.?|тысяч[аи]?|thousand)(?![\p{L}]))?`;
const BEFORE = new RegExp(`(?<![\\p{L}\\d])(${SIGNS})\\s?(${NUMBER})(?![\\d])(${THOUSAND})`, 'giu');
const AFTER = new RegExp(
	`(?<![\\p{L}\\d.,])(${NUMBER})(${THOUSAND})(?:,-|,–)?\\s?(?:de\\s)?(${SIGNS})(?![\\p{L}\\d])`,
	'giu',
);

/** Matched before the long patterns are tried at all: most mails name no money. */
const ANY_SIGN = new RegExp(`(?:${SIGNS})`, 'iu');

/**
 * Amounts with a currency in all usual notations: `$54`, `1.299,90 €`, `R$ 199`, `2 100 рублей`, `CHF 1'200.-`.
 * A bare number is never an amount. In the order of the text, those with the sign before the number first.
 */
export function amountsIn(text: string): readonly Amount[] {
	if (!ANY_SIGN.test(text)) return [];
	const before = [...text.matchAll(BEFORE)].map((match) => amountOf(match[2], match[3], match[1], match[0]));
	const after = [...text.matchAll(AFTER)].map((match) => amountOf(match[1], match[2], match[3], match[0]));
	return [...before, ...after].filter(({ value }) => value > 0);
}

/** Roughly what an amount is worth in euros, for choosing a step of the severity table; never shown. */
export function roughlyInEuros({ value, currency }: Amount): number {
	return value * (CURRENCIES.find(({ code }) => code === currency)?.inEuros ?? 1);
}

function amountOf(number = '', thousand = '', sign = '', quote = ''): Amount {
	const value = numberOf(number) * (thousand.trim() === '' ? 1 : 1000);
	return { value, currency: currencyOf(sign), quote: quote.trim() };
}

function currencyOf(sign: string): string {
	return MATCHERS.find(({ matches }) => matches.test(sign))?.code ?? 'EUR';
}

const MATCHERS = CURRENCIES.map(({ code, words }) => ({ code, matches: new RegExp(`^(?:${words})$`, 'iu') }));

/** The last separator followed by one or two digits is the decimal one; every other only groups. */
function numberOf(written: string): number {
	const [, whole = '', decimals = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(written) ?? [];
	return Number(`${whole.replace(/\D/g, '')}.${decimals === '' ? '0' : decimals}`);
}
