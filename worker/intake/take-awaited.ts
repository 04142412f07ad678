import { receiveAwaited } from '../../shared/awaited-mail.ts';
import type { Heard } from '../../shared/heard.ts';
import type { Mail } from '../../shared/mail.ts';
import { SAYINGS } from '../../shared/sayings/english.ts';
import type { Placement } from '../../shared/thread.ts';
import { adoptThread, apply, type TakeContext } from './draft-case.ts';
import { type DraftCase, historyOf, type World } from './world.ts';

/** The place that a person has made for this mail; null when nobody has. The id alone is no ticket: the sender must be the one named. */
export function placeKeptFor(
	world: World,
	mail: Mail,
): { readonly mailId: string; readonly key: string; readonly draft: DraftCase } | null {
	const { messageId } = mail;
	const awaited = messageId === null ? undefined : world.awaited.get(messageId);
	const draft = world.cases.get(awaited?.caseId ?? '');
	if (messageId === null || awaited === undefined || draft === undefined) return null;
	return awaited.from === mail.from?.address ? { mailId: awaited.mailId, key: messageId, draft } : null;
}

/** Where threading puts a mail that only bears the id of an awaited one: beside that case, for a person to decide. */
export function besideAwaited(world: World, { messageId }: Mail, placement: Placement): Placement {
	const awaited = messageId === null ? undefined : world.awaited.get(messageId);
	if (awaited === undefined || placement.kind !== 'alone') return placement;
	return { kind: 'stranger', caseId: awaited.caseId, because: SAYINGS.bearsItsId };
}

/**
 * Takes the mail that a case was opened for by hand: it joins that case, whatever its headers answer. Another case that it answers is
 * offered for joining.
 */
export function takeAwaited(
	world: World,
	heard: Heard,
	{ draft, placement }: { readonly draft: DraftCase; readonly placement: Placement },
	context: TakeContext,
) {
	const { id: caseId, customer } = draft.supportCase;
	world.awaited.delete(heard.mail.messageId ?? '');
	world.arrived.add(heard.mailId);
	const history = historyOf(world, customer.address);
	const earlier = { ...history, failures: history.failures.filter((failure) => failure.caseId !== caseId) };
	const facts = { history: earlier, isTeam: context.mailbox.isTeam };
	apply(draft, receiveAwaited(draft.supportCase, heard, facts), context);
	adoptThread(world, draft, heard, context);
	if (placement.kind !== 'alone' && placement.caseId !== caseId)
		world.offers.push({ caseId, intoCaseId: placement.caseId, because: placement.because });
	return { outcome: 'case', reason: null, because: SAYINGS.openedBeforeRead, caseId, side: 'customer' } as const;
}
