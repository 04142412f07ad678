import { moment } from '../../store/views/moment.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers } from '../handler.ts';
import { refuse } from '../refusals.ts';

/** What changed in a case while somebody wrote to its customer. */
export const collisionHandlers = ({
	sinces,
}: Pick<ApiDeps, 'sinces'>): Pick<Handlers, 'caseSince' | 'sinceByPass'> => ({
	caseSince: async ({ params, query: { event, language } }, { person }) => {
		const { newest, changes, pass } = await sinces.since({
			caseId: params.id,
			personId: person.id,
			seq: event === undefined ? null : Number(event),
			language: language ?? person.language,
		});
		const told = changes.map((one) => ({ ...one, at: moment(new Date(one.at)) }));
		return answered({ event: String(newest), changes: told, pass });
	},
	sinceByPass: async ({ params }) => {
		const told = await sinces.byPass(params.pass);
		return told === null ? refuse('not-found', NO_PASS) : answered({ opens: told.opens, says: [...told.says] });
	},
});

const NO_PASS = { message: 'This pass opens nothing.', mend: 'Open the pane beside the draft once more.' };
