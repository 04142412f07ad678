import type { PromiseAct } from '../../../shared/promise/decide.ts';
import type { Acted } from '../../casework/casework.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Caller, type Handlers, type Reply } from '../handler.ts';
import { refuse, refuseAct } from '../refusals.ts';

type Rows =
	| 'promises'
	| 'makePromise'
	| 'confirmPromise'
	| 'keepPromise'
	| 'breakPromise'
	| 'movePromise'
	| 'withdrawPromise'
	| 'dismissPromise';

/** What was promised to customers, and what people say about it. */
export function promiseHandlers({ promises }: Pick<ApiDeps, 'promises'>): Pick<Handlers, Rows> {
	const view = async (caseId: string): Promise<Reply<'promises'>> => {
		const found = await promises.ofCase(caseId);
		return found === null ? refuse('not-found', { message: 'There is no case with this id.' }) : answered(found);
	};
	const answer = async (acting: Promise<Acted>): Promise<Reply<'promises'>> => {
		const acted = await acting;
		return acted.state === 'refused' ? refuseAct(acted) : view(acted.caseId);
	};
	const decide = (id: string, act: PromiseAct, caller: Caller) => answer(promises.decide(id, act, actorOf(caller)));
	return {
		promises: ({ params }) => view(params.id),
		makePromise: ({ params, body: { dueAt, ...given } }, caller) =>
			answer(promises.make(params.id, { ...given, dueAt: Date.parse(dueAt) }, actorOf(caller))),
		confirmPromise: ({ params, body: { dueAt } }, caller) =>
			decide(params.id, { kind: 'confirm', dueAt: dueAt === null ? null : Date.parse(dueAt) }, caller),
		keepPromise: ({ params, body }, caller) => decide(params.id, { kind: 'keep', because: body.because ?? '' }, caller),
		breakPromise: ({ params, body }, caller) => decide(params.id, { kind: 'break', because: body.because }, caller),
		movePromise: ({ params, body: { dueAt, because } }, caller) =>
			decide(params.id, { kind: 'move', dueAt: Date.parse(dueAt), because }, caller),
		withdrawPromise: ({ params, body }, caller) =>
			decide(params.id, { kind: 'withdraw', because: body.because }, caller),
		dismissPromise: ({ params, body }, caller) =>
			decide(params.id, { kind: 'dismiss', because: body.because ?? '' }, caller),
	};
}

const actorOf = ({ person, actId }: Caller) => ({ personId: person.id, actId });
