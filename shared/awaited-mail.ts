import type { Case } from './case.ts';
import { event } from './case-event.ts';
import { withoutStruck } from './correct-signals.ts';
import { judgeGuard } from './guard.ts';
import type { Decision } from './happened.ts';
import type { Heard } from './heard.ts';
import type { Address, Mail, MessageId } from './mail.ts';
import { takeIn } from './participants.ts';
import type { CustomerHistory } from './relationship.ts';
import { withRepeat } from './repeat.ts';
import { topicOf } from './subject.ts';
import type { Instant } from './time.ts';
import type { Verdict } from './triage/verdict.ts';

/** What a person's mail program tells of a mail that Amends has not read yet. */
export interface NamedMail {
	readonly messageId: MessageId;
	readonly from: Address;
	readonly subject: string;
	/** null where the mail program does not tell */
	readonly sentAt: Instant | null;
}

/** The content hash of a mail that is known by name alone. No mail that was read has it. */
export const AWAITED = '';

/** A mail of which only the name is known, in the form of one that was read: its words come when intake meets it. */
export const awaitedMail = ({ messageId, from, subject, sentAt }: NamedMail, now: Instant): Mail => ({
	messageId,
	inReplyTo: [],
	references: [],
	from,
	replyTo: [],
	to: [],
	cc: [],
	subject,
	// The clock of the machine that tells it may be ahead.
	sentAt: sentAt === null ? null : Math.min(sentAt, now),
	receivedAt: now,
	text: '',
	html: null,
	headers: {},
	attachments: [],
	contentHash: AWAITED,
	problems: [],
});

/** What triage says of a mail whose words it has not heard: nothing. */
export const UNHEARD: Verdict = {
	language: 'unknown',
	skip: null,
	complaint: { is: false, score: 0 },
	severity: null,
	signals: [],
	sought: [],
	said: [],
	backOn: null,
	because: [],
};

/**
 * The mail that a case was opened for by hand has come. The case learns from its words what it would have known from the start, and
 * keeps what people have said meanwhile. No word of the customer is new to the plan: the case was opened for this one.
 */
export function receiveAwaited(
	supportCase: Case,
	heard: Heard,
	facts: { readonly history: CustomerHistory; readonly isTeam: (address: string) => boolean },
): Decision {
	const { mail, at } = heard;
	const verdict = withoutStruck(heard.verdict, supportCase.struck);
	const isJudged = verdict.severity !== null && supportCase.severityBy === 'triage';
	const severity = isJudged && verdict.severity !== null ? verdict.severity : supportCase.severity;
	const known = takeIn(supportCase, mail, 'customer', facts.isTeam);
	const { round, avoidable } = supportCase;
	const isChanged = severity !== supportCase.severity;
	return {
		supportCase: {
			...known,
			customer: { ...known.customer, name: mail.from?.name || known.customer.name },
			subject: mail.subject || known.subject,
			topic: topicOf(mail.subject || known.subject),
			language: verdict.language === 'unknown' ? known.language : verdict.language,
			severity,
			severityBecause: isJudged ? verdict.because : known.severityBecause,
			signals: addByName(known.signals, withRepeat(verdict.signals, facts.history, at)),
			sought: addByName(known.sought, verdict.sought),
			guard: judgeGuard({ severity, history: facts.history, round, avoidable, at }),
		},
		events: [
			event('mail-received', at, mail.subject, { mailId: heard.mailId }),
			...(isChanged ? [severityEvent(supportCase, severity, heard)] : []),
		],
		happened: isChanged ? [{ kind: 'severity-changed', at }] : [],
	};
}

const severityEvent = (before: Case, to: Case['severity'], { verdict, mail, at }: Heard) => ({
	...event('severity-changed', at, quoteOf(verdict) ?? mail.subject, { from: before.severity, to }),
	source: { kind: 'text' } as const,
});

const quoteOf = (verdict: Verdict): string | undefined =>
	verdict.because.find(({ weight, quote }) => weight > 0 && quote !== '')?.quote;

const addByName = <One extends { readonly name: string }>(
	known: readonly One[],
	found: readonly One[],
): readonly One[] => [...known, ...found.filter(({ name }) => !known.some((one) => one.name === name))];
