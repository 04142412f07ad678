import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { sheetShape } from '../../shared/api/notes.ts';
import { byId } from '../../shared/api/route.ts';
import { errorShape } from '../../shared/api-shapes.ts';
import { LARGEST_PHOTO, PHOTOS } from '../../shared/note/photo.ts';
import { notFound } from '../casework/refusals.ts';
import type { ApiDeps } from './deps.ts';
import { sendRefusal } from './error-handler.ts';
import { guardOf, seesTouches } from './guard.ts';
import { refuse, refuseAct } from './refusals.ts';
import { admit, SIGNED_IN } from './register.ts';

const ERRORS = { '4xx': errorShape, '5xx': errorShape };

/**
 * What is no JSON about notes: the sheet to print, and the photo that proves a note was posted. Nothing of it may be kept by a browser or
 * shown as a page of ours.
 */
export async function registerNoteFiles(app: FastifyInstance, deps: ApiDeps): Promise<void> {
	await app.register(async (files) => {
		files.addHook('onRequest', admit(deps, 'agent'));
		// Bytes are taken here and nowhere else; what they are is seen by themselves.
		files.addContentTypeParser(
			'application/octet-stream',
			{ parseAs: 'buffer', bodyLimit: LARGEST_PHOTO },
			(_request, body, done) => done(null, body),
		);
		files.setErrorHandler((error: FastifyError, _request, reply) => {
			if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return sendRefusal(reply, refuse('too-large', TOO_LARGE));
			// What else goes wrong ends where all errors end.
			throw error;
		});
		registerSheet(files, deps);
		registerPhoto(files, deps);
	});
}

function registerSheet(files: FastifyInstance, { db, notes }: ApiDeps): void {
	files.post(
		'/api/v1/notes/sheet',
		{
			schema: {
				operationId: 'noteSheet',
				tags: ['notes'],
				summary: 'A PDF with guides, briefs and envelopes; the headers X-Amends-… say what could not be printed',
				security: SIGNED_IN,
				body: sheetShape,
				response: ERRORS,
			},
		},
		async (request, reply) => {
			const { person } = request;
			if (person === null) return sendRefusal(reply, refuse('not-signed-in'));
			// The shape of the body has been checked by now.
			const { language, ...asked } = request.body as z.output<typeof sheetShape>;
			if (!(await seesTouches(db, person, asked.touchIds))) return sendRefusal(reply, refuseAct(notFound('touch')));
			const sheet = await notes.print({ ...asked, language: language ?? person.language });
			if (sheet.state === 'refused') return sendRefusal(reply, refuseAct(sheet));
			return reply
				.type('application/pdf')
				.header('cache-control', 'no-store')
				.header('content-disposition', 'attachment; filename="notes.pdf"')
				.header('x-amends-without-envelope', String(sheet.withoutEnvelope))
				.header('x-amends-unprintable', String(sheet.unprintable))
				.send(sheet.stream);
		},
	);
}

const PHOTO_PATH = '/api/v1/touches/:id/photo';

function registerPhoto(files: FastifyInstance, deps: ApiDeps): void {
	const { notes } = deps;
	const about = (operationId: string, summary: string) => ({
		preHandler: guardOf(deps, PHOTO_PATH),
		schema: { operationId, tags: ['notes'], summary, security: SIGNED_IN, params: byId, response: ERRORS },
	});
	files.get(PHOTO_PATH, about('notePhoto', 'The photo of a posted note'), async (request, reply) => {
		const photo = await notes.photo(idOf(request));
		if (photo === null) return sendRefusal(reply, refuse('not-found', { message: 'There is no photo of this note.' }));
		return sendFile(reply, photo.bytes, photo.type);
	});
	files.post(
		PHOTO_PATH,
		about('noteKeepPhoto', 'Keep a photo of a posted note (JPEG, PNG, WebP, HEIC as application/octet-stream)'),
		async (request, reply) => {
			const { person, body } = request;
			if (person === null) return sendRefusal(reply, refuse('not-signed-in'));
			if (!(body instanceof Uint8Array)) return sendRefusal(reply, refuse('wrong-type', NO_BYTES));
			const acted = await notes.keepPhoto(idOf(request), person.id, body);
			return acted.state === 'refused'
				? sendRefusal(reply, refuseAct(acted))
				: reply.header('cache-control', 'no-store').send({ kept: true });
		},
	);
}

const TOO_LARGE = { message: 'The photo is larger than 5 MB.', mend: 'Make it smaller, then try again.' };

const NO_BYTES = {
	message: 'The photo is not sent as bytes.',
	mend: 'Send it with the header Content-Type: application/octet-stream.',
};

const idOf = (request: FastifyRequest): string => byId.parse(request.params).id;

/** Offered to be saved, and never run or shown as a page, whatever a browser makes of it. */
const sendFile = (reply: FastifyReply, bytes: Uint8Array, type: keyof typeof PHOTOS): FastifyReply =>
	reply
		.type(type)
		.header('cache-control', 'no-store')
		.header('content-disposition', `attachment; filename="note.${PHOTOS[type].ending}"`)
		.send(Buffer.from(bytes));
