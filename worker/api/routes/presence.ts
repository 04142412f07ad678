import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers } from '../handler.ts';
import { createPresence } from '../presence.ts';

/** Who else is at a case, so that two do not answer one customer. */
export function presenceHandlers({ now }: Pick<ApiDeps, 'now'>): Pick<Handlers, 'presence'> {
	const presence = createPresence(now);
	return {
		presence: async ({ params, body }, { person }) =>
			answered({ others: [...presence.meet(params.id, person.id, body.doing)] }),
	};
}
