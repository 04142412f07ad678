import type { Mail, Side } from '../../../shared/mail.ts';
import type { Severity } from '../../../shared/severity.ts';
import type { Stage } from '../../../shared/stage.ts';
import { isReplySubject, topicOf } from '../../../shared/subject.ts';
import { referredIds } from '../../../shared/thread.ts';
import type { Instant } from '../../../shared/time.ts';
import { triage } from '../../../shared/triage/triage.ts';
import type { Skip, Verdict } from '../../../shared/triage/verdict.ts';

/** One line of `amends triage --json`. */
export interface MailLine {
	readonly file: string;
	readonly messageId: string | null;
	readonly language: Verdict['language'];
	readonly skip: Skip | null;
	readonly complaint: Verdict['complaint'];
	readonly severity: Severity | null;
	readonly signals: Verdict['signals'];
	readonly sought: Verdict['sought'];
	/** of the thread after this mail; null while it is no case */
	readonly stage: Stage | null;
	readonly because: Verdict['because'];
}

/** The line of a mail that could not be read. */
export interface BrokenLine {
	readonly file: string;
	readonly messageId: string | null;
	readonly error: string;
}

/**
 * What is kept of a mail until the whole input is read, because only then threads are known. No bodies: 100,000 mails are some
 * hundred megabytes of verdicts.
 */
export interface Kept {
	readonly file: string;
	readonly messageId: string | null;
	readonly subject: string;
	/** ids that this mail answers, the nearest first */
	readonly refers: readonly string[];
	/** lower case; empty: the mail names nobody */
	readonly from: string;
	readonly people: readonly string[];
	/** of the subject without its prefixes; null: no answer by its subject */
	readonly answersTopic: string | null;
	readonly topic: string;
	readonly at: Instant | null;
	readonly verdicts: Readonly<Record<Side, Verdict>>;
}

/**
 * Keeps of a mail what its line will need.
 * @param verdict of the reading as `side`
 * @param isSideSure the team's addresses were given; else an answer is read as the team's too, and the thread decides
 */
export function keep(
	mail: Mail,
	{ file, verdict, isSideSure }: { readonly file: string; readonly verdict: Verdict; readonly isSideSure: boolean },
): Kept {
	const refers = referredIds(mail);
	const topic = topicOf(mail.subject);
	const isReply = isReplySubject(mail.subject);
	const mayBeTeam = !isSideSure && (refers.length > 0 || isReply);
	return {
		file,
		messageId: mail.messageId,
		subject: mail.subject,
		refers,
		from: mail.from?.address ?? '',
		people: [...mail.to, ...mail.cc].map(({ address }) => address),
		answersTopic: isReply && topic !== '' ? topic : null,
		topic,
		at: mail.sentAt,
		verdicts: { customer: verdict, team: mayBeTeam ? triage(mail, 'team') : verdict },
	};
}

/** The line of a mail whose place in its thread is known. */
export function lineOf({ file, messageId, verdicts }: Kept, side: Side, stage: Stage | null): MailLine {
	const { language, skip, complaint, severity, signals, sought, because } = verdicts[side];
	const isOfCase = stage !== null;
	return {
		file,
		messageId,
		language,
		skip: skip?.kind ?? null,
		complaint,
		severity,
		signals,
		// Who orders two lamps and a refund for the third asks for no remedy: nothing failed.
		sought: isOfCase ? sought : [],
		stage,
		because,
	};
}
