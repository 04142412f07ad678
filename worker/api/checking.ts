import type { FastifyInstance, FastifySchemaCompiler } from 'fastify';
import { z } from 'zod';
import { sayFault } from './say-fault.ts';

/** Checks one part of a request (path, query, body) by its row of the contract. */
export const checkByContract: FastifySchemaCompiler<z.ZodType> =
	({ schema }) =>
	(data) => {
		const clean = check(storableText, data);
		// Fastify hands over null for "no body"; only then may the contract's default step in.
		return 'error' in clean ? clean : check(schema, data === null ? undefined : data);
	};

function check(schema: z.ZodType, data: unknown) {
	const checked = schema.safeParse(data, { error: sayFault });
	if (checked.success) return { value: checked.data };
	return { error: checked.error.issues.map(faultFrom) };
}

/** As Fastify has its faults. */
const faultFrom = ({ code, path, message }: z.core.$ZodIssue) => ({
	keyword: code,
	instancePath: `/${path.join('/')}`,
	schemaPath: `#/${path.join('/')}`,
	params: {},
	message,
});

/**
 * A NUL and half of a surrogate pair are valid in JSON, and PostgreSQL takes the one in no text and the other in no document: let in,
 * they would break deep inside. Bodies are limited to 1 MB and JSON.parse to what the stack bears, so this walk ends.
 */
const storableText = z.unknown().superRefine((value, context) => {
	const path = findUnstorable(value);
	if (path) context.addIssue({ code: 'custom', path, message: 'may not hold a NUL character or half of a character' });
});

const UNSTORABLE = /\0|\p{Surrogate}/u;

function findUnstorable(value: unknown): string[] | null {
	if (typeof value === 'string') return UNSTORABLE.test(value) ? [] : null;
	if (typeof value !== 'object' || value === null) return null;
	for (const [key, inner] of Object.entries(value)) {
		const path = UNSTORABLE.test(key) ? [] : findUnstorable(inner);
		if (path) return [key, ...path];
	}
	return null;
}

/** Takes JSON and nothing else. An empty body counts as none: clients send the header with every POST. */
export function takeJsonAlone(app: FastifyInstance): void {
	const parse = app.getDefaultJsonParser('error', 'error');
	app.removeAllContentTypeParsers();
	app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
		if (body.trim() === '') return done(null, undefined);
		void parse(request, body, done);
	});
}
