/** Money as it is kept: whole minor units (cents) of an ISO 4217 currency. */
export interface Money {
	readonly minor: number;
	readonly currency: string;
}

/** Money as it travels: a decimal number without grouping (`1299.90`), so that nobody has to know another's number of decimals. */
export interface WrittenMoney {
	readonly amount: string;
	readonly currency: string;
}

/** More than any remedy, and still exact when many are added up. */
const DECIMAL = /^(\d{1,10})(?:\.(\d{1,4}))?$/;

let known: ReadonlySet<string> | null = null;

/** The currencies of ISO 4217 that this machine knows, by code. */
export function currencies(): ReadonlySet<string> {
	known ??= new Set(Intl.supportedValuesOf('currency'));
	return known;
}

/** True for a code such as `EUR`, in capitals. */
export const isCurrency = (code: string): boolean => currencies().has(code);

/** How many decimals a currency has: 2 for EUR, 0 for JPY, 3 for KWD. The code must be a currency's. */
export const exponentOf = (currency: string): number =>
	new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** Reads `1299.90`; null for what is no decimal number, or has more decimals than the currency. The currency must be known. */
export function moneyOf({ amount, currency }: WrittenMoney): Money | null {
	const [match, whole = '', decimals = ''] = DECIMAL.exec(amount) ?? [];
	const exponent = exponentOf(currency);
	const meant = decimals.replace(/0+$/, '');
	if (match === undefined || meant.length > exponent) return null;
	return { minor: Number(whole + meant.padEnd(exponent, '0')), currency };
}

/** Writes money as it travels: `1299.90`. */
export function written({ minor, currency }: Money): WrittenMoney {
	const exponent = exponentOf(currency);
	const digits = String(minor).padStart(exponent + 1, '0');
	const whole = digits.slice(0, digits.length - exponent);
	return { amount: exponent === 0 ? whole : `${whole}.${digits.slice(-exponent)}`, currency };
}

/** Writes money as people read it: `49,90 €`. */
export const sayMoney = ({ amount, currency }: WrittenMoney, locale: string): string =>
	new Intl.NumberFormat(locale, {
		style: 'currency',
		currency,
		// "€40" and not "€40.00": a round sum reads faster.
		trailingZeroDisplay: 'stripIfInteger',
	}).format(Number(amount));

/**
 * What a person typed as an amount (`49,90`, `1.299`, `1 299.90`, `12'000`), as it travels; null when it can be none. The last mark is the
 * decimal one where no more digits follow it than the currency has decimals; every other only groups.
 */
export function readAmount(typed: string, currency: string): string | null {
	const bare = typed.trim().replace(/[\s\u00a0\u202f'’]/g, '');
	if (!/^\d[\d.,]*$/.test(bare) || !isCurrency(currency)) return null;
	const exponent = exponentOf(currency);
	const [, whole = '', decimals = ''] =
		new RegExp(`^(.*?)(?:[.,](\\d{1,${Math.max(exponent, 1)}}))?$`).exec(bare) ?? [];
	const groups = whole.split(/[.,]/);
	const areGroups = groups.length === 1 || groups.slice(1).every((group) => group.length === 3);
	const money = areGroups ? moneyOf({ amount: joined(groups.join(''), decimals), currency }) : null;
	return money === null ? null : written(money).amount;
}

const joined = (whole: string, decimals: string): string => (decimals === '' ? whole : `${whole}.${decimals}`);

/** Sums by currency, in the order in which the currencies first appear. */
export function totalsOf(amounts: Iterable<Money>): readonly Money[] {
	const sums = new Map<string, number>();
	for (const { minor, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + minor);
	return [...sums].map(([currency, minor]) => ({ minor, currency }));
}
