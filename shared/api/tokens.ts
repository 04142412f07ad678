import { z } from 'zod';
import { keysOf, momentShape } from '../api-shapes.ts';
import { SCOPES } from '../tokens/scopes.ts';
import { byId, route } from './route.ts';

const scopes = z.array(keysOf(SCOPES)).min(1).max(Object.keys(SCOPES).length);

const tokenShape = z.object({
	id: z.string(),
	name: z.string(),
	scopes: z.array(keysOf(SCOPES)),
	/** ids; null: all that its maker may see */
	mailboxes: z.array(z.string()).nullable(),
	madeBy: z.string(),
	madeAt: momentShape,
	/** null: it does not run out */
	expiresAt: momentShape.nullable(),
	/** null: never */
	lastUsedAt: momentShape.nullable(),
	/** `orphaned`: whoever made it leads no more */
	state: z.enum(['open', 'expired', 'revoked', 'orphaned']),
});

export type TokenView = z.infer<typeof tokenShape>;

const tokens = z.object({ items: z.array(tokenShape) });

/** Keys for programs: `Authorization: Bearer amends_…`. Which scope admits a token stands with each route. */
export const TOKENS_API = {
	tokens: route({
		method: 'GET',
		path: '/api/v1/tokens',
		role: 'lead',
		summary: 'API tokens, the newest first; those that open nothing any more too',
		answer: tokens,
	}),
	tokenMake: route({
		method: 'POST',
		path: '/api/v1/tokens',
		role: 'lead',
		summary: 'Make a token; it is answered this once',
		body: z.object({
			name: z.string().trim().min(1).max(60),
			scopes,
			mailboxes: z.array(z.string().max(200)).min(1).max(1_000).nullable(),
			/** null: until it is revoked */
			days: z.number().int().min(1).max(3_650).nullable(),
		}),
		answer: tokens.extend({ id: z.string(), token: z.string() }),
	}),
	tokenRevoke: route({
		method: 'POST',
		path: '/api/v1/tokens/:id/revoke',
		role: 'lead',
		summary: 'Revoke a token, for ever',
		params: byId,
		answer: tokens,
	}),
} as const;
