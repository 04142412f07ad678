import { CUES, type CueName } from './cues/cue.ts';
import type { Hit } from './find.ts';
import type { ClaimByWords } from './heard.ts';
import { lengthOf, type Reading } from './read.ts';
import type { Reason } from './verdict.ts';

/** What a learned model says: log-odds of the whole, cues included, and the words that moved them most. */
export interface ModelSays {
	readonly logit: number;
	readonly reasons: readonly Reason[];
}

/** To what the words of a mail lean. */
export interface Leaning {
	readonly logit: number;
	/** the sentence that speaks most for it; '' where no word is known */
	readonly quote: () => string;
}

/** What the words of a complaint tell of it besides that it is one. */
export interface ComplaintByWords {
	/** whether it is critical */
	readonly critical: Leaning;
	/** whether it is graver (log-odds above 0) or lighter than most */
	readonly weighty: Leaning;
	/** what it states and asks for */
	readonly claims: readonly ClaimByWords[];
}

export interface ComplaintScore {
	readonly is: boolean;
	/** from 0 to 1 */
	readonly score: number;
	/** strongest first */
	readonly because: readonly Reason[];
}

/** Log-odds of a mail without any cue: most support mail is no complaint. */
const BIAS = -1.4;
const THRESHOLD = 0.5;

/**
 * Who writes of danger, police or strangers with their data is heard with less: "I have reported this to the police, reference 88213" is short
 * and names no failure, and a case too many costs a click where one too few costs a person. Not in what is no customer's mail by its words.
 */
const THRESHOLD_OF_GRAVE = 0.4;
/** So is who tells such things in other words; log-odds that a complaint is critical, chosen on the `dev` parts. */
const GRAVE_BY_WORDS_FROM = -0.5;
const GRAVE: ReadonlySet<CueName> = new Set(['safety', 'legal', 'privacy']);
const NOT_GRAVE_IN: ReadonlySet<CueName> = new Set(['bulk', 'application', 'business', 'own-fault', 'no-complaint']);

/** The second fact of the same sign counts less than the first, the fourth hardly: a long mail is no stronger for being long. */
const SHARE_BY_RANK = [1, 0.6, 0.4, 0.25, 0.15];
const SHARE_BEYOND = 0.05;

/**
 * A mail of this many words is as long as complaints are; beyond it, each doubling costs so much, because one cue among
 * three hundred words is more often chance than complaint.
 */
const LONG_FROM_WORDS = 90;
const COST_OF_DOUBLING = 0.6;
const COST_OF_LENGTH_AT_MOST = 1.5;

/**
 * A failure told after "it was solved" is a new one; the earlier solution speaks little against it. Nor does "otherwise all is well" beside
 * a flaw that the writer calls small.
 */
const SHARE_OF_SOLUTION_BESIDE_FAILURE = 0.25;

/** In a newsletter, and where the writer dropped it, however many failures are named, they are not ours. */
const SHARE_OF_FAILURE_ELSEWHERE = 0.5;

/** "Great product" does not take the failure away that stands in the same mail. */
const SHARE_OF_PRAISE_BESIDE_FAILURE = 0.6;

/** Who told a failure in one sentence asks in another what becomes of it; that asks for no information. */
const SHARE_OF_QUESTION_BESIDE_FAILURE = 0.4;

/**
 * Complaint or not, from the log-odds of the cues, which a model takes as one of its grounds.
 * @param model null: the cues decide alone
 */
export function scoreComplaint(
	{ hits, sentences }: Pick<Reading, 'hits' | 'sentences'>,
	model: { complaint(cues: number): ModelSays; ofComplaint(): ComplaintByWords } | null,
): ComplaintScore {
	const { logit: cues, reasons } = cueScore(hits, lengthOf(sentences));
	const says = model?.complaint(cues) ?? { logit: cues, reasons: [] };
	const score = 1 / (1 + Math.exp(-says.logit));
	const because = [...reasons, ...says.reasons].sort(byStrength);
	const isGrave = (): boolean =>
		isCustomers(hits) && (isGraveByCue(hits) || (model?.ofComplaint().critical.logit ?? -9) >= GRAVE_BY_WORDS_FROM);
	return {
		is: score >= THRESHOLD || (score >= THRESHOLD_OF_GRAVE && isGrave()),
		score: Math.round(score * 1000) / 1000,
		because,
	};
}

const isGraveByCue = (hits: readonly Hit[]): boolean =>
	hits.some(({ cue, strength }) => GRAVE.has(cue) && strength === 1);

const isCustomers = (hits: readonly Hit[]): boolean => !hits.some(({ cue }) => NOT_GRAVE_IN.has(cue));

/**
 * Log-odds of the cues: their weights, each cue once, by its strongest place, and the bias.
 * @param hits cues of one mail
 * @param words how many words the mail has
 */
export function cueScore(hits: readonly Hit[], words: number): ModelSays {
	const reasons = reasonsOf(hits);
	const speaksFor = shareOut(reasons.filter(({ weight }) => weight > 0));
	const speaksAgainst = shareOut(reasons.filter(({ weight }) => weight < 0));
	return { logit: speaksFor + speaksAgainst + BIAS - costOfLength(words), reasons };
}

function costOfLength(words: number): number {
	const doublings = Math.max(0, Math.log2(words / LONG_FROM_WORDS));
	return Math.min(COST_OF_LENGTH_AT_MOST, COST_OF_DOUBLING * doublings);
}

function reasonsOf(hits: readonly Hit[]): readonly Reason[] {
	const lastFailure = hits.findLast((hit) => hit.family === 'failure' && hit.strength === 1);
	const isSmall = hits.some(({ cue }) => cue === 'small-thing');
	const isElsewhere = hits.some(({ cue }) => cue === 'bulk' || cue === 'own-fault');
	const best = new Map<CueName, Reason>();
	for (const hit of hits) {
		const share = isElsewhere && hit.family !== 'against' ? SHARE_OF_FAILURE_ELSEWHERE : 1;
		const weight = CUES[hit.cue].weight * hit.strength * share * shareBeside(hit, lastFailure, isSmall);
		const known = best.get(hit.cue);
		if (weight === 0 || (known && Math.abs(known.weight) >= Math.abs(weight))) continue;
		best.set(hit.cue, { cue: hit.cue, weight: Math.round(weight * 100) / 100, quote: hit.quote });
	}
	return [...best.values()].sort(byStrength);
}

function shareBeside(hit: Hit, lastFailure: Hit | undefined, isSmall: boolean): number {
	if (!lastFailure) return 1;
	if (hit.cue === 'praise') return SHARE_OF_PRAISE_BESIDE_FAILURE;
	if (hit.cue === 'plain-question') return hit.sentence === lastFailure.sentence ? 1 : SHARE_OF_QUESTION_BESIDE_FAILURE;
	if (hit.cue !== 'solved') return 1;
	const isOlder =
		hit.sentence < lastFailure.sentence || (hit.sentence === lastFailure.sentence && hit.to <= lastFailure.from);
	return isOlder || isSmall ? SHARE_OF_SOLUTION_BESIDE_FAILURE : 1;
}

/** @param reasons of one sign, strongest first */
function shareOut(reasons: readonly Reason[]): number {
	return reasons.reduce((sum, { weight }, rank) => sum + weight * (SHARE_BY_RANK[rank] ?? SHARE_BEYOND), 0);
}

const byStrength = (one: Reason, other: Reason): number => Math.abs(other.weight) - Math.abs(one.weight);
