import { SAYINGS } from '../../shared/sayings/english.ts';
import type { Touch } from '../../shared/touch.ts';
import { type MailWork, recordSent } from './customer-mail.ts';
import type { Claim, FollowUpDeps } from './deps.ts';
import { letterKindOf } from './fire.ts';
import { whileHeld } from './lease.ts';
import { tellAbout } from './nudge.ts';
import { record, touchEvent } from './outcome.ts';

/** How many abandoned mails are looked up in one pass; each asks IMAP. */
const AT_ONCE = 20;

/** How long the question rests when nobody could look, or nobody could be told. */
const AGAIN_SECONDS = 300;

/**
 * Takes up mails whose sender died between "about to send" and "sent". Sent is asked for the Message-ID: found, the customer has
 * it; not found, nobody can know, and a person is told and decides. Nothing is ever sent again on a guess.
 * @returns how many were taken up
 */
export async function recoverSending(deps: FollowUpDeps): Promise<number> {
	let taken = 0;
	for (;;) {
		const claims = await deps.desk.claimAbandoned(AT_ONCE);
		if (claims.length === 0) return taken;
		await whileHeld(deps, claims, async () => {
			for (const claim of claims) await recoverOne(deps, claim);
		});
		taken += claims.length;
	}
}

async function recoverOne(deps: FollowUpDeps, claim: Claim): Promise<void> {
	const { touch, supportCase } = claim;
	const office = deps.postOffice(supportCase.mailboxId);
	const kind = letterKindOf(touch.kind);
	if (office === null || kind === null || touch.messageId === null) return recordUnknown(deps, claim, touch.nudges);
	const work: MailWork = { deps, claim, office, kind };
	const found = await office.find('sent', touch.messageId);
	if (found.state === 'found') return recordSent(work, touch, SAYINGS.foundInSent);
	if (found.state === 'unreachable') return rest(deps, claim);
	const { delivery, step } = await tellAbout(work, 'unknown-outcome');
	const couldBeTold = delivery.state === 'sent' || delivery.state === 'permanent';
	return couldBeTold ? recordUnknown(deps, claim, step) : rest(deps, claim);
}

function recordUnknown(deps: FollowUpDeps, claim: Claim, nudges: number): Promise<void> {
	const unknown: Touch = {
		...claim.touch,
		state: 'unknown',
		wakeAt: null,
		nudges,
		because: SAYINGS.interrupted,
	};
	return record(deps, claim, unknown, touchEvent('touch-unknown', unknown, { at: deps.now() }));
}

async function rest(deps: FollowUpDeps, claim: Claim): Promise<void> {
	await deps.desk.keep(claim, claim.touch, AGAIN_SECONDS);
}
