import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Language } from '../../../shared/language.ts';
import { escapeHtml } from '../../../shared/letters/paragraphs.ts';
import { formatMessage } from '../../../shared/locale/format.ts';
import { languageFor, PAGE_WORDS } from '../../../shared/public-page/words.ts';
import type { CustomerDesk } from '../../evaluation/customer-desk.ts';
import { limitsOfPage } from './limits.ts';
import { type CustomerPage, paragraph, plainPage, sendPage } from './page.ts';

type Asked = FastifyRequest<{ Params: { token: string } }>;

/** RFC 8058: what a mail program sends for its own button, as a form or in parts; in parts it counts as the page's button, which is the same. */
const ONE_CLICK = 'List-Unsubscribe=One-Click';

const PAGES = { done: 'opt-out-done', before: 'opt-out-before' } as const;

/**
 * One button. Looking changes nothing; the button, or a mail provider's one click (RFC 8058), ends the follow-ups. The request's body says
 * nothing: whoever has the link may do this one thing.
 */
export function optOutRoutes(scope: FastifyInstance, desk: CustomerDesk): void {
	const hidden = { schema: { hide: true } } as const;
	const wrong = (request: FastifyRequest) => plainPage('wrong', languageFor(request.headers['accept-language']));
	scope.get('/:token', { ...hidden, onRequest: limitsOfPage(scope, 'look') }, async (request: Asked, reply) => {
		const found = await desk.lookOptOut(request.params.token);
		if (found === null) return sendPage(reply, wrong(request));
		const { state, language, mailbox } = found;
		return sendPage(reply, state === 'before' ? plainPage(PAGES.before, language) : button(language, mailbox));
	});
	scope.post('/:token', { ...hidden, onRequest: limitsOfPage(scope, 'opt-out') }, async (request: Asked, reply) => {
		const found = await desk.optOut(request.params.token, request.body === ONE_CLICK ? 'one-click' : 'page');
		return sendPage(reply, found === null ? wrong(request) : plainPage(PAGES[found.state], found.language));
	});
}

function button(language: Language, mailbox: string): CustomerPage {
	const { title, text, button: label } = PAGE_WORDS[language].optOut;
	const form = `<form method="post"><button type="submit">${escapeHtml(label)}</button></form>`;
	return { status: 200, language, title, body: `${paragraph(formatMessage(text, { mailbox }, language))}\n${form}` };
}
