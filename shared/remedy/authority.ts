import { mayAs, type Role } from '../role.ts';
import { exponentOf, type Money } from './money.ts';

/** How much money each role may give in one case, in whole units of a currency. Administrators have no limit. */
export type Limits = Readonly<Record<Exclude<Role, 'admin'>, number>>;

/** The limits that hold in one mailbox. */
export interface Authority {
	/** the mailbox's own currency */
	readonly currency: string;
	/** in the mailbox's currency */
	readonly limits: Limits;
	/** in other currencies, where the policy names them */
	readonly limitsIn: Readonly<Record<string, Limits>>;
}

/** A role's limit in a currency: none at all, one in money, or that nobody has set one. */
export type Limit = { readonly is: 'none' } | { readonly is: 'unset' } | { readonly is: 'set'; readonly money: Money };

/** The limit of a role in a currency. */
export function limitOf(role: Role, currency: string, { currency: own, limits, limitsIn }: Authority): Limit {
	if (role === 'admin') return { is: 'none' };
	const table = Object.hasOwn(limitsIn, currency) ? limitsIn[currency] : currency === own ? limits : undefined;
	if (table === undefined) return { is: 'unset' };
	return { is: 'set', money: { minor: Math.round(table[role] * 10 ** exponentOf(currency)), currency } };
}

/** Sums of fractions miss a whole by less than this. */
const ROUNDING = 1e-9;

/**
 * Whether all this money of one case lies within a role's authority. Amounts in several currencies share one authority: half of one limit and
 * half of another use it up, so that nothing is won by giving a little in each. In a currency without a limit nothing is within it.
 */
export const isWithin = (role: Role, given: readonly Money[], authority: Authority): boolean =>
	shareOf(role, given, { ...authority, unset: Number.POSITIVE_INFINITY }) <= 1 + ROUNDING;

/** What stands against somebody's approving; null: nothing. */
export type NoApproval = 'own' | 'role' | 'above';

/** Whether a person may approve a gift: a lead at least, never the one who asks, and within the own authority. Where no limit is set a lead decides. */
export function whyNotApprove(
	person: { readonly id: string; readonly role: Role },
	asked: { readonly askedBy: string; readonly given: readonly Money[] },
	authority: Authority,
): NoApproval | null {
	if (!mayAs(person.role, 'lead')) return 'role';
	if (person.id === asked.askedBy) return 'own';
	return shareOf(person.role, asked.given, { ...authority, unset: 0 }) <= 1 + ROUNDING ? null : 'above';
}

/** How much of an authority is used up; 1 is all of it. @param unset what an amount without a limit comes to */
function shareOf(role: Role, given: readonly Money[], authority: Authority & { readonly unset: number }): number {
	return given
		.filter(({ minor }) => minor > 0)
		.reduce((sum, { minor, currency }) => {
			const limit = limitOf(role, currency, authority);
			if (limit.is === 'none') return sum;
			return sum + (limit.is === 'unset' ? authority.unset : minor / limit.money.minor);
		}, 0);
}
