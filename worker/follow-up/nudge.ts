import type { Firing } from '../../shared/firing.ts';
import { nextStep, toldOf } from '../../shared/ladder/climb.ts';
import { RUNGS, type Rung, type Told } from '../../shared/ladder/rungs.ts';
import type { NudgeKind } from '../../shared/letters/letter-book.ts';
import { isAnotherWay } from '../../shared/plan/change.ts';
import { SAYINGS } from '../../shared/sayings/english.ts';
import { say } from '../../shared/sayings/say.ts';
import type { Instant } from '../../shared/time.ts';
import type { Touch, TouchKind } from '../../shared/touch.ts';
import type { Delivery } from '../letter.ts';
import type { Person } from '../settings.ts';
import type { Claim, FollowUpDeps, PostOffice } from './deps.ts';
import { nudgeLetter } from './letters.ts';
import { record, recordRetry, touchEvent } from './outcome.ts';
import { hearerOf } from './people.ts';

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

interface Work {
	readonly deps: FollowUpDeps;
	readonly claim: Claim;
	readonly office: PostOffice;
}

/** What became of one nudge, and under which step it stands. */
interface Outcome {
	readonly delivery: Delivery;
	readonly to: Pick<Told, 'personId' | 'at'>;
	readonly step: number;
}

type Telling = Extract<Firing, { do: 'nudge' | 'hand-out' }>;

/** Nudges about a deadline, or hands a task out, and records it. Nobody reachable: the touch waits and says so. */
export async function fireNudge(work: Work, firing: Telling): Promise<void> {
	const { deps, claim } = work;
	const { touch } = claim;
	const person = hearerOf(firing.whom, claim, deps);
	const isEarly = firing.do === 'nudge' && firing.isEarly === true;
	if (person === null) return record(deps, claim, untold(touch, firing.whom, isEarly), null);
	const kind = isAnotherWay(touch) ? 'bounced-task' : isEarly ? 'promise-soon' : KINDS[touch.kind];
	// What was planned begins now: a nudge from before it was moved here is none of this climb.
	const since = touch.state === 'planned' && !isEarly ? touch.dueAt : 0;
	const { delivery, to, step } = await tell(work, { kind, step: stepOf(touch, firing.whom), person, since });
	if (delivery.state === 'temporary' || delivery.state === 'unknown') return recordRetry(deps, claim, delivery.says);
	const told: Told = { rung: firing.whom, ...to };
	if (delivery.state === 'permanent')
		return isEarly
			? record(deps, claim, unwarned({ ...touch, nudges: step }), null)
			: record(deps, claim, passedOn(work, firing, { step, told }), null);
	const isSaid = firing.do === 'hand-out' || touch.kind === 'promise';
	const name = deps.team.people().find(({ id }) => id === to.personId)?.name ?? person.name;
	const isRung = firing.do === 'nudge' && !isEarly;
	const after: Touch = {
		...touch,
		state: isEarly ? 'planned' : 'waiting',
		wakeAt: firing.do === 'nudge' ? firing.nextAt : null,
		nudges: step,
		told: isRung ? [...toldOf(touch), told] : touch.told,
		because: isSaid ? firing.because : `${firing.because}; ${say('told', { person: name })}`,
	};
	const data = { to: to.personId, step, ...(isRung && { rung: firing.whom }) };
	return record(deps, claim, after, touchEvent('nudged', after, { at: deps.now(), data }));
}

/** Tells the agent of the case, or the lead where there is none, about a mail to the customer. */
export async function tellAbout(
	work: Work,
	kind: NudgeKind,
): Promise<{ readonly delivery: Delivery; readonly step: number }> {
	const { claim, deps } = work;
	const person = hearerOf('assignee', claim, deps) ?? hearerOf('lead', claim, deps);
	const step = stepOf(claim.touch, 'assignee');
	if (person === null) return { delivery: { state: 'permanent', says: SAYINGS.nobodyToTell }, step };
	return tell(work, { kind, step, person, since: 0 });
}

/**
 * Sends one nudge. It is written down with its Message-ID before SMTP is asked. After a crash in between it is sent again
 * with the same Message-ID: a colleague may see it twice, and never not at all.
 * @param nudge.since one of this step that went out before then was about something else, and the next step is taken
 * @returns with whom it went to and when: an earlier try may have told somebody who is away by now
 */
async function tell(
	work: Work,
	nudge: { readonly kind: NudgeKind; readonly step: number; readonly person: Person; readonly since: Instant },
): Promise<Outcome> {
	const { deps, claim, office } = work;
	const letter = nudgeLetter(work, { ...nudge, more: await deps.nudgeMore(claim, nudge.person) });
	const { id: touchId } = claim.touch;
	const { step, person } = nudge;
	const to = { personId: person.id, at: deps.now() };
	const before = await deps.desk.beginNudge({ touchId, step, messageId: letter.messageId, ...to });
	if (before.state === 'sent' && before.at < nudge.since) return tell(work, { ...nudge, step: step + 1 });
	if (before.state === 'sent')
		return { delivery: { state: 'sent' }, to: { personId: before.personId, at: before.at }, step };
	const delivery = await office.send(letter);
	await deps.desk.endNudge(touchId, step, delivery.state === 'sent' ? 'sent' : 'failed');
	if (delivery.state !== 'sent')
		deps.log.warn({ touch: touchId, step, outcome: delivery.state }, 'a nudge was not taken');
	return { delivery, to, step };
}

/** The server will never take mail to this colleague: the next rung is asked at once, and of a task that was handed out the lead. */
function passedOn({ deps, claim }: Work, firing: Telling, { step, told }: { step: number; told: Told }): Touch {
	const { touch, supportCase } = claim;
	const refused: Touch = {
		...settled(touch, SAYINGS.colleagueRefused),
		nudges: step,
		told: [...toldOf(touch), { ...told, isRefused: true }],
	};
	if (firing.do === 'nudge') return { ...refused, wakeAt: nextStep(refused, { ...deps, supportCase })?.at ?? null };
	const isForLead = firing.whom === 'assignee' && touch.kind !== 'handwritten-note';
	return isForLead ? { ...refused, wakeAt: deps.now() } : refused;
}

/** Whom nobody could warn is told when it is due; above the lead, who knows, there may be nobody. */
const untold = (touch: Touch, rung: Rung, isEarly: boolean): Touch => {
	if (isEarly) return unwarned(touch);
	return rung === 'admin' ? { ...touch, wakeAt: null } : settled(touch, SAYINGS.nobodyToTell);
};

/** Never lower than the rung, so that a lead's is never the first; a touch that a person postponed counts on. */
const stepOf = ({ nudges }: Touch, rung: Rung): number => Math.max(nudges + 1, RUNGS[rung].height);

const unwarned = (touch: Touch): Touch => ({ ...touch, wakeAt: touch.dueAt });

const settled = (touch: Touch, because: string): Touch => ({ ...touch, state: 'waiting', wakeAt: null, because });
