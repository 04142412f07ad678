import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import type { ApiDeps } from './deps.ts';
import { DOCS_POLICY } from './policy-headers.ts';
import { SESSION_COOKIE } from './sign-in/who.ts';

const INTRODUCTION = `Cases, touches and the ledger of this Amends.

Outside the demo, sign in with an e-mail code and send \`Authorization: Bearer\` with the token, or keep the cookie.
A program sends \`Authorization: Bearer amends_…\`: an API token, which the routes admit that say so by their scope.
In the demo the header \`X-Demo-User\` says who one is. Lists answer \`{items, next}\`; \`next\` goes back as \`cursor\`. Every
refusal has the same shape: \`{code, message, mend, fields}\`.`;

/** Gathers OpenAPI from the routes; registered before them. */
export async function gatherDocs(app: FastifyInstance, { version }: ApiDeps): Promise<void> {
	await app.register(swagger, {
		openapi: {
			openapi: '3.1.0',
			info: { title: 'Amends', version, description: INTRODUCTION },
			// Tried out from whatever address the reader came by: any other one would be another site.
			servers: [{ url: '/' }],
			components: {
				securitySchemes: {
					session: { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE },
					bearer: { type: 'http', scheme: 'bearer' },
				},
			},
		},
		transform: jsonSchemaTransform,
	});
}

/** Shows it at `/api/docs`, and as JSON at `/api/docs/json`. */
export async function registerDocs(app: FastifyInstance): Promise<void> {
	await app.register(swaggerUi, {
		routePrefix: '/api/docs',
		staticCSP: DOCS_POLICY,
		// The validator is a service of somebody else; what our API looks like is not told to it.
		uiConfig: { validatorUrl: null, deepLinking: true, layout: 'BaseLayout' },
		theme: { title: 'Amends API' },
	});
}
