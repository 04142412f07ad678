import { listBoard } from '../../store/lists/board.ts';
import { snapshotOf } from '../../store/snapshot.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers } from '../handler.ts';
import { createSameAnswers, questionOf } from '../same-answer.ts';

/** The board. */
export function boardHandlers(deps: ApiDeps): Pick<Handlers, 'board'> {
	const same = createSameAnswers({ snapshot: () => snapshotOf(deps.db), now: deps.now });
	return {
		board: ({ query }, { person }) =>
			same.give(questionOf(query, person), async () => {
				const words = await deps.search.matching(query.q, person);
				const asker = { myId: person.id, mailboxes: person.mailboxes, now: deps.now(), words };
				const { items, total } = await listBoard(deps.db, query, asker);
				return answered({ items: [...items], total });
			}),
	};
}
