import { type Answer, decideRequest, type RequestDecision } from '../../shared/remedy/decide-request.ts';
import type { ApprovalRequest } from '../../shared/remedy/remedy.ts';
import type { Refusal } from '../casework/casework.ts';
import { conflict, notFound } from '../casework/refusals.ts';
import { cancelWanted, saveNudges } from '../store/approval-nudges.ts';
import { caseOfRequest, lockRequest, saveAnswer } from '../store/approvals.ts';
import type { Actor, Gave, RemedyDeps } from './remedies.ts';
import { act, factsOf, saveDecision, saveEntry, type Work } from './work.ts';

const OUTCOMES = {
	'remedy-approved': 'answered',
	'remedy-declined': 'answered',
	'remedy-withdrawn': 'answered',
} as const;

/**
 * Answers a request. Case and request are locked, so of two leads who answer at once one waits and then finds it answered. An approval, the
 * row in the ledger and the mail to whoever asked are safe together.
 */
export async function answerRequest(
	deps: RemedyDeps,
	asked: { readonly requestId: string; readonly answer: Answer; readonly actor: Actor },
): Promise<Gave<'answered'>> {
	const caseId = await caseOfRequest(deps.store.db, asked.requestId);
	if (caseId === null) return noRequest();
	return act(deps, { caseId, actor: asked.actor }, { outcomes: OUTCOMES, run: (work) => answer(work, asked) });
}

async function answer(
	work: Work,
	asked: { readonly requestId: string; readonly answer: Answer },
): Promise<Gave<'answered'>> {
	const request = await lockRequest(work.db, asked.requestId);
	if (request === null) return noRequest();
	const facts = await factsOf(work);
	const decided = decideRequest(request, asked.answer, facts);
	if (decided.do === 'refuse') return refusalOf(work, decided.because, request);
	await saveAnswer(work.db, decided.request);
	if (decided.entry === null) await saveDecision(work, decided.decision);
	else await saveEntry(work, decided.entry, decided.decision);
	await cancelWanted(work.db, request.id);
	// Who withdraws an own request knows.
	const { askedBy: personId } = request;
	if (asked.answer.state !== 'withdrawn') {
		await saveNudges(work.db, [{ requestId: request.id, kind: 'answer', personId }], facts.at);
	}
	return { state: 'done', outcome: 'answered' };
}

const noRequest = (): Refusal => ({ ...notFound('case'), message: 'There is no such request.' });

function refusalOf(
	{ deps }: Work,
	because: Extract<RequestDecision, { do: 'refuse' }>['because'],
	{ state, decidedBy }: ApprovalRequest,
): Refusal {
	switch (because) {
		case 'decided': {
			const name = deps.team.people().find(({ id }) => id === decidedBy)?.name ?? decidedBy ?? 'Somebody';
			return conflict(`${name} was faster: the request is ${state}.`, 'Load the case again to see how it stands.');
		}
		case 'own':
			return conflict('Nobody approves an own request.', 'Another lead or an administrator must decide it.');
		case 'role':
			return conflict('Only leads and administrators decide requests.', 'Ask one of them.');
		case 'above':
			return conflict(
				'Together with what the case was given this is above your own authority.',
				'Ask an administrator to decide it.',
			);
		case 'stale':
			return conflict(
				'The entry that this would put right was put right or taken back meanwhile.',
				'Decline the request, and let it be asked anew.',
			);
		case 'not-yours':
			return conflict('Only whoever asked may withdraw a request.', 'Decline it instead.');
	}
}
