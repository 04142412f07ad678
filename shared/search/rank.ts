import { DAY, type Instant } from '../time.ts';

/** A case that was found, with what its place among the others depends on. */
export interface Found {
	readonly caseId: string;
	/** how well its words fit, by the database; 1 where no words were asked for */
	readonly textRank: number;
	readonly isOpen: boolean;
	/** when anybody last wrote in it */
	readonly lastAt: Instant;
}

/** A case that is worked on is what most people look for. */
const OPEN_COUNTS = 1.5;

/** After so long without a mail, what is new about a case counts half; what it says never counts less than this much of the whole. */
const HALF_LIFE = 60 * DAY;
const AGE_COUNTS = 0.6;

/** How much a case answers a search: its words, then that it is open and new. Only the order means anything. */
export function scoreOf({ textRank, isOpen, lastAt }: Omit<Found, 'caseId'>, now: Instant): number {
	const age = Math.max(0, now - lastAt) / HALF_LIFE;
	return textRank * (isOpen ? OPEN_COUNTS : 1) * (1 - AGE_COUNTS + AGE_COUNTS * 0.5 ** age);
}

/** Where a page ended: within the found ones in the order of their score. */
export interface Place {
	readonly score: number;
	readonly caseId: string;
}

/** One page of what was found, the best first. `rest`: more of them stand behind it. */
export function pageOfFound<T extends Found>(
	found: readonly T[],
	{ now, after, limit }: { readonly now: Instant; readonly after: Place | null; readonly limit: number },
): { readonly page: readonly (T & Place)[]; readonly rest: boolean } {
	const scored = found
		.map((one) => ({ ...one, score: scoreOf(one, now) }))
		.toSorted(byScore)
		.filter((one) => after === null || byScore(after, one) < 0);
	return { page: scored.slice(0, limit), rest: scored.length > limit };
}

/** Of two that fit equally well the one with the smaller id comes first, so that every page agrees. */
const byScore = (one: Place, other: Place): number =>
	other.score - one.score || (one.caseId < other.caseId ? -1 : Number(one.caseId > other.caseId));
