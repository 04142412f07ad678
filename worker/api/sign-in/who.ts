import type { FastifyRequest } from 'fastify';
import { mayAs, type Role } from '../../../shared/role.ts';
import { type Scope, TOKEN_PREFIX } from '../../../shared/tokens/scopes.ts';
import type { Person } from '../../settings.ts';
import type { Opened } from '../../tokens/tokens.ts';
import type { ApiDeps } from '../deps.ts';
import { type Refused, refuse } from '../refusals.ts';
import { looksLikeJwt, type VerifyToken } from './entra.ts';
import { personOfAccount, personOfToken } from './sign-in.ts';

export const SESSION_COOKIE = 'amends_session';

type Key = Pick<Opened, 'scopes' | 'role'>;

/** Who asks, as the request itself says. */
export interface Asker {
	readonly person: Person | null;
	readonly token: string | null;
	/** what an API token was made for, and the role of who made it; null: a person asks, or nobody */
	readonly key: Key | null;
}

/**
 * Finds out who asks. In the demo the header `X-Demo-User` names one of its people, and without it the first of them asks;
 * outside the demo the header means nothing, and the session's token decides: `Authorization: Bearer`, else the cookie.
 */
export async function whoAsks(deps: ApiDeps, request: FastifyRequest): Promise<Asker | Refused> {
	const bearer = bearerOf(request);
	if (bearer?.startsWith(TOKEN_PREFIX)) return whoseKey(deps, bearer);
	if (deps.settings.mode === 'demo') return whoPlays(deps.team.people(), request.headers['x-demo-user']);
	// The pane in Outlook has no cookies of ours (it is framed by another site), so it bears the token itself.
	const token = bearer ?? request.cookies[SESSION_COOKIE] ?? null;
	if (token === null) return { person: null, token: null, key: null };
	if (deps.verifyToken !== null && looksLikeJwt(token)) return whoseAccount(deps, deps.verifyToken, token);
	return { person: await personOfToken(deps, token), token, key: null };
}

const REFUSED_TOKENS = {
	forged: 'token-refused',
	'other-tenant': 'token-refused',
	'other-app': 'token-refused',
	stale: 'token-stale',
} as const;

/** A token of an account at work is checked each time: nothing is kept that would outlive the account. */
async function whoseAccount(deps: ApiDeps, verify: VerifyToken, token: string): Promise<Asker | Refused> {
	const says = await verify(token, deps.now());
	if (says.state === 'unsure') return refuse('keys-unreachable');
	if (says.state === 'refused') return refuse(REFUSED_TOKENS[says.why]);
	const person = await personOfAccount(deps, says.subject);
	return person === null ? refuse('account-unknown') : { person, token: null, key: null };
}

function whoPlays(team: readonly Person[], name: string | string[] | undefined): Asker | Refused {
	const person = name === undefined ? team[0] : team.find((one) => one.id === name);
	return person ? { person, token: null, key: null } : refuse('nobody-of-the-demo');
}

const REFUSED_KEYS = {
	unknown: 'key-unknown',
	expired: 'key-over',
	revoked: 'key-over',
	orphaned: 'key-over',
} as const;

/** A program with an API token. What looks like one and is none opens nothing, whatever cookie comes with it. */
async function whoseKey({ tokens }: ApiDeps, key: string): Promise<Asker | Refused> {
	const opened = await tokens.open(key);
	return opened.state === 'open'
		? { person: opened.person, token: null, key: opened }
		: refuse(REFUSED_KEYS[opened.state]);
}

const bearerOf = ({ headers }: FastifyRequest): string | null =>
	/^Bearer\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;

/** Whether this person may; null when so. */
export function refuseRole(person: Person | null, needed: Role | 'everybody'): Refused | null {
	if (needed === 'everybody') return null;
	if (person === null) return refuse('not-signed-in');
	return mayAs(person.role, needed) ? null : refuse('role-too-low', { mend: `This takes the role ${needed}.` });
}

/** Whether an API token may; null when so. It needs its scope, and whoever made it the role. */
export function refuseKey(key: Key, role: Role | 'everybody', needed: Scope | undefined): Refused | null {
	if (needed === undefined) return refuse('scope-missing', { message: 'No API token may do this.' });
	if (!key.scopes.includes(needed)) return refuse('scope-missing', { mend: `This takes the scope ${needed}.` });
	return role === 'everybody' || mayAs(key.role, role)
		? null
		: refuse('role-too-low', { mend: `This takes a token that somebody with the role ${role} has made.` });
}
