import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import { type Instant, SECOND } from '../../../shared/time.ts';
import type { EntraSettings } from '../../settings.ts';

/** Clocks of servers and of Microsoft differ by seconds; by more, somebody's is wrong. */
const CLOCKS_APART_SECONDS = 60;

/** Keys are fetched when one is unknown, and not more often than this: forged tokens must not make us call out. */
const KEYS_AT_MOST_EVERY = 30 * SECOND;
const KEYS_WITHIN = 5 * SECOND;

/** Who a token speaks of: `tid:oid`, which never changes; names and addresses do. */
export type Subject = string;

/**
 * What a bearer token came to. `stale`: it ran out, or is not valid yet. `unsure`: nobody can tell now, for the keys cannot be had.
 */
export type TokenSays =
	| { readonly state: 'known'; readonly subject: Subject }
	| { readonly state: 'refused'; readonly why: 'forged' | 'stale' | 'other-tenant' | 'other-app' }
	| { readonly state: 'unsure' };

/** Tells who an access token speaks of. */
export type VerifyToken = (token: string, now: Instant) => Promise<TokenSays>;

/** What must stand in a token of ours beside what the library checks (facts: outlook 3.2). */
const CLAIMS = z.object({
	tid: z.string(),
	oid: z.string().min(1),
	ver: z.literal('2.0'),
	azp: z.string(),
	scp: z.string(),
});

/**
 * Verifies access tokens of Entra, or of another OpenID provider that says the same: RS256 alone, audience, issuer of an allowed tenant,
 * version, application and scope. An ID token has no scope and opens nothing.
 */
export function verifyEntra(settings: EntraSettings, keys: JWTVerifyGetKey = remoteKeys(settings.keys)): VerifyToken {
	return async (token, now) => {
		try {
			const { payload } = await jwtVerify(token, keys, {
				algorithms: ['RS256'],
				audience: settings.clientId,
				clockTolerance: CLOCKS_APART_SECONDS,
				currentDate: new Date(now),
				requiredClaims: ['exp', 'iat', 'iss'],
			});
			return judge(payload, settings);
		} catch (error) {
			return refusalOf(error);
		}
	};
}

const remoteKeys = (address: string): JWTVerifyGetKey =>
	createRemoteJWKSet(new URL(address), { cooldownDuration: KEYS_AT_MOST_EVERY, timeoutDuration: KEYS_WITHIN });

function judge(payload: JWTPayload, { tenants, issuer, clientId, scope }: EntraSettings): TokenSays {
	const claims = CLAIMS.safeParse(payload);
	if (!claims.success) return { state: 'refused', why: 'forged' };
	const { tid, oid, azp, scp } = claims.data;
	// The issuer of a multi-tenant application is each tenant's own: both must say the same one.
	if (!tenants.includes(tid) || payload.iss !== issuer.replace('{tid}', tid)) {
		return { state: 'refused', why: 'other-tenant' };
	}
	if (azp !== clientId || !scp.split(' ').includes(scope)) return { state: 'refused', why: 'other-app' };
	return { state: 'known', subject: `${tid}:${oid}` };
}

/** Every error of the library says that this token is no good, save those about fetching the keys. */
function refusalOf(error: unknown): TokenSays {
	if (error instanceof errors.JWTExpired) return { state: 'refused', why: 'stale' };
	if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'nbf')
		return { state: 'refused', why: 'stale' };
	const isOfToken =
		error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout) && error.code !== 'ERR_JOSE_GENERIC';
	return isOfToken ? { state: 'refused', why: 'forged' } : { state: 'unsure' };
}

/** A session's token of ours has no dots; theirs has two. */
export const looksLikeJwt = (token: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token);
