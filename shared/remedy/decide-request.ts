import type { Decision } from '../happened.ts';
import { type NoApproval, whyNotApprove } from './authority.ts';
import { faultIn, type GiveFacts, moveByRemedy, othersOf, remedyEvent } from './give.ts';
import { type ApprovalRequest, moneyIn, type RemedyEntry, type RequestState } from './remedy.ts';

/** What somebody says to a request. `because` may be empty where it is approved. */
export interface Answer {
	readonly state: Exclude<RequestState, 'waiting'>;
	readonly because: string;
}

/** What becomes of a request. `entry` is null where nothing is given. */
export type RequestDecision =
	| { readonly do: 'refuse'; readonly because: NoApproval | 'decided' | 'stale' | 'not-yours' }
	| {
			readonly do: 'decide';
			readonly request: ApprovalRequest;
			readonly entry: RemedyEntry | null;
			readonly decision: Decision;
	  };

type Facts = Pick<GiveFacts, 'supportCase' | 'person' | 'at' | 'rows' | 'authority'>;

const EVENTS = { approved: 'remedy-approved', declined: 'remedy-declined', withdrawn: 'remedy-withdrawn' } as const;

/**
 * Answers a request. A waiting one is decided once; whoever comes second is told. An approval gives the remedy, with both names. Authority is
 * judged by what the case has been given by now. Whoever asked may withdraw it, and nobody else.
 */
export function decideRequest(request: ApprovalRequest, answer: Answer, facts: Facts): RequestDecision {
	const { supportCase, person, at } = facts;
	const refusal = refusalOf(request, answer, facts);
	if (refusal !== null) return { do: 'refuse', because: refusal };
	const decided: ApprovalRequest = {
		...request,
		state: answer.state,
		decidedBy: person.id,
		decidedAt: at,
		decidedBecause: answer.because,
	};
	const took = { request: request.id, tookMs: at - request.askedAt };
	const told = remedyEvent(EVENTS[answer.state], request, {
		personId: person.id,
		at,
		because: answer.because === '' ? request.why : answer.because,
		data: took,
	});
	const decision: Decision = { supportCase, events: [told], happened: [] };
	if (answer.state !== 'approved') return { do: 'decide', request: decided, entry: null, decision };
	const isNew = request.corrects === null;
	return {
		do: 'decide',
		request: decided,
		entry: entryOf(request, facts),
		decision: isNew ? moveByRemedy(decision, request, at) : decision,
	};
}

function refusalOf(request: ApprovalRequest, { state }: Answer, { person, rows, authority }: Facts) {
	if (request.state !== 'waiting') return 'decided';
	if (state === 'withdrawn') return person.id === request.askedBy ? null : 'not-yours';
	const given = moneyIn([...othersOf(request, rows), request]);
	const why = whyNotApprove(person, { askedBy: request.askedBy, given }, authority);
	// To say no takes less than to say yes: no money goes out.
	if (why !== null && !(why === 'above' && state === 'declined')) return why;
	return state === 'approved' && faultIn(request, rows) !== null ? 'stale' : null;
}

function entryOf(request: ApprovalRequest, { supportCase, person, at }: Facts): RemedyEntry {
	const { kind, money, loss, why, overWarning, corrects, warnings } = request;
	return {
		kind,
		money,
		loss,
		why,
		overWarning,
		corrects,
		warnings,
		entry: corrects === null ? 'given' : 'corrected',
		caseId: supportCase.id,
		round: supportCase.round,
		at,
		givenBy: request.askedBy,
		approvedBy: person.id,
		requestId: request.id,
	};
}
