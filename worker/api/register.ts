import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify';
import { API, type Asked, type RouteName } from '../../shared/api.ts';
import { errorShape } from '../../shared/api-shapes.ts';
import type { Role } from '../../shared/role.ts';
import type { Instant } from '../../shared/time.ts';
import type { Scope } from '../../shared/tokens/scopes.ts';
import type { Person } from '../settings.ts';
import type { ApiDeps } from './deps.ts';
import { sendRefusal } from './error-handler.ts';
import { guardOf } from './guard.ts';
import type { Caller, Handlers } from './handler.ts';
import { refuseField } from './refusals.ts';
import { limitsOf } from './sign-in/limits.ts';
import { refuseKey, refuseRole, SESSION_COOKIE, whoAsks } from './sign-in/who.ts';

declare module 'fastify' {
	interface FastifyRequest {
		/** who asks; set before the handler of every route of the contract */
		person: Person | null;
		token: string | null;
	}
}

/** Registers every row of the contract; those of the demo only in the demo. */
export function registerContract(app: FastifyInstance, deps: ApiDeps, handlers: Handlers): void {
	for (const name of Object.keys(API) as RouteName[]) {
		if ('demo' in API[name] && deps.demo === null) continue;
		register(app, deps, { name, handle: handlers[name] as Handle });
	}
}

type Handle = (asked: Asked<RouteName>, caller: Caller<Person | null>) => ReturnType<Handlers[RouteName]>;

function register(app: FastifyInstance, deps: ApiDeps, { name, handle }: { name: RouteName; handle: Handle }): void {
	const row = API[name];
	app.route({
		method: row.method,
		url: row.path,
		schema: schemaOf(name),
		onRequest: admit(deps, row.role, 'scope' in row ? row.scope : undefined),
		preHandler: [...limitsOf(app, name), ...guardOf(deps, row.path, name)],
		onResponse: async (_request, reply) => deps.answered(name, reply.statusCode, reply.elapsedTime),
		handler: async (request, reply) => {
			// The row's own shapes have checked all three by now.
			const asked = { params: request.params, query: request.query, body: request.body } as Asked<RouteName>;
			const actId = actIdOf(request.headers['idempotency-key']);
			if (actId === null) return sendRefusal(reply, refuseField('Idempotency-Key', NO_ACT_ID));
			const answer = await handle(asked, { ...callerOf(deps, request, reply), actId });
			if (answer.state === 'refused') return sendRefusal(reply, answer);
			return reply.header('cache-control', 'no-store').send(answer.answer);
		},
	});
}

/** A row as Fastify checks it and OpenAPI shows it. */
function schemaOf(name: RouteName): FastifySchema {
	const row = API[name];
	return {
		operationId: name,
		summary: row.summary,
		tags: [tagOf(row.path)],
		security: row.role === 'everybody' ? [] : SIGNED_IN,
		...('params' in row && { params: row.params }),
		...('query' in row && { querystring: row.query }),
		...('body' in row && { body: row.body }),
		response: { 200: row.answer, '4xx': errorShape, '5xx': errorShape },
	};
}

/** `/api/v1/cases/:id/assign` stands under `cases` in the documentation. */
const tagOf = (path: string): string => path.split('/')[3] ?? 'api';

/** In OpenAPI's words: the cookie or the token. */
export const SIGNED_IN = [{ session: [] }, { bearer: [] }];

/**
 * Lets in who may, before anything of the request is read. Events and metrics use it as well.
 * @param scope what admits an API token; absent: nothing does
 */
export function admit(deps: ApiDeps, role: Role | 'everybody', scope?: Scope) {
	return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
		const asker = await whoAsks(deps, request);
		if ('state' in asker) return sendRefusal(reply, asker);
		const { person, key } = asker;
		const refused = key === null ? refuseRole(person, role) : refuseKey(key, role, scope);
		if (refused) return sendRefusal(reply, refused);
		request.person = person;
		request.token = asker.token;
	};
}

/** The id of an act, as the header `Idempotency-Key` says it; undefined without one, null for what can be none. */
function actIdOf(header: string | string[] | undefined): string | undefined | null {
	if (header === undefined) return undefined;
	return typeof header === 'string' && /^[\w-]{8,100}$/.test(header) ? header : null;
}

const NO_ACT_ID = '8 to 100 letters, digits, hyphens and underscores, another one for each act';

function callerOf(
	{ settings }: ApiDeps,
	request: FastifyRequest,
	reply: FastifyReply,
): Omit<Caller<Person | null>, 'actId'> {
	const cookie = {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: settings.server.publicUrl.startsWith('https:'),
	} as const;
	return {
		person: request.person,
		token: request.token,
		keepToken: (token: string, until: Instant) =>
			void reply.setCookie(SESSION_COOKIE, token, { ...cookie, expires: new Date(until) }),
		forgetToken: () => void reply.clearCookie(SESSION_COOKIE, cookie),
	};
}
