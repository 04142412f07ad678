import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { byId } from '../../shared/api/route.ts';
import { errorShape, languageShape } from '../../shared/api-shapes.ts';
import { LARGEST_IMPORT } from '../../shared/customers/import.ts';
import { seesAll } from '../customers/sees-all.ts';
import type { ApiDeps } from './deps.ts';
import { sendRefusal } from './error-handler.ts';
import { refuse, refuseAct } from './refusals.ts';
import { admit, SIGNED_IN } from './register.ts';

const ERRORS = { '4xx': errorShape, '5xx': errorShape };

const nameShape = z.object({
	/** of the file, for people */
	name: z.string().trim().min(1).max(200),
});

const languageAsked = z.object({ language: languageShape.optional() });

/** The list that comes in, and the report that goes out. The list goes to disk as it comes: no part of it waits in memory. */
export async function registerImportFiles(app: FastifyInstance, deps: ApiDeps): Promise<void> {
	await app.register(async (files) => {
		files.addHook('onRequest', admit(deps, 'lead'));
		files.addHook('preHandler', async (request, reply) => {
			const refused = seesAll({ seen: request.person?.mailboxes });
			return refused === null ? undefined : sendRefusal(reply, refuseAct(refused));
		});
		files.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body));
		registerUpload(files, deps);
		registerReport(files, deps);
	});
}

function registerUpload(files: FastifyInstance, { imports }: ApiDeps): void {
	files.post(
		'/api/v1/customer-imports',
		{
			// Said by its sender, so the list need not come at all; counted again as it does.
			bodyLimit: LARGEST_IMPORT,
			schema: {
				operationId: 'customerImportUpload',
				tags: ['customer-imports'],
				summary: 'Upload a list of customers (CSV as application/octet-stream, 200 MB at most); answers its id',
				security: SIGNED_IN,
				querystring: nameShape,
				response: ERRORS,
			},
		},
		async (request, reply) => {
			const { person } = request;
			if (person === null) return sendRefusal(reply, refuse('not-signed-in'));
			if (tooLarge(request)) return sendRefusal(reply, refuse('too-large', TOO_LARGE));
			if (!isStream(request.body)) return sendRefusal(reply, refuse('wrong-type', NO_BYTES));
			const { name } = nameShape.parse(request.query);
			const kept = await imports.upload({ name, bytes: request.body, personId: person.id });
			if (kept.state === 'refused') return sendRefusal(reply, refuseAct(kept));
			return reply.header('cache-control', 'no-store').send({ id: kept.id });
		},
	);
}

function registerReport(files: FastifyInstance, { imports }: ApiDeps): void {
	files.get(
		'/api/v1/customer-imports/:id/report',
		{
			schema: {
				operationId: 'customerImportReport',
				tags: ['customer-imports'],
				summary: 'The lines that were not taken, with the reason of each, as CSV',
				security: SIGNED_IN,
				params: byId,
				querystring: languageAsked,
				response: ERRORS,
			},
		},
		async (request, reply) => {
			const { person } = request;
			if (person === null) return sendRefusal(reply, refuse('not-signed-in'));
			const { language = person.language } = languageAsked.parse(request.query);
			const lines = await imports.report(byId.parse(request.params).id, language);
			if (lines === null) return sendRefusal(reply, refuse('not-found', { message: 'There is no such list.' }));
			return reply
				.type('text/csv; charset=utf-8')
				.header('cache-control', 'no-store')
				.header('content-disposition', 'attachment; filename="refused-lines.csv"')
				.send(lines);
		},
	);
}

const tooLarge = ({ headers }: FastifyRequest): boolean => Number(headers['content-length'] ?? 0) > LARGEST_IMPORT;

const isStream = (body: unknown): body is Readable => typeof body === 'object' && body !== null && 'pipe' in body;

const TOO_LARGE = { message: 'The list is larger than 200 MB.', mend: 'Split it into parts of 200 MB at most.' };

const NO_BYTES = {
	message: 'The list is not sent as bytes.',
	mend: 'Send it with the header Content-Type: application/octet-stream.',
};
