import type { Mail, MessageId } from './mail.ts';
import { say } from './sayings/say.ts';
import type { Stage } from './stage.ts';
import { isReplySubject, topicOf } from './subject.ts';

/** What threading must know of a case. */
export interface ThreadCase {
	readonly id: string;
	readonly topic: string;
	readonly stage: Stage;
	readonly participants: readonly string[];
}

/** Where a mail belongs. `stranger`: it quotes a mail of a case in which its sender takes no part, so it is only offered for joining. */
export type Placement =
	| { readonly kind: 'joins'; readonly caseId: string; readonly because: string }
	| { readonly kind: 'stranger'; readonly caseId: string; readonly because: string }
	| { readonly kind: 'alone' };

/** What is known around a mail: the case of each Message-ID it names, and the cases in which its people take part. */
export interface ThreadFacts {
	readonly caseOfMessage: (id: MessageId) => ThreadCase | undefined;
	/** cases in which at least one of the mail's people (sender; for the team's mails the recipients) takes part */
	readonly casesAround: readonly ThreadCase[];
	/** lower-case addresses of the team and of the mailbox */
	readonly isTeam: (address: string) => boolean;
}

/**
 * Finds the case a mail belongs to. An id alone is no ticket: who quotes one must take part in the case or belong to the team, or a
 * stranger could read along by guessing. A subject alone never joins: it must also carry an answer's prefix, name no other mail we
 * know, and come from a participant of exactly one open case of that topic (phones and some Outlooks drop References).
 */
export function placeMail(mail: Mail, facts: ThreadFacts): Placement {
	const quoted = referredIds(mail)
		.map((id) => ({ id, found: facts.caseOfMessage(id) }))
		.find((row) => row.found !== undefined);
	if (quoted?.found !== undefined) {
		const because = say('answers', { id: quoted.id });
		const kind = mayJoin(mail, quoted.found, facts) ? 'joins' : 'stranger';
		return { kind, caseId: quoted.found.id, because };
	}
	return placeByTopic(mail, facts);
}

/** The ids a mail names, the one it answers first, then its ancestors from the nearest to the oldest. */
export const referredIds = (mail: Pick<Mail, 'inReplyTo' | 'references'>): readonly MessageId[] => [
	...new Set([...mail.inReplyTo, ...[...mail.references].reverse()]),
];

function mayJoin(mail: Mail, found: ThreadCase, facts: ThreadFacts): boolean {
	const sender = mail.from?.address ?? '';
	return sender !== '' && (facts.isTeam(sender) || found.participants.includes(sender));
}

function placeByTopic(mail: Mail, facts: ThreadFacts): Placement {
	const topic = topicOf(mail.subject);
	if (topic === '' || !isReplySubject(mail.subject)) return { kind: 'alone' };
	const sender = mail.from?.address ?? '';
	const people = facts.isTeam(sender) ? [...mail.to, ...mail.cc].map(({ address }) => address) : [sender];
	const fitting = facts.casesAround.filter(
		(row) =>
			row.stage !== 'closed' &&
			row.topic === topic &&
			people.some((address) => address !== '' && row.participants.includes(address)),
	);
	const [only] = fitting;
	if (fitting.length !== 1 || only === undefined) return { kind: 'alone' };
	return { kind: 'joins', caseId: only.id, because: say('answersTopic', { topic }) };
}
