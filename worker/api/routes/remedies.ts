import { eq } from 'drizzle-orm';
import type { Asked } from '../../../shared/api.ts';
import { compare, medianOf } from '../../../shared/remedy/comparable.ts';
import type { Answer } from '../../../shared/remedy/decide-request.ts';
import { isCurrency, type Money, moneyOf, written } from '../../../shared/remedy/money.ts';
import { DAY } from '../../../shared/time.ts';
import { viewRemedies, viewRequest } from '../../remedies/view.ts';
import { authorityOf } from '../../remedies/work.ts';
import type { Person } from '../../settings.ts';
import { findRequest, listWaiting, loadAnswerTimes } from '../../store/approvals.ts';
import { loadEarlierCases, traitsOf } from '../../store/comparable.ts';
import { familyOf, loadRemedies } from '../../store/remedies.ts';
import { supportCase as caseTable } from '../../store/schema.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Caller, type Handlers, type Reply } from '../handler.ts';
import { refuse, refuseAct, refuseField } from '../refusals.ts';

type Names =
	| 'remedies'
	| 'giveRemedy'
	| 'takeBackRemedy'
	| 'comparableCases'
	| 'keepFairSolution'
	| 'approvals'
	| 'approve'
	| 'decline'
	| 'withdraw';

/** What is given, who may give it, and what the customer would consider fair. */
export function remedyHandlers(deps: ApiDeps): Pick<Handlers, Names> {
	const { db, remedies } = deps;
	const answer = (id: string, caller: Caller, said: Answer) => answerRequest(deps, { id, caller, said });
	return {
		remedies: async ({ params }, { person }) => {
			const found = await findCase(deps, params.id);
			if (found === null) return NO_CASE;
			const { remedyWarnAboveLoss: warnAboveLoss } = deps.settings.policy;
			const looking = { person, authority: authorityIn(deps, found.mailboxId) };
			return answered(await viewRemedies(db, params.id, { ...looking, warnAboveLoss }));
		},
		giveRemedy: async ({ params, body }, caller) => {
			const gave = await remedies.give(params.id, giftOf(body), caller);
			return gave.state === 'refused' ? refuseAct(gave) : answered({ outcome: gave.outcome });
		},
		takeBackRemedy: async ({ params, body }, caller) => {
			const gave = await remedies.takeBack(params.id, body, caller);
			return gave.state === 'refused' ? refuseAct(gave) : answered({ outcome: gave.outcome });
		},
		comparableCases: ({ params, query }) => compareWith(deps, params.id, query),
		keepFairSolution: async ({ params, body }, caller) => {
			const gave = await remedies.keepFair(params.id, body, caller);
			return gave.state === 'refused' ? refuseAct(gave) : answered({ outcome: gave.outcome });
		},
		approvals: (_, { person }) => listApprovals(deps, person),
		approve: ({ params, body }, caller) =>
			answer(params.id, caller, { state: 'approved', because: body.because ?? '' }),
		decline: ({ params, body }, caller) => answer(params.id, caller, { state: 'declined', because: body.because }),
		withdraw: ({ params, body }, caller) =>
			answer(params.id, caller, { state: 'withdrawn', because: body.because ?? '' }),
	};
}

const NO_CASE = refuse('not-found', { message: 'There is no case with this id.' });

async function findCase({ db }: ApiDeps, id: string) {
	const [row] = await db.select().from(caseTable).where(eq(caseTable.id, id));
	return row ?? null;
}

const authorityIn = ({ settings }: ApiDeps, mailboxId: string) =>
	authorityOf(
		{
			policy: settings.policy,
			// A mailbox that has left the configuration keeps its cases.
			currencyOf: (wanted) => settings.mailboxes.find(({ id }) => id === wanted)?.currency ?? 'EUR',
		},
		mailboxId,
	);

/** The contract has checked the amounts already. */
const giftOf = ({ money, loss, overWarning, ...gift }: Asked<'giveRemedy'>['body']) => ({
	...gift,
	money: money === null ? null : moneyOf(money),
	loss: loss === null ? null : moneyOf(loss),
	overWarning: overWarning === undefined || overWarning === '' ? null : overWarning,
});

async function compareWith(
	deps: ApiDeps,
	id: string,
	{ loss, currency }: Asked<'comparableCases'>['query'],
): Promise<Reply<'comparableCases'>> {
	const asked = lossOf(loss, currency);
	if (asked === 'wrong') return refuseField('loss', 'must be a number such as 49.90, with a currency of ISO 4217');
	const found = await findCase(deps, id);
	if (found === null) return NO_CASE;
	const earlier = await loadEarlierCases(deps.db, found);
	const { newest, given, ...counts } = compare(traitsOf(found, asked), earlier);
	const linked = newest.flatMap((caseId) => earlier.filter((one) => one.id === caseId));
	return answered({
		...counts,
		given: given.map(({ money, ...one }) => ({ ...one, money: money === null ? null : writtenRange(money) })),
		newest: linked.map(({ id: caseId, number, subject, stage }) => ({ caseId, number, subject, stage })),
	});
}

const writtenRange = (range: { median: Money; least: Money; most: Money }) => ({
	median: written(range.median),
	least: written(range.least),
	most: written(range.most),
});

function lossOf(amount: string | undefined, currency: string | undefined): Money | null | 'wrong' {
	if (amount === undefined || currency === undefined) return null;
	return (isCurrency(currency) ? moneyOf({ amount, currency }) : null) ?? 'wrong';
}

/** How long answers took is told of the last month: a team that has grown quicker is not judged by last year. */
const ANSWERED_WITHIN = 30 * DAY;

async function listApprovals(deps: ApiDeps, person: Person): Promise<Reply<'approvals'>> {
	const [waiting, took] = await Promise.all([
		listWaiting(deps.db, person.mailboxes),
		loadAnswerTimes(deps.db, deps.now() - ANSWERED_WITHIN, person.mailboxes),
	]);
	const items = await Promise.all(
		waiting.map(async ({ request, supportCase }) => {
			const rows = await loadRemedies(deps.db, await familyOf(deps.db, request.caseId));
			const authority = authorityIn(deps, supportCase.mailboxId);
			return { ...viewRequest(request, rows, { person, authority }), supportCase };
		}),
	);
	return answered({ items, answered: { count: took.length, medianMs: took.length === 0 ? null : medianOf(took) } });
}

async function answerRequest(
	deps: ApiDeps,
	{ id, caller, said }: { readonly id: string; readonly caller: Caller; readonly said: Answer },
): Promise<Reply<'approve'>> {
	const gave = await deps.remedies.answer(id, said, caller);
	if (gave.state === 'refused') return refuseAct(gave);
	const found = await findRequest(deps.db, id);
	if (found === null) return refuse('not-found', { message: 'There is no such request.' });
	const authority = authorityIn(deps, found.supportCase.mailboxId);
	const rows = await loadRemedies(deps.db, await familyOf(deps.db, found.request.caseId));
	return answered(viewRequest(found.request, rows, { person: caller.person, authority }));
}
