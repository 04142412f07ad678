import type { Case } from '../../shared/case.ts';
import type { Happened } from '../../shared/happened.ts';
import { REASONS } from '../../shared/plan/reasons.ts';
import { endWithCase } from '../../shared/promise/decide.ts';
import { type CasePromise, PROMISE_STATES } from '../../shared/promise/promise.ts';
import type { Db } from '../store/connect.ts';
import { loadPromises, savePromises } from '../store/promises.ts';

/** What ends the promises of a case; the plan ends their touches by itself. */
const ENDING = ['closed', 'not-a-complaint'] as const;

/** Lets promises end where the case has. The case is locked. */
export async function endPromisesWith(db: Db, caseId: string, happened: readonly Happened[]): Promise<void> {
	const kind = ENDING.find((one) => happened.some((what) => what.kind === one));
	const at = happened.at(-1)?.at;
	if (kind === undefined || at === undefined) return;
	const standing = (await loadPromises(db, caseId)).filter(isStanding);
	await savePromises(
		db,
		standing.map((promise) => endWithCase(promise, at, REASONS[kind])),
	);
}

/**
 * Moves the promises of a case into the one that it is joined with, behind those that are there. What stands goes on there. Both are locked.
 * @returns what the plan of the other case must answer
 */
export async function movePromises(
	db: Db,
	{ from, into, at }: { readonly from: Case; readonly into: Case; readonly at: number },
): Promise<readonly Happened[]> {
	const known = await loadPromises(db, into.id);
	const last = Math.max(0, ...known.map(({ number }) => number));
	const moved = (await loadPromises(db, from.id)).map((promise) => ({
		...promise,
		caseId: into.id,
		number: promise.number + last,
		replaces: promise.replaces === null ? null : promise.replaces + last,
	}));
	await savePromises(db, moved);
	return moved
		.filter(({ state }) => state === 'open')
		.map(({ number, dueAt, what }) => ({ kind: 'promised', at, number, dueAt, what }));
}

const isStanding = ({ state }: CasePromise): boolean => PROMISE_STATES[state].isStanding;
