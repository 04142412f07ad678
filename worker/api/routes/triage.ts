import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers } from '../handler.ts';
import { refuse } from '../refusals.ts';

/** How triage does, and the way back to an earlier model. */
export const triageHandlers = (deps: ApiDeps): Pick<Handlers, 'triageReport' | 'triageRollback'> => ({
	triageReport: async () => answered(await deps.learning.report()),
	triageRollback: async ({ body }, { person }) => {
		const outcome = await deps.learning.rollBack(body.version ?? null, person.id);
		if (outcome.state === 'refused') return refuse('conflict', { message: outcome.message, mend: outcome.mend });
		return answered(await deps.learning.report());
	},
});
