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
	const read = (
		match: RegExpExecArray,
		{ number = '', thousand = '', sign = '' }: Partial<Parts>,
	): readonly Amount[] => {
		const around = {
			before: text.slice(0, match.index).slice(-LOSS_REACH),
			after: text.slice(match.index + match[0].length).slice(0, LOSS_REACH_AFTER),
		};
		if (!isMoney({ sign, number, ...around })) return [];
		return [amountOf({ number, thousand, sign, quote: match[0], isLoss: isLoss(around) })];
	};
	const before = [...text.matchAll(BEFORE)].flatMap((match) =>
		NEVER_BEFORE.test(match[1] ?? '') ? [] : read(match, { sign: match[1], number: match[2], thousand: match[3] }),
	);
	const after = [...text.matchAll(AFTER)].flatMap((match) =>
		read(match, { number: match[1], thousand: match[2], sign: match[3] }),
	);
	const between = [...text.matchAll(BETWEEN)].flatMap((match) =>
		read(match, { number: `${match[1]}.${match[3]}`, sign: match[2] }),
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

/** What is written like an amount and is none. Text before and after is of the same sentence, or beyond. */
const NO_MONEY: readonly {
	readonly sign: RegExp;
	readonly number?: RegExp;
	readonly before?: RegExp;
	readonly after?: RegExp;
}[] = [
	// "am Fr. 14.11.", "Fr. 20 Uhr": a Friday
	{ sign: /^fr\.$/i, number: /^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])$/, after: /^\./ },
	{ sign: /^fr\.$/i, before: /(?<!\p{L})(?:am|vom|von|bis|ab|dem|den|seit|nächsten|letzten|kommenden)\s$/iu },
	{ sign: /^fr\.$/i, after: /^\s?(?:Uhr|h)(?!\p{L})/iu },
	// a program of that year, a blood value, an emission class
	{ sign: /^cad$/i, number: /^20[0-4]\d$/ },
	{ sign: /^inr$/i, number: /^\d(?:[.,]\d)?$/ },
	{ sign: /^euro$/i, number: /^[1-7]$/ },
	// "5 pounds of flour"
	{ sign: /^pounds?$/i, after: /^\sof\s(?!(?:my|our|credit|compensation|damage|debt)(?!\p{L}))/iu },
	// "5 р-н"
	{ sign: /^р$/i, after: /^-\p{L}/u },
];

/** Words that stand behind a number and never before it: "a real 2 hour wait". */
const NEVER_BEFORE = /^(?:reais|real|pounds?|quid|bucks|dollars?|р\.?|тыс\. ?руб)$/iu;

interface Found {
	readonly sign: string;
	readonly number: string;
	readonly before: string;
	readonly after: string;
}

const isMoney = ({ sign, number, before, after }: Found): boolean =>
	!NO_MONEY.some(
		(no) =>
			no.sign.test(sign) &&
			(no.number?.test(number) ?? true) &&
			(no.before?.test(before) ?? true) &&
			(no.after?.test(after) ?? true),
	);

/** How far before an amount, in its sentence, the words stand that make it a loss. */
const LOSS_REACH = 45;

/** Charged, lost, owed, "cost me", in seven languages. "It cost 800" alone is a price. */
const LOSS_WORDS =
	/(?<!\p{L})(?:charg\p{L}+|overcharg\p{L}+|debit\p{L}+|billed|lost|losing|loss|cost (?:me|us)|spent|spend|had to pay|out of pocket|owe\p{L}*|refund\p{L}*|reimburs\p{L}*|compensat\p{L}*|took|taken|withdr\p{L}+|addebit\p{L}+|rimbors\p{L}+|pers[oie]\p{L}*|perdut\p{L}+|mi è costat\p{L}+|ci è costat\p{L}+|danno|ho speso|abbiamo speso|dovuto pagare|spendere|cobr\p{L}+|debit\p{L}+|reembols\p{L}+|perdi\p{L}*|perdemos|prejuízo|me custou|gastei|gastámos|gastamos|tive de pagar|tive que pagar|nos custou|estorn\p{L}+|списал\p{L}*|сняли|снят\p{L}*|верн\p{L}+|возв\p{L}+|потерял\p{L}*|убыт\p{L}+|ущерб\p{L}*|обошл\p{L}+ (?:мне|нам)|потратил\p{L}*|пришлось (?:за|до)?платить|должны|cargad\p{L}+|descont\p{L}+|devol\p{L}+|devuel\p{L}+|reintegr\p{L}+|pérdida|me costó|gastado|gasté|tenido que pagar|tuve que pagar|nos costó|daños|débit\p{L}+|prélev\p{L}+|factur\p{L}+|rembours\p{L}+|perdu\p{L}*|perte|m['’]a coûté|dû payer|dû débourser|dépensé|nous a coûté|préjudice|abgebucht|belastet|abgezogen|berechnet|verlor\p{L}+|verlust|schaden|gekostet hat (?:mich|uns)|kostet (?:mich|uns)|gekostet|ausgegeben|zahlen müssen|erstatt\p{L}+|rückerstatt\p{L}+|zurück\p{L}*|schuld\p{L}+)(?!\p{L})/iu;

/** How far behind it. */
const LOSS_REACH_AFTER = 32;

/** "£30 out of pocket", "30 Euro zu viel", "1.300 euro di danno". */
const LOSS_WORDS_AFTER =
	/^\s?(?:\p{L}+\s){0,2}?(?:out of pocket|too much|extra|lost|(?:was|were|been|got) (?:taken|charged|debited|withdrawn)|di danno|di danni|in più|di troppo|a mais|de prejuízo|de más|de pérdida|de daños|de trop|en trop|de perte|de préjudice|zu viel|zuviel|schaden|verlust|gekostet|лишн\p{L}+|убытк\p{L}+|ущерб\p{L}*)(?!\p{L})/iu;

const isLoss = ({ before, after }: Pick<Found, 'before' | 'after'>): boolean =>
	LOSS_WORDS.test(before.split(/[.!?\n]\s/).at(-1) ?? '') || LOSS_WORDS_AFTER.test(after.split(/[.!?\n]/)[0] ?? '');

/** A written amount, as its pattern takes it apart. */
interface Parts {
	readonly number: string | undefined;
	readonly thousand: string | undefined;
	readonly sign: string | undefined;
}

interface WrittenAmount {
	readonly number: string;
	readonly thousand: string;
	readonly sign: string;
	readonly quote: string;
	readonly isLoss: boolean;
}

function amountOf({ number, thousand, sign, quote, isLoss: lost }: WrittenAmount): Amount {
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
