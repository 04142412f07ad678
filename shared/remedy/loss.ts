import { amountsIn } from '../triage/money.ts';
import { exponentOf, isCurrency, type Money, moneyOf } from './money.ts';

/** An amount that the customer named, and the words. */
export interface NamedLoss {
	readonly money: Money;
	readonly quote: string;
	readonly mailId: string;
}

/** Enough to choose from. */
const MOST_LOSSES = 4;

/**
 * What the failure may have cost, found in the customer's mails (oldest first): amounts that the words say were lost, charged or are owed
 * before all others, the larger first. Each amount once.
 */
export function lossesIn(mails: readonly { readonly id: string; readonly words: string }[]): readonly NamedLoss[] {
	const named = mails.flatMap(({ id, words }) =>
		amountsIn(words).flatMap(({ value, currency, quote, isLoss }) => {
			const money = toMoney(value, currency);
			return money === null ? [] : [{ money, quote, mailId: id, isLoss }];
		}),
	);
	const once = new Map(named.toReversed().map((one) => [`${one.money.currency} ${one.money.minor}`, one]));
	return [...once.values()]
		.toSorted((one, other) => Number(other.isLoss) - Number(one.isLoss) || other.money.minor - one.money.minor)
		.slice(0, MOST_LOSSES)
		.map(({ money, quote, mailId }) => ({ money, quote, mailId }));
}

/** Triage reads amounts as fractions; a mail may name more than any remedy. */
const toMoney = (value: number, currency: string): Money | null =>
	isCurrency(currency) ? moneyOf({ amount: value.toFixed(exponentOf(currency)), currency }) : null;
