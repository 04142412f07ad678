import { z } from 'zod';
import { type Instant, MINUTE, SECOND } from '../../shared/time.ts';
import { systemCode } from '../errors.ts';
import { readJson } from '../read-json.ts';
import type { OAuthSettings } from '../settings.ts';
import { proofFields } from './credential.ts';
import { failureOf, OAuthFailure } from './failure.ts';

const PATIENCE = 20 * SECOND;

/** RFC 6749 §5.1 only recommends to say how long a token is good. */
const USUAL_LIFE = 10 * MINUTE;

/** A token as it was given out. */
export interface Fetched {
	readonly token: string;
	/** milliseconds that it is good from the moment of asking */
	readonly life: number;
	/** a new refresh token in place of the old one; null: the old one stays good */
	readonly refreshToken: string | null;
}

const goodShape = z.object({
	access_token: z.string().min(1),
	expires_in: z.coerce.number().positive().optional(),
	refresh_token: z.string().min(1).optional(),
});
const refusalShape = z.object({
	error: z.string(),
	error_description: z.string().default(''),
	error_codes: z.array(z.number()).default([]),
});

/**
 * Asks the token endpoint once: with a refresh token where there is one, else as the application itself (client credentials).
 * @throws OAuthFailure
 */
export async function fetchToken(
	oauth: OAuthSettings,
	wish: { readonly scope: string | null; readonly refreshToken: string | null },
	now: Instant,
): Promise<Fetched> {
	const grant =
		wish.refreshToken === null
			? { grant_type: 'client_credentials', ...(wish.scope === null ? {} : { scope: wish.scope }) }
			: { grant_type: 'refresh_token', refresh_token: wish.refreshToken };
	const form = new URLSearchParams({ client_id: oauth.clientId, ...grant, ...(await proofFields(oauth, now)) });
	const { status, body } = await post(oauth.tokenUrl, form);
	const { host } = new URL(oauth.tokenUrl);
	const good = goodShape.safeParse(body);
	if (status === 200 && good.success) {
		const { access_token: token, expires_in: seconds, refresh_token: next } = good.data;
		return { token, life: seconds === undefined ? USUAL_LIFE : seconds * SECOND, refreshToken: next ?? null };
	}
	const refusal = refusalShape.safeParse(body);
	if (status >= 500 || status === 429) throw new OAuthFailure('unreachable', `${host} answers ${status}`);
	if (!refusal.success) throw new OAuthFailure('strange', `${host} answers ${status}`);
	const { error, error_description: description, error_codes: numbers } = refusal.data;
	throw failureOf({ error, description, numbers }, host);
}

async function post(url: string, body: URLSearchParams): Promise<{ readonly status: number; readonly body: unknown }> {
	try {
		// A redirect would carry the secret to another host.
		const answer = await fetch(url, { method: 'POST', body, redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
		return { status: answer.status, body: readJson(await answer.text()) };
	} catch (error) {
		const cause = error instanceof Error ? error.cause : null;
		const code = systemCode(cause) ?? (error instanceof Error ? error.name : 'unknown');
		throw new OAuthFailure('unreachable', `${new URL(url).host} (${code})`);
	}
}
