import type { Mail } from '../mail.ts';
import { SAYINGS } from '../sayings/english.ts';
import type { Verdict } from '../triage/verdict.ts';
import { isDisproven } from './authentication.ts';

/** What is known around a mail that names a nudge of ours. */
export interface ReplyFacts {
	/** a machine's answer is no note */
	readonly verdict: Pick<Verdict, 'skip'>;
	/** what its writer wrote, without the nudge below it */
	readonly words: string;
	/** the signature is ours, over this mention and its receiver */
	readonly isSigned: boolean;
	/** lower-case address to which the nudge went; null: its receiver is no longer in the team, or there was no such nudge */
	readonly receiver: string | null;
	/** the sender's address is one of the team or of the mailbox */
	readonly isTeam: boolean;
	/** the sender takes part in the nudge's case as customer or courier */
	readonly takesPart: boolean;
	/** the nudge was about a case of this very mailbox */
	readonly isHere: boolean;
}

/** `note`: its words are a note. `refused`: it is none, and nothing else either. */
export type NoteReply =
	| { readonly state: 'note'; readonly words: string }
	| { readonly state: 'refused'; readonly because: string };

/**
 * Decides about a mail that names a nudge of ours. Only the person to whom the nudge went writes a note: the nudge's signature, which nobody
 * else was sent, the person's own address as sender, and no word of the mailbox's server against it. Whatever else comes of the team, or
 * with a signature that only a forwarded nudge can have given away, is refused, and is no mail of a case.
 * @returns null for a mail like any other: a customer's that names an id which anybody could make up, or a machine's
 */
export function receiveNoteReply(mail: Pick<Mail, 'from' | 'headers'>, facts: ReplyFacts): NoteReply | null {
	if (facts.verdict.skip !== null) return null;
	const isReceiver = facts.receiver !== null && mail.from?.address === facts.receiver;
	if (!isReceiver && !facts.isTeam && (facts.takesPart || !facts.isSigned)) return null;
	const fault = FAULTS.find(({ is }) =>
		is({ ...facts, isReceiver, proofs: mail.headers['authentication-results'] ?? [] }),
	);
	if (fault !== undefined) return { state: 'refused', because: fault.because };
	return { state: 'note', words: facts.words.trim() };
}

/** What keeps an answer from being a note; the first that fits is said. */
const FAULTS: readonly {
	readonly is: (facts: ReplyFacts & { readonly isReceiver: boolean; readonly proofs: readonly string[] }) => boolean;
	readonly because: string;
}[] = [
	{ is: ({ isSigned }) => !isSigned, because: SAYINGS.replyUnsigned },
	{ is: ({ isReceiver }) => !isReceiver, because: SAYINGS.replyOfAnother },
	{ is: ({ proofs }) => isDisproven(proofs), because: SAYINGS.replyDisproven },
	{ is: ({ isHere }) => !isHere, because: SAYINGS.replyElsewhere },
	{ is: ({ words }) => words.trim() === '', because: SAYINGS.replyEmpty },
];
