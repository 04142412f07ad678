import type { Acted, CaseAction } from '../../casework/casework.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller, Handlers, Reply } from '../handler.ts';
import { refuseAct } from '../refusals.ts';
import { answerCase } from './cases.ts';

type Acts =
	| 'assign'
	| 'moveStage'
	| 'correctSeverity'
	| 'correctSignals'
	| 'resolve'
	| 'close'
	| 'notAComplaint'
	| 'note'
	| 'read'
	| 'join'
	| 'makeCase';

/** What people do to cases; each answers with the case as it stands afterwards. */
export function actHandlers(deps: ApiDeps): Pick<Handlers, Acts> {
	const act = async (caseId: string, { person }: Caller, action: CaseAction) =>
		answerActed(deps, await deps.casework.act(caseId, person.id, action));
	return {
		assign: ({ params, body }, caller) => act(params.id, caller, { kind: 'assign', assignee: body.assignee }),
		moveStage: ({ params, body }, caller) =>
			act(params.id, caller, { kind: 'stage', stage: body.stage, because: body.because }),
		correctSeverity: ({ params, body }, caller) =>
			act(params.id, caller, { kind: 'severity', severity: body.severity, because: body.because }),
		correctSignals: ({ params, body }, caller) => act(params.id, caller, { kind: 'signals', ...body }),
		resolve: ({ params, body }, caller) => act(params.id, caller, { kind: 'resolve', because: body.because }),
		close: ({ params, body: { outcome, avoidable, ...documentation } }, caller) =>
			act(params.id, caller, { kind: 'close', outcome, documentation, avoidable }),
		notAComplaint: ({ params, body }, caller) => act(params.id, caller, { kind: 'not-a-complaint', undo: body.undo }),
		note: ({ params, body }, caller) => act(params.id, caller, { kind: 'note', text: body.text }),
		read: ({ params }, caller) => act(params.id, caller, { kind: 'read' }),
		join: async ({ params, body }, { person }) =>
			answerActed(deps, await deps.casework.join(params.id, body.into, person.id)),
		makeCase: async ({ body }, { person }) =>
			answerActed(deps, await deps.casework.openByHand(body.messageId, person.id)),
	};
}

async function answerActed(deps: ApiDeps, acted: Acted): Promise<Reply<'case'>> {
	return acted.state === 'refused' ? refuseAct(acted) : answerCase(deps, acted.caseId);
}
