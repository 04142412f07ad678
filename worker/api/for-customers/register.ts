import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PlainPageName } from '../../../shared/public-page/page-words.ts';
import { languageFor } from '../../../shared/public-page/words.ts';
import { CUSTOMER_PAGES } from '../../customer-links.ts';
import type { ApiDeps } from '../deps.ts';
import { TooOften } from '../sign-in/limits.ts';
import { evaluationRoutes } from './evaluation-routes.ts';
import { optOutRoutes } from './opt-out-routes.ts';
import { plainPage, sendPage } from './page.ts';

/** More than a form ever holds is read to its end, so that the browser waits for our answer: cut off in the middle it would show its own error. */
const MAX_BODY_BYTES = 2 * 1_048_576;

/** True for the pages of customers. Their links are the key, so a request from another site (a mail on the web, RFC 8058) is none of a stranger. */
export const isForCustomers = (url: string): boolean =>
	Object.values(CUSTOMER_PAGES).some((start) => url.startsWith(`${start}/`));

/** The pages that customers open by a link, without a sign-in and without a script. */
export async function registerCustomerPages(app: FastifyInstance, deps: ApiDeps): Promise<void> {
	const { customers } = deps;
	await app.register(async (scope) => evaluationRoutes(ground(scope, deps), customers), {
		prefix: CUSTOMER_PAGES.evaluation,
	});
	await app.register(async (scope) => optOutRoutes(ground(scope, deps), customers), { prefix: CUSTOMER_PAGES.optOut });
}

/** Whatever happens here, a person sees a page, and never an answer for programs. */
function ground(scope: FastifyInstance, deps: ApiDeps): FastifyInstance {
	// The form, and whatever else a mail provider may send along with a click: it is read as text, and only fields are looked for.
	scope.removeAllContentTypeParsers();
	scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: MAX_BODY_BYTES }, (_request, body, done) =>
		done(null, body),
	);
	scope.setNotFoundHandler((request, reply) => sendPage(reply, plainPage('wrong', languageOf(request))));
	scope.setErrorHandler((error: FastifyError, request, reply) => failForCustomers(deps, error, { request, reply }));
	return scope;
}

const BY_STATUS: Readonly<Record<number, PlainPageName>> = { 413: 'too-large', 429: 'too-often' };

/** Also for what Fastify refuses before it knows the route: an address that is too long, or unreadable. */
export function failForCustomers(
	{ log }: Pick<ApiDeps, 'log'>,
	error: FastifyError,
	{ request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
): FastifyReply {
	if (error instanceof TooOften) reply.header('retry-after', String(error.retryAfter));
	const status = error.statusCode ?? 500;
	// The address of the request is a key, and the body a customer's words: neither is in the log, nor a message that repeats them.
	if (status >= 500) {
		const { code, name } = error;
		log.error({ requestId: request.id, method: request.method, error: { name, code } }, 'a customer’s page failed');
	}
	return sendPage(reply, plainPage(BY_STATUS[status] ?? (status >= 500 ? 'failed' : 'wrong'), languageOf(request)));
}

const languageOf = (request: FastifyRequest) => languageFor(request.headers['accept-language']);
