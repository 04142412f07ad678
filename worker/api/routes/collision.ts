import { moment } from '../../store/views/moment.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers } from '../handler.ts';
import { refuse } from '../refusals.ts';

/** What changed in a case while somebody wrote to its customer. */
export const collisionHandlers = ({
	sinces,
}: Pick<ApiDeps, 'sinces'>): Pick<Handlers, 'caseSince' | 'sinceTicket'> => ({
	caseSince: async ({ params, query: { event, language } }, { person }) => {
		const { newest, changes, ticket } = await sinces.since({
			caseId: params.id,
			personId: person.id,
			seq: event === undefined ? null : Number(event),
			language: language ?? person.language,
		});
		const told = changes.map((one) => ({ ...one, at: moment(new Date(one.at)) }));
		return answered({ event: String(newest), changes: told, ticket });
	},
	sinceTicket: async ({ params }) => {
		const told = await sinces.byTicket(params.ticket);
		return told === null ? refuse('not-found', NO_TICKET) : answered({ opens: told.opens, says: [...told.says] });
	},
});

const NO_TICKET = { message: 'This ticket opens nothing.', mend: 'Open the pane beside the draft once more.' };
