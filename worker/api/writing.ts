import type { FastifySerializerCompiler } from 'fastify';
import { serializerCompiler } from 'fastify-type-provider-zod';

type Schema = Parameters<typeof serializerCompiler>[0]['schema'];

/** Checks an answer by its row of the contract and writes it as JSON. One that is given to several is checked and written once. */
export const writeByContract: FastifySerializerCompiler<Schema> = (route) => {
	const write = serializerCompiler(route);
	const written = new WeakMap<object, string>();
	return (answer) => {
		if (typeof answer !== 'object' || answer === null) return write(answer);
		const known = written.get(answer) ?? write(answer);
		written.set(answer, known);
		return known;
	};
};
