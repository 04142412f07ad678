import type { RemediesView, RemedyView } from '../../../shared/api/remedies.ts';
import type { GuardKind } from '../../../shared/guard.ts';
import type { Language } from '../../../shared/language.ts';
import { type Authority, isWithin } from '../../../shared/remedy/authority.ts';
import { isNoMore } from '../../../shared/remedy/give.ts';
import { isCurrency, type Money, moneyOf, readAmount, type WrittenMoney } from '../../../shared/remedy/money.ts';
import { moneyIn, REMEDY_KINDS, type RemedyKind, type Warning } from '../../../shared/remedy/remedy.ts';
import { percentOfLoss, warningsOf } from '../../../shared/remedy/warn.ts';

/** The form as it stands, every field as it was typed. */
export interface Draft {
	readonly kind: RemedyKind;
	readonly amount: string;
	readonly currency: string;
	readonly loss: string;
	readonly lossCurrency: string;
	readonly why: string;
	readonly overWarning: string;
}

export type Fault = 'amount' | 'currency' | 'loss' | 'lossCurrency' | 'why' | 'overWarning';

/** What the form comes to: what would be sent, what is wrong with it, and what speaks against it. */
export interface DraftReading {
	readonly money: WrittenMoney | null;
	readonly loss: WrittenMoney | null;
	readonly faults: readonly Fault[];
	readonly warnings: readonly Warning[];
	/** all the money of the case in percent of the loss; null where it cannot be told */
	readonly percent: number | null;
	/** `above` the own limit, or there is `no-limit` set in that currency: a lead will be asked. Null: it is given at once */
	readonly asks: 'above' | 'no-limit' | null;
}

/** The form as it opens: empty, or with the entry that is to be put right. The loss is what was said last, else what the mails name. */
export function firstDraft(
	{ currency, remedies, losses }: RemediesView,
	corrected: RemedyView | null,
	language: Language,
): Draft {
	const known = corrected ?? remedies.findLast(({ holds }) => holds);
	const loss = known?.loss ?? losses[0]?.money ?? null;
	return {
		kind: corrected?.kind ?? 'refund',
		amount: corrected?.money ? asTyped(corrected.money.amount, language) : '',
		currency: corrected?.money?.currency ?? currency,
		loss: loss === null ? '' : asTyped(loss.amount, language),
		lossCurrency: loss?.currency ?? currency,
		why: corrected?.why ?? '',
		overWarning: corrected?.overWarning ?? '',
	};
}

/** `49.90` as somebody types it in that language: `49,90`; a round sum without decimals. */
export function asTyped(amount: string, language: Language): string {
	const decimals = /\.(\d*[1-9]\d*)$/.exec(amount)?.[1]?.length ?? 0;
	const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
	return new Intl.NumberFormat(language, { useGrouping: false, ...digits }).format(Number(amount));
}

/** Reads the form by the rules that the server decides by. */
export function readDraft(
	draft: Draft,
	facts: { readonly remedies: RemediesView; readonly corrects: number | null; readonly guard: GuardKind },
): DraftReading {
	const { remedies, corrects, guard } = facts;
	const rule = REMEDY_KINDS[draft.kind].money;
	const amount = rule === 'none' ? EMPTY : readField(draft.amount, draft.currency);
	const loss = readField(draft.loss, draft.lossCurrency);
	const gift = { kind: draft.kind, money: toMoney(amount.money), loss: toMoney(loss.money), corrects };
	const rows = remedies.remedies.map(({ number, holds, money }) => ({ number, holds, money: toMoney(money) }));
	const others = rows.filter(({ holds, number }) => holds && number !== corrects);
	const warnings = warningsOf(gift, { guard, others, warnAboveLoss: remedies.warnAboveLoss });
	const isZero = gift.money?.minor === 0;
	const faults: readonly (readonly [Fault, boolean])[] = [
		['amount', amount.isWrong || isZero || (rule === 'needed' && gift.money === null)],
		['currency', rule !== 'none' && !isCurrency(draft.currency)],
		['loss', loss.isWrong],
		['lossCurrency', !isCurrency(draft.lossCurrency)],
		['why', draft.why.trim() === ''],
		['overWarning', warnings.length > 0 && draft.overWarning.trim() === ''],
	];
	const isFree = gift.money === null || isNoMore(gift, rows);
	return {
		money: amount.money,
		loss: loss.money,
		faults: faults.flatMap(([fault, is]) => (is ? [fault] : [])),
		warnings,
		percent: percentOfLoss(gift, others),
		asks: isFree ? null : asksFor(moneyIn([...others, gift]), draft.currency, remedies),
	};
}

const EMPTY = { money: null, isWrong: false } as const;

/** An empty field is no mistake; whether it may be empty is another question. */
function readField(
	typed: string,
	currency: string,
): { readonly money: WrittenMoney | null; readonly isWrong: boolean } {
	if (typed.trim() === '') return EMPTY;
	const amount = readAmount(typed, currency);
	return { money: amount === null ? null : { amount, currency }, isWrong: amount === null && isCurrency(currency) };
}

const toMoney = (money: WrittenMoney | null): Money | null =>
	money === null || !isCurrency(money.currency) ? null : moneyOf(money);

/** The server told this person's limits alone, so they stand for those of a role. */
function asksFor(given: readonly Money[], currency: string, { limits }: RemediesView): DraftReading['asks'] {
	if (limits === null) return null;
	const tables = limits.map(({ amount, currency: code }) => [code, limitsOf(Number(amount))] as const);
	const authority: Authority = { currency: '', limits: limitsOf(0), limitsIn: Object.fromEntries(tables) };
	if (isWithin('agent', given, authority)) return null;
	return limits.some((limit) => limit.currency === currency) ? 'above' : 'no-limit';
}

const limitsOf = (whole: number): Authority['limits'] => ({ agent: whole, senior: whole, lead: whole });
