import { SAYINGS } from './sayings/english.ts';
import { say } from './sayings/say.ts';
import { DAY, type Instant } from './time.ts';

/** How well we know this customer, from the mailbox's own history. */
export const RELATIONSHIPS = {
	new: { meaning: 'first mail from this customer' },
	returning: { meaning: 'wrote before' },
	loyal: { meaning: 'wrote on many days over a long time' },
} as const;

export type RelationshipKind = keyof typeof RELATIONSHIPS;

export interface Relationship {
	readonly kind: RelationshipKind;
	readonly because: readonly string[];
}

/** What the mailbox remembers of a customer before the mail at hand. */
export interface CustomerHistory {
	/** mails of this customer before */
	readonly mails: number;
	/** on how many different days */
	readonly days: number;
	readonly firstAt: Instant | null;
	/** earlier cases of this customer that were complaints, newest first */
	readonly failures: readonly {
		readonly caseId: string;
		readonly number: number;
		readonly openedAt: Instant;
	}[];
}

/** A second failure this close ends the recovery paradox (facts: Maxham & Netemeyer 2002). */
const REPEAT_WITHIN = 365 * DAY;

/** The latest earlier failure of this customer that is close enough to count. */
export const failureWithin = (history: CustomerHistory, at: Instant): CustomerHistory['failures'][number] | undefined =>
	history.failures.find(({ openedAt }) => at - openedAt <= REPEAT_WITHIN);

/** Ours: no study fixes when a customer counts as loyal. */
const LOYAL = { days: 4, since: 180 * DAY } as const;

/** Judges the relationship at `at`, with the facts it rests on. */
export function judgeRelationship(history: CustomerHistory, at: Instant): Relationship {
	if (history.firstAt === null) return { kind: 'new', because: [SAYINGS.firstMail] };
	const known = Math.floor((at - history.firstAt) / DAY);
	const because = [
		history.mails === 1
			? say('knownMail', { since: known })
			: say('knownMails', { mails: history.mails, days: history.days, since: known }),
	];
	const isLoyal = history.days >= LOYAL.days && at - history.firstAt >= LOYAL.since;
	return { kind: isLoyal ? 'loyal' : 'returning', because };
}
