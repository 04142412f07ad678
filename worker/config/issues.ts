import { z } from 'zod';
import { nearest } from '../../shared/nearest.ts';
import type { Fault } from './problem.ts';

type Issue = z.core.$ZodIssue;

/**
 * zod's issues as sentences. The value itself is looked at only for whether it is there: it may be a password.
 * @param value what was checked
 */
export function faultsOf(schema: z.ZodType, value: unknown, issues: readonly Issue[]): readonly Fault[] {
	return issues.flatMap((issue) =>
		issue.code === 'unrecognized_keys' ? unknownFields(schema, issue) : [faultOf(value, issue)],
	);
}

function unknownFields(
	schema: z.ZodType,
	{ keys, path }: Extract<Issue, { code: 'unrecognized_keys' }>,
): readonly Fault[] {
	const known = fieldsAt(schema, path);
	return keys.map((key) => {
		const meant = nearest(key, known);
		const hint = meant ? `did you mean "${meant}"?` : `there are: ${known.join(', ')}`;
		return { path: [...path, key], isAboutKey: true, says: `is no field of Amends; ${hint}` };
	});
}

function faultOf(value: unknown, { code, path, message }: Issue): Fault {
	const found = path.reduce<unknown>((part, key) => (isObject(part) ? Reflect.get(part, key) : undefined), value);
	// zod's own words for a shape of the policy tell what a program expected; ours tell what to write.
	const isSpan =
		code === 'invalid_type' && path[0] === 'policy' && message.includes('expected object') && path.length > 1;
	const wanted = isSpan ? 'must be a time such as "4 business hours", "3 business days" or "7 days"' : plain(message);
	return { path, says: found === undefined && !message.startsWith('is ') ? `is missing; ${wanted}` : wanted };
}

const plain = (message: string): string =>
	message
		.replace(/^Invalid (?:input|option): expected /, 'must be ')
		.replace(/, received .*$/, '')
		.replace(/^Too (small|big): expected \w+ to be /, 'is too $1: must be ');

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The fields that the schema knows at a path. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
	let at: unknown = bare(schema);
	for (const part of path) {
		if (at instanceof z.ZodArray) at = bare(at.element);
		else if (at instanceof z.ZodObject) at = bare((at.shape as z.ZodRawShape)[String(part)]);
	}
	return at instanceof z.ZodObject ? Object.keys(at.shape as object) : [];
}

/** The schema without what wraps it: optional, a default, a step before it. */
function bare(schema: unknown): unknown {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
		return bare(schema.unwrap());
	return schema instanceof z.ZodPipe ? bare(schema.out) : schema;
}
