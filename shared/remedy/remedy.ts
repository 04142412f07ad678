import type { Instant } from '../time.ts';
import type { Money } from './money.ts';

/**
 * What can be given. `money`: whether it has an amount. `isGift`: more than setting it right, so that it is warned against under `repair`.
 * `movesTo`: how far the case has come at least once it is given; an apology owns the failure and solves nothing yet.
 */
export const REMEDY_KINDS = {
	refund: { money: 'needed', isGift: false, movesTo: 'resolving' },
	credit: { money: 'needed', isGift: true, movesTo: 'resolving' },
	discount: { money: 'needed', isGift: true, movesTo: 'resolving' },
	replacement: { money: 'allowed', isGift: false, movesTo: 'resolving' },
	repair: { money: 'allowed', isGift: false, movesTo: 'resolving' },
	upgrade: { money: 'allowed', isGift: true, movesTo: 'resolving' },
	apology: { money: 'none', isGift: false, movesTo: 'acknowledged' },
	other: { money: 'allowed', isGift: false, movesTo: 'resolving' },
} as const;

export type RemedyKind = keyof typeof REMEDY_KINDS;

/** What the form warns of; giving on over one takes a written reason. */
export const WARNINGS = { 'above-loss': {}, 'gift-under-repair': {} } as const;

export type Warning = keyof typeof WARNINGS;

/**
 * What a row of the ledger says. `given`: this was given. `corrected`: the row it points at should have read so. `taken-back`: what the row
 * it points at says was not given after all.
 */
export const ENTRIES = { given: {}, corrected: {}, 'taken-back': {} } as const;

export type Entry = keyof typeof ENTRIES;

/** What somebody wants to give, or to have given. */
export interface Gift {
	readonly kind: RemedyKind;
	/** what it costs us; null: nothing, or nobody knows */
	readonly money: Money | null;
	/** what the failure cost the customer; null: not known */
	readonly loss: Money | null;
	readonly why: string;
	/** why it is given over the warnings; null: nothing was said */
	readonly overWarning: string | null;
	/** number of the row that this one puts right; null: a remedy of its own */
	readonly corrects: number | null;
}

/** One row of the ledger, without its place in the chain. Rows are never changed; of one whose customer is erased the words go. */
export interface RemedyEntry extends Gift {
	readonly entry: Entry;
	readonly caseId: string;
	readonly round: number;
	readonly at: Instant;
	/** a person's id */
	readonly givenBy: string;
	/** who approved it, where the giver's own authority did not reach */
	readonly approvedBy: string | null;
	/** of the request that was approved */
	readonly requestId: string | null;
	readonly warnings: readonly Warning[];
}

/** How the words of a row (`why`, `overWarning`) stand beside its hash: they can be erased, the rest of it never. */
export interface Words {
	/** SHA-256 over salt and words, which the hash is made of; null: a row from before there was one, made of the words themselves */
	readonly wordsDigest: string | null;
	/** null: the words are erased, or it is such a row */
	readonly wordsSalt: string | null;
	/** of such a row whose words are erased: SHA-256 over all that is left of it */
	readonly keptHash: string | null;
}

/** The words of a row whose words are erased. */
export const NO_WORDS = { why: '', overWarning: null } as const;

/** A row in its place: counted from 1 over all cases, bound to the row before it. */
export interface Remedy extends RemedyEntry, Words {
	readonly number: number;
	/** of the row before; zeros for the first */
	readonly previous: string;
	/** SHA-256 over all of the above, hexadecimal */
	readonly hash: string;
}

/** How a request for approval stands. */
export const REQUEST_STATES = { waiting: {}, approved: {}, declined: {}, withdrawn: {} } as const;

export type RequestState = keyof typeof REQUEST_STATES;

/** A gift above the giver's authority, put before a lead. */
export interface ApprovalRequest extends Gift {
	readonly id: string;
	readonly caseId: string;
	readonly round: number;
	readonly warnings: readonly Warning[];
	readonly askedBy: string;
	readonly askedAt: Instant;
	readonly state: RequestState;
	readonly decidedBy: string | null;
	readonly decidedAt: Instant | null;
	/** empty: nothing was said */
	readonly decidedBecause: string;
}

/** The rows that hold: what was put right or taken back does not, and neither does the taking back itself. */
export function standingOf<R extends Pick<Remedy, 'number' | 'corrects' | 'entry'>>(rows: readonly R[]): readonly R[] {
	const replaced = new Set(rows.flatMap(({ corrects }) => (corrects === null ? [] : [corrects])));
	return rows.filter(({ number, entry }) => entry !== 'taken-back' && !replaced.has(number));
}

/** The money in these rows. */
export const moneyIn = (rows: readonly Pick<Gift, 'money'>[]): readonly Money[] =>
	rows.flatMap(({ money }) => (money === null ? [] : [money]));
