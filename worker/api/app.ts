import { parse as parseQuery } from 'node:querystring';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyInstance } from 'fastify';
import { registerAuditExport } from './audit-export.ts';
import { registerCalendarFeed } from './calendar-feed.ts';
import { checkByContract, takeJsonAlone } from './checking.ts';
import { registerCustomerFiles } from './customer-files.ts';
import type { ApiDeps } from './deps.ts';
import { gatherDocs, registerDocs } from './docs.ts';
import { refuseCrossSite, refuseHost } from './door.ts';
import { createErrorHandler, sendRefusal } from './error-handler.ts';
import { registerEvents } from './events.ts';
import { registerExports } from './exports.ts';
import { failForCustomers, isForCustomers, registerCustomerPages } from './for-customers/register.ts';
import { createHandlers } from './handlers.ts';
import { registerImportFiles } from './import-files.ts';
import { registerNoteFiles } from './note-files.ts';
import { registerPages } from './pages.ts';
import { answerHeaders } from './policy-headers.ts';
import { registerProbes } from './probes.ts';
import { refuse } from './refusals.ts';
import { registerContract } from './register.ts';
import { limitTokens } from './sign-in/limits.ts';
import { writeByContract } from './writing.ts';

/** A body holds a note or a documentation; a megabyte is a hundred times of it. */
const MAX_BODY_BYTES = 1_048_576;

/** The contract takes ids of up to 200 characters; what is longer gets its error, not "no such address". */
const MAX_ID_LENGTH = 1_000;

const REQUEST_ID_BYTES = 6;

/** The whole API as a Fastify app that does not listen yet. */
export async function composeApp(deps: ApiDeps): Promise<FastifyInstance> {
	const app = createApp(deps);
	guardDoor(app, deps);
	await app.register(helmet, answerHeaders(deps.settings.server.publicUrl));
	await app.register(cookie);
	await app.register(rateLimit, { global: false });
	app.addHook('preHandler', limitTokens(app));
	await gatherDocs(app, deps);
	registerContract(app, deps, createHandlers(deps));
	registerEvents(app, deps);
	await registerNoteFiles(app, deps);
	await registerImportFiles(app, deps);
	await registerCustomerFiles(app, deps);
	registerAuditExport(app, deps);
	registerExports(app, deps);
	registerCalendarFeed(app, deps);
	registerProbes(app, deps);
	await registerDocs(app);
	await registerCustomerPages(app, deps);
	await registerPages(app, deps);
	return app;
}

function createApp(deps: ApiDeps): FastifyInstance {
	const handleError = createErrorHandler(deps);
	const app = fastify({
		logger: false,
		bodyLimit: MAX_BODY_BYTES,
		routerOptions: { maxParamLength: MAX_ID_LENGTH, querystringParser: filledIn },
		genReqId: () => Buffer.from(deps.random(REQUEST_ID_BYTES)).toString('hex'),
		// Only a proxy on this machine is believed when it says for whom it asks.
		trustProxy: 'loopback',
		frameworkErrors: (error, request, reply) =>
			isForCustomers(request.url)
				? failForCustomers(deps, error, { request, reply })
				: handleError(error, request, reply),
	});
	app.setValidatorCompiler(checkByContract);
	app.setSerializerCompiler(writeByContract);
	app.setErrorHandler(handleError);
	app.setNotFoundHandler((_request, reply) => sendRefusal(reply, refuse('not-found')));
	takeJsonAlone(app);
	app.decorateRequest('person', null);
	app.decorateRequest('token', null);
	return app;
}

/** `?stage=&q=` is what a form sends of fields that nobody filled in: the same as not asked for. */
const filledIn = (text: string): Record<string, unknown> =>
	Object.fromEntries(Object.entries(parseQuery(text)).filter(([, value]) => value !== ''));

/** The first hook of all: a request that comes the wrong way meets nothing of ours behind it. */
function guardDoor(app: FastifyInstance, { settings }: ApiDeps): void {
	app.addHook('onRequest', async (request, reply) => {
		const refused =
			refuseHost(settings, request.headers.host) ??
			(isForCustomers(request.url) ? null : refuseCrossSite(settings, request));
		if (refused) return sendRefusal(reply, refused);
	});
}
