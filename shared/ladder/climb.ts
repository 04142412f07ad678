import { addSpan, type Calendar } from '../calendar.ts';
import type { Case } from '../case.ts';
import type { Policy } from '../policy.ts';
import { HOUR, type Instant } from '../time.ts';
import type { Touch, TouchKind } from '../touch.ts';
import { RUNGS, type Rung, type Told } from './rungs.ts';

/** What says when the next rung hears. */
export interface ClimbFacts {
	readonly supportCase: Pick<Case, 'openedAt' | 'severity'>;
	readonly policy: Pick<Policy, 'acknowledgeHardStop' | 'resolveHardStop' | 'promiseHardStop' | 'administratorAfter'>;
	readonly calendar: Calendar;
}

/** The rung that hears next, and when. */
export interface Step {
	readonly rung: Rung;
	readonly at: Instant;
}

/** The ladder of each deadline. A word to the customer is the agent's own matter: it comes again every other day. */
const LADDERS: Partial<Record<TouchKind, readonly Rung[]>> = {
	acknowledge: ['assignee', 'lead', 'admin'],
	resolve: ['assignee', 'lead', 'admin'],
	promise: ['assignee', 'lead', 'admin'],
	update: ['assignee'],
};

/** However long an outage was, each rung has this long before the next one hears. */
const LAST_CHANCE = { unit: 'business-hours', count: 1 } as const;

/** Who was told since the touch last came due, from the bottom up. What a person moved to a later moment begins at the bottom again. */
export const toldOf = ({ state, told }: Pick<Touch, 'state' | 'told'>): readonly Told[] =>
	state === 'waiting' ? told : [];

/** The rung above the last one that was told; null: nobody is left. */
export function rungAbove(touch: Pick<Touch, 'kind' | 'state' | 'told'>): Rung | null {
	const last = toldOf(touch).at(-1);
	// It waits, and nobody is noted: the agent was told by a version that kept no list.
	if (last === undefined) return touch.state === 'waiting' ? 'lead' : 'assignee';
	if (last.rung === 'assignee' && last.isRefused) return 'lead';
	const { height } = RUNGS[last.rung];
	return LADDERS[touch.kind]?.find((rung) => RUNGS[rung].height > height) ?? null;
}

/**
 * The next step of a deadline's ladder. The lead's moment counts from the promise to the customer (the hard stops), the administrator's from
 * when the lead was told; each at the earliest when whoever was told last has had a last chance.
 * @returns null when nobody is left, or the policy has no rung above
 */
export function nextStep(touch: Touch, facts: ClimbFacts): Step | null {
	const rung = rungAbove(touch);
	if (rung === null) return null;
	const last = toldOf(touch).at(-1);
	const at = last?.isRefused ? last.at : MOMENTS[rung](touch, last, facts);
	return at === null ? null : { rung, at };
}

const MOMENTS: Record<Rung, (touch: Touch, last: Told | undefined, facts: ClimbFacts) => Instant | null> = {
	assignee: ({ dueAt }) => dueAt,
	lead: (touch, last, facts) => notBefore(last, hardStopOf(touch, facts), facts),
	admin: (touch, last, facts) => {
		const after = facts.policy.administratorAfter[facts.supportCase.severity];
		return after === 'off' ? null : notBefore(last, addSpan(facts.calendar, last?.at ?? touch.dueAt, after), facts);
	},
};

function notBefore(last: Told | undefined, at: Instant, { calendar }: ClimbFacts): Instant {
	return last === undefined ? at : Math.max(at, addSpan(calendar, last.at, LAST_CHANCE), last.at + HOUR);
}

/** PRODUCT.md, "The plan": the acknowledgement's hard stop counts from the opening, all others from the date. */
function hardStopOf(touch: Touch, { supportCase, policy, calendar }: ClimbFacts): Instant {
	const base = touch.kind === 'acknowledge' && touch.round === 1 ? supportCase.openedAt : touch.dueAt;
	return addSpan(calendar, base, policy[HARD_STOPS[touch.kind] ?? 'resolveHardStop']);
}

const HARD_STOPS: Partial<Record<TouchKind, 'acknowledgeHardStop' | 'promiseHardStop'>> = {
	acknowledge: 'acknowledgeHardStop',
	promise: 'promiseHardStop',
};
