import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { ApiError } from '../../shared/api-shapes.ts';
import type { ApiDeps } from './deps.ts';
import { type RefusalCode, type Refused, refuse } from './refusals.ts';
import { TooOften } from './sign-in/limits.ts';

/** What Fastify itself refuses, by its code, in our words. */
const BY_FASTIFY_CODE: Readonly<Record<string, RefusalCode>> = {
	FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
	FST_ERR_CTP_INVALID_MEDIA_TYPE: 'wrong-type',
	FST_ERR_CTP_INVALID_JSON_BODY: 'not-json',
	FST_ERR_CTP_EMPTY_JSON_BODY: 'not-json',
	FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'not-json',
	FST_ERR_BAD_URL: 'bad-address',
};

/** Sends a refusal. */
export const sendRefusal = (reply: FastifyReply, { status, body }: Refused): FastifyReply =>
	reply.code(status).type('application/json; charset=utf-8').serializer(JSON.stringify).send(body);

/**
 * The one place where errors of requests end. What the caller can mend is said with its field; what is our fault goes to the
 * log under an id, and the caller gets the id and nothing from inside.
 */
export const createErrorHandler =
	({ log }: Pick<ApiDeps, 'log'>) =>
	(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
		if (error instanceof TooOften) reply.header('retry-after', String(error.retryAfter));
		const refused = expected(error);
		if (refused) return sendRefusal(reply, refused);
		log.error(
			{
				requestId: request.id,
				method: request.method,
				route: request.routeOptions.url ?? null,
				error: withoutWords(error),
			},
			'a request failed',
		);
		return sendRefusal(
			reply,
			refuse('unexpected', { message: `Something went wrong inside Amends (id ${request.id}).` }),
		);
	};

function expected(error: FastifyError | Error): Refused | null {
	if (error instanceof TooOften) return refuse('too-often', { mend: `Try again in ${error.retryAfter} seconds.` });
	if ('validation' in error && error.validation) return refuseInvalid(error);
	const code = 'code' in error ? BY_FASTIFY_CODE[error.code] : undefined;
	if (code) return refuse(code);
	// JSON.parse itself, and prototype poisoning (`__proto__` as a key), come without a code of Fastify's.
	if (error instanceof SyntaxError) return refuse('not-json');
	const status = 'statusCode' in error ? error.statusCode : undefined;
	return status !== undefined && status >= 400 && status < 500
		? { ...refuse('invalid', { message: error.message }), status }
		: null;
}

function refuseInvalid(error: FastifyError): Refused {
	const isQuery = error.validationContext === 'querystring';
	const fields = (error.validation ?? []).map(({ instancePath, message }): ApiError['fields'][number] => {
		const path = instancePath.split('/').filter((part) => part !== '');
		// A list in the address is one parameter: `stage`, not the first of its values.
		const field = (isQuery ? path.slice(0, 1) : path).join('.');
		return {
			field: field || (isQuery ? 'query' : (error.validationContext ?? 'request')),
			message: message ?? 'cannot be this',
		};
	});
	return refuse('invalid', {
		message: fields.map(({ field, message }) => `${field}: ${message}`).join('; ') || error.message,
		fields,
	});
}

/**
 * A failed query names its parameters, a customer's words among them, in its message; the driver's own error beneath says what
 * broke. The stack repeats the message, so only its frames are kept.
 */
function withoutWords(error: Error): Error {
	const cause = error.message.startsWith('Failed query:') && error.cause instanceof Error ? error.cause : error;
	const shown = new Error(cause.message.startsWith('Failed query:') ? 'a query failed' : cause.message);
	shown.name = cause.name;
	shown.stack = `${shown.name}: ${shown.message}\n${framesOf(error)}`;
	return 'code' in cause ? Object.assign(shown, { code: cause.code }) : shown;
}

const framesOf = ({ stack = '' }: Error): string =>
	stack
		.split('\n')
		.filter((line) => /^\s+at /.test(line))
		.join('\n');
