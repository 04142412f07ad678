import type { GuardKind } from '../guard.ts';
import { type Money, totalsOf } from './money.ts';
import { type Gift, moneyIn, REMEDY_KINDS, type Warning } from './remedy.ts';

/** What a gift is weighed against. */
export interface WarnFacts {
	readonly guard: GuardKind;
	/** the other remedies of the case that hold */
	readonly others: readonly Pick<Gift, 'money'>[];
	/** percent of the loss above which more money gains nothing */
	readonly warnAboveLoss: number;
}

/**
 * What speaks against a gift; none of it blocks. Above 150 % of the loss satisfaction gains nothing, and unequal awards are resented (facts:
 * Roschk & Gelbrich 2014, Haesevoets 2017). Under `repair` a gift in place of plain setting right offends.
 */
export function warningsOf(gift: Pick<Gift, 'kind' | 'money' | 'loss'>, facts: WarnFacts): readonly Warning[] {
	return [
		...(isAboveLoss(gift, facts) ? (['above-loss'] as const) : []),
		...(facts.guard === 'repair' && REMEDY_KINDS[gift.kind].isGift ? (['gift-under-repair'] as const) : []),
	];
}

/** What all the money of a case comes to, in percent of the loss; null where the two cannot be compared. */
export function percentOfLoss(
	{ money, loss }: Pick<Gift, 'money' | 'loss'>,
	others: WarnFacts['others'],
): number | null {
	if (money === null || loss === null || loss.minor === 0 || money.currency !== loss.currency) return null;
	const total = totalIn(loss.currency, [...moneyIn(others), money]);
	return Math.round((total / loss.minor) * 100);
}

function isAboveLoss({ money, loss }: Pick<Gift, 'money' | 'loss'>, { others, warnAboveLoss }: WarnFacts): boolean {
	if (money === null || loss === null || loss.minor === 0 || money.currency !== loss.currency) return false;
	return totalIn(loss.currency, [...moneyIn(others), money]) * 100 > loss.minor * warnAboveLoss;
}

const totalIn = (currency: string, amounts: readonly Money[]): number =>
	totalsOf(amounts).find((sum) => sum.currency === currency)?.minor ?? 0;
