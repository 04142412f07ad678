import type { LedgerOutcome } from '../../shared/api-shapes.ts';
import type { Case, CaseEvent } from '../../shared/case.ts';
import type { Address, Mail, MessageId, Side } from '../../shared/mail.ts';
import type { CustomerHistory } from '../../shared/relationship.ts';
import type { Instant } from '../../shared/time.ts';
import type { Touch } from '../../shared/touch.ts';
import type { Verdict } from '../../shared/triage/verdict.ts';
import type { NamedModel } from '../judging.ts';
import type { TeamWrote } from '../promises/offer.ts';
import type { Mention } from '../store/mentions.ts';
import type { KeptNote, TalkDesk } from '../talk/desk.ts';

/** A mail that is kept already, or was a moment ago in this batch. */
export interface KnownMail {
	readonly id: string;
	readonly key: string;
	readonly messageId: MessageId | null;
	readonly contentHash: string;
	readonly caseId: string | null;
}

/** A kept mail that belongs to no case yet, but is part of a thread at hand: adopted when its thread becomes a case. */
export interface LooseMail extends KnownMail {
	readonly mail: Mail;
	readonly verdict: Verdict;
	readonly at: Instant;
}

/** A mail to be kept. */
export interface NewMail extends LooseMail {
	readonly side: Side | 'other';
	/** what the writer wrote in it, without history and signature */
	readonly words: string;
}

/** A case in the batch, and what happened to it so far. */
export interface DraftCase {
	supportCase: Case;
	readonly isNew: boolean;
	isChanged: boolean;
	events: readonly CaseEvent[];
	/** all touches by id, and which of them are new or changed */
	readonly touches: Map<string, Touch>;
	readonly changedTouches: Set<string>;
}

/** What became of one uid. */
export interface LedgerLine {
	readonly outcome: LedgerOutcome;
	readonly reason: string | null;
	readonly because: string;
	readonly messageId: MessageId | null;
	readonly subject: string;
	readonly from: string | null;
	readonly mailId: string | null;
	readonly caseId: string | null;
	readonly score: number | null;
}

/** A mail that is known by name alone: a person opened a case for it before it was read. */
export interface AwaitedMail {
	readonly mailId: string;
	readonly caseId: string;
	/** lower-case address of its sender, as the person's mail program told it */
	readonly from: string;
}

/** A case offered for joining with another one. */
export interface Offer {
	readonly caseId: string;
	readonly intoCaseId: string;
	readonly because: string;
}

/**
 * Everything that a batch of mails touches, loaded in one go and changed in memory mail by mail, so that the second mail of a batch sees what the
 * first one did; saved in one go by `store/world.ts`.
 */
export interface World {
	readonly mailsByKey: Map<string, KnownMail>;
	readonly caseOfMessage: Map<MessageId, string>;
	readonly looseMails: Map<string, LooseMail>;
	readonly awaited: Map<MessageId, AwaitedMail>;
	readonly cases: Map<string, DraftCase>;
	/** of each address all addresses of the same customer */
	readonly kin: ReadonlyMap<string, readonly string[]>;
	readonly histories: Map<string, CustomerHistory>;
	readonly newMails: NewMail[];
	/** awaited mails that came in this batch: their names make room for their words */
	readonly arrived: Set<string>;
	/** kept mails that got a case: mail id → case id */
	readonly adopted: Map<string, string>;
	readonly offers: Offer[];
	/** mails of the team to the customers of cases: they may promise something */
	readonly teamWrote: TeamWrote[];
	/** the nudges that mails of the batch answer, by their mentions */
	readonly nudges: ReadonlyMap<string, Mention>;
	/** notes that came by mail */
	readonly notes: Omit<KeptNote, 'seq'>[];
	nextNumber: number;
}

/** What intake must know of its mailbox. */
export interface MailboxFacts {
	readonly id: string;
	readonly language: Case['language'];
	readonly isTeam: (address: string) => boolean;
	/** the person of the team who wrote under this sender, where it can be told */
	readonly writerOf: (from: Address | null) => string | null;
	/** the learned model that judges at this moment; absent: the cues alone */
	readonly judge?: () => NamedModel;
	/** colleagues' answers to nudges are notes; absent: they are mails like others */
	readonly talk?: TalkDesk;
}

/** The history of an address as it stands in this batch. */
export const historyOf = (world: World, address: string): CustomerHistory =>
	world.histories.get(address) ?? { mails: 0, days: 0, firstAt: null, failures: [] };

/** Writes a mail of this address into its history, so that the next mail of the batch counts it. */
export function rememberMail(world: World, address: Address | null, at: Instant): void {
	if (address === null || address.address === '') return;
	changeHistory(world, address.address, (history) => ({
		...history,
		mails: history.mails + 1,
		// Days are counted exactly when the history is next loaded; within a batch one more mail is at most one more day.
		days: history.days === 0 ? 1 : history.days,
		firstAt: history.firstAt === null ? at : Math.min(history.firstAt, at),
	}));
}

/** Changes what is remembered of a customer: under each of their addresses. */
export function changeHistory(
	world: World,
	address: string,
	change: (before: CustomerHistory) => CustomerHistory,
): void {
	for (const own of world.kin.get(address) ?? [address]) world.histories.set(own, change(historyOf(world, own)));
}
