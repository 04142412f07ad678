import { listBoard } from '../../store/lists/board.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers } from '../handler.ts';

/** The board. */
export const boardHandlers = (deps: ApiDeps): Pick<Handlers, 'board'> => ({
	board: async ({ query }, { person }) => {
		const words = await deps.search.matching(query.q, person);
		const asker = { myId: person.id, mailboxes: person.mailboxes, now: deps.now(), words };
		const { items, total } = await listBoard(deps.db, query, asker);
		return answered({ items: [...items], total });
	},
});
