import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ReadForm, readAnswerForm } from '../../../shared/evaluation/answer-form.ts';
import type { InvitationState } from '../../../shared/evaluation/invitation.ts';
import type { PlainPageName } from '../../../shared/public-page/page-words.ts';
import { languageFor } from '../../../shared/public-page/words.ts';
import type { CustomerDesk, Found } from '../../evaluation/customer-desk.ts';
import { evaluationForm } from './evaluation-form.ts';
import { limitsOfPage } from './limits.ts';
import { plainPage, sendPage } from './page.ts';

/** A form with a free line of full length takes 24 KB in Cyrillic letters; with a text several times too long it still comes back filled in. */
const LONGEST_FORM = 200_000;

type Asked = FastifyRequest<{ Params: { token: string } }>;

/** The five questions: looking shows the form and changes nothing, sending it answers, once. */
export function evaluationRoutes(scope: FastifyInstance, desk: CustomerDesk): void {
	const hidden = { schema: { hide: true } } as const;
	scope.get('/:token', { ...hidden, onRequest: limitsOfPage(scope, 'look') }, async (request: Asked, reply) =>
		show(request, reply, await desk.look(request.params.token), null),
	);
	scope.post('/:token', { ...hidden, onRequest: limitsOfPage(scope, 'act') }, async (request: Asked, reply) => {
		const { token } = request.params;
		const body = typeof request.body === 'string' ? request.body : '';
		if (body.length > LONGEST_FORM) return show(request, reply, await desk.look(token), 'too-large');
		const form = readAnswerForm(new URLSearchParams(body));
		if (form.state === 'incomplete') return show(request, reply, await desk.look(token), form);
		return show(request, reply, await desk.answer(token, form.evaluation), null);
	});
}

type Back = Extract<ReadForm, { state: 'incomplete' }> | 'too-large' | null;

function show(
	request: FastifyRequest,
	reply: FastifyReply,
	found: Found<InvitationState | 'thanks'> | null,
	back: Back,
): FastifyReply {
	if (found === null) return sendPage(reply, plainPage('wrong', languageFor(request.headers['accept-language'])));
	const { state, language, mailbox } = found;
	if (state !== 'open') return sendPage(reply, plainPage(PAGES[state], language));
	return sendPage(
		reply,
		back === 'too-large' ? plainPage('too-large', language) : evaluationForm(language, mailbox, back),
	);
}

const PAGES: Readonly<Record<Exclude<InvitationState, 'open'> | 'thanks', PlainPageName>> = {
	thanks: 'thanks',
	answered: 'answered',
	'opted-out': 'opted-out',
	withdrawn: 'withdrawn',
	reopened: 'reopened',
	expired: 'expired',
};
