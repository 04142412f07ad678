import type { Calendar } from '../../shared/calendar.ts';
import type { Decision } from '../../shared/happened.ts';
import type { Heard } from '../../shared/heard.ts';
import type { Address, Mail, Side } from '../../shared/mail.ts';
import { openCase } from '../../shared/open-case.ts';
import { takeIn } from '../../shared/participants.ts';
import type { Policy } from '../../shared/policy.ts';
import { receiveFromCustomer, receiveFromOther, receiveFromTeam } from '../../shared/receive.ts';
import { SAYINGS } from '../../shared/sayings/english.ts';
import { settle } from '../../shared/settle.ts';
import { referredIds } from '../../shared/thread.ts';
import type { Instant } from '../../shared/time.ts';
import { changeHistory, type DraftCase, historyOf, type MailboxFacts, type World } from './world.ts';

/** What taking a mail needs besides the world: the rules, the hour, and new ids. */
export interface TakeContext {
	readonly mailbox: MailboxFacts;
	readonly policy: Policy;
	/** names policy and calendar; kept with what they decide. Absent where nothing is kept */
	readonly policyVersion?: string;
	readonly calendar: Calendar;
	readonly now: Instant;
	readonly newId: () => string;
	/** whether this customer wants no follow-ups; absent: nobody does not want them */
	readonly isOptedOut?: (address: string) => boolean;
}

/** Opens a case in the world for this customer, and lets its thread's loose mails join. */
export function openDraft(
	world: World,
	heard: Heard,
	customer: Address | null,
	context: TakeContext,
): { readonly caseId: string; readonly because: string } {
	const from = customer ?? { name: '', address: '' };
	const decision = openCase(heard, {
		id: context.newId(),
		number: world.nextNumber,
		mailboxId: context.mailbox.id,
		customer: from,
		fallbackLanguage: context.mailbox.language,
		history: historyOf(world, from.address),
		isTeam: context.mailbox.isTeam,
	});
	world.nextNumber += 1;
	const { supportCase } = decision;
	const draft: DraftCase = {
		supportCase,
		isNew: true,
		isChanged: true,
		events: [],
		touches: new Map(),
		changedTouches: new Set(),
	};
	world.cases.set(supportCase.id, draft);
	apply(draft, decision, context);
	const failure = { caseId: supportCase.id, number: supportCase.number, openedAt: supportCase.openedAt };
	changeHistory(world, from.address, (history) => ({ ...history, failures: [failure, ...history.failures] }));
	adoptThread(world, draft, heard, context);
	const quote = heard.verdict.because.find((reason) => reason.weight > 0 && reason.quote !== '')?.quote;
	return { because: quote ?? SAYINGS.complains, caseId: supportCase.id };
}

/** A thread that becomes a case takes its loose mails along: what was said before, and answers that were seen first. */
export function adoptThread(world: World, draft: DraftCase, heard: Heard, context: TakeContext): void {
	const ancestors = new Set<string>(referredIds(heard.mail));
	const own = heard.mail.messageId;
	const members = [...world.looseMails.values()]
		.filter((loose) => loose.caseId === null && loose.id !== heard.mailId)
		.filter(
			(loose) =>
				(loose.messageId !== null && ancestors.has(loose.messageId)) ||
				(own !== null && referredIds(loose.mail).includes(own)),
		)
		.filter((loose) => context.mailbox.isTeam(loose.mail.from?.address ?? '') || speaksForCustomer(draft, loose.mail))
		.toSorted((a, b) => a.at - b.at);
	for (const loose of members) {
		world.looseMails.delete(loose.id);
		world.adopted.set(loose.id, draft.supportCase.id);
		if (loose.messageId !== null) world.caseOfMessage.set(loose.messageId, draft.supportCase.id);
		const side = context.mailbox.isTeam(loose.mail.from?.address ?? '') ? 'team' : 'customer';
		const said = { mailId: loose.id, mail: loose.mail, verdict: loose.verdict, at: loose.at };
		// What came before the complaint has nothing to say about its recovery; what it promised is owed.
		if (loose.at >= heard.at) join(world, draft, said, side, context);
		else if (side === 'team') rememberTeamMail(world, draft, said, context);
	}
}

/** A mail joins a case: the stage machine and the plan answer, and whom it was addressed to takes part. */
export function join(world: World, draft: DraftCase, heard: Heard, side: Side | 'other', context: TakeContext): void {
	const writer = context.mailbox.writerOf(heard.mail.from);
	if (side === 'team') rememberTeamMail(world, draft, heard, context);
	apply(draft, receive(world, draft, heard, { side, writer }), context);
	draft.supportCase = takeIn(draft.supportCase, heard.mail, side, context.mailbox.isTeam);
}

function receive(
	world: World,
	draft: DraftCase,
	heard: Heard,
	{ side, writer }: { readonly side: Side | 'other'; readonly writer: string | null },
): Decision {
	const { supportCase } = draft;
	if (side === 'other') return receiveFromOther(supportCase, heard);
	if (side === 'team') {
		return receiveFromTeam(supportCase, heard, { isToCustomer: isToCustomer(draft, heard.mail), writer });
	}
	const history = historyOf(world, supportCase.customer.address);
	return receiveFromCustomer(supportCase, heard, {
		...history,
		failures: history.failures.filter(({ caseId }) => caseId !== supportCase.id),
	});
}

const isToCustomer = ({ supportCase }: DraftCase, { to, cc }: Mail): boolean =>
	[...to, ...cc].some(({ address }) => supportCase.speakers.includes(address));

/** Keeps a mail to the customer to be read for promises. Mails that Amends wrote itself promise nothing that it does not plan. */
function rememberTeamMail(
	world: World,
	draft: DraftCase,
	{ mail, mailId, verdict, at }: Heard,
	context: TakeContext,
): void {
	const { supportCase } = draft;
	if (verdict.skip?.kind === 'own' || !isToCustomer(draft, mail)) return;
	const writer = context.mailbox.writerOf(mail.from);
	const language = verdict.language === 'unknown' ? supportCase.language : verdict.language;
	world.teamWrote.push({ caseId: supportCase.id, mailId, text: mail.text, language, at, writer });
}

/** Writes a decision and the plan's answer to it into the draft. */
export function apply(draft: DraftCase, decision: Decision, context: TakeContext): void {
	const { policy, policyVersion, calendar, now } = context;
	const settled = settle(decision, [...draft.touches.values()], {
		policy,
		calendar,
		seenAt: now,
		...(policyVersion !== undefined && { policyVersion }),
		isOptedOut: context.isOptedOut?.(decision.supportCase.customer.address) ?? false,
	});
	draft.supportCase = settled.supportCase;
	draft.events = [...draft.events, ...settled.events];
	draft.isChanged = true;
	for (const touch of settled.touches) {
		draft.touches.set(touch.id, touch);
		draft.changedTouches.add(touch.id);
	}
}

/** Whether the writer of a mail speaks for the customer of this case. */
export const speaksForCustomer = (draft: DraftCase, mail: Mail): boolean =>
	draft.supportCase.speakers.includes(mail.from?.address ?? '');
