import { decidePromise, type PromiseAct } from '../../shared/promise/decide.ts';
import type { Touch } from '../../shared/touch.ts';
import type { Acted, TouchAction } from '../casework/casework.ts';
import type { CaseworkDeps } from '../casework/deps.ts';
import { conflict, invalid } from '../casework/refusals.ts';
import type { LoadedCase } from '../store/cases.ts';
import type { Db } from '../store/connect.ts';
import { loadPromises } from '../store/promises.ts';
import { handOf, saveDecided } from './create.ts';

/** The touch of a promise is ticked off or cancelled: that says of the promise that it was kept, or stands no more. */
export async function actOnPromiseTouch(
	deps: CaseworkDeps,
	db: Db,
	asked: {
		readonly loaded: LoadedCase;
		readonly touch: Touch;
		readonly action: TouchAction;
		readonly personId: string;
	},
): Promise<Acted> {
	const { loaded, touch, action, personId } = asked;
	const act = ACTS[action.kind](action.because ?? '');
	if ('state' in act) return act;
	const promises = await loadPromises(db, touch.caseId);
	const promise = promises.find(({ number }) => number === touch.turn);
	if (promise === undefined) return ENDED;
	const decided = decidePromise(loaded.supportCase, promise, { act, hand: handOf(deps, { personId }, promises) });
	return saveDecided(deps, db, { loaded, decided, actId: action.actId });
}

const ENDED = conflict('This promise has ended already.', 'Load the case again to see how it stands.');

const ACTS: Record<TouchAction['kind'], (because: string) => PromiseAct | Extract<Acted, { state: 'refused' }>> = {
	done: (because) => ({ kind: 'keep', because }),
	cancel: (because) =>
		because === ''
			? invalid(
					[{ field: 'because', message: 'say why it stands no more' }],
					'The customer was promised it: give a reason.',
				)
			: { kind: 'withdraw', because },
	postpone: () =>
		conflict(
			'The customer was told the date of this promise.',
			'Tell the customer the new date, then change the date of the promise in the case.',
		),
};
