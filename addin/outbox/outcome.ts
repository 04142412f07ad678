import { DAY } from '../../shared/time.ts';
import type { Result } from '../client.ts';
import type { KeptAct } from './kept-act.ts';

/** What a person did so long ago is not done behind the person's back: the case has gone on without it. */
const EXPIRES_AFTER = 3 * DAY;

/** A server that is there and fails so often at one act would hold up all that stand behind it. */
const MOST_TRIES = 8;

/** Refusals that pass by themselves: the session ended, the server was busy, late or broken. */
const PASSING: ReadonlySet<number> = new Set([401, 408, 425, 429]);

/** `waits`: try again later; `returned`: the server will not do it, or was asked often enough. */
type Outcome = 'sent' | 'waits' | 'returned';

/** Whether nothing is known of what became of an act, or it could not be done just now: then it is kept. */
export function mayBeKept(result: Result<unknown>): boolean {
	if (result.state !== 'refused') return result.state !== 'ok';
	return result.status >= 500 || PASSING.has(result.status);
}

/** What the server's answer means for an act that was kept. */
export function outcomeOf(act: KeptAct, result: Result<unknown>): Outcome {
	if (result.state === 'ok') return 'sent';
	const isEnough = countsAsTry(result) && act.tries + 1 >= MOST_TRIES;
	return isEnough || !mayBeKept(result) ? 'returned' : 'waits';
}

/** Whether the server was there and could not do this one act; silence and a busy server say nothing of the act. */
export const countsAsTry = (result: Result<unknown>): boolean =>
	result.state === 'garbled' || (result.state === 'refused' && result.status >= 500);

/** `now` in milliseconds of the clock that kept it. */
export const isTooOld = (act: KeptAct, now: number): boolean => now - act.at > EXPIRES_AFTER;
