import { decidePromise, makePromise, type PromiseDecided, type PromiseFault } from '../../shared/promise/decide.ts';
import { type CasePromise, LONGEST_PROMISE } from '../../shared/promise/promise.ts';
import { settle } from '../../shared/settle.ts';
import { DAY } from '../../shared/time.ts';
import { signed, wasDone } from '../casework/act-id.ts';
import type { Acted, Refusal } from '../casework/casework.ts';
import { conflict, invalid, notFound } from '../casework/refusals.ts';
import { rulesFor } from '../casework/rules.ts';
import { type LoadedCase, lockCases, saveCases } from '../store/cases.ts';
import type { Db } from '../store/connect.ts';
import { caseOfPromise, loadPromises, savePromises } from '../store/promises.ts';
import type { PromiseActor, PromiseDeps, Promises } from './promises.ts';
import { viewPromises } from './view.ts';

/** Builds the acts around promises: load and lock, decide purely, save whole, tell. */
export function createPromises(deps: PromiseDeps): Promises {
	const told = async (work: Promise<Acted>): Promise<Acted> => {
		const acted = await work;
		if (acted.state === 'done') deps.changed({ caseIds: [acted.caseId] });
		return acted;
	};
	return {
		ofCase: (caseId) => viewPromises(deps, caseId),
		make: (caseId, given, actor) =>
			told(
				act(deps, { caseId, actor }, ({ loaded, promises }) =>
					makePromise(loaded.supportCase, given, handOf(deps, actor, promises)),
				),
			),
		decide: async (promiseId, doing, actor) => {
			const caseId = await caseOfPromise(deps.store.db, promiseId);
			if (caseId === null) return notFound('promise');
			return told(
				act(deps, { caseId, actor }, ({ loaded, promises }) => {
					const promise = promises.find(({ id }) => id === promiseId);
					if (promise === undefined) return null;
					return decidePromise(loaded.supportCase, promise, { act: doing, hand: handOf(deps, actor, promises) });
				}),
			);
		},
	};
}

/** Who acts, with room for the promise that may be made. */
export const handOf = (
	deps: Pick<PromiseDeps, 'now' | 'newId'>,
	{ personId }: Pick<PromiseActor, 'personId'>,
	promises: readonly CasePromise[],
) => ({
	personId,
	at: deps.now(),
	newId: deps.newId(),
	newNumber: Math.max(0, ...promises.map(({ number }) => number)) + 1,
});

/** Saves what was decided, in the transaction in which the case is locked. */
export async function saveDecided(
	deps: Pick<PromiseDeps, 'policy' | 'policyVersion' | 'calendar' | 'now'>,
	db: Db,
	{ loaded, decided, actId }: { loaded: LoadedCase; decided: PromiseDecided; actId: string | undefined },
): Promise<Acted> {
	if (decided.state === 'refused') return REFUSED[decided.fault];
	const { decision, promises } = decided;
	const { id: caseId, customer } = loaded.supportCase;
	const rules = await rulesFor(deps, db, { address: customer.address, seenAt: deps.now() });
	await savePromises(db, promises);
	const settled = settle({ ...decision, events: signed(decision.events, actId) }, loaded.touches, rules);
	await saveCases(db, [{ ...settled, isNew: false }]);
	return { state: 'done', caseId };
}

interface Work {
	readonly loaded: LoadedCase;
	readonly promises: readonly CasePromise[];
}

function act(
	deps: PromiseDeps,
	{ caseId, actor }: { readonly caseId: string; readonly actor: PromiseActor },
	decide: (work: Work) => PromiseDecided | null,
): Promise<Acted> {
	return deps.store.db.transaction(async (db) => {
		const [loaded] = await lockCases(db, [caseId]);
		if (loaded === undefined) return notFound('case');
		if (await wasDone(db, caseId, actor.actId)) return { state: 'done', caseId };
		const { stage, isComplaint } = loaded.supportCase;
		if (stage === 'closed' || !isComplaint) return OFF_THE_DESK;
		const decided = decide({ loaded, promises: await loadPromises(db, caseId) });
		return decided === null ? notFound('promise') : saveDecided(deps, db, { loaded, decided, actId: actor.actId });
	});
}

const OFF_THE_DESK = conflict(
	'This case is closed, or is no complaint: its promises have ended with it.',
	'Move its stage back first if it shall go on.',
);

const REFUSED: Record<PromiseFault, Refusal> = {
	past: invalid([{ field: 'dueAt', message: 'lies in the past' }], 'Choose a moment that is still to come.'),
	'too-far': invalid(
		[{ field: 'dueAt', message: `is more than ${LONGEST_PROMISE / DAY} days away` }],
		'Choose a moment within a year.',
	),
	ended: conflict('This promise has ended already.', 'Load the case again to see how it stands.'),
	'not-confirmed': conflict('Nobody has confirmed this promise yet.', 'Confirm it first, or say that it is none.'),
	confirmed: conflict('This promise was confirmed already.', 'Load the case again to see how it stands.'),
};
