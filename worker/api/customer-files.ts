import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { byId } from '../../shared/api/route.ts';
import { errorShape, languageShape } from '../../shared/api-shapes.ts';
import type { ApiDeps } from './deps.ts';
import { sendRefusal } from './error-handler.ts';
import { refuse, refuseAct } from './refusals.ts';
import { admit, SIGNED_IN } from './register.ts';

const asked = z.object({ language: languageShape.optional() });

/** What is no JSON about customers: all that is kept about one, as a file. Asked for by POST, for it is written down who asked. */
export async function registerCustomerFiles(app: FastifyInstance, deps: ApiDeps): Promise<void> {
	await app.register(async (files) => {
		files.addHook('onRequest', admit(deps, 'lead'));
		files.post(
			'/api/v1/customers/:id/export',
			{
				schema: {
					operationId: 'customerExport',
					tags: ['customers'],
					summary: 'All that is kept about a customer, as a ZIP file: JSON, a page, and the text of every mail',
					security: SIGNED_IN,
					params: byId,
					querystring: asked,
					response: { '4xx': errorShape, '5xx': errorShape },
				},
			},
			async (request, reply) => {
				const { person } = request;
				if (person === null) return sendRefusal(reply, refuse('not-signed-in'));
				const { id } = byId.parse(request.params);
				const { language = person.language } = asked.parse(request.query);
				const about = { id, personId: person.id, seen: person.mailboxes };
				const done = await deps.book.export(about, language);
				if (done.state === 'refused') return sendRefusal(reply, refuseAct(done));
				return reply
					.type('application/zip')
					.header('cache-control', 'no-store')
					.header('content-disposition', 'attachment; filename="customer.zip"')
					.send(new Readable().wrap(done.stream));
			},
		);
	});
}
