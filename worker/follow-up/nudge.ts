import type { Firing } from '../../shared/firing.ts';
import type { NudgeKind } from '../../shared/letters/letter-book.ts';
import { isAnotherWay } from '../../shared/plan/change.ts';
import { SAYINGS } from '../../shared/sayings/english.ts';
import { say } from '../../shared/sayings/say.ts';
import type { Touch, TouchKind } from '../../shared/touch.ts';
import type { Delivery } from '../letter.ts';
import type { Person } from '../settings.ts';
import type { Claim, FollowUpDeps, PostOffice } from './deps.ts';
import { nudgeLetter } from './letters.ts';
import { record, recordRetry, touchEvent } from './outcome.ts';
import { assigneeOf, leadOf } from './people.ts';

/** What a nudge about a touch says; mails to customers are nudged about by what became of them. */
const KINDS: Record<TouchKind, NudgeKind> = {
	acknowledge: 'acknowledge',
	resolve: 'resolve',
	update: 'update',
	'handwritten-note': 'handwritten-note',
	promise: 'promise',
	recurrence: 'recurrence',
	evaluation: 'draft-waiting',
	'we-fixed-it': 'draft-waiting',
	'ask-satisfied': 'draft-waiting',
	'check-in': 'draft-waiting',
};

/** Nudges about a deadline, or hands a task out, and records it. Nobody reachable: the touch waits and says so. */
export async function fireNudge(
	work: { readonly deps: FollowUpDeps; readonly claim: Claim; readonly office: PostOffice },
	firing: Extract<Firing, { do: 'nudge' | 'hand-out' }>,
): Promise<void> {
	const { deps, claim } = work;
	const person = findPerson(work, firing.whom);
	const isEarly = firing.do === 'nudge' && firing.isEarly === true;
	// Whom nobody could warn is told when it is due.
	if (person === null)
		return record(deps, claim, isEarly ? unwarned(claim.touch) : settled(claim.touch, SAYINGS.nobodyToTell), null);
	const step = nextStep(claim.touch, firing.whom);
	const kind = isAnotherWay(claim.touch) ? 'bounced-task' : isEarly ? 'promise-soon' : KINDS[claim.touch.kind];
	const delivery = await tell(work, { kind, step, person });
	if (delivery.state === 'temporary' || delivery.state === 'unknown') return recordRetry(deps, claim, delivery.says);
	if (delivery.state === 'permanent')
		return isEarly
			? record(deps, claim, unwarned({ ...claim.touch, nudges: step }), null)
			: passOn(work, firing.whom, step);
	const isSaid = firing.do === 'hand-out' || claim.touch.kind === 'promise';
	const because = isSaid ? firing.because : `${firing.because}; ${say('told', { person: person.name })}`;
	const told: Touch = {
		...claim.touch,
		state: isEarly ? 'planned' : 'waiting',
		wakeAt: firing.do === 'nudge' ? firing.nextAt : null,
		nudges: step,
		because,
	};
	return record(deps, claim, told, touchEvent('nudged', told, { at: deps.now(), data: { to: person.id, step } }));
}

/** Tells the agent of the case, or the lead where there is none, about a mail to the customer. */
export async function tellAbout(
	work: { readonly deps: FollowUpDeps; readonly claim: Claim; readonly office: PostOffice },
	kind: NudgeKind,
): Promise<{ readonly delivery: Delivery; readonly step: number }> {
	const person = findPerson(work, 'assignee') ?? findPerson(work, 'lead');
	const step = nextStep(work.claim.touch, 'assignee');
	if (person === null) return { delivery: { state: 'permanent', says: SAYINGS.nobodyToTell }, step };
	return { delivery: await tell(work, { kind, step, person }), step };
}

/**
 * Sends one nudge. It is written down with its Message-ID before SMTP is asked. After a crash in between it is sent again
 * with the same Message-ID: a colleague may see it twice, and never not at all.
 */
async function tell(
	work: { readonly deps: FollowUpDeps; readonly claim: Claim; readonly office: PostOffice },
	nudge: { readonly kind: NudgeKind; readonly step: number; readonly person: Person },
): Promise<Delivery> {
	const { deps, claim, office } = work;
	const letter = nudgeLetter(work, { ...nudge, more: await deps.nudgeMore(claim, nudge.person) });
	const { id: touchId } = claim.touch;
	const { step, person } = nudge;
	const state = await deps.desk.beginNudge({
		touchId,
		step,
		personId: person.id,
		messageId: letter.messageId,
		at: deps.now(),
	});
	if (state === 'sent') return { state: 'sent' };
	const delivery = await office.send(letter);
	await deps.desk.endNudge(touchId, step, delivery.state === 'sent' ? 'sent' : 'failed');
	if (delivery.state !== 'sent')
		deps.log.warn({ touch: touchId, step, outcome: delivery.state }, 'a nudge was not taken');
	return delivery;
}

/** The server will never take mail to this colleague: the lead is next, and after the lead nobody. */
function passOn(
	{ deps, claim }: { readonly deps: FollowUpDeps; readonly claim: Claim },
	whom: 'assignee' | 'lead',
	step: number,
) {
	const because = SAYINGS.colleagueRefused;
	if (whom === 'lead') return record(deps, claim, settled({ ...claim.touch, nudges: step }, because), null);
	const isTask = claim.touch.kind === 'handwritten-note';
	const passed = settled({ ...claim.touch, nudges: step }, because);
	return record(deps, claim, isTask ? passed : { ...passed, wakeAt: deps.now() }, null);
}

const findPerson = (
	{ deps, claim }: { readonly deps: FollowUpDeps; readonly claim: Claim },
	whom: 'assignee' | 'lead',
) => (whom === 'assignee' ? assigneeOf(claim.supportCase, deps) : leadOf(claim.supportCase, deps));

/** The lead's is never the first step, so that the number alone tells who was told; a touch that a person postponed counts on. */
const nextStep = ({ nudges }: Touch, whom: 'assignee' | 'lead'): number =>
	Math.max(nudges + 1, whom === 'lead' ? 2 : 1);

const unwarned = (touch: Touch): Touch => ({ ...touch, wakeAt: touch.dueAt });

const settled = (touch: Touch, because: string): Touch => ({ ...touch, state: 'waiting', wakeAt: null, because });
