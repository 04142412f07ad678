import { maySee } from '../../../shared/team/visible.ts';
import type { Acted, CaseAction } from '../../casework/casework.ts';
import { customerOf } from '../../store/customers.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller, Handlers, Reply } from '../handler.ts';
import { refuse, refuseAct, refuseField } from '../refusals.ts';
import { answerCase } from './cases.ts';

type Acts =
	| 'assign'
	| 'moveStage'
	| 'correctSeverity'
	| 'correctSignals'
	| 'overrideGuard'
	| 'restoreGuard'
	| 'chooseFollowUps'
	| 'resolve'
	| 'close'
	| 'notAComplaint'
	| 'note'
	| 'read'
	| 'join'
	| 'makeCase'
	| 'openCase';

/** What people do to cases; each answers with the case as it stands afterwards. */
export function actHandlers(deps: ApiDeps): Pick<Handlers, Acts> {
	const act = async (caseId: string, { person, actId }: Caller, action: CaseAction) =>
		answerActed(deps, await deps.casework.act(caseId, person.id, { ...action, actId }));
	return {
		assign: ({ params, body }, caller) => act(params.id, caller, { kind: 'assign', ...body }),
		moveStage: ({ params, body }, caller) =>
			act(params.id, caller, { kind: 'stage', stage: body.stage, because: body.because }),
		correctSeverity: ({ params, body }, caller) =>
			act(params.id, caller, { kind: 'severity', severity: body.severity, because: body.because }),
		correctSignals: ({ params, body }, caller) => act(params.id, caller, { kind: 'signals', ...body }),
		overrideGuard: ({ params, body }, caller) =>
			act(params.id, caller, { kind: 'guard', guard: body.guard, because: body.because }),
		restoreGuard: ({ params, body }, caller) =>
			act(params.id, caller, { kind: 'guard-back', because: body.because || undefined }),
		chooseFollowUps: async ({ params, body: { wants, because = '' } }, { person }) => {
			const address = await customerOf(deps.db, params.id);
			if (address === null) return refuse('not-found', { message: 'There is no case with this id.' });
			if (address === '') return refuse('conflict', NO_ADDRESS);
			await deps.casework.choose({ address, wants, because, how: 'person', personId: person.id });
			return answerCase(deps, params.id);
		},
		resolve: ({ params, body }, caller) => act(params.id, caller, { kind: 'resolve', because: body.because }),
		close: ({ params, body: { outcome, avoidable, ...lines } }, caller) =>
			act(params.id, caller, { kind: 'close', outcome, documentation: { ...lines, rootCause: '' }, avoidable }),
		notAComplaint: ({ params, body }, caller) => act(params.id, caller, { kind: 'not-a-complaint', undo: body.undo }),
		note: ({ params, body }, caller) => act(params.id, caller, { kind: 'note', text: body.text }),
		read: ({ params }, caller) => act(params.id, caller, { kind: 'read' }),
		join: async ({ params, body }, { person }) =>
			answerActed(deps, await deps.casework.join(params.id, body.into, person.id)),
		makeCase: async ({ body }, { person }) =>
			answerActed(deps, await deps.casework.openByHand(body.messageId, person.id, person.mailboxes)),
		openCase: async ({ body }, { person }) => {
			const { mailbox: mailboxId, sentAt, ...mail } = body;
			const isThere = deps.settings.mailboxes.some(({ id }) => id === mailboxId);
			if (!(isThere && maySee(person, mailboxId))) return refuseField('mailbox', NO_MAILBOX);
			// The mail itself is better than what is told of it.
			await deps.look(mailboxId);
			const named = { ...mail, mailboxId, sentAt: sentAt === null ? null : Date.parse(sentAt) };
			return answerActed(deps, await deps.casework.openUnread(named, person.id));
		},
	};
}

const NO_ADDRESS = {
	message: 'The customer of this case has no address.',
	mend: 'Without one nothing is sent to them anyway.',
};

const NO_MAILBOX = 'one of the mailboxes that GET /api/v1/me names';

async function answerActed(deps: ApiDeps, acted: Acted): Promise<Reply<'case'>> {
	return acted.state === 'refused' ? refuseAct(acted) : answerCase(deps, acted.caseId);
}
