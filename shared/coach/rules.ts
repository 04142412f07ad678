import type { GuardKind } from '../guard.ts';
import type { Stage } from '../stage.ts';

/** What a customer may have said already, so that asking for it again shows that nobody read the mail. */
export type KnownFact = 'order-number' | 'photo';

/** When words count that are harmless elsewhere. */
export type Condition =
	/** no day or hour stands in the same sentence */
	| 'no-day'
	/** an apology stands before it in its sentence, or ends the sentence before */
	| 'after-apology'
	/** it begins the first sentence after the greeting */
	| 'opens';

/** One thing to avoid. */
export interface AvoidRow {
	/** where it does harm */
	readonly stages: readonly Stage[];
	/** and where more of them do so for a customer who can bear less (`guard.ts`) */
	readonly under?: { readonly guard: GuardKind; readonly stages: readonly Stage[] };
	/** may stop a mail where an administrator wants mails stopped: it hurts whatever stands around it */
	readonly isGrave: boolean;
	/** key of the reason in `reasons/<language>.ts` */
	readonly reason: string;
	readonly only?: Condition;
	/** counts only when the case has this already */
	readonly known?: KnownFact;
	/** a "not" before it says the opposite: "this is not your fault" */
	readonly isUnsaidByNo?: true;
}

/** One thing that an answer needs. */
export interface MissingRow {
	readonly stages: readonly Stage[];
	readonly reason: string;
	/** any of these is enough */
	readonly needs: readonly Presence[];
	/** it must stand before the first question, where there is one */
	readonly beforeQuestion?: true;
}

const EVERY = ['new', 'acknowledged', 'understanding', 'resolving', 'resolved', 'closed'] as const;
const BEFORE_CLOSED = ['new', 'acknowledged', 'understanding', 'resolving', 'resolved'] as const;
const BEFORE_RESOLVED = ['new', 'acknowledged', 'understanding', 'resolving'] as const;

/**
 * What to avoid, the worst first; an alert tells them in this order. Where it is written down: PRODUCT.md, "Coaching the answer". The words are in
 * `rules/<language>.ts`: a row added here stops the seven tables and their examples compiling.
 */
export const AVOID = {
	/** a starter's variable that nobody filled in; the one rule without words */
	unfilled: { stages: EVERY, isGrave: true, reason: 'unfilled' },
	'legal-threat': { stages: EVERY, isGrave: true, reason: 'legal-threat', isUnsaidByNo: true },
	'calm-down': { stages: EVERY, isGrave: true, reason: 'calm-down' },
	doubt: { stages: EVERY, isGrave: true, reason: 'doubt' },
	'blame-customer': { stages: EVERY, isGrave: true, reason: 'blame-customer', isUnsaidByNo: true },
	'door-closed': { stages: EVERY, isGrave: true, reason: 'door-closed' },
	'non-apology': { stages: EVERY, isGrave: true, reason: 'non-apology' },
	'conditional-apology': { stages: EVERY, isGrave: false, reason: 'conditional-apology' },
	'but-after-apology': { stages: EVERY, isGrave: false, reason: 'but', only: 'after-apology' },
	terms: { stages: EVERY, isGrave: false, reason: 'terms' },
	'blame-department': { stages: EVERY, isGrave: false, reason: 'blame-others', isUnsaidByNo: true },
	'blame-supplier': { stages: EVERY, isGrave: false, reason: 'blame-others', isUnsaidByNo: true },
	'excuse-policy': { stages: EVERY, isGrave: false, reason: 'excuse' },
	'excuse-volume': { stages: EVERY, isGrave: false, reason: 'excuse' },
	'excuse-system': { stages: EVERY, isGrave: false, reason: 'excuse' },
	minimise: { stages: EVERY, isGrave: false, reason: 'minimise', isUnsaidByNo: true },
	passive: { stages: EVERY, isGrave: false, reason: 'passive', isUnsaidByNo: true },
	'ask-review': {
		stages: BEFORE_RESOLVED,
		under: { guard: 'repair', stages: EVERY },
		isGrave: false,
		reason: 'review',
	},
	gift: { stages: [], under: { guard: 'repair', stages: EVERY }, isGrave: false, reason: 'gift' },
	'ask-order-number': { stages: EVERY, isGrave: false, reason: 'asked-already', known: 'order-number' },
	'ask-photo': { stages: EVERY, isGrave: false, reason: 'asked-already', known: 'photo' },
	'empty-promise': { stages: BEFORE_CLOSED, isGrave: false, reason: 'empty-promise', only: 'no-day' },
	unfortunately: { stages: BEFORE_RESOLVED, isGrave: false, reason: 'unfortunately', only: 'opens' },
	cheer: { stages: BEFORE_RESOLVED, isGrave: false, reason: 'cheer' },
} as const satisfies Readonly<Record<string, AvoidRow>>;

export type AvoidRule = keyof typeof AVOID;

/** A rule that finds words of a language's table. */
export type WordRule = Exclude<AvoidRule, 'unfilled'>;

/** What an answer needs, in the order of PRODUCT.md: own it, apologise, understand, solve, follow up. */
export const MISSING = {
	// Later an apology went out already, for that is how a case comes to be acknowledged: a question may stand alone.
	'apology-first': { stages: ['new'], reason: 'apology-first', needs: ['apology'], beforeQuestion: true },
	'own-voice': { stages: EVERY, reason: 'own-voice', needs: ['self'] },
	'failure-named': { stages: ['new', 'acknowledged'], reason: 'failure-named', needs: ['failure'] },
	'next-step': { stages: ['understanding', 'resolving'], reason: 'next-step', needs: ['plan', 'day'] },
	'all-well': { stages: ['resolved'], reason: 'all-well', needs: ['all-well-asked'] },
} as const satisfies Readonly<Record<string, MissingRow>>;

export type MissingRule = keyof typeof MISSING;

export type ReasonId = (typeof AVOID)[AvoidRule]['reason'] | (typeof MISSING)[MissingRule]['reason'];

/** What is looked for because an answer needs it, or because other words mean something else beside it. */
export type Presence =
	| 'apology'
	/** the writer speaks as one person: "I", or a verb that says so */
	| 'self'
	/** what went wrong is called by a name; "a mistake" is none, "a mistake in your invoice" is */
	| 'failure'
	/** what the writer does next */
	| 'plan'
	/** turns what follows into its opposite */
	| 'no'
	/** a day, an hour or a span of time */
	| 'day'
	| 'all-well-asked';

/** One language's words, in the pattern language of `triage/pattern.ts`. */
export interface CoachTable {
	readonly present: Readonly<Record<Presence, string>>;
	readonly avoid: Readonly<Record<WordRule, string>>;
}
