/** An amount of money as a text names it. */
export interface Amount {
	/** in its own currency */
	readonly value: number;
	/** ISO 4217 */
	readonly currency: string;
	readonly quote: string;
	/** the words before it say that it was taken from the customer, lost or is owed: what the failure cost, not what the thing did */
	readonly isLoss: boolean;
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
	{ code: 'RUB', inEuros: 0.01, words: '₽|RUB|руб(?:л(?:ей|я|ь|и))?|р\\.?|тыс\\. ?руб|rubles?' },
	{ code: 'XOF', inEuros: 0.0015, words: 'F\\s?CFA|francs? CFA|FCFA|XOF|XAF|CFA' },
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

/** The sign in the place of the decimal mark: `12€50`. */
const BETWEEN = /(?<![\p{L}\d.,])(\d{1,6})\s?([€$£])(\d{2})(?![\p{L}\d])/gu;

/** Matched before the long patterns are tried at all: most mails name no money. */
const ANY_SIGN = new RegExp(`(?:${SIGNS})`, 'iu');

/**
 * Amounts with a currency in all usual notations: `$54`, `1.299,90 €`, `R$ 199`, `2 100 рублей`, `CHF 1'200.-`.
 * A bare number is never an amount. In the order of the text, those with the sign before the number first.
 */
export function amountsIn(text: string): readonly Amount[] {
	if (!ANY_SIGN.test(text)) return [];
	const before = [...text.matchAll(BEFORE)].map((match) =>
		amountOf({ number: match[2], thousand: match[3], sign: match[1], quote: match[0], isLoss: isLoss(text, match) }),
	);
	const after = [...text.matchAll(AFTER)].map((match) =>
		amountOf({ number: match[1], thousand: match[2], sign: match[3], quote: match[0], isLoss: isLoss(text, match) }),
	);
	const between = [...text.matchAll(BETWEEN)].map((match) =>
		amountOf({
			number: `${match[1]}.${match[3]}`,
			thousand: undefined,
			sign: match[2],
			quote: match[0],
			isLoss: isLoss(text, match),
		}),
	);
	return [...before, ...after, ...between].filter(({ value }) => value > 0);
}

/** Roughly what an amount is worth in euros, for choosing a step of the severity table; never shown. */
export function roughlyInEuros({ value, currency }: Amount): number {
	return value * (CURRENCIES.find(({ code }) => code === currency)?.inEuros ?? 1);
}

/** The amount that an amount of severity is measured by: the largest loss where one is given, else the largest amount of all. */
export function weightiest(amounts: readonly Amount[]): Amount | undefined {
	const losses = amounts.filter(({ isLoss: lost }) => lost);
	const counted = losses.length > 0 ? losses : amounts;
	return [...counted].sort((one, other) => roughlyInEuros(other) - roughlyInEuros(one))[0];
}

/** How far before an amount, in its sentence, the words stand that make it a loss. */
const LOSS_REACH = 45;

/** Charged, lost, owed, "cost me", in seven languages. "It cost 800" alone is a price. */
const LOSS_WORDS =
	/(?<!\p{L})(?:charg\p{L}+|overcharg\p{L}+|debit\p{L}+|billed|lost|losing|loss|cost (?:me|us)|out of pocket|owe\p{L}*|refund\p{L}*|reimburs\p{L}*|compensat\p{L}*|took|taken|withdr\p{L}+|addebit\p{L}+|rimbors\p{L}+|pers[oie]\p{L}*|perdut\p{L}+|mi è costat\p{L}+|ci è costat\p{L}+|danno|cobr\p{L}+|debit\p{L}+|reembols\p{L}+|perdi\p{L}*|perdemos|prejuízo|me custou|nos custou|estorn\p{L}+|списал\p{L}*|сняли|снят\p{L}*|верн\p{L}+|возв\p{L}+|потерял\p{L}*|убыт\p{L}+|ущерб\p{L}*|обошл\p{L}+ (?:мне|нам)|должны|cargad\p{L}+|descont\p{L}+|devol\p{L}+|devuel\p{L}+|reintegr\p{L}+|pérdida|me costó|nos costó|daños|débit\p{L}+|prélev\p{L}+|factur\p{L}+|rembours\p{L}+|perdu\p{L}*|perte|m['’]a coûté|nous a coûté|préjudice|abgebucht|belastet|abgezogen|berechnet|verlor\p{L}+|verlust|schaden|gekostet hat (?:mich|uns)|kostet (?:mich|uns)|erstatt\p{L}+|rückerstatt\p{L}+|zurück\p{L}*|schuld\p{L}+)(?!\p{L})/iu;

function isLoss(text: string, match: RegExpMatchArray): boolean {
	const at = match.index ?? 0;
	const before = text.slice(Math.max(0, at - LOSS_REACH), at);
	return LOSS_WORDS.test(before.split(/[.!?\n]\s/).at(-1) ?? '');
}

interface WrittenAmount {
	readonly number: string | undefined;
	readonly thousand: string | undefined;
	readonly sign: string | undefined;
	readonly quote: string;
	readonly isLoss: boolean;
}

function amountOf({ number = '', thousand = '', sign = '', quote, isLoss: lost }: WrittenAmount): Amount {
	const value = numberOf(number) * (thousand.trim() === '' ? 1 : 1000);
	return { value, currency: currencyOf(sign), quote: quote.trim(), isLoss: lost };
}

const currencyOf = (sign: string): string => currencyNamed(sign) ?? 'EUR';

/** The ISO 4217 code of a currency's sign or word (`€`, `euros`, `R$`); null for what names none. */
export const currencyNamed = (sign: string): string | null =>
	MATCHERS.find(({ matches }) => matches.test(sign))?.code ?? null;

const MATCHERS = CURRENCIES.map(({ code, words }) => ({ code, matches: new RegExp(`^(?:${words})$`, 'iu') }));

/** What a number is worth: the last separator followed by one or two digits is the decimal one; every other only groups. */
export function numberOf(written: string): number {
	const [, whole = '', decimals = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(written) ?? [];
	return Number(`${whole.replace(/\D/g, '')}.${decimals === '' ? '0' : decimals}`);
}
