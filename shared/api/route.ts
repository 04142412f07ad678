import { z } from 'zod';
import type { roleShape } from '../api-shapes.ts';
import type { Scope } from '../tokens/scopes.ts';

/**
 * One row of the contract: handlers, validation, OpenAPI and the client all read off it.
 * `role`: the least role that may call it; `everybody` needs no sign-in. `scope`: the one that admits an API token; absent: none does.
 * `demo`: exists in the demo alone.
 */
export interface Route {
	readonly method: 'GET' | 'POST' | 'PUT';
	readonly path: string;
	readonly role: z.infer<typeof roleShape> | 'everybody';
	readonly scope?: Scope;
	readonly summary: string;
	readonly demo?: true;
	readonly params?: z.ZodType;
	readonly query?: z.ZodType;
	readonly body?: z.ZodType;
	readonly answer: z.ZodType;
}

/** A row with its exact types. */
export const route = <const R extends Route>(row: R): R => row;

/** How every list answers: `next` is the cursor of the page after it, null at the end. */
export const listOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() });

/** What every list may be asked. */
export const page = {
	cursor: z.string().max(200).optional(),
	limit: z.coerce.number().int().min(1).max(200).default(50),
};

/** The id in a path. */
export const byId = z.object({ id: z.string().min(1).max(200) });

/** What a person writes, and must write. */
export const words = z.string().trim().min(1).max(10_000);

/** What a person may add as a reason. */
export const because = z.string().trim().max(2_000).optional();

/** Several values in one query field, comma between. */
export const manyOf = <T extends z.ZodType<string>>(one: T, atMost = 200) =>
	z
		.preprocess(
			(raw) => (typeof raw === 'string' ? raw.split(',').filter((part) => part !== '') : raw),
			z.array(one).max(atMost),
		)
		.optional();
