import type { RemediesView, RequestView } from '../../shared/api/remedies.ts';
import type { Answer } from '../../shared/api.ts';
import { MINUTE } from '../../shared/time.ts';
import { FAKE_NOW, fakeCases } from './fake-cases.ts';

/** A case in which nothing was given yet, as an agent sees it. */
const NOTHING_GIVEN: RemediesView = {
	currency: 'EUR',
	limits: [{ amount: '100.00', currency: 'EUR' }],
	warnAboveLoss: 150,
	remedies: [],
	requests: [],
	fair: [],
	fairOffers: [],
	losses: [],
};

/** Somebody wants to give more than an agent may. */
export const WAITING: RequestView = {
	kind: 'refund',
	money: { amount: '250.00', currency: 'EUR' },
	loss: null,
	why: 'The kettle burnt the kitchen counter.',
	overWarning: null,
	warnings: [],
	corrects: null,
	id: 'r1',
	caseId: 'c1',
	askedBy: 'ana',
	askedAt: new Date(FAKE_NOW - 12 * MINUTE).toISOString(),
	state: 'waiting',
	decidedBy: null,
	decidedAt: null,
	decidedBecause: '',
	tookMs: null,
	mayApprove: true,
};

/** What the fake server answers around remedies; an answered request waits no more. */
export function fakeRemedies(different: Partial<RemediesView> = {}) {
	let requests = different.requests ?? [];
	const decide = (state: RequestView['state']) => () => {
		requests = requests.map((one) => ({ ...one, state, mayApprove: false, decidedBy: 'irina', tookMs: 12 * MINUTE }));
		return requests[0] ?? WAITING;
	};
	const [supportCase] = fakeCases();
	return {
		remedies: (): RemediesView => ({ ...NOTHING_GIVEN, ...different, requests }),
		giveRemedy: () => ({ outcome: 'given' as const }),
		takeBackRemedy: () => ({ outcome: 'taken-back' as const }),
		keepFairSolution: () => ({ outcome: 'kept' as const }),
		comparableCases: (): Answer<'comparableCases'> => ({
			cases: 3,
			withoutRemedy: 1,
			given: [
				{
					kind: 'refund',
					cases: 2,
					money: {
						median: { amount: '40.00', currency: 'EUR' },
						least: { amount: '30.00', currency: 'EUR' },
						most: { amount: '50.00', currency: 'EUR' },
					},
				},
			],
			newest: [{ caseId: 'c2', number: 2, subject: 'The lid is stuck', stage: 'closed' }],
		}),
		approvals: (): Answer<'approvals'> => ({
			items: requests
				.filter(({ state }) => state === 'waiting')
				.flatMap((request) => (supportCase === undefined ? [] : [{ ...request, supportCase }])),
			answered: { count: 4, medianMs: 12 * MINUTE },
		}),
		approve: decide('approved'),
		decline: decide('declined'),
		withdraw: decide('withdrawn'),
	};
}
