import type { Case, CaseEvent, EventKind } from '../case.ts';
import { event } from '../case-event.ts';
import type { Decision } from '../happened.ts';
import { moveStage } from '../move-stage.ts';
import type { Role } from '../role.ts';
import { SAYINGS } from '../sayings/english.ts';
import { STAGES } from '../stage.ts';
import type { Instant } from '../time.ts';
import { type Authority, isWithin, whyNotApprove } from './authority.ts';
import { written } from './money.ts';
import {
	type ApprovalRequest,
	type Gift,
	moneyIn,
	REMEDY_KINDS,
	type Remedy,
	type RemedyEntry,
	standingOf,
	type Warning,
} from './remedy.ts';
import { warningsOf } from './warn.ts';

/** Who gives, and what is known of the case when it is decided. */
export interface GiveFacts {
	readonly supportCase: Case;
	readonly person: { readonly id: string; readonly role: Role };
	readonly at: Instant;
	/** all rows of the case */
	readonly rows: readonly Remedy[];
	readonly authority: Authority;
	/** percent */
	readonly warnAboveLoss: number;
	/** everybody who could be asked */
	readonly team: readonly { readonly id: string; readonly role: Role }[];
}

/** A field that cannot stand so. `says` is for people. */
export interface GiftFault {
	readonly field: 'money' | 'overWarning' | 'corrects';
	readonly says: string;
}

/** What becomes of a gift. `deciders`: who may approve it. */
export type GiftDecision =
	| { readonly do: 'refuse'; readonly fault: GiftFault }
	| { readonly do: 'nobody' }
	| { readonly do: 'give'; readonly entry: RemedyEntry; readonly decision: Decision }
	| { readonly do: 'ask'; readonly request: Omit<ApprovalRequest, 'id'>; readonly deciders: readonly string[] };

/**
 * Decides a gift, or the putting right of one: what is within the giver's authority is given at once, anything above is put before those
 * who may approve it. Warnings do not block, but giving on over them takes a reason.
 */
export function decideGift(gift: Gift, facts: GiveFacts): GiftDecision {
	const fault = faultIn(gift, facts.rows);
	if (fault !== null) return { do: 'refuse', fault };
	const others = othersOf(gift, facts.rows);
	const { guard } = facts.supportCase;
	const warnings = warningsOf(gift, { guard: guard.kind, others, warnAboveLoss: facts.warnAboveLoss });
	if (warnings.length > 0 && gift.overWarning === null) {
		const says = 'say in a few words why it is given all the same';
		return { do: 'refuse', fault: { field: 'overWarning', says } };
	}
	const kept: Gift = { ...gift, overWarning: warnings.length > 0 ? gift.overWarning : null };
	const given = moneyIn([...others, kept]);
	const isFree = kept.money === null || isNoMore(kept, facts.rows);
	if (isFree || isWithin(facts.person.role, given, facts.authority)) {
		return { do: 'give', ...entryOf(kept, warnings, facts) };
	}
	const asked = { askedBy: facts.person.id, given };
	const deciders = facts.team.filter((one) => whyNotApprove(one, asked, facts.authority) === null);
	if (deciders.length === 0) return { do: 'nobody' };
	return { do: 'ask', request: requestOf(kept, warnings, facts), deciders: leadsFirst(deciders) };
}

/** What was said not to have been given after all. Null when the row does not hold any more. */
export function takeBack(
	taken: { readonly number: number; readonly why: string },
	{ rows, ...facts }: Pick<GiveFacts, 'supportCase' | 'person' | 'at' | 'rows'>,
): { readonly entry: RemedyEntry; readonly decision: Decision } | null {
	const row = standingOf(rows).find(({ number }) => number === taken.number);
	if (row === undefined) return null;
	const { supportCase, person, at } = facts;
	const entry: RemedyEntry = {
		entry: 'taken-back',
		caseId: supportCase.id,
		round: supportCase.round,
		at,
		kind: row.kind,
		money: row.money,
		loss: row.loss,
		why: taken.why,
		overWarning: null,
		warnings: [],
		corrects: row.number,
		givenBy: person.id,
		approvedBy: null,
		requestId: null,
	};
	const events = [remedyEvent('remedy-taken-back', entry, { personId: person.id, at, because: taken.why })];
	return { entry, decision: { supportCase, events, happened: [] } };
}

/** The case after a remedy of this kind was given: solving has begun, unless it had already. The product knows it, so no person is named. */
export function moveByRemedy(before: Decision, { kind }: Pick<Gift, 'kind'>, at: Instant): Decision {
	const { movesTo } = REMEDY_KINDS[kind];
	if (STAGES[before.supportCase.stage].rank >= STAGES[movesTo].rank) return before;
	return moveStage(before, { to: movesTo, quote: SAYINGS.remedyGiven, at, source: { kind: 'product' } }, false);
}

/** A line of the history about a remedy or a request. */
export function remedyEvent(
	kind: EventKind,
	gift: Pick<Gift, 'kind' | 'money'>,
	said: {
		readonly personId: string;
		readonly at: Instant;
		readonly because: string;
		readonly data?: CaseEvent['data'];
	},
): CaseEvent {
	const money = gift.money === null ? null : written(gift.money);
	const about = { remedyKind: gift.kind, amount: money?.amount ?? null, currency: money?.currency ?? null };
	return {
		...event(kind, said.at, said.because, { ...about, ...said.data }),
		source: { kind: 'person', personId: said.personId },
	};
}

/** The rows that hold beside the one that is put right. */
export const othersOf = (gift: Pick<Gift, 'corrects'>, rows: readonly Remedy[]): readonly Remedy[] =>
	standingOf(rows).filter(({ number }) => number !== gift.corrects);

/** What in a gift cannot be, whoever gives it. */
export function faultIn(gift: Gift, rows: readonly Remedy[]): GiftFault | null {
	const { money: rule } = REMEDY_KINDS[gift.kind];
	if (rule === 'needed' && gift.money === null) return { field: 'money', says: 'this kind of remedy needs an amount' };
	if (rule === 'none' && gift.money !== null) return { field: 'money', says: 'an apology has no amount' };
	if (gift.money !== null && gift.money.minor === 0) return { field: 'money', says: 'must be more than nothing' };
	if (gift.corrects === null || standingOf(rows).some(({ number }) => number === gift.corrects)) return null;
	return { field: 'corrects', says: 'this entry was put right or taken back meanwhile' };
}

/** Putting a row right without giving more money than it said asks nobody again. */
export function isNoMore(
	{ corrects, money }: Pick<Gift, 'corrects' | 'money'>,
	rows: readonly Pick<Remedy, 'number' | 'money'>[],
): boolean {
	const before = rows.find(({ number }) => number === corrects)?.money ?? null;
	return before !== null && money !== null && before.currency === money.currency && money.minor <= before.minor;
}

function entryOf(gift: Gift, warnings: readonly Warning[], facts: GiveFacts) {
	const { supportCase, person, at, rows } = facts;
	const before = rows.find(({ number }) => number === gift.corrects);
	const entry: RemedyEntry = {
		...gift,
		entry: before === undefined ? 'given' : 'corrected',
		caseId: supportCase.id,
		round: supportCase.round,
		at,
		warnings,
		givenBy: person.id,
		// What was approved stays so where no more is given than that.
		approvedBy: before !== undefined && isNoMore(gift, rows) ? before.approvedBy : null,
		requestId: null,
	};
	const kind = before === undefined ? 'remedy-given' : 'remedy-corrected';
	const events = [remedyEvent(kind, gift, { personId: person.id, at, because: gift.why })];
	const decision: Decision = { supportCase, events, happened: [] };
	return { entry, decision: before === undefined ? moveByRemedy(decision, gift, at) : decision };
}

const requestOf = (
	gift: Gift,
	warnings: readonly Warning[],
	{ supportCase, person, at }: GiveFacts,
): Omit<ApprovalRequest, 'id'> => ({
	...gift,
	caseId: supportCase.id,
	round: supportCase.round,
	warnings,
	askedBy: person.id,
	askedAt: at,
	state: 'waiting',
	decidedBy: null,
	decidedAt: null,
	decidedBecause: '',
});

/** Administrators are asked where no lead may decide: theirs is the last word, not the daily one. */
function leadsFirst(deciders: readonly { readonly id: string; readonly role: Role }[]): readonly string[] {
	const leads = deciders.filter(({ role }) => role !== 'admin');
	return (leads.length > 0 ? leads : deciders).map(({ id }) => id);
}
