import type { RemediesView, RequestView } from '../../shared/api/remedies.ts';
import { type Authority, limitOf, whyNotApprove } from '../../shared/remedy/authority.ts';
import { fairOffers } from '../../shared/remedy/fair.ts';
import { othersOf } from '../../shared/remedy/give.ts';
import { lossesIn } from '../../shared/remedy/loss.ts';
import { type Money, type WrittenMoney, written } from '../../shared/remedy/money.ts';
import { type ApprovalRequest, type Gift, moneyIn, type Remedy, standingOf } from '../../shared/remedy/remedy.ts';
import type { Person } from '../settings.ts';
import { loadRequests } from '../store/approvals.ts';
import type { Db } from '../store/connect.ts';
import { loadFairMails, loadFairSolutions } from '../store/fair-solutions.ts';
import { familyOf, loadRemedies } from '../store/remedies.ts';
import { moment, momentOrNull } from '../store/views/moment.ts';

/** Who looks, and by which limits. */
export interface Looking {
	readonly person: Pick<Person, 'id' | 'role'>;
	readonly authority: Authority;
}

/** Everything around what is given in a case, as this person may see and do it. @param id of a case that exists */
export async function viewRemedies(
	db: Db,
	id: string,
	{ person, authority, warnAboveLoss }: Looking & { readonly warnAboveLoss: number },
): Promise<RemediesView> {
	const family = await familyOf(db, id);
	const [rows, requests, kept, mails] = await Promise.all([
		loadRemedies(db, family),
		loadRequests(db, family),
		loadFairSolutions(db, family),
		loadFairMails(db, id),
	]);
	const holding = new Set(standingOf(rows).map(({ number }) => number));
	const known = kept[0]?.words.trim();
	return {
		currency: authority.currency,
		limits: limitsOf({ person, authority }),
		warnAboveLoss,
		remedies: rows.map((row) => ({ ...viewRow(row), holds: holding.has(row.number) })),
		requests: requests.map((request) => viewRequest(request, rows, { person, authority })),
		fair: kept.map(({ at, ...one }) => ({ ...one, at: moment(new Date(at)) })),
		fairOffers: fairOffers(mails)
			.filter(({ words }) => words !== known)
			.map(({ at, ...offer }) => ({ ...offer, at: moment(new Date(at)) })),
		losses: lossesIn(mails.filter(({ side }) => side === 'customer')).map(({ money, ...named }) => ({
			...named,
			money: written(money),
		})),
	};
}

/** A request as the API shows it. @param rows of its case */
export function viewRequest(request: ApprovalRequest, rows: readonly Remedy[], looking: Looking): RequestView {
	const { id, caseId, warnings, askedBy, askedAt, state, decidedBy, decidedAt, decidedBecause } = request;
	const given = moneyIn([...othersOf(request, rows), request]);
	const mayApprove =
		state === 'waiting' && whyNotApprove(looking.person, { askedBy, given }, looking.authority) === null;
	return {
		...viewGift(request),
		id,
		caseId,
		askedBy,
		state,
		decidedBy,
		decidedBecause,
		mayApprove,
		warnings: [...warnings],
		askedAt: moment(new Date(askedAt)),
		decidedAt: momentOrNull(decidedAt === null ? null : new Date(decidedAt)),
		tookMs: decidedAt === null ? null : decidedAt - askedAt,
	};
}

const viewRow = ({ number, entry, at, givenBy, approvedBy, warnings, ...gift }: Remedy) => ({
	...viewGift(gift),
	number,
	entry,
	givenBy,
	approvedBy,
	warnings: [...warnings],
	at: moment(new Date(at)),
});

const viewGift = ({ kind, money, loss, why, overWarning, corrects }: Gift) => ({
	kind,
	why,
	overWarning,
	corrects,
	money: writtenOrNull(money),
	loss: writtenOrNull(loss),
});

const writtenOrNull = (money: Money | null): WrittenMoney | null => (money === null ? null : written(money));

/** The caller's limits in the currencies that have one; null: there is no limit. */
function limitsOf({ person, authority }: Looking): WrittenMoney[] | null {
	const named = [...new Set([authority.currency, ...Object.keys(authority.limitsIn)])];
	const limits = named.map((currency) => limitOf(person.role, currency, authority));
	if (limits.some(({ is }) => is === 'none')) return null;
	return limits.flatMap((limit) => (limit.is === 'set' ? [written(limit.money)] : []));
}
