import type { Doing } from '../../shared/presence.ts';
import { type Instant, SECOND } from '../../shared/time.ts';

/** Somebody else who is at a case. */
export interface Present {
	readonly personId: string;
	readonly doing: Doing;
}

/** Whoever has not said so for this long is gone: a closed laptop says no goodbye. Pages say it every twenty seconds. */
const GONE_AFTER = 45 * SECOND;

/** Nobody has so many cases open; a program that pretends to gets no more room. */
const PEOPLE_AT_MOST = 1_000;

/** Who is at which case at this moment. Known to this process alone and to no disk: it is a courtesy and no fact. */
export interface Presence {
	/** says that somebody is there, or no more (null), and answers who else is; those who answer come first */
	readonly meet: (caseId: string, personId: string, doing: Doing | null) => readonly Present[];
}

/** A new, empty one. */
export function createPresence(now: () => Instant): Presence {
	const seen = new Map<
		string,
		{ readonly caseId: string; readonly personId: string; readonly doing: Doing; readonly at: Instant }
	>();
	const forget = (): void => {
		const earliest = now() - GONE_AFTER;
		for (const [key, { at }] of seen) if (at < earliest) seen.delete(key);
	};
	return {
		meet: (caseId, personId, doing) => {
			forget();
			const key = JSON.stringify([caseId, personId]);
			seen.delete(key);
			if (doing !== null && seen.size < PEOPLE_AT_MOST) seen.set(key, { caseId, personId, doing, at: now() });
			return [...seen.values()]
				.filter((each) => each.caseId === caseId && each.personId !== personId)
				.map((each) => ({ personId: each.personId, doing: each.doing }))
				.toSorted((one, other) => Number(other.doing === 'answering') - Number(one.doing === 'answering'));
		},
	};
}
