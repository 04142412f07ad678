import { STAGES, type Stage } from '../stage.ts';
import type { Instant } from '../time.ts';
import type { Said } from '../triage/verdict.ts';
import type { CasePromise } from './promise.ts';

/** A mail of the team, and what its sentences do. */
export interface LaterMail {
	readonly id: string;
	readonly at: Instant;
	readonly said: readonly Said[];
}

/**
 * The first mail after an open promise that may have kept it, for a person to say so: any for a word, one that says that the solution was
 * carried out for a solution. Null: none.
 * @param mails of the team, oldest first
 */
export function mayHaveKept(promise: CasePromise, mails: readonly LaterMail[]): LaterMail | null {
	if (promise.state !== 'open' && promise.state !== 'offered') return null;
	const later = mails.filter(({ id, at }) => at > promise.promisedAt && id !== promise.mailId);
	const isIt = ({ said }: LaterMail): boolean =>
		promise.about === 'word' || said.some(({ act }) => act === 'delivered');
	return later.find(isIt) ?? null;
}

/** Whether what was promised has come and the case does not know it: somebody may resolve it. */
export const suggestsResolving = (stage: Stage, promises: readonly CasePromise[]): boolean =>
	STAGES[stage].rank < STAGES.resolved.rank &&
	promises.some(({ state, about }) => state === 'kept' && about === 'solution') &&
	!promises.some(({ state, about }) => state === 'open' && about === 'solution');
