import type { BulkAct, BulkResult } from '../../../shared/api/bulk.ts';
import type { CaseAction, Refusal } from '../../casework/casework.ts';
import { notFound } from '../../casework/refusals.ts';
import { doneUnder, numbersOf } from '../../store/lists/acts-done.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers } from '../handler.ts';

/** Bytes of an id for an act whose client gave it none. */
const ID_BYTES = 16;

/**
 * One act on several cases. Each is its own transaction: what is refused stops nobody else, and what was done before a crash stays done. Asked
 * again under the same id, those that were done are told again and the rest follows.
 */
export const bulkHandlers = (deps: ApiDeps): Pick<Handlers, 'casesBulk'> => ({
	casesBulk: async ({ body }, { person, actId }) => {
		const ids = [...new Set(body.ids)];
		const known = actId ?? Buffer.from(deps.random(ID_BYTES)).toString('hex');
		const numbers = await numbersOf(deps.db, ids, person.mailboxes);
		const refused = new Map<string, Refusal>();
		for (const id of ids) {
			const action = { ...actionOf(body.act), actId: known };
			const acted = numbers.has(id) ? await deps.casework.act(id, person.id, action) : notFound('case');
			if (acted.state === 'refused') refused.set(id, acted);
		}
		const done = await doneUnder(deps.db, known, ids);
		return answered({
			items: ids.map((id) => ({
				id,
				number: numbers.get(id) ?? null,
				...outcomeOf(refused.get(id), done.has(id)),
				before: done.get(id) ?? null,
			})),
		});
	},
});

function actionOf(act: BulkAct): CaseAction {
	switch (act.kind) {
		case 'assign':
			return act;
		case 'stage':
			return { kind: 'stage', stage: act.stage, because: undefined, isOnwardsOnly: !act.isUndo };
		case 'severity':
			return { ...act, because: undefined };
		case 'not-a-complaint':
			return act;
	}
}

function outcomeOf(refused: Refusal | undefined, isDone: boolean): Pick<BulkResult, 'outcome' | 'because'> {
	if (refused === undefined) return { outcome: isDone ? 'done' : 'unchanged', because: null };
	const { code, message, mend } = refused;
	return { outcome: 'refused', because: { code, message, mend } };
}
