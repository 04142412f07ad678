import { LEDGER_OUTCOMES } from '../../../shared/api-shapes.ts';
import { readNumberCursor } from '../../store/lists/cursor.ts';
import { listLedger, readOutcomes } from '../../store/lists/ledger.ts';
import { viewLedger } from '../../store/views/ledger.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers } from '../handler.ts';
import { refuseField } from '../refusals.ts';
import { NO_CURSOR } from './cases.ts';

/** What became of every mail. */
export const ledgerHandlers = (deps: ApiDeps): Pick<Handlers, 'ledger'> => ({
	ledger: async ({ query }, { person }) => {
		const after = readNumberCursor(query.cursor);
		if (after === null) return refuseField('cursor', NO_CURSOR);
		const outcomes = readOutcomes(query.outcome);
		if (outcomes === null) return refuseField('outcome', `one of ${Object.keys(LEDGER_OUTCOMES).join(', ')}`);
		const { rows, next } = await listLedger(deps.db, query, { after, outcomes, seen: person.mailboxes });
		return answered({ items: rows.map(viewLedger), next });
	},
});
