import { event } from '../../shared/case-event.ts';
import { decideGift, remedyEvent, takeBack } from '../../shared/remedy/give.ts';
import type { ApprovalRequest, Gift } from '../../shared/remedy/remedy.ts';
import { isAway, teamDay } from '../../shared/stand-in.ts';
import type { Instant } from '../../shared/time.ts';
import { conflict, invalid } from '../casework/refusals.ts';
import { saveNudges } from '../store/approval-nudges.ts';
import { saveRequest } from '../store/approvals.ts';
import { isMailOf, saveFairSolution } from '../store/fair-solutions.ts';
import { answerRequest } from './answer-request.ts';
import type { Gave, Remedies, RemedyDeps } from './remedies.ts';
import { act, factsOf, saveDecision, saveEntry, type Work } from './work.ts';

/** Builds the acts around what is given. */
export function createRemedies(deps: RemedyDeps): Remedies {
	return {
		give: (caseId, gift, actor) =>
			act(deps, { caseId, actor }, { outcomes: GIVE_OUTCOMES, run: (work) => give(work, gift) }),
		takeBack: (caseId, taken, actor) =>
			act(
				deps,
				{ caseId, actor },
				{ outcomes: { 'remedy-taken-back': 'taken-back' }, run: (work) => retract(work, taken) },
			),
		keepFair: (caseId, kept, actor) =>
			act(deps, { caseId, actor }, { outcomes: { 'fair-kept': 'kept' }, run: (work) => keepFair(work, kept) }),
		answer: (requestId, answer, actor) => answerRequest(deps, { requestId, answer, actor }),
	};
}

const GIVE_OUTCOMES = { 'remedy-given': 'given', 'remedy-corrected': 'given', 'remedy-asked': 'asked' } as const;

/** What to do about a field that cannot stand so. */
const MENDS = {
	money: 'Look at kind and amount again.',
	overWarning: 'Give a reason, or change the remedy.',
	corrects: 'Load the case again to see the newer entry.',
} as const;

async function give(work: Work, gift: Gift): Promise<Gave<'given' | 'asked'>> {
	const decided = decideGift(gift, await factsOf(work));
	switch (decided.do) {
		case 'refuse': {
			const { field, says } = decided.fault;
			return invalid([{ field, message: says }], MENDS[field]);
		}
		case 'nobody':
			return conflict(
				'Nobody of the team has the authority to approve this.',
				'Give less, or let an administrator raise policy.remedyLimits or join the team.',
			);
		case 'give':
			await saveEntry(work, decided.entry, decided.decision);
			return { state: 'done', outcome: 'given' };
		case 'ask':
			await ask(work, { ...decided.request, id: work.deps.newId() }, decided.deciders);
			return { state: 'done', outcome: 'asked' };
	}
}

/** The request, its line in the history and the mails to those who may decide are safe together, or none of them. */
async function ask(work: Work, request: ApprovalRequest, deciders: readonly string[]): Promise<void> {
	const { id: requestId, askedBy: personId, askedAt: at, why: because } = request;
	await saveRequest(work.db, request);
	const asked = remedyEvent('remedy-asked', request, { personId, at, because, data: { request: requestId } });
	await saveDecision(work, { supportCase: work.loaded.supportCase, events: [asked], happened: [] });
	await saveNudges(
		work.db,
		presentOf(work.deps, deciders, at).map((decider) => ({ requestId, kind: 'wanted', personId: decider })),
		at,
	);
}

/** Who is away need not be asked while somebody who may decide is there. */
function presentOf({ team, calendar }: RemedyDeps, deciders: readonly string[], at: Instant): readonly string[] {
	const day = teamDay(calendar, at);
	const there = deciders.filter((id) => team.people().some((person) => person.id === id && !isAway(person, day)));
	return there.length > 0 ? there : deciders;
}

async function retract(
	work: Work,
	taken: { readonly number: number; readonly why: string },
): Promise<Gave<'taken-back'>> {
	const decided = takeBack(taken, await factsOf(work));
	if (decided === null) {
		return conflict('This entry does not hold any more, or is of another case.', 'Load the case again.');
	}
	await saveEntry(work, decided.entry, decided.decision);
	return { state: 'done', outcome: 'taken-back' };
}

async function keepFair(
	work: Work,
	kept: { readonly words: string; readonly mailId: string | null },
): Promise<Gave<'kept'>> {
	const { db, deps } = work;
	const { supportCase } = work.loaded;
	if (kept.mailId !== null && !(await isMailOf(db, kept.mailId, supportCase.id))) {
		return invalid([{ field: 'mailId', message: 'is no mail of this case' }], 'Choose a mail of this case, or none.');
	}
	const at = deps.now();
	const { id: personId } = work.actor.person;
	await saveFairSolution(db, supportCase.id, { ...kept, by: personId, at });
	const told = event('fair-kept', at, kept.words, { mailId: kept.mailId });
	const source = { kind: 'person', personId } as const;
	await saveDecision(work, { supportCase, events: [{ ...told, source }], happened: [] });
	return { state: 'done', outcome: 'kept' };
}
