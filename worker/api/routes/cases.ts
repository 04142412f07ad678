import { findByMessage } from '../../store/lists/by-message.ts';
import { listCases } from '../../store/lists/cases.ts';
import { readMomentCursor } from '../../store/lists/cursor.ts';
import { snapshotOf } from '../../store/snapshot.ts';
import { viewCaseSummaries } from '../../store/views/case-summary.ts';
import { viewCase } from '../../store/views/whole-case.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers, type Reply } from '../handler.ts';
import { refuse, refuseField } from '../refusals.ts';
import { createSameAnswers, questionOf } from '../same-answer.ts';

/** Finding and reading cases. */
export function caseHandlers(deps: ApiDeps): Pick<Handlers, 'cases' | 'case' | 'caseByMessage'> {
	const same = createSameAnswers({ snapshot: () => snapshotOf(deps.db), now: deps.now });
	return {
		cases: async ({ query }, { person }) => {
			const after = readMomentCursor(query.cursor);
			if (after === null) return refuseField('cursor', NO_CURSOR);
			return same.give(questionOf(query, person), async () => {
				const { rows, next } = await listCases(deps.db, query, {
					after,
					myId: person.id,
					mailboxes: person.mailboxes,
					now: deps.now(),
					words: await deps.search.matching(query.q, person),
				});
				return answered({ items: await viewCaseSummaries(deps.db, rows, deps.now()), next });
			});
		},
		case: ({ params }) => answerCase(deps, params.id),
		caseByMessage: async ({ query }, { person }) => {
			const known = await findByMessage(deps.db, query.id, person.mailboxes);
			if (known.state === 'case') return answerCase(deps, known.caseId);
			return known.state === 'seen' ? refuse('not-a-case', { message: known.because }) : refuse('not-ingested');
		},
	};
}

export const NO_CURSOR = 'not a cursor of this list; take `next` of the page before as it is';

/** The whole case, or that there is none. */
export async function answerCase(deps: ApiDeps, id: string): Promise<Reply<'case'>> {
	const found = await viewCase(deps.db, id, deps.now());
	return found ? answered(found) : refuse('not-found', { message: 'There is no case with this id.' });
}
