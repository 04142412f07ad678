import { DAY, type Instant } from '../time.ts';

/**
 * `offered` was found in a mail, and nobody has said yet whether it is one · `open` is kept track of · `kept` and `broken` are its ends ·
 * `withdrawn` stood, and stands no more (moved to another date, or the case has ended) · `dismissed` never was one.
 */
export const PROMISE_STATES = {
	offered: { isStanding: true },
	open: { isStanding: true },
	kept: { isStanding: false },
	broken: { isStanding: false },
	withdrawn: { isStanding: false },
	dismissed: { isStanding: false },
} as const;

export type PromiseState = keyof typeof PROMISE_STATES;

/** `word`: we call, write, find out · `solution`: what puts it right comes to the customer. */
export const PROMISE_ABOUTS = { word: {}, solution: {} } as const;

export type PromiseAbout = keyof typeof PROMISE_ABOUTS;

/** What was promised to the customer of a case, by when. Its touch has its number as the turn. */
export interface CasePromise {
	readonly id: string;
	readonly caseId: string;
	/** counts up from 1 in its case */
	readonly number: number;
	readonly state: PromiseState;
	readonly about: PromiseAbout;
	/** the sentence of the mail, or what somebody wrote down */
	readonly what: string;
	readonly dueAt: Instant;
	/** where it was found; null: written down by hand */
	readonly mailId: string | null;
	/** a person's id; null: not known */
	readonly promisedBy: string | null;
	readonly promisedAt: Instant;
	/** the number of the promise in whose place it stands; null: it is the first of its kind */
	readonly replaces: number | null;
	/** who said last how it stands; null: the product, or nobody yet */
	readonly decidedBy: string | null;
	readonly decidedAt: Instant | null;
	/** why it stands as it does; may be empty */
	readonly because: string;
}

/** Ours: no promise of a recovery runs for longer. */
export const LONGEST_PROMISE = 366 * DAY;

/** Whether it can be promised at `now` for `dueAt`. */
export function dateFault(dueAt: Instant, now: Instant): 'past' | 'too-far' | null {
	if (dueAt <= now) return 'past';
	return dueAt > now + LONGEST_PROMISE ? 'too-far' : null;
}
